import { turnBy, type Turning } from '../turning';

const TURNING: Turning = {
  phrases: [
    [/(?<!\p{L})j'ai(?!\p{L})/u, 'tu as', 'vous avez'],
    [/(?<!\p{L})je n'ai(?!\p{L})/u, "tu n'as", "vous n'avez"],
    [/(?<!\p{L})je ne suis(?!\p{L})/u, "tu n'es", "vous n'êtes"],
    [/(?<!\p{L})je suis(?!\p{L})/u, 'tu es', 'vous êtes'],
    [/(?<!\p{L})j'étais(?!\p{L})/u, 'tu étais', 'vous étiez'],
    [/(?<!\p{L})j'avais(?!\p{L})/u, 'tu avais', 'vous aviez'],
    [/(?<!\p{L})je n'avais(?!\p{L})/u, "tu n'avais", "vous n'aviez"],
    [/(?<!\p{L})j'attends(?!\p{L})/u, 'tu attends', 'vous attendez'],
    [/(?<!\p{L})je n'arrive(?!\p{L})/u, "tu n'arrives", "vous n'arrivez"],
    [/(?<!\p{L})je ne peux(?!\p{L})/u, 'tu ne peux', 'vous ne pouvez'],
    [/(?<!\p{L})je ne reçois(?!\p{L})/u, 'tu ne reçois', 'vous ne recevez'],
    [/(?<!\p{L})m'(a|ont|est)(?!\p{L})/u, "t'$1", 'vous $1'],
    [/(?<!\p{L})nous (avons|avions|étions)(?!\p{L})/u, null, 'vous $1'],
  ],
  yesterday: true,
  words: {
    mon: ['ton', 'votre'], ma: ['ta', 'votre'], mes: ['tes', 'vos'], moi: ['toi', 'vous'], me: ['te', 'vous'], notre: ['votre', 'votre'], nos: ['vos', 'vos'], nous: ['vous', 'vous'],
    avons: ['avez', 'avez'], avions: ['aviez', 'aviez'], étions: ['étiez', 'étiez'],
  },
  unsafe:
    /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes|te|toi|t'|hier|demain|aujourd'hui|maintenant|merci|bonjour|bonsoir|svp|stp|s'il|quand|comment|pourquoi|où|que faire|veux|souhaite|voudrais|demande|exige|pense|crois|espère|rembours\p{L}*|voleurs?|vol[eé]\p{L}*|arnaqu\p{L}*|honte|si)(?!\p{L})/u,
  left: /(?<!\p{L})(?:j'|je(?!\p{L})|m'|\p{L}+ons(?!\p{L}))/u,
  start: /^(?:le|la|les|l'|mon|ma|mes|j'|je|un|une|nous|notre|nos|aucun|aucune|rien|personne|il|depuis|cela fait|ça fait|on|toujours|à l')/u,
  verb: /(?<!\p{L})(?:j'ai|n'ai|a|ont|est|sont|suis|étais|avais|avons|était|fait|attends|marche|fonctionne|indique|arrive|manque\p{L}*|reçois|peux|affiche|dit|coule|fuit|s'allume|clignote|chauffe|sent)(?!\p{L})|n'est|n'a(?!\p{L})|n'arrive|n'ont|(?<!\p{L})m'(?:a|ont)/u,
}; // prettier-ignore

/** "Mon manteau est arrivé déchiré." → "votre manteau est arrivé déchiré". */
export const turn = (sentence: string, informal: boolean): string | null => turnBy(TURNING, sentence, informal);
