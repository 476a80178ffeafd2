/** Scripts that tell the language, or nearly. `marks` tells a language that shares the script, by letters that only it has. */
const SCRIPTS: readonly { script: RegExp; code: string; marks?: { letters: RegExp; code: string } }[] = [
  { script: /\p{Script=Arabic}/gu, code: 'ar', marks: { letters: /[پچژگی]/u, code: 'fa' } },
  { script: /\p{Script=Cyrillic}/gu, code: 'ru', marks: { letters: /[іїєґІЇЄҐ]/u, code: 'uk' } },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, code: 'ja' },
  { script: /\p{Script=Hangul}/gu, code: 'ko' },
  { script: /\p{Script=Han}/gu, code: 'zh' },
  { script: /\p{Script=Devanagari}/gu, code: 'hi' },
  { script: /\p{Script=Greek}/gu, code: 'el' },
  { script: /\p{Script=Hebrew}/gu, code: 'he' },
  { script: /\p{Script=Thai}/gu, code: 'th' },
  { script: /\p{Script=Bengali}/gu, code: 'bn' },
  { script: /\p{Script=Tamil}/gu, code: 'ta' },
  { script: /\p{Script=Telugu}/gu, code: 'te' },
  { script: /\p{Script=Gujarati}/gu, code: 'gu' },
  { script: /\p{Script=Gurmukhi}/gu, code: 'pa' },
  { script: /\p{Script=Kannada}/gu, code: 'kn' },
  { script: /\p{Script=Malayalam}/gu, code: 'ml' },
  { script: /\p{Script=Ethiopic}/gu, code: 'am' },
  { script: /\p{Script=Georgian}/gu, code: 'ka' },
  { script: /\p{Script=Armenian}/gu, code: 'hy' },
  { script: /\p{Script=Khmer}/gu, code: 'km' },
  { script: /\p{Script=Myanmar}/gu, code: 'my' },
];

/** Emoji and curly quotes are beyond Latin too, and in no script. */
const ANY_SCRIPT = new RegExp(SCRIPTS.map(({ script }) => script.source).join('|'), 'u');
const LATIN = /\p{Script=Latin}/gu;
/** Letters that say more than a Latin one each: a word of Chinese is one or two of them. */
const DENSE = new Set(['ja', 'ko', 'zh']);
const LONGEST = 4000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language that a text's script tells, with the share of the letters that are in it; null where most letters are Latin or there are none. */
export function languageOfScript(text: string): { code: string; share: number } | null {
  const sample = text.slice(0, LONGEST);
  if (!/[^\u0000-\u024f\u1e00-\u1eff]/u.test(sample) || !ANY_SCRIPT.test(sample)) return null;
  const latin = count(sample, LATIN);
  const counts = SCRIPTS.map(({ script, code, marks }) => ({
    code: marks?.letters.test(sample) ? marks.code : code,
    letters: count(sample, script) * (DENSE.has(code) ? 3 : 1),
  }));
  const kana = counts.find(({ code }) => code === 'ja')!;
  const han = counts.find(({ code }) => code === 'zh')!;
  if (kana.letters > 0 && kana.letters * 8 >= han.letters) {
    kana.letters += han.letters;
    han.letters = 0;
  }
  const best = counts.reduce((a, b) => (b.letters > a.letters ? b : a));
  const total = latin + counts.reduce((sum, { letters }) => sum + letters, 0);
  return best.letters > 0 && best.letters > latin ? { code: best.code, share: best.letters / total } : null;
}
