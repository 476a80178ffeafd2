import { ACTION } from '../cues/action';
import { APOLOGY, EMPATHY, PATIENCE } from '../cues/apology';
import { REQUEST } from '../cues/manner';
import { says, table } from '../phrases';
import type { Rule } from '../types';

/** What is only promised for later, if they send: no action yet. */
const PURPOSE = table({
  en: ["so (?:that )?(?:we|i)(?:'ll| can| may| will| could)?[^.!?]*", "(?:we|i)(?:'d| would| will be|'ll be| are|'re|'m| am)? (?:be )?(?:happy|glad|pleased|able|able) to[^.!?]*", "and (?:we|i)(?:'ll| will) (?:look|help|see|check|assist|get back|take a look|investigate|sort)[^.!?]*", 'in order to[^.!?]*', 'to (?:look into|help|assist|investigate|resolve)[^.!?]*', '(?:we|i) (?:can|could) (?:look|help|assist|check|see|investigate)[^.!?]*'],
  es: ['para (?:que|poder|ayudar\\p{L}*|revisar\\p{L}*)[^.!?]*', 'y (?:lo|le|te|se lo) (?:revisa|mira|ayuda|comproba|revisare|mirare|ayudare|revisaremos|miraremos|ayudaremos)\\p{L}*[^.!?]*', 'y (?:revisamos|miramos|ayudamos|lo vemos|veremos)[^.!?]*', 'estaremos encantad[oa]s[^.!?]*'],
  zu: ['ukuze[^.!?]*', 'bese (?:si|ngi)[^.!?]*', 'sizojabula ukukusiza[^.!?]*', 'khona sizo[^.!?]*'],
  pt: ['para (?:que|poder\\p{L}*|ajudar\\p{L}*|verificar\\p{L}*|podermos)[^.!?]*', 'e (?:vamos|iremos|nos|verificaremos|ajudaremos|verificamos|ajudamos|vemos)[^.!?]*', 'teremos (?:todo o )?(?:gosto|prazer)[^.!?]*'],
  fr: ["(?:afin|pour) (?:que|de|d'|pouvoir|vous aider|regarder)[^.!?]*", 'et (?:nous|je) (?:regard|verifi|aid|ferons|reviendr|examiner)\\p{L}*[^.!?]*', 'nous serons (?:ravis|heureux)[^.!?]*'],
  de: ['damit (?:wir|ich)[^.!?]*', 'um (?:das|dies|ihnen|dir|es)[^.!?]*', 'dann (?:schauen|prufen|helfen|kummern|sehen|konnen)[^.!?]*', 'wir helfen (?:ihnen|dir)? ?gern\\p{L}*[^.!?]*', '(?:gern|gerne) (?:helfen|prufen|schauen) wir[^.!?]*'],
}); // prettier-ignore

/** Never only "send us your details": beside it stands an action, thanks, or something felt. */
export const R16: Rule = {
  id: 'R16',
  level: 'warn',
  check: (checked) => {
    const { clauses, language } = checked;
    if (language === null) return null;
    const requests = clauses.filter(({ text }) => says(checked, text, REQUEST));
    if (requests.length === 0) return null;
    const rest = clauses.map(({ text }) => text.replace(PURPOSE[language], ' ').replace(REQUEST[language], ' ')).join('\n');
    const beside = [ACTION, APOLOGY, EMPATHY, PATIENCE].some((cue) => says(checked, rest, cue));
    return beside ? [] : requests.map(({ start, end }) => ({ start, end }));
  },
};
