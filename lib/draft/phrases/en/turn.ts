import { withoutHere } from '../turning';

/** The customer's sentence in the second person. Words that can be exchanged one for one; any "you" in it makes it unsafe. */
const TURNED: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  am: 'are',
};

const UNSAFE =
  /\b(?:you|your|yours|u|ur|yourself|please|pls|thanks|hi|hello|dear|regards|lol|omg|wtf|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week)|ago|now|just|disappoint\w*|disgust\w*|pathetic|useless|unacceptable|ridiculous|joke|terrible|horrible|awful|worst|never again|how|what|why|want|demand|expect|hope|think|guess|suppose|believe|wonder|writing|write|contact\w*|would|could|should|must|going to|will|if|unless|because|so|but|although|which|who|(?<!(?:\b(?:the|a|an|my|our|one) (?:\w+ ){1,2}))that|anyway|refund|scam|steal|stole\w*|thie\w*|lie[sd]?|lying|liars?)\b|[?!"“”@<>{}[\]|\\]|https?:/iu;
/** The sentence begins with what it is about, and goes on with a verb in the past, the present or a negation. */
const START = /^(?:i|we|my|our|the|one|two|three|half|there|nothing|none|nobody|no one|a|an)\b/iu;
const VERB =
  /\b(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|hadn't|came|arrived|got|received|ordered|bought|paid|broke|stopped|keeps?|won't|doesn't|don't|didn't|can't|cannot|leaks?|sticks?|ripped|tore|cracked|smells?|burn(?:s|t|ed)?|failed|died|fell|left|found|went|took|waited|shows?|says?|clicks?|drips?|flickers?|\w{3,}ed|booked|stayed|tried|called|sent|opened|turned|charged|cancelled|canceled|missing|contains?|contained|works?|makes?|made|shows?|switched)\b/iu;

/** "My cooler box came with a crack in the lid." → "your cooler box came with a crack in the lid"; null where it can't be turned safely. */
export function turn(sentence: string): string | null {
  const bare = withoutHere(
    sentence
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:@\w+\s+)+/u, '')
      .replace(/^(?:(?:and|also|well|ok|okay|anyway|basically|unfortunately|sadly|so|oh|right|look|hey|hi|hello)[, ]+)+/iu, '')
      .replace(/[.…;:,]+$/u, '')
      .replaceAll('’', "'"),
  );
  if (bare === null) return null;
  const count = bare.split(' ').length;
  if (count < 4 || count > 21 || UNSAFE.test(bare) || !START.test(bare) || !VERB.test(bare)) return null;
  const shouted = bare.match(/(?<!\p{L})\p{Lu}{3,}(?![\p{L}\d-])/gu) ?? [];
  if (shouted.length > 1 || /[.;:]\s/u.test(bare)) return null;
  const calm = bare.replace(/(?<!\p{L})(?:FIRST|STILL|NOT|NEVER|AGAIN|TWICE|ALL|ONE|VERY|EVERY|BROKEN|NOTHING)(?![\p{L}\d-])/gu, (word) =>
    word.toLowerCase(),
  );
  if (/\p{Lu}{4,}(?![\d-])/u.test(calm) || /[.;:]\s/u.test(bare)) return null;
  const turned = calm.replace(/\bI was\b/giu, 'you were').replace(/[\p{L}']+/gu, (word) => TURNED[word.toLowerCase()] ?? word);
  return turned.charAt(0).toLowerCase() + turned.slice(1);
}
