import { REDRESS } from '../cues/action';
import { CONCESSION } from '../cues/concession';
import { CHANGE, GAIN, OURS, PRAISE, REVIEW, THREAT, TIE, UNTIED } from '../cues/review';
import { languagesOf, type PhraseTable, says } from '../phrases';
import type { Checked, Rule, Spot } from '../types';

/**
 * BLOCK: something given for a review changed, removed or written well, or a threat over one (US FTC 16 CFR 465). Looked for within a sentence and the one
 * beside it; thanking for a review and putting things right in the same reply is what it should be, and passes.
 */
export const R23: Rule = {
  id: 'R23',
  level: 'block',
  check: (checked) => {
    if (!checked.clauses.some(({ text }) => says(checked, text, REVIEW) || says(checked, text, PRAISE))) return [];
    const spots: Spot[] = [];
    for (const index of checked.clauses.keys()) {
      const spot = threatAt(checked, index) ?? tradeAt(checked, index);
      const last = spots.at(-1);
      if (spot && last && spot.start <= last.end && last.say === spot.say) last.end = Math.max(last.end, spot.end);
      else if (spot) spots.push(spot);
    }
    return spots;
  },
};

/** A review, a change of it and a gain, tied to each other, in one sentence or in two that follow each other. */
function tradeAt(checked: Checked, index: number): Spot | null {
  const own = checked.clauses[index]!;
  if (!asksForChange(checked, own.text)) return null;
  const gains = (text: string) => says(checked, text, REDRESS) || says(checked, text, CONCESSION) || says(checked, text, GAIN);
  if (says(checked, own.text, UNTIED)) return null;
  if (says(checked, own.text, PRAISE) && gains(own.text))
    return { start: own.start, end: own.end, say: 'R23.trade', fix: removal(checked, own) };
  const rest = withoutReview(checked, own.text);
  if (gains(rest) && says(checked, own.text, TIE)) return { start: own.start, end: own.end, say: 'R23.trade', fix: removal(checked, own) };
  for (const beside of [checked.clauses[index + 1], checked.clauses[index - 1]]) {
    if (!beside || !gains(withoutReview(checked, beside.text)) || says(checked, beside.text, UNTIED)) continue;
    if (THANKED.test(own.text) && !says(checked, own.text, CONDITION)) continue;
    const later = beside.start > own.start ? beside : own;
    if (!says(checked, later.text, CONDITION) && !says(checked, own.text, CONDITION)) continue;
    return { start: Math.min(own.start, beside.start), end: Math.max(own.end, beside.end), say: 'R23.trade', fix: null };
  }
  return null;
}

/** "change your review", "a positive review": the verb and the noun in one clause, the verb not of something else's. */
function asksForChange(checked: Checked, said: string): boolean {
  if (says(checked, said, PRAISE)) return true;
  const text = without(checked, said, OURS);
  if (!says(checked, text, REVIEW) || !says(checked, text, CHANGE)) return false;
  const reviews = placesOf(checked, text, REVIEW);
  const changes = placesOf(checked, text, CHANGE);
  return reviews.some((review) =>
    changes.some(
      (change) => Math.abs(review - change) <= NEAR && !/[;:]/u.test(text.slice(Math.min(review, change), Math.max(review, change))),
    ),
  );
}

/** Letters between the verb and the review that it changes. */
const NEAR = 50;

function placesOf({ language }: Checked, text: string, phrases: PhraseTable): number[] {
  const languages = language === 'zu' ? (['zu', 'en'] as const) : language ? [language] : [];
  return languages.flatMap((one) => Array.from(text.matchAll(phrases[one]), (match) => match.index));
}

/** The sentence without the words for a review and its change, which may be words of redress too ("replace", "bon"). */
const withoutReview = (checked: Checked, text: string): string => without(checked, text, REVIEW);

const without = (checked: Checked, text: string, phrases: PhraseTable): string =>
  languagesOf(checked).reduce((rest, one) => rest.replace(phrases[one], (found) => ' '.repeat(found.length)), text);

/** Thanks for a review that is there already: what is offered in the next sentence is about something else. Folded, in the six languages. */
const THANKED =
  /(?<!\p{L})(?:thank(?:s| you)(?: \p{L}+){0,3} for|gracias por|obrigad[oa] pel[oa]s?|merci(?: \p{L}+){0,2} pour|danken?(?: \p{L}+){0,3} fur|(?:ngi|si)yabonga(?: \p{L}+)? nge?)/u;

const CONDITION = {
  en: /\b(?:if|once|when|after|as soon as|in exchange|in return|provided|condition|as long as|unless|before|until|only|then|would you|could you|can you|please|afterwards|that way|subject to|do that|do this|do so|remove it|change it)\b/gu,
  es: /\b(?:si|cuando|en cuanto|una vez|tras|despues|a cambio|siempre que|condicion|solo|antes|hasta|entonces|podria|puede|por favor|asi|de lo contrario|luego|a continuacion)\b/gu,
  zu: /\b(?:uma|mase|ngemuva|emva|ngaphambi|ukuze|kuphela|bese|unga[a-z]+|ngicela|sicela|esikhundleni|ngokushintshana)\b/gu,
  pt: /\b(?:se|quando|assim que|logo que|uma vez|apos|depois|em troca|desde que|condicao|caso|so|antes|ate|entao|poderia|pode|por favor|em seguida)\b/gu,
  fr: /\b(?:si|quand|lorsque|des que|une fois|apres|en echange|en contrepartie|condition|seulement|avant|alors|pourriez-vous|pouvez-vous|merci de|ensuite|en retour|sous reserve)\b/gu,
  de: /\b(?:wenn|falls|sobald|sofern|nachdem|im gegenzug|dafur|gegenleistung|bedingung|vorausgesetzt|nur|erst|bevor|dann|konnten sie|konnen sie|kannst du|bitte|danach|anschliessend)\b/gu,
} satisfies PhraseTable;

/** A threat and a review, in one sentence or the one before it, unless it is said not to be one. */
function threatAt(checked: Checked, index: number): Spot | null {
  const own = checked.clauses[index]!;
  const before = checked.clauses[index - 1];
  if (!says(checked, own.text, THREAT) || says(checked, own.text, UNTIED)) return null;
  if (
    says(checked, own.text, REVIEW) &&
    (says(checked, own.text, CHANGE) || says(checked, own.text, TIE) || says(checked, own.text, STRONG))
  )
    return { start: own.start, end: own.end, say: 'R23.threat', fix: removal(checked, own) };
  if (
    before &&
    says(checked, before.text, REVIEW) &&
    (says(checked, before.text, CHANGE) || says(checked, own.text, STRONG)) &&
    !says(checked, before.text, UNTIED)
  )
    return { start: before.start, end: own.end, say: 'R23.threat', fix: null };
  return null;
}

/** Threats that need no condition to be one. */
const STRONG = {
  en: /\b(?:legal (?:action|steps|proceedings|consequences)|lawyers?|attorneys?|solicitors?|sue|suing|court|defam\w*|libel\w*|slander\w*|police|blacklist\w*|ban(?:ned|ning)?|damages|report you|prosecut\w*|account (?:blocked|closed|suspended|deleted))\b/gu,
  es: /\b(?:consecuencias legales|accion(?:es)? legal(?:es)?|medidas legales|abogad\w*|demandar\w*|tribunal\w*|difam\w*|calumni\w*|injuri\w*|denunci\w*|policia|lista negra|bloque\w*)\b/gu,
  zu: /\b(?:ngokomthetho|zomthetho|enkantolo|ngabameli|ummeli|abameli|inkantolo|amaphoyisa|\w*mangalel\w*|\w*nyundel\w*)\b/gu,
  pt: /\b(?:processos? judicia\w+|tribunais|via judicial|(?:acao|acoes|medidas|providencias) (?:judicial|legal|legais|judiciais)|advogad\w*|processar\w*|processa-l[oa]|tribunal|difam\w*|calunia\w*|denunci\w*|policia|lista negra|bloque\w*)\b/gu,
  fr: /\b(?:poursuites?|saisir la justice|voie judiciaire|en justice|judiciaires?|avocat\w*|poursuiv\w*|tribunal|diffam\w*|calomni\w*|plainte|police|liste noire|bloqu\w*)\b/gu,
  de: /\b(?:rechtliche\w* (?:schritte|konsequenzen|massnahmen)|rechtsanw\w*|anwalt\w*|verklag\w*|gericht\w*|verleumd\w*|rufschadigung|anzeige|polizei|sperr\w*|hausverbot|abmahn\w*|unterlass\w*|schadens?ersatz)\b/gu,
} satisfies PhraseTable;

const removal = ({ text, sentences }: Checked, own: { start: number; end: number }): Spot['fix'] =>
  sentences.length > 1 && text.slice(own.start, own.end).trim() !== '' ? { label: 'remove', text: '' } : null;
