import { cases, type Case, type Labels } from './cases';
import { foundFor } from './sets/cases';

/** The labels that `npm run evaluate -- --misses NAME` can tell of. */
export const MISSABLE = [
  'language',
  'heat',
  'profiles',
  'issues',
  'facts',
  'wants',
  'risks',
  'promises',
  'asks',
  'repeat',
  'waiting',
] as const satisfies readonly (keyof Labels)[];

const parts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map((one) => {
        if (typeof one === 'string') return one;
        const { by, due, state, text, answered } = one as {
          by?: string;
          due?: string | null;
          state?: string;
          text?: string;
          answered?: boolean;
        };
        return text === undefined || by !== undefined
          ? `${by} ${(due ?? '').slice(0, 10)} ${state}`
          : `${text}${answered ? ' [answered]' : ''}`;
      })
    : value === undefined
      ? []
      : [JSON.stringify(value)];

/** Each dev case that was read otherwise than it is labelled, with its text. Never the held ones: nothing is tuned by them. */
export function misses(name: (typeof MISSABLE)[number], language?: string): string[] {
  return cases()
    .filter(({ split, language: own }) => split === 'dev' && (language === undefined || language === own))
    .flatMap((one) => {
      if (one.labels[name] === undefined) return [];
      const [found, expected] = [parts(foundFor(one)[name]), parts(one.labels[name])];
      const [extra, missing] = [found.filter((part) => !expected.includes(part)), expected.filter((part) => !found.includes(part))];
      if (extra.length === 0 && missing.length === 0) return [];
      return [`${one.id}\n  found, not labelled: ${extra.join(' | ')}\n  labelled, not found: ${missing.join(' | ')}\n${spoken(one)}\n`];
    });
}

const spoken = ({ conversation }: Case): string =>
  conversation.messages.map(({ role, at, text }) => `    ${role} ${at ?? ''}: ${text.replaceAll('\n', '\n      ')}`).join('\n');
