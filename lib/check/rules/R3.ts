import { body } from '../body';
import { APOLOGY, EMPATHY, PATIENCE } from '../cues/apology';
import { at, isToSolve, sameLanguage } from '../matter';
import { says } from '../phrases';
import { shared, stemsFor } from '../stems';
import type { Checked, Rule, Spot } from '../types';

/** An apology comes within so many sentences, the greeting not counted. */
const EARLY = 2;
/** Whether somebody is safe is asked before it, in so many more. */
const ASKED = 2;

/** What it cost in time, comfort or face is named by saying how that is: "exhausting". A wedding, a child or an illness is named itself. */
const SAID_BY_FEELING: ReadonlySet<string> = new Set(['impact.time', 'impact.money', 'impact.home', 'impact.embarrassment']);

type Told = { language: Checked['language']; stems: ReadonlySet<string> };
/** By plan, which is made anew for another conversation: several wordings of a reply are checked against the same words. */
const told = new WeakMap<Checked['plan'], Told>();

/** The beginnings of their words about what it did to them. */
function toldIn({ plan, language }: Checked): ReadonlySet<string> {
  const before = told.get(plan);
  if (before?.language === language) return before.stems;
  const stems = stemsFor(language, plan.impact.map(({ text }) => text).join(' '));
  told.set(plan, { language, stems });
  return stems;
}

/** The apology fits, comes early, and names what it did to them. */
export const R3: Rule = {
  id: 'R3',
  level: 'warn',
  check: (checked) => {
    const { apology, impact } = checked.plan;
    if (!isToSolve(checked) || !checked.plan.fresh || checked.language === null || apology.already || apology.size === 'none') return null;
    const sentences = body(checked);
    const place = sentences.findIndex(({ text }) => says(checked, text, APOLOGY));
    const spots: Spot[] = [];
    if (place === -1) {
      if (apology.size === 'light' || (apology.thanks && says(checked, checked.folded, PATIENCE))) return [];
      spots.push({ ...at(sentences, 'first', checked.text), say: 'R3.missing' });
    } else if (place >= EARLY + (checked.audience === 'public' ? 1 : 0) + (checked.plan.medical === null ? 0 : ASKED)) {
      const late = sentences[place]!;
      spots.push({ start: late.start, end: late.end, say: 'R3.late' });
    }
    if (impact.length > 0 && sameLanguage(checked) && checked.audience === 'private') {
      const words = toldIn(checked);
      const felt = impact.every(({ signal }) => SAID_BY_FEELING.has(signal)) && says(checked, checked.folded, EMPATHY);
      if (words.size > 0 && shared(words, checked.stems) === 0 && !felt)
        spots.push({ ...at(sentences, 'first', checked.text), say: 'R3.impact' });
    }
    return spots;
  },
};
