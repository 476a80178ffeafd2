/**
 * What stands in a mail as text but isn't said in it: quoted history, the line that introduces it, headers of the mail answered, signatures, the note
 * of a phone. Lines that are the customer's own stay, also between quotes ("inline" answers). English, Spanish, isiZulu, French, German,
 * Portuguese, with Italian and Dutch.
 */
export type Unquoted = { text: string; quoted: boolean };

/** "On … wrote:". Only with a digit or an address in it: a customer may write "On the phone your colleague wrote:". */
const WROTE = String.raw`(?<!\p{L})(wrote|escribi[óo]|a [ée]crit|schrieb|escreveu|ha scritto|schreef|skrev|(wa|u|e|ba)(ye)?(bhala|bhale))(?!\p{L})`;
const INTRODUCTIONS = [
  new RegExp(String.raw`^(On|El|Le|Am|Em|Il|Op|Den|Ngo\S*)\s.{4,240}${WROTE}.{0,100}:$`, 'iu'),
  new RegExp(String.raw`^.{2,160}<[^<>\s]+@[^<>\s]+>.{0,40}${WROTE}.{0,40}:$`, 'iu'),
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.{0,120}<[^<>\s]+@[^<>\s]+>:$/,
];
/** How an introduction begins, in its first line. */
const OPENING = /^(On|El|Le|Am|Em|Il|Op|Den|Ngo\S*)\s.*\d/i;
const DIVIDER =
  /^[-_ ]{2,}\s*(original message|mensaje original|message d'origine|message original|urspr[üu]ngliche nachricht|mensagem original|messaggio originale|oorspronkelijk bericht|umlayezo wangempela|umyalezo wangempela)\s*[-_ ]{2,}$/i;
const HEADER =
  /^\*?(from|sent|date|to|cc|subject|de|desde|enviado( el)?|fecha|para|asunto|env?oy[ée]|[àa]|objet|von|gesendet|datum|an|betreff|enviada?( em)?|data|assunto|da|inviato|oggetto|van|verzonden|aan|onderwerp|kusuka|kuthunyelwe|ku|kuya|isihloko|usuku)\*?\s*:\*?\s*\S/i;
const SENDER = /^\*?(from|de|desde|von|da|van|kusuka)\*?\s*:/i;
const DEVICE =
  /^(sent from (my|outlook|mail|yahoo|samsung|the)\b|get outlook for|enviado (desde|do meu|pelo|a partir)\b|envoy[ée] (de(puis)?|avec)\b|von meinem .{2,30}gesendet|gesendet (von|mit)\b|inviato da|verzonden (vanaf|met)|verstuurd vanaf|kuthunyelwe (nge|ngi|kusuka)|ithunyelwe (nge|ngi|kusuka)).{0,60}$/i;
const DISCLAIMER =
  /^(this (e-?mail|message|communication)\b.{0,80}\b(confidential|intended|privileged)|(este|esta) (correo|mensaje|mensagem|e-?mail).{0,80}(confidencial)|ce (message|courriel|mail).{0,80}confidentiel|diese (e-?mail|nachricht).{0,80}vertraulich|le-?imeyili.{0,80}(iyimfihlo|eyimfihlo))/i;
/** A signature is short; a long text below "--" is a text with a rule in it. */
const SIGNATURE_LINES = 12;

export function unquoted(text: string): Unquoted {
  const lines = joinIntroductions(text.split('\n'));
  const cut = lines.findIndex((_, index) => beginsHistory(lines, index));
  const own = cut < 0 ? lines : lines.slice(0, cut);
  const kept = own.filter((line) => !/^\s*>/.test(line));
  const unsigned = dropSignature(dropLoneIntroductions(kept));
  return { text: tidy(unsigned), quoted: cut >= 0 || kept.length < own.length };
}

/** Mail programs break the introduction after 78 characters: up to three lines are one, when together they are an introduction. */
function joinIntroductions(lines: string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const taken = OPENING.test(lines[index]!)
      ? ([1, 2, 3].find((count) => isBrokenIntroduction(lines.slice(index, index + count))) ?? 1)
      : 1;
    joined.push(taken > 1 ? lines.slice(index, index + taken).join(' ').trim() : lines[index]!); // prettier-ignore
    index += taken - 1;
  }
  return joined;
}

const isBrokenIntroduction = (lines: string[]): boolean =>
  lines.every((line) => line.trim() !== '' && !/^\s*>/.test(line)) && isIntroduction(lines.join(' '));

function isIntroduction(line: string): boolean {
  const words = line.replace(/\s+/g, ' ').trim();
  return words.endsWith(':') && /\d|@/.test(words) && INTRODUCTIONS.some((pattern) => pattern.test(words));
}

/** True where all that follows is history: an introduction with nothing but quotes after it, a divider, or headers of the mail answered. */
function beginsHistory(lines: string[], index: number): boolean {
  const line = lines[index]!.trim();
  if (DIVIDER.test(line)) return true;
  if (isIntroduction(line)) return ownLinesAfter(lines, index) === 0 || !quotesFollow(lines, index);
  return SENDER.test(line) && headersFrom(lines, index) >= 3;
}

const quotesFollow = (lines: string[], index: number): boolean =>
  /^\s*>/.test(lines.slice(index + 1).find((line) => line.trim() !== '') ?? '');
const ownLinesAfter = (lines: string[], index: number): number =>
  lines.slice(index + 1).filter((line) => line.trim() !== '' && !/^\s*>/.test(line)).length;

function headersFrom(lines: string[], index: number): number {
  const block = lines.slice(index, index + 8).filter((line) => line.trim() !== '');
  const end = block.findIndex((line) => !HEADER.test(line.trim()));
  return end < 0 ? block.length : end;
}

/** Of inline answers: the quotes are gone, so the line that introduced them goes too. */
const dropLoneIntroductions = (lines: string[]): string[] => lines.filter((line) => !isIntroduction(line));

function dropSignature(lines: string[]): string[] {
  const mark = lines.findLastIndex((line) => /^\s*(--|—|––)\s*$/.test(line));
  const signed = mark >= 0 && lines.length - mark - 1 <= SIGNATURE_LINES ? lines.slice(0, mark) : lines;
  return dropTail(signed);
}

function dropTail(lines: string[]): string[] {
  const kept = [...lines];
  for (;;) {
    const last = kept.findLastIndex((line) => line.trim() !== '');
    if (last < 0 || !(DEVICE.test(kept[last]!.trim()) || (last > 0 && DISCLAIMER.test(kept[last]!.trim())))) return kept;
    kept.splice(last);
  }
}

const tidy = (lines: string[]): string => lines.join('\n').replace(/\n{3,}/g, '\n\n').trim(); // prettier-ignore
