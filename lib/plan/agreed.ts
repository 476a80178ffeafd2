import type { Conversation, Reading, WantKind } from '@/lib/conversation/types';
import type { PlaybookOption } from '@/lib/playbook/schema';
import { fold } from '@/lib/text/fold';
import { Temporal } from '@/lib/text/temporal';
import { words } from '@/lib/text/words';
import { ANSWERS } from './wants';

export type DayPart = 'morning' | 'afternoon' | 'evening';

/** What the customer's newest words settle of what we put to them: a day, a part of it, a way to put it right. */
export type Agreed = {
  /** True where they leave the choice to us: then we make it, and say so. */
  ours: boolean;
  date: string | null;
  /** Wall time, "14:30". */
  time: string | null;
  part: DayPart | null;
  /** The kinds of option that it comes to, closest first; empty where only a day was agreed. */
  kinds: readonly PlaybookOption['kind'][];
  want: WantKind | null;
};

/** They leave it to us, folded, in six languages. */
const YOURS =
  /\b(?:(?:you|u) (?:guys )?(?:choose|pick|decide)|up to you|your (?:call|choice|pick)|either|whichever|whatever|any ?time|any day|(?:don't|dont|do not) (?:really )?(?:mind|care)|no preference|idc|surprise me|(?:ustedes|vosotros|tu|usted|vos) (?:elij|escoj|decid|elig)\w*|(?:elij|escoj|decid|elig|eleg)\w* (?:ustedes|vosotros|tu|usted|vos|por mi)|elegid|decidid|me da (?:igual|lo mismo)|(?:lo que|como|cuando) (?:quiera|veas?|vean|prefiera|digas?|digan|pueda)\w*|cualquiera|el que sea|(?:voces?|tu) (?:escolh|decid)\w+|(?:escolh|decid)\w+ (?:voces?|tu)|tanto faz|(?:e|da) (?:igual|no mesmo)|(?:como|o que|quando) (?:quiser|preferir|achar|puder|for melhor)\w*|qualquer (?:um|uma|dia|hora)|comme (?:vous|tu) (?:voulez|veux|preferez|preferes)|(?:vous|tu) (?:choisissez|choisis|decidez|decides)|(?:choisissez|decidez)|m'est egal|peu importe|n'importe|au choix|a vous de voir|(?:mir )?(?:egal|wurscht|wurst)|(?:suchen|sucht|such) (?:sie |ihr |du )?(?:sich )?(?:was|etwas|einen|eins) aus|(?:entscheiden|wahlen) sie|(?:entscheidet|wahlt) ihr|macht (?:wie|was) ihr|machen sie (?:wie|was) sie|wie (?:sie|ihr|du) (?:wollen|wollt|willst|mogen|mochten)|khethani|khetha wena|anginandaba|noma (?:inini|yini|yikuphi|yimuphi|iyiphi|nini)|kukini)\b/u;
/** They agree, folded. */
const YES =
  /\b(?:yes|yep|yeah|ok|okay|sure|fine|perfect|great|good|works|please|go ahead|deal|agreed|vale|si|perfecto|de acuerdo|(?:va|viene|parece|esta) bien|adelante|genial|dale|listo|por favor|sim|pode|otim[oa]|perfeit[oa]|combinado|esta bem|manda|oui|d'accord|parfait|me (?:va|convient)|c'est bon|tres bien|volontiers|entendu|ja|passt|gerne?|in ordnung|einverstanden|perfekt|gut|geht klar|bitte|yebo|kulungile|ngiyavuma|kuhle)\b/u;
/** What turns an answer round. */
const NO =
  /\b(?:no|not|don't|dont|can't|cant|neither|nor|but|instead|rather|cancel\w*|forget|ninguno|tampoco|pero|mejor no|cancel\w+|nao|nem|mas|non|ni|pas|mais|annul\w+|nein|nicht|kein\w*|aber|stornier\w*|cha|hhayi|kodwa|a(?:ngi|ku|ka)(?:fun|sebenz)\w+)\b/u;

const PARTS: readonly [DayPart, RegExp][] = [
  ['morning', /\b(?:mornings?|(?:por|de|a) la manana|(?:de|da|a|pela) manha|matin|matinee|vormittags?|morgens|fruh|ekuseni)\b/u],
  ['afternoon', /\b(?:afternoons?|(?:por|de|a) la tarde|(?:de|da|a|pela) tarde|apres-midi|nachmittags?|ntambama)\b/u],
  ['evening', /\b(?:evenings?|(?:por|de|a) la noche|(?:de|da|a|pela) noite|soir(?:ee)?|abends?|kusihlwa)\b/u],
];

/** The part of the day that a text names first, or null. */
export const partIn = (text: string): DayPart | null => PARTS.find(([, pattern]) => pattern.test(fold(text)))?.[0] ?? null;

type Way = { kinds: readonly PlaybookOption['kind'][]; want: WantKind | null; pattern: RegExp };
/** Ways to put it right that are named in a question of ours, folded. */
const WAYS: readonly Way[] = [
  { kinds: ['return-label'], want: null, pattern: /\b(?:(?:return |shipping )?label|etiqueta|etiquette|\w*(?:etikett|label)|i?lebul[ai])\b/u },
  { kinds: ANSWERS.replacement, want: 'replacement', pattern: /\b(?:replac\w+|new one|another one|exchange|swap|different size|(?:re)?cambi\w+|reemplaz\w+|repuesto|otr[oa] (?:unidad|nuev\w+)|troca\w*|substitu\w+|outr[oa] (?:unidade|nov\w+)|echang\w+|remplac\w+|umtausch\w*|ersatz\w*|austausch\w*|andere grosse|(?:s|m|l|xl|xs) schicken|elinye|olunye|esinye|enye)\b/u },
  { kinds: ANSWERS.refund, want: 'refund', pattern: /\b(?:refund\w*|money back|your money|reembols\w+|(?:el|su|tu) dinero|dinheiro|rembours\w+|geld|erstatt\w+|ukubuyiselwa|imali)\b/u },
]; // prettier-ignore

/** An answer to a question of ours is short. */
const SHORT = 14;

/** What is settled by their answer to our last message, or null where that asked nothing, or they answered something else. */
export function agreedOf(conversation: Conversation, reading: Reading, now: Temporal.ZonedDateTime): Agreed | null {
  const seen = conversation.messages.filter(
    ({ visibility, role }) => visibility !== 'internal' && (role === 'customer' || role === 'agent'),
  );
  const last = seen.findLastIndex(({ role }) => role === 'agent');
  const asked = seen[last];
  const answers = seen.slice(last + 1);
  const text = answers.map(({ text }) => text).join('\n');
  const said = fold(text);
  if (asked === undefined || answers.length === 0 || text.includes('?') || words(text).length > SHORT) return null;
  const ours = YOURS.test(said);
  if (!ours && NO.test(said)) return null;
  const yes = YES.test(said);
  const put = fold(asked.text);
  const slots = slotsOf(ours ? seen.slice(0, last + 1).filter(({ role }) => role === 'agent').map(({ id }) => id) : [asked.id], reading, now); // prettier-ignore
  const theirs = slotsOf(answers.map(({ id }) => id), reading, null); // prettier-ignore
  const slot = ours ? ourChoice(slots, now) : theirChoice(slots, theirs, { said, yes });
  const parts = PARTS.filter(([, pattern]) => pattern.test(put)).map(([part]) => part);
  const named = PARTS.find(([part, pattern]) => parts.includes(part) && pattern.test(said))?.[0] ?? null;
  const part = slot?.time ? null : (named ?? (ours ? (parts[0] ?? null) : null));
  const way = asked.text.includes('?') ? wayOf(put, said, ours, yes) : null;
  if (slot === null && part === null && way === null) return null;
  // What they want beside it is more than an answer.
  const ids = new Set(answers.map(({ id }) => id));
  if (reading.wants.some(({ kind, evidence }) => ids.has(evidence.message) && ANSWERS[kind].length > 0 && kind !== way?.want && kind !== 'voucher')) return null; // prettier-ignore
  return { ours, date: slot?.date ?? null, time: slot?.time ?? null, part, kinds: way?.kinds ?? [], want: way?.want ?? null };
}

/** The way that they name of those in our question; the one that it names first where they leave it to us; its only one where they agree. */
function wayOf(put: string, said: string, ours: boolean, yes: boolean): Way | null {
  const offered = WAYS.filter(({ pattern }) => pattern.test(put)).toSorted((a, b) => put.search(a.pattern) - put.search(b.pattern));
  const label = offered.find(({ kinds }) => kinds.includes('return-label'));
  const named = offered.find(({ pattern }) => pattern.test(said));
  if (named) return named;
  if (ours) return label ?? offered[0] ?? null;
  return yes && (label !== undefined || offered.length === 1) ? (label ?? offered[0] ?? null) : null;
}

type Slot = { date: string; time: string | null; /** The day as it was named, folded: "friday". */ name: string };

/** The days named in some messages; those still to come where `now` is given. */
function slotsOf(messages: readonly string[], reading: Reading, now: Temporal.ZonedDateTime | null): Slot[] {
  return reading.facts.flatMap(({ kind, normal, evidence }): Slot[] => {
    const [date = '', time] = kind === 'date' && messages.includes(evidence.message) ? normal.split('T') : [];
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || (now !== null && date <= now.toPlainDate().toString())) return [];
    return [{ date, time: time?.slice(0, 5) ?? null, name: /[\p{L}-]{4,}/u.exec(fold(evidence.text))?.[0] ?? '' }];
  });
}

/** The first that leaves a day to prepare it, else the last. */
function ourChoice(slots: readonly Slot[], now: Temporal.ZonedDateTime): Slot | null {
  const soonest = now.toPlainDate().add({ days: 2 }).toString();
  return slots.find(({ date }) => date >= soonest) ?? slots.at(-1) ?? null;
}

/** Of ours, the one whose weekday they name; the only one where they agree. */
function theirChoice(slots: readonly Slot[], theirs: readonly Slot[], { said, yes }: { said: string; yes: boolean }): Slot | null {
  const weekday = ({ date }: Slot) => Temporal.PlainDate.from(date).dayOfWeek;
  const named =
    slots.find((slot) => theirs.some((one) => weekday(one) === weekday(slot))) ??
    slots.find(({ name }) => name !== '' && said.split(/[^\p{L}-]+/u).includes(name));
  return named ?? (yes && slots.length === 1 && theirs.length === 0 ? slots[0]! : null);
}
