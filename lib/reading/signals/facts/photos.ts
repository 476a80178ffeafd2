import { matchesIn } from '@/lib/text/sieve/sieve';
import type { ReadMessage } from '../../context';
import type { Claim } from './claims';

/** Photos that are here: attached files, and words that say so. "I'll send photos" and "do you need a photo?" are not. Folded text. */
const SAID = [
  /\b(?:see |find |here(?:'s| is| are)|i(?:'ve| have)? ?(?:attached|added|included|uploaded|sent)|attach(?:ed|ing)|enclosed|look at)(?: you)?(?: the| my| a| some| two| three| \d)?(?: attached| enclosed)? ?(?<photo>photos?|pictures?|pics?|images?|screenshots?|video)\b/gu,
  /\b(?<photo>photos?|pictures?|pics?|images?|screenshots?|video)(?: of \w+(?: \w+)?| is| are)? (?:attached|enclosed|included|below)\b/gu,
  /\b(?:adjunto|adjunte|adjuntamos|te envio|les envio|os envio|aqui (?:esta|estan|va|van)|he adjuntado|mando|envie)(?: la| las| una| unas| el| dos| \d)? ?(?<photo>fotos?|fotografias?|imagen|imagenes|captura|video)\b/gu,
  /\b(?<photo>fotos?|fotografias?|imagen|imagenes|capturas?) (?:adjunt[oa]s?|en adjunto)\b/gu,
  /\b(?:segue|seguem|anexei|anexo|em anexo|envio|enviei|aqui (?:esta|estao))(?: a| as| uma| umas| o| os| em anexo| duas)? ?(?<photo>fotos?|imagem|imagens|prints?|capturas?|video)\b/gu,
  /\b(?<photo>fotos?|imagem|imagens|prints?) (?:em )?anex[oa]s?\b/gu,
  /\b(?:ci-joint(?:e|s|es)?|voici|vous trouverez|j'ai joint|je joins|en piece jointe)(?: la| les| une| des| deux| l')? ?(?<photo>photos?|images?|captures?|video)\b/gu,
  /\b(?<photo>photos?|images?) (?:ci-jointes?|en piece jointe|jointes?)\b/gu,
  /\b(?:anbei|im anhang|angehangt|beigefugt|hier (?:ist|sind))(?: finden sie| ein| einige| die| das| zwei| sehen sie)? ?(?<photo>fotos?|bild(?:er)?|screenshots?|video)\b/gu,
  /\b(?<photo>fotos?|bild(?:er)?|screenshots?)(?: \w+){0,2} (?:im anhang|anbei|angehangt|beigefugt)\b/gu,
  /\b(?:nginamathisele|ngithumele|bheka|nansi|nazi|ngifake)(?: \p{L}+)? ?(?<photo>isithombe|izithombe|i-?photo|ama-?photo|esithombeni)(?!\p{L})/gu,
  /\b(?<photo>isithombe|izithombe) (?:esinamathiselwe|ezinamathiselwe|engisithumele|engizithumele)(?!\p{L})/gu,
];

/** What every wording names. */
const PICTURE = /foto|photo|pic|imag|screenshot|video|captur|print|bild|thombe/u;

export function readPhotos({ folded, grams, attachments }: ReadMessage): Claim[] {
  if (!PICTURE.test(folded)) return [];
  for (const pattern of SAID) {
    const match = [...matchesIn(folded, pattern, grams)][0];
    const photo = match?.groups?.photo;
    if (match && photo) {
      const start = match.index + match[0].indexOf(photo);
      return [
        {
          kind: 'photo',
          start,
          end: start + photo.length,
          normal: attachments.find(({ kind }) => kind === 'image')?.name ?? 'photo',
          signal: 'fact.photo.said',
        },
      ];
    }
  }
  return [];
}

/** One fact for each image that came with the message; its evidence is the message as a whole, an empty span at its start. */
export const readImages = ({ attachments }: ReadMessage): string[] =>
  attachments
    .filter(({ kind, name }) => kind === 'image' || (kind === 'file' && /\.(?:jpe?g|png|heic|webp|gif)$/iu.test(name ?? '')))
    .map(({ name }) => name ?? 'photo');
