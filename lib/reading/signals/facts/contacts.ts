import { matchesIn } from '@/lib/text/sieve/sieve';
import type { ReadMessage } from '../../context';
import type { Claim } from './claims';

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const LINK = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"'`{}|\\^]{2,2000}/giu;
const BARE_LINK =
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|org|net|io|co\.za|co\.uk|de|es|fr|com\.br|pt|mx|nl|it|eu|shop|store|app)(?:\/[^\s<>"']{0,500})?(?![\p{L}\p{N}@-])/gu;

export function readEmails({ text }: ReadMessage): Claim[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(EMAIL), (match) => ({
    kind: 'email',
    start: match.index,
    end: match.index + match[0].length,
    normal: match[0].toLowerCase(),
    signal: 'fact.email',
  }));
}

export function readLinks({ text, grams }: ReadMessage): Claim[] {
  const found: Claim[] = [];
  for (const pattern of [LINK, BARE_LINK]) {
    for (const match of matchesIn(text, pattern, grams)) {
      const written = match[0].replace(/[.,;:!?)\]»”’]+$/u, '');
      const end = match.index + written.length;
      if (found.some((other) => other.start < end && match.index < other.end)) continue;
      const normal = /^https?:/iu.test(written) ? written : `https://${written}`;
      found.push({ kind: 'link', start: match.index, end, normal, signal: 'fact.link' });
    }
  }
  return found;
}

/** International numbers stand for themselves. */
const INTERNATIONAL = /(?<![\p{L}\p{N}+])(?:\+|00(?=[1-9]\d?[ \d]))\(?\d{1,3}\)?(?:[ .()/-]{0,2}\d{1,4}){2,6}(?![\p{L}\p{N}])/gu;
/** Local ones need a word for it close before them, folded. */
const LOCAL =
  /(?<![\p{L}\p{N}])(?:phone|telephone|tel|tlm|tlf|tfno|telf|zap|wpp|mobile|cell(?:phone)?|whats ?app|call(?: me)?(?: back)?|ring(?: me)?|reach(?: me)?|text me|sms|contact(?: number)?|number is|telefono|movil|celular|llam\p{L}{1,8}|marqu\p{L}{1,4}(?: (?:dos|tres) veces)?|numero (?:es|de contacto)|telefone|telemovel|ligu?[aeu]\p{L}{0,5}(?:-me)?|telefoon(?:nommer|nummer)?|sel(?:nommer)?|telefon(?:nummer)?|handy(?:nummer)?|mobil(?:nummer)?|ruckruf|ruf\p{L}{0,3}(?: \p{L}{1,5}){0,3}|erreich\p{L}{0,4}|portable|joindre|appel\p{L}{0,5}(?:-moi)?|telefono|cellulare|chiam\p{L}{0,6}|ucingo|inombolo yami|ngishayel\p{L}{0,4}|ifoni|iselula|simu)\.?(?:[ '-]?(?:number|me|on|at|is|no|nr|numero|my|al|a|mi|en|el|es|e|o|no|para|au|le|est|sur|numero|mon|unter|der|auf|ist|meine|op|my|at|back|ku|ngu|yami|ya)\.?){0,4} {0,2}[:#(]? {0,2}(?<number>\(?0?\d{1,4}\)?(?:[ .()/-]{0,2}\d{2,5}){1,4})(?![\p{L}\p{N}])/gu;
/** Shapes that are hardly anything else: "082 555 0199", "(555) 010-2233", "06 12 34 56 78". */
const SHAPED =
  /(?<![\p{L}\p{N}.,/#-])(?:\(\d{3}\) ?\d{3}[ -]\d{4}|0\d{2} \d{3} \d{4}|0\d{2} \d{3} \d{2} \d{2}|02\d \d{4} \d{4}|01\d{2} \d{3} \d{4}|0\d{3} \d{3} \d{3,4}|[269]\d{2} \d{3} \d{3}(?! ?(?:€|eur|pesos))|[69]\d{2} \d{2} \d{2} \d{2}|0[1-9](?:[ .]\d{2}){4}|\d{3}-\d{3}-\d{4}|0\d{4} \d{6}|[67]\d{2} \d{3} \d{3}(?! ?(?:€|eur|pesos)))(?![\p{L}\p{N}-])/gu;

export function readPhones({ text, folded, grams }: ReadMessage): Claim[] {
  const found: Claim[] = [];
  const push = (start: number, written: string) => {
    const digits = written.replace(/\D/gu, '');
    const trimmed = written.replace(/[ .(/-]+$/u, '');
    if (digits.length < 7 || digits.length > 15 || (/^00/u.test(trimmed) && digits.length < 11)) return;
    if (/^(?:19|20)\d\d[-./]\d\d?[-./]\d\d?$/u.test(trimmed) || /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/u.test(trimmed)) return;
    const end = start + trimmed.length;
    if (found.some((other) => other.start < end && start < other.end)) return;
    const international = /^(?:\+|00)/u.test(trimmed);
    const normal = international ? `+${trimmed.replace('(0)', '').replace(/\D/gu, '').replace(/^00/u, '')}` : digits;
    found.push({ kind: 'phone', start, end, normal, signal: 'fact.phone' });
  };
  for (const match of matchesIn(text, INTERNATIONAL, grams)) push(match.index, match[0]);
  for (const match of matchesIn(folded, LOCAL, grams)) {
    const number = match.groups!.number!;
    push(match.index + match[0].length - number.length, number);
  }
  for (const match of matchesIn(text, SHAPED, grams)) push(match.index, match[0]);
  return found;
}

/** Streets: a house number and a street's name, in the order of the language, with what follows on the line as far as a postcode. */
const ADDRESSES = [
  /(?<![\p{L}\p{N}])(?:(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit|[Ss]uite|[Rr]oom) \d{1,4}[A-Za-z]?,? )?\d{1,5}[a-zA-Z]?,? (?:\p{Lu}[\p{L}'’.-]{1,24} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Court|Ct|Way|Boulevard|Blvd|Place|Square|Terrace|Gardens|Grove|Row|Mews|Hill|Park|Walk|Rise|Straat|Weg)(?!\p{L})\.?(?:, ?(?:(?:\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2}(?: (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,5}))?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,5})(?![\p{L}\d]))){0,3}/gu,
  /(?<![\p{L}\p{N}])(?:(?:[Cc]alle|[Aa]venida|[Aa]vda?\.|C\/|[Pp]laza|[Pp]aseo|[Rr]úa|[Rr]ua|[Aa]v\.|[Tt]ravessa|[Ll]argo|[Pp]raça|[Cc]arrer|[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Vv]ia|[Pp]iazza|[Cc]orso) (?:(?:de|del|de la|la|los|las|do|da|dos|das|du|des|l'|della|di) ?){0,2}\p{Lu}[\p{L}'’.-]{1,24}(?: (?:de |del |do |da |du |des )?\p{Lu}[\p{L}'’.-]{1,24}){0,3},? ?(?:n[ºo°.]{1,2} ?|nr\.? ?)?\d{1,5}[a-zA-Z]?)(?:,? (?:\d{1,2}(?:\.?[ºª°]|o|a)\.?(?: ?(?:[A-Z](?!\p{L})|[Dd]to\.?|[Ee]sq\.?|[Ii]zq\.?|[Dd]cha\.?|[Dd]rcha\.?|[Ff]rente))?|[Aa]pto?\.? ?\d{1,4}|piso \d{1,2}|bajo|rés-do-chão))?(?:,? ?(?:\d{4,5}(?:-\d{3})?)? ?(?:\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24}){0,2}))?/gu,
  /(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route|square|cours) (?:(?:de|du|des|de la|de l'|d'|la|le|les) ?){0,2}\p{Lu}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}'’-]{1,24}){0,3}(?:,? ?\d{5} \p{Lu}[\p{L}'’-]{1,24})?/gu,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan|plein|ring|ufer|damm) \d{1,4} ?[a-zA-Z]?(?!\p{L})(?:, ?\d{4,5} ?(?:[A-Z]{2} )?\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?)?/gu,
  /(?<![\p{L}\p{N}])n\.?[ºo°] ?\d{1,4} d[ao] (?:Rua|Avenida|Travessa|Calle) (?:d[aeo]s? )?\p{Lu}[\p{L}'’-]{1,24}(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’-]{1,24}){0,3}/gu,
];

export function readAddresses({ text, grams }: ReadMessage): Claim[] {
  if (!/\d/u.test(text)) return [];
  const found: Claim[] = [];
  for (const pattern of ADDRESSES) {
    for (const match of matchesIn(text, pattern, grams)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ kind: 'address', start, end, normal: match[0].replace(/\s+/gu, ' ').trim(), signal: 'fact.address' });
    }
  }
  return found;
}
