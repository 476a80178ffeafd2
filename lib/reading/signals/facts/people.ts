import { fold } from '@/lib/text/fold';
import { matchesIn } from '@/lib/text/sieve/sieve';
import type { ReadContext, ReadMessage } from '../../context';
import type { Claim } from './claims';

/** A name as an author field gives it, and the parts by which a text may call its bearer. */
type Known = { full: string; parts: string[] };

/** Names that are a desk's, not a person's. */
const DESK =
  /(?:support|service|team|care|help|desk|info|admin|bot|assistant|kundenservice|soporte|atencion|atendimento|suporte|client|customer|shop|store|no-?reply|ukusiza)/u;

/** The people of a conversation by their author fields: never guessed from the text. */
export function knownPeople({ conversation, customer, agent }: ReadContext): Known[] {
  const names = [
    conversation.customer.name,
    conversation.agent.name,
    ...customer.map(({ author }) => author),
    ...agent.map(({ author }) => author),
  ];
  const known: Known[] = [];
  for (const name of new Set(names)) {
    const full = name?.trim() ?? '';
    if (full.length < 2 || full.length > 80 || /[@\d_/]/u.test(full) || DESK.test(fold(full))) continue;
    if (known.some((other) => fold(other.full) === fold(full))) continue;
    const parts = full.split(/\s+/u).filter((part) => /^\p{Lu}[\p{L}'’-]+$/u.test(part) && part.length > 1);
    if (parts.length > 0) known.push({ full, parts });
  }
  return known;
}

/** "My name is …", "me llamo …": who the writer says they are; and "I spoke to …": the name is what was said, capitals and all. */
const INTRODUCED =
  /(?<!\p{L})(?:[Mm]y name is|[Mm]y name's|[Tt]his is|[Mm]e llamo|[Mm]i nombre es|[Mm]eu nome é|[Mm]e chamo|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]ein Name ist|[Ii]ch heiße|[Ii]gama lami ngu|[Nn]gingu|[Mm]i chiamo|[Mm]ijn naam is|[Mm]y naam is) ?(?<name>\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2})(?!\p{L})/gu;
const SPOKEN =
  /(?<!\p{L})(?:(?:spoke|talked|speaking|chatted|spoken) (?:to|with)|(?:agent|colleague|representative|rep|advisor|manager|driver|technician|someone) (?:called|named)|(?:hablé|habló|hablado) con|(?:una? )?(?:agente|compañer[oa]|emplead[oa]) llamad[oa]|(?:falei|conversei) com(?: [oa])?|(?:parlé|discuté) (?:à|avec)|mit (?:Herrn|Frau)|[Kk]olleg(?:e|in|en)|ngikhulume no-?) ?(?<name>\p{Lu}\p{Ll}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?)(?!\p{L})/gu;
const NO_NAME =
  /^(?:I|The|Your|My|Our|Customer|Support|Service|Team|Manager|Someone|Sales|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Amazon|Google|Herr|Frau|Ihr|Ihre|El|La|Una?|Um|Uma|Le|Der|Die|Das)\b/u;

export function readPeople(message: ReadMessage, known: readonly Known[]): Claim[] {
  const { text, grams } = message;
  const found: Claim[] = [];
  const push = (start: number, end: number, normal: string, signal: string) => {
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ kind: 'person', start, end, normal, signal });
  };
  for (const { full, parts } of known) {
    for (const written of [full, ...parts.slice(0, 1), ...(parts.length > 1 ? parts.slice(-1) : [])]) {
      const at = nameAt(text, written);
      if (at < 0) continue;
      push(at, at + written.length, full, 'fact.person.author');
      break;
    }
  }
  for (const [pattern, signal] of [
    [INTRODUCED, 'fact.person.introduced'],
    [SPOKEN, 'fact.person.spoken'],
  ] as const) {
    for (const match of matchesIn(text, pattern, grams)) {
      const name = match.groups!.name!;
      const start = match.index + match[0].length - name.length;
      if (!NO_NAME.test(name))
        push(start, start + name.length, known.find(({ full, parts }) => full === name || parts.includes(name))?.full ?? name, signal);
    }
  }
  return found;
}

/** Where a name stands as a word of its own, or -1. */
function nameAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}
