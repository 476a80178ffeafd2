import { casesSet } from './sets/cases';
import { datesSet } from './sets/dates';
import { heatSet } from './sets/heat';
import { instructionsSet } from './sets/instructions';
import { languageSet } from './sets/language';
import { commonSentences, failedReplies, repliesSet } from './sets/replies';
import { MISSABLE, misses } from './misses';
import { cost } from './cost';
import { table } from './table';

/**
 * `npm run evaluate`: the shipped code over rows that nothing was trained on, all sets at once, better or worse. `npm run evaluate -- heat` runs one
 * set; `npm run evaluate -- --misses facts [es]` prints the dev cases that were read otherwise than they are labelled. `-- --replies [es]` prints what failed in our replies to the dev cases; `-- --variety es` the sentences that most of our replies to conversations of one kind share. Public sets are left out where
 * ../shared/data isn't there.
 */
const SETS = [languageSet, heatSet, datesSet, instructionsSet, casesSet, repliesSet];
const [first, second, third] = process.argv.slice(2);
if (first === '--replies') process.stdout.write(`| case | what | which |\n| --- | --- | --- |\n${failedReplies(second).join('\n')}\n`);
else if (first === '--variety')
  process.stdout.write(`| share | sentence |\n| --- | --- |\n${commonSentences(second ?? 'en').join('\n')}\n`);
else if (first === '--misses') {
  const name = MISSABLE.find((known) => known === second);
  if (name) process.stdout.write(`${misses(name, third).join('\n')}\n`);
  else {
    process.stderr.write(`--misses needs one of ${MISSABLE.join(', ')}\n`);
    process.exitCode = 2;
  }
} else {
  const wanted = process.argv.slice(2);
  const lines = SETS.filter(({ id }) => wanted.length === 0 || wanted.includes(id)).flatMap((set) => set.run());
  process.stdout.write(`${table(lines)}\n\n${cost().join('\n')}\n`);
}
