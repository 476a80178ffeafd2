/** Second persons, days that have moved, requests, questions: what can't be turned. Over lower-case words. */
const UNSAFE =
  /^(?:ni\p{L}+|ani\p{L}+|seni\p{L}+|ngani\p{L}*|\p{L}*ngini\p{L}*|\p{L}{1,2}enu|nina|asina\p{L}*|thina|nathi|kithi|sonke|sobabili|\p{L}{1,2}ethu|si(?:ya|sa|be)\p{L}*|(?:wa|ya|la|za|lwa|kwa|bwa|o|e)ngi\p{L}*|izolo|namuhla|namhlanje|kusasa|manje|\p{L}*cela\p{L}*|ngifun\p{L}*|ngiyafun\p{L}*|ngidinga\p{L}*|\p{L}*bonga\p{L}*|nini|kuphi|\p{L}*kungani|uma|ukuthi|sawubona|sanibonani|\p{L}*sela\p{L}*|\p{L}*ntshontsh\p{L}*|(?:ba|u|i|li|si|zi|aba)\p{L}*ngi\p{L}*)$/u;
const VERB = /^(?:a(?:yi|li|si|wu|ka|zi|ba|ku)\p{L}{3,}|\p{L}{3,}(?:ile|ike|kile|ekile|akele|ukile|ikile|ale|ane|e)|isa\p{L}{3,}|usa\p{L}{3,}|sengi\p{L}{3,}|ngi\p{L}{3,}|angi\p{L}{3,})$/u; // prettier-ignore

/** First persons at the beginning of a word, longest first. */
const PERSON: readonly [RegExp, string][] = [
  [/^sengi(?=[bcdfghjklmnpqrstvwxyz])/u, 'usu'],
  [/^bengi(?=[bcdfghjklmnpqrstvwxyz])/u, 'ubu'],
  [/^angi(?=[bcdfghjklmnpqrstvwxyz])/u, 'awu'],
  [/^engi(?=[bcdfghjklmnpqrstvwxyz])/u, 'o'],
  [/^ngi(?=[bcdfghjklmnpqrstvwxyz])/u, 'u'],
];
const OWN = /^(w|y|l|s|z|b|kw|lw|bw|nge|nga)?ami$/u;

/** "I-oda yami ayikafiki." → "i-oda yakho ayikafiki"; null where it can't be turned safely. */
export function turn(sentence: string): string | null {
  const bare = sentence.replace(/\s+/gu, ' ').trim().replace(/[.…;:,]+$/u, ''); // prettier-ignore
  const words = bare.split(' ');
  if (words.length < 3 || words.length > 16 || /[?!"“”@<>{}[\]|\\]|https?:|[.;:]\s/u.test(bare) || /\p{Lu}{4,}/u.test(bare)) return null;
  const core = (word: string) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, '');
  if (words.some((word) => UNSAFE.test(core(word))) || !words.some((word) => VERB.test(core(word)))) return null;
  if (!/^(?:[iuao]|ngi|sengi|angi|bengi|kade|ku|ama|isi)/iu.test(bare) || /^(?:futhi|kodwa|ngoba|uma)\b/iu.test(bare)) return null;
  const turned = words.map((word) => {
    const lower = word.toLowerCase();
    const own = OWN.exec(lower.replace(/[^\p{L}]+$/u, ''));
    if (own) return `${own[1] ?? ''}akho${word.slice(lower.replace(/[^\p{L}]+$/u, '').length)}`;
    const person = PERSON.find(([pattern]) => pattern.test(lower));
    return person ? lower.replace(person[0], person[1]) : word;
  });
  const text = turned.join(' ');
  if (/(?<!\p{L})(?:\p{L}*ngi|mina|nami|kimi)(?!\p{L})/iu.test(text)) return null;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
