import type { Evidence } from '@/lib/conversation/types';
import type { ReadMessage } from '@/lib/reading/context';
import { evidenceOf } from '@/lib/reading/context';
import { HEAT_CUES } from '@/lib/reading/lexicons/heat/kinds';
import { toneOf, type Tone } from '@/lib/reading/model/tone';
import type { HeatSigns } from './heat-features';
import { HEAT_STYLES } from './heat-style';

/** What the level is worked out from, in this order: the cues, the writing, and what the trained model hears. */
export const HEAT_INPUTS = [
  ...HEAT_CUES,
  ...HEAT_STYLES,
  'denied',
  'tone.upset',
  'tone.upset.highest',
  'tone.anger',
  'tone.negative',
  'tone.positive',
  'tone.abuse',
  'length',
] as const;

/** The tone of a message as a whole and of its hottest sentence. */
export type HeardTone = { whole: Tone; highest: number; hottest: Evidence | null };

const SQUEEZE = 4;
const squeeze = (logit: number): number => Math.max(-SQUEEZE, Math.min(SQUEEZE, logit));
const MOST_SENTENCES = 60;

export function hearTone(message: ReadMessage, listen: (folded: string) => Tone = toneOf): HeardTone {
  const whole = listen(message.folded);
  let highest = whole.upset;
  const first = message.sentences[0];
  let hottest = first ? evidenceOf(message, first.start, first.end, 'heat.tone') : null;
  if (message.sentences.length > 1) {
    highest = -Infinity;
    for (const { start, end } of message.sentences.slice(0, MOST_SENTENCES)) {
      const { upset } = listen(message.folded.slice(start, end));
      if (upset > highest) [highest, hottest] = [upset, evidenceOf(message, start, end, 'heat.tone')];
    }
  }
  return { whole, highest, hottest };
}

/** What strengthens a feeling, be it rage or delight. */
const LOUD: ReadonlySet<string> = new Set(['swearing', 'disbelief', 'capitals', 'exclamations', 'questions', 'stretched', 'dots']);
/** What says that something is wrong. */
const WRONG = ['anger', 'disappointment', 'verdict', 'unacceptable', 'insult', 'broken-promise', 'waiting', 'ignored', 'threat', 'problem', 'blame', 'impact'] as const; // prettier-ignore
/** What belongs to a bargain as much as to a quarrel. */
const PRESSING: ReadonlySet<string> = new Set(['ultimatum', 'demand', 'threat', 'blame', 'waiting', 'problem']);
const HARDLY = 0.15;
/** How much surer of joy than of anything else the tone has to be where no word of praise is known. */
const MARGIN = 0.5;

/**
 * How far each sign counts: loudness is praise where the customer is delighted and nothing is wrong ("THIS IS THE BEST FUCKING BAG"), pressure is
 * bargaining where a price is haggled over.
 */
function share({ cues, delight, haggling }: HeatSigns, { whole }: HeardTone): (sign: string) => number {
  const wrong = WRONG.reduce((sum, cue) => sum + cues[cue], 0) + cues.sarcasm + cues.repeat;
  const glad = cues.praise + delight;
  const delighted =
    glad > 0 ? glad >= wrong : wrong === 0 && whole.positive > MARGIN + Math.max(0, whole.negative, whole.anger, whole.upset);
  return (sign) => (delighted && LOUD.has(sign) ? HARDLY : haggling >= 1 && PRESSING.has(sign) ? HARDLY : 1);
}

/** The numbers that stand for a message, in the order of HEAT_INPUTS. */
export function heatInputs(signs: HeatSigns, tone: HeardTone, sentences: number): number[] {
  const { whole } = tone;
  const counts = share(signs, tone);
  return [
    ...HEAT_CUES.map((cue) => signs.cues[cue] * counts(cue)),
    ...HEAT_STYLES.map((style) => signs.styles[style] * counts(style)),
    signs.denied,
    squeeze(whole.upset),
    squeeze(tone.highest),
    squeeze(whole.anger),
    squeeze(whole.negative),
    squeeze(whole.positive),
    squeeze(whole.abuse),
    Math.log(1 + Math.min(40, sentences)),
  ];
}
