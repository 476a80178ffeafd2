import { formatList } from '@/lib/text/format';
import type { OpenAsk } from '@/lib/plan/detail';
import type { WantKind } from '@/lib/conversation/types';
import { isCalling } from '@/lib/plan/calling';
import { insists } from '../material';
import { inMarks, isFit } from '../quote';
import { words } from '@/lib/text/words';
import { line, type Line } from '../sheet';
import type { MoveContext } from './context';

export type Answered = { lines: Line[]; /** What the next message will say, or null. */ contents: string | null };

/** Every open ask gets its answer, or the message that will bring it (R20). `dated`: options with dates were offered. */
export function answers(context: MoveContext, dated: boolean): Answered {
  const { plan, phrases, writer, material } = context;
  const lines: Line[] = [];
  const pending: OpenAsk[] = [];
  const given = new Set<string>();
  for (const ask of plan.asks.slice(0, 6).map(located)) {
    switch (ask.answer.by) {
      case 'faq': {
        const answer = ask.answer.answer[material.tongue.code];
        if (given.has(ask.answer.id)) break;
        given.add(ask.answer.id);
        if (answer === undefined) pending.push(ask);
        else lines.push(...line(writer.say(phrases.answer.faq, { answer }), 3), ...line(ask.answer.link ? writer.say(phrases.answer.link, { link: ask.answer.link }) : null, 3)); // prettier-ignore
        break;
      }
      case 'promise':
        lines.push(...line(writer.say(phrases.answer.promise, { due: material.when.due(ask.answer.due) }), 3));
        break;
      case 'next':
        if (!(dated && (ask.kind === 'when' || ask.kind === 'demand' || WHAT_NOW.test(ask.text))) && !isCalling(ask.text))
          pending.push(ask);
        break;
      case 'option':
      case 'refusal':
      case 'incident':
        if (insists(material.request) && ask.want === null && ask.text.includes('?')) pending.push(ask);
        break;
    }
  }
  const recent = (ask: OpenAsk) => material.seen.findIndex(({ id }) => id === ask.evidence.message) > material.lastOurs;
  return {
    lines,
    contents: contentsOf(
      pending.filter((ask) => PLAIN.has(ask.kind) || recent(ask)),
      context,
    ),
  };
}

/** Asks for the whereabouts that the plan's words didn't recognise: isiZulu's -phi, and "where" inside a request. */
const WHERE = /(?<!\p{L})(?:where|dónde|onde|où|wo|(?:zi|li|si|i|u|a|lu|bu|ku)(?:ku)?phi)(?!\p{L})/iu;
const located = (ask: OpenAsk): OpenAsk =>
  ask.kind !== 'where' && (ask.kind === 'other' || ask.kind === 'whether') && WHERE.test(ask.text) ? { ...ask, kind: 'where' } : ask;

/** "What can you do?", in six languages: the options are the answer. */
const WHAT_NOW =
  /(?<!\p{L})(?:what (?:can|will|are|do|could) (?:you|u|i)|tell me what|qué (?:pueden?|puedes|van? a|vas a|hago|opciones)|una solución|o que (?:podem?|vão|vai|faço)|que (?:pouvez|allez|comptez|proposez)|was (?:können|kannst|werden|mache|soll)|n?ingisize|ngisize|nisize|ungisize|ngizosizwa|ningenza)(?!\p{L})/iu;
/** Asks whose answer can be announced in our own words; the others are quoted. */
const PLAIN = new Set<OpenAsk['kind']>(['where', 'when', 'why', 'how-much', 'demand']);

/** What the next message brings: the question in the second person where it can be turned, else our words for its kind, else the question in marks. */
function contentsOf(pending: readonly OpenAsk[], { phrases, writer, material, plan }: MoveContext): string | null {
  const { grammar } = material.tongue;
  const asking = plan.state === 'information';
  const items: string[] = [];
  for (const ask of pending) {
    const turned = grammar.indirect?.(ask.text) ?? null;
    const quote = turned === null && (ask.text.includes('?') || (asking && ask.kind !== 'demand')) ? quotedAsk(ask.text) : null;
    const plain = PLAIN.has(ask.kind) && (ask.kind !== 'demand' || pending.length === 1) ? writer.piece(phrases.answer.contents[ask.kind]) : null; // prettier-ignore
    const asked = quote === null ? null : writer.piece(phrases.answer.asked, { quote: inMarks(quote, grammar.quote) });
    const item = turned ?? (asking || insists(material.request) ? (asked ?? plain) : (plain ?? asked));
    if (item !== null && !items.includes(item)) items.push(item);
  }
  return items.length === 0 ? null : formatList(items.slice(0, 3), material.request.language, 'and');
}

function quotedAsk(text: string): string | null {
  const flat = text
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const count = words(flat).length;
  return count >= 3 && count <= 18 && isFit(flat) ? flat.replace(/[\s.,;:!]+$/u, '').replace(/\?[?!]*$/u, '?') : null;
}

/** What isn't possible, said plainly and kindly, before the alternatives (G2.5). */
export function refusal({ plan, phrases, writer, mine }: MoveContext): Line[] {
  const kind: WantKind | undefined = plan.refused[0];
  if (kind === undefined) return [];
  if (mine.refusal !== undefined && plan.refused.length === 1) return line(mine.refusal, 3);
  return line(writer.say(phrases.refuse[kind] ?? phrases.refuse.any) ?? writer.say(phrases.refuse.any), 3);
}
