import { fold } from '@/lib/text/fold';
import type { LinearModel } from '@/lib/text/hashed/linear';
import { textFeatures } from '../text-features';
import { NO_TOPIC } from '../topic';
import { quantise, trainLinear, type TrainingRow } from './linear';
import type { MessageLine } from './tone';

const BITS = 15;
/** The main issue of a message counts in full, what it names besides half as much. */
const BESIDES = 0.5;

/** What messages are about, from our own labelled ones: the words that no lexicon foresaw. */
export function trainTopic(messages: readonly MessageLine[], seed: number): LinearModel {
  const heads = [...new Set(messages.flatMap(({ issues }) => issues))].sort().concat(NO_TOPIC);
  const rows = messages
    .filter(({ part }) => part === 'train')
    .map(({ text, issues }): TrainingRow => {
      const shares = heads.map((head): number => {
        if (issues.length === 0) return head === NO_TOPIC ? 1 : 0;
        const place = issues.indexOf(head);
        return place === -1 ? 0 : place === 0 ? 1 : BESIDES;
      });
      const total = shares.reduce((sum, share) => sum + share, 0);
      return { features: textFeatures(fold(text), BITS), targets: Float32Array.from(shares, (share) => share / total) };
    });
  return quantise(trainLinear(rows, { heads, bits: BITS, kind: 'softmax', epochs: 12, rate: 0.3, decay: 1e-5, seed }), 7, 0.8);
}
