import type { CheckWords } from './words';

export const en: CheckWords = {
  breaks: {},
  holds: {},
  fixes: { remove: 'Remove it', rewrite: 'Rewrite it', fill: 'Fill it in', lowercase: 'Write it small', add: 'Add it' },
};
