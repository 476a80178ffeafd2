import { fold } from '@/lib/text/fold';

/** Words of good cheer, folded, in six languages: out of place before somebody furious. */
const CHEERFUL =
  /\p{Extended_Pictographic}|!\s*!|(?:happy|glad|delighted|thrilled|pleased|excited) to|great (?:news|question)|awesome|fantastic|wonderful|amazing|no worries|no problem|cheers|have a (?:great|lovely|nice|wonderful|good)|hope (?:you(?:'re| are)|this finds|all is)|enjoy your|encantad[oa]s? de|genial|estupend|que tengas? un|feliz dia|buenas noticias|espero que (?:estes|este|todo)|com (?:todo o )?prazer|otima noticia|tenha um (?:otimo|bom)|espero que esteja|ravi|genial|super !|bonne nouvelle|excellente journee|en esperant que vous allez|freue mich|gerne doch|super,|toll,|schonen tag|gute nachricht|siyajabula|ngiyajabula|usuku oluhle/u;

/** True for a phrase in high spirits: three exclamation marks, or words and signs of good cheer. */
export const isCheerful = (text: string): boolean => CHEERFUL.test(fold(text)) || (text.match(/!/gu)?.length ?? 0) >= 3;
