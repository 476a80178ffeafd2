import { casesSet } from './sets/cases';
import { datesSet } from './sets/dates';
import { heatSet } from './sets/heat';
import { instructionsSet } from './sets/instructions';
import { languageSet } from './sets/language';
import { cost } from './cost';
import { table } from './table';

/**
 * `npm run evaluate`: the shipped code over rows that nothing was trained on, all sets at once, better or worse. `npm run evaluate -- heat` runs one
 * set. Public sets are left out where ../shared/data isn't there.
 */
const SETS = [languageSet, heatSet, datesSet, instructionsSet, casesSet];
const wanted = process.argv.slice(2);
const lines = SETS.filter(({ id }) => wanted.length === 0 || wanted.includes(id)).flatMap((set) => set.run());
process.stdout.write(`${table(lines)}\n\n${cost().join('\n')}\n`);
