import type { Rule } from '../types';

/** Surer than this, from so many words on, a text is in another language. */
const SURE = 0.9;
const WORDS = 5;

/** The reply is in the language of the customer's last message. */
export const R25: Rule = {
  id: 'R25',
  level: 'warn',
  check: ({ text, reading, identified: own }) => {
    const wanted = reading.language.code.split('-')[0] ?? 'und';
    if (wanted === 'und' || reading.language.confidence < 0.6 || own.code === 'und' || own.words < WORDS) return null;
    const other = own.code !== wanted && own.confidence >= SURE && !(NGUNI.has(own.code) && NGUNI.has(wanted));
    return other ? [{ start: 0, end: text.length, params: { found: own.code, wanted } }] : [];
  },
};

/** Too close to be told apart in a few words. */
const NGUNI = new Set(['zu', 'xh', 'ss', 'nr']);
