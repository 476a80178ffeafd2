import type { Conversation } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** Words that say that they are still with us, folded, in six languages. */
const STILL =
  /\b(?:right now|currently|we are in room|i am in room|i'm in room|tonight|another room|move (?:us|me)|change (?:our|my|the) room|ahora mismo|estamos en la habitacion|esta noche|otra habitacion|cambi\w* de habitacion|neste momento|estamos no quarto|esta noite|outro quarto|en ce moment|nous sommes (?:dans|en) chambre|ce soir|cette nuit|autre chambre|chang\w* de chambre|gerade|derzeit|heute (?:nacht|abend)|anderes zimmer|zimmer wechseln|manje|namuhla ebusuku|elinye igumbi)\b/u;
/** Words that tell of a stay, a meal or a visit as over. */
const OVER =
  /\b(?:(?:we|i) (?:stayed|spent|slept|visited|ate|dined|had dinner|had lunch|went|checked out|left)|our stay was|last (?:week|weekend|month|night)|yesterday|nos (?:alojamos|hospedamos|quedamos)|estuvimos|me aloje|cenamos|comimos|fuimos|dormimos|pasamos|ayer|la semana pasada|ficamos|estivemos|jantamos|almocamos|fomos|dormimos|passamos|ontem|na semana passada|nous avons (?:sejourne|passe|dormi|dine|mange|reserve)|j'ai (?:sejourne|passe|dormi|dine)|on a (?:passe|dormi|mange|dine)|toute la nuit|hier|la semaine derniere|wir (?:waren|haben (?:ubernachtet|gegessen|gewohnt))|waren (?:wir|zu)|war (?:ich )?(?:dort|zu)|ubernachtet|gestern|letzte woche|besihlale|silale|besilapho|izolo|ngesonto eledlule)\b/u;

/** True where what they were our guests for is over: nothing of it can be changed any more, only made up for. A review is written afterwards. */
export function isVisitOver({ channel, messages }: Conversation): boolean {
  const text = fold(
    messages
      .filter(({ role, visibility }) => role === 'customer' && visibility !== 'internal')
      .map(({ text }) => text)
      .join('\n'),
  );
  if (STILL.test(text) && channel !== 'review') return false;
  return channel === 'review' || OVER.test(text);
}
