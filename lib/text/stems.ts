import { fold } from './fold';
import { words } from './words';

/** Words that say nothing about the matter, folded, in six languages; short words are left out anyway. */
const STOP = new Set(
  'have does with your from this that what when where which will would could should there they them then than been just about into please long much many como cuando donde cual esta este para pero porque puedo tengo tiene cuanto sobre estou quando onde qual posso tenho quanto pour avec votre quand comment combien est-ce puis dans mein meine wann wie kann habe ich eine einen lange nini kanjani'.split(
    ' ',
  ),
);

/** Beginnings of the words that carry meaning: five letters let "return", "returns", "returning" meet. */
export const stems = (text: string): Set<string> =>
  new Set(
    words(fold(text))
      .map(({ text }) => text)
      .filter((word) => word.length > 3 && !STOP.has(word))
      .map((word) => word.slice(0, 5)),
  );
