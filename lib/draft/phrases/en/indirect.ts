/** Persons as they change when we say a customer's question: theirs to "you", ours to "we". */
const PERSON: Readonly<Record<string, string>> = {
  i: 'you', me: 'you', my: 'your', mine: 'yours', myself: 'yourself', we: 'you', us: 'you', our: 'your', ours: 'yours', "i'm": "you're", "i've": "you've", "i'd": "you'd",
  you: 'we', your: 'our', yours: 'ours', "you're": "we're", "you've": "we've", ur: 'our', u: 'we',
}; // prettier-ignore
const AUXILIARY = 'do|does|did|can|could|will|would|is|are|was|were|has|have|should|may';
const ASIDE = /\b(?:please|pls|actually|also|maybe|perhaps|by any chance|by the way)\b,?\s*/giu;
const UNSAFE = /["“”@<>{}[\]|\\]|https?:|\b(?:seriously|kidding|joking|hell|fuck\w*|ever|even|people|lot|thieves|idiots?|not)\b|n't\b/iu;

/** "Do you ship to Faro?" → "whether we ship to Faro"; "How long does it take?" → "how long it takes"; null where it can't be told safely. */
export function indirect(question: string): string | null {
  const bare = question
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:(?:hi|hello|hey)(?: there)?|and|so|but|also|ok|okay|well|one more thing|another thing|one last thing)[:,!. ]+/iu, '')
    .replace(ASIDE, '')
    .replace(/,? \(?(?:order|booking|ticket)(?: number| no\.?)? #?[\w-]*\d[\w-]*\)?(?=[?!.\s]*$)/iu, '')
    .replace(/[?!.\s]+$/u, '');
  if (UNSAFE.test(bare) || /[.?!;:]\s/u.test(bare) || bare.split(' ').length > 22) return null;
  const parts = bare.split(/,? and (?=(?:how|when|where|what|why|who|which|whether|do|does|can|could|will|is|are)\b)/iu);
  const sent = SEND.exec(bare)?.groups?.['what'];
  if (sent !== undefined) return /^(?:it|this|that|them)$/iu.test(sent) ? null : `when you'll have ${turned(sent)}`;
  const said = parts.map((text, place) => part(text, place));
  return said.every((one) => one !== null) ? said.join(', and ') : null;
}

/** "Send me the invoice": told to do it, they learn when they have it. */
const SEND = /^(?:(?:could|can|would) you )?(?:send|e-?mail|forward|give) (?:me|us) (?<what>(?:the|a|an|my|our) [^,]+)$/iu;

/** Ways of asking before the question itself. */
const ASKING =
  /^(?:(?:(?:could|can|would) you )?(?:tell|let) (?:me|us) (?:know )?|(?:could you |can you )?confirm (?=if|whether|when|where|how|what)|(?:i'd like|i would like|i want) to know |(?:i was |i'm |just )*wondering |do you know |any idea )/iu;

function part(text: string, place: number): string | null {
  const asking = ASKING.exec(text);
  const rest = asking ? text.slice(asking[0].length).trim() : text;
  if (asking || (place > 0 && /^whether\b/iu.test(text))) {
    const clause = rest.replace(/^if\b/iu, 'whether');
    return /^(?:how|when|where|what|why|who|which|whether)\b/iu.test(clause) ? turned(clause) : null;
  }
  const question =
    /^(how (?:long|much|many|soon|often|late)|(?:until|till|by) when|how|when|where|what time|what|why|which \w+) (.+)$/iu.exec(text);
  // "Who pays for it?" has its order already.
  if (/^who (?!(?:do|does|did|can|could|will|would|is|are|was|were|has|have|should|may)\b)\p{L}+s\b/iu.test(text))
    return turned(text.charAt(0).toLowerCase() + text.slice(1));
  const clause = declarative(question?.[2] ?? text);
  return clause === null ? null : `${question?.[1]?.toLowerCase() ?? 'whether'} ${turned(clause)}`;
}

const SUBJECT = String.raw`(?:i|you|we|it|he|she|they|there|this|that)|(?:the|my|your|our|this|that|these|those|a|an) [\p{L}'-]+`;
const QUESTION = new RegExp(`^(?<verb>${AUXILIARY}) (?<subject>${SUBJECT})(?: (?<rest>.+))?$`, 'iu');

/** "does it take" → "it takes"; "can I change it" → "I can change it"; null where no auxiliary comes first. */
function declarative(text: string): string | null {
  const { verb: auxiliary = '', subject = '', rest = '' } = QUESTION.exec(text)?.groups ?? {};
  const verb = auxiliary.toLowerCase();
  const more = rest === '' ? '' : ` ${rest}`;
  if (verb === '' || verb === 'did') return null;
  if (verb === 'do') return more === '' ? null : subject + more;
  if (verb !== 'does') return `${subject} ${verb}${more}`;
  const [first = '', ...others] = rest.split(' ');
  return first === '' ? null : [subject, third(first), ...others].join(' ');
}

function third(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** Persons exchanged, and the verb after them put right. */
function turned(text: string): string {
  return text
    .replace(/[\p{L}']+/gu, (word) => PERSON[word.toLowerCase()] ?? word)
    .replace(/\b(you|we) (?:am|is)\b/gu, '$1 are')
    .replace(/\byou was\b/gu, 'you were');
}
