import { fold } from '@/lib/text/fold';
import { line, type Line, type Sheet } from '../sheet';
import type { MoveContext } from './context';

/** Recordings, documents, witnesses that they say they have. Folded, six languages. */
const PROOF =
  /\b(?:recording\w*|recorded|screenshots?|documents?|evidence|witness\w*|grabaci\w*|grabad\w*|capturas?|documentos?|pruebas|testigos?|gravac\w*|gravad\w*|provas|testemunhas?|enregistrement\w*|enregistre\w*|captures?|preuves?|temoins?|aufnahme\w*|aufgenommen|mitschnitt\w*|unterlagen|beweis\w*|zeug(?:e|en|in|innen)|okuqoshiwe|ubufakazi|ofakazi|ngiqophile)\b/u;
/** They ask that it be explained. */
const EXPLAIN =
  /\b(?:expla(?:in|nation)\w*|account for|explic\w*|explica\w*|explicac\w*|erklar\w*|stellungnahme|begrundung|chaza|nichaze|incazelo|izincazelo)\b/u;

/** Before the matter, whether somebody who depends on what is missing is safe until it comes. Said once: not where we asked already. */
export function medicalFirst({ plan, phrases, writer }: MoveContext, sheet: Sheet): Sheet {
  if (plan.medical === null || plan.escalate?.kind === 'selfHarm' || plan.said.length > 0) return sheet;
  return [line(writer.say(phrases.grave.medical[plan.medical]), 3), ...sheet].filter((row) => row.length > 0);
}

/** What a serious charge is owed: that nothing is explained before it is known, their proof taken up, their right left alone. */
export function examined({ plan, phrases, writer, material }: MoveContext): Line[] {
  const kind = plan.escalate?.kind;
  if (kind !== 'legal' && kind !== 'discrimination') return [];
  const text = fold(material.seen.filter(({ role }) => role === 'customer').map(({ text }) => text).join('\n')); // prettier-ignore
  return [
    ...(EXPLAIN.test(text) ? line(writer.say(phrases.grave.written), 3) : []),
    ...(PROOF.test(text) ? line(writer.say(phrases.grave.proof), 3) : []),
    ...(kind === 'discrimination' && plan.risks.includes('legal') ? line(writer.say(phrases.grave.right), 3) : []),
  ];
}
