import type { Conversation, Reading } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';
import { sentences } from '@/lib/text/sentences';
import { Temporal } from '@/lib/text/temporal';
import type { Calendar } from './calendar';

/** A day that the customer gave: they need the thing by then, or want an answer by then. */
export type Deadline = { kind: 'need' | 'answer'; date: string; /** Wall time where they gave one, "15:00". */ time: string | null };

/** What stands right before a date that is a limit; folded, six languages. */
const BY =
  /\b(?:by|before|until|till|no later than|(?:at the )?latest(?: by| on)?|(?:need|want|here|there|delivered|have) (?:it |them |this )?(?:on|for)|para|antes del?|hasta|a mas tardar|como muy tarde|ate|antes d[aeo]|o mais tardar|avant|d'ici(?: a| le)?|pour|au plus tard|jusqu'(?:au|a)|bis|bis zum|vor|spatestens(?: am| bis)?|ngaphambi kwa|kuze kube|kungakashayi)[\s,]*(?:(?:the|this|next|coming|end of|el|la|este|proximo|o|a|no|na|esta|le|ce|dem|den|der|zum|am|kommenden?|nachsten?|close of business|cob)\s*)*$/u;
const NEED =
  /\b(?:need\w*|must|has to|have to|want it|require\w*|necesit\w*|hace falta|tiene que|precis\w*|tem (?:de|que)|besoin|me (?:le|la|les) faut|il (?:me |nous )?(?:le |la |les )?faut|doit|brauch\w*|benotig\w*|muss|dinga|ngi(?:ya|zo)?dinga\w*|ngidinga)\b/u;
const ANSWER =
  /\b(?:hear\w*|answer\w*|repl(?:y|ies)|respon\w*|get back|otherwise|or else|if (?:i|we|it|this|you|nothing|there)|(?:or|and) (?:i|i'll|we)|deadline|respuesta|respond\w*|contest\w*|noticias|si no|de lo contrario|resposta|retorno|noticias|se nao|caso contrario|reponse|repond\w*|nouvelles|sinon|sans|antwort\w*|ruckmeldung|meld\w*|sonst|ansonsten|andernfalls|falls|wenn|impendulo|uma)\b/u;

/** The soonest day still to come that they give us in what we haven't answered, or null. */
export function deadlineOf(conversation: Conversation, reading: Reading, now: Temporal.ZonedDateTime): Deadline | null {
  const seen = conversation.messages.filter(({ visibility }) => visibility !== 'internal');
  const ours = seen.findLastIndex(({ role }) => role === 'agent');
  const open = new Map(seen.slice(ours + 1).filter(({ role }) => role === 'customer').map((message) => [message.id, message])); // prettier-ignore
  const today = now.toPlainDate().toString();
  const found = reading.facts.flatMap((fact): Deadline[] => {
    const message = open.get(fact.evidence.message);
    const [date = '', time] = fact.kind === 'date' ? (fact.normal ?? '').split('T') : [];
    if (!message || !/^\d{4}-\d{2}-\d{2}$/u.test(date) || date < today) return [];
    const sentence = sentences(message.text).find(({ start, end }) => start <= fact.evidence.start && fact.evidence.start < end);
    if (!sentence) return [];
    const before = fold(message.text.slice(sentence.start, fact.evidence.start));
    const own = fold(fact.evidence.text);
    if (!BY.test(before) && !/^(?:by|before|until|para el|antes|hasta|ate|avant|d'ici|bis|vor|spatestens)\b/u.test(own)) return [];
    const said = fold(sentence.text);
    const kind = NEED.test(said) && !/\b(?:answer|reply|respuesta|resposta|reponse|antwort|ruckmeldung)\b/u.test(said) ? 'need' : ANSWER.test(said) ? 'answer' : null; // prettier-ignore
    return kind === null ? [] : [{ kind, date, time: time === undefined ? null : time.slice(0, 5) }];
  });
  return found.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null;
}

/** The last moment for a message of ours that keeps to it: an hour before their time or before we close, still to come; null where there is none. */
export function lastMoment({ date, time }: Deadline, calendar: Calendar, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const last = Temporal.PlainDate.from(date);
  for (let day = last; Temporal.PlainDate.compare(day, now.toPlainDate()) >= 0; day = day.subtract({ days: 1 })) {
    const closing = calendar.closing(day);
    if (closing === null) continue;
    const wanted = time === null || day !== last ? closing : day.toZonedDateTime({ timeZone: calendar.zone, plainTime: time });
    const at = (wanted.epochMilliseconds < closing.epochMilliseconds ? wanted : closing).subtract({ minutes: 60 });
    if (at.epochMilliseconds > now.epochMilliseconds && calendar.isOpen(at)) return at;
  }
  return null;
}
