import type { Features, LinearModel } from '@/lib/text/hashed/linear';

/**
 * One labelled row. `targets` has a share from 0 to 1 for each head; NaN where the set says nothing about that head, which then learns nothing from
 * the row. For a softmax they are the shares of the classes.
 */
export type TrainingRow = { features: Features; targets: ArrayLike<number>; weight?: number };

export type TrainingOptions = {
  heads: readonly string[];
  bits: number;
  /** 'independent': one logistic regression a head. 'softmax': the heads are classes that exclude each other. */
  kind: 'independent' | 'softmax';
  epochs: number;
  rate: number;
  /** Shrinks each weight that a row touches by this share of the rate. */
  decay: number;
  seed: number;
};

/** Weights before they are rounded to bytes: `table[place * heads + head]`. */
export type Trained = { heads: readonly string[]; bits: number; table: Float32Array; bias: Float64Array };

/** An error smaller than this teaches nothing worth its time. */
const SMALL = 2e-3;

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other]!, items[index]!];
  }
  return items;
}

/**
 * Logistic regression by AdaGrad over hashed features. Deterministic for a seed. Start from `begin` to tune a model further, on rows of another domain
 * for instance.
 */
export function trainLinear(rows: readonly TrainingRow[], options: TrainingOptions, begin?: Trained): Trained {
  const { heads, bits, rate, decay } = options;
  const count = heads.length;
  const table = begin ? begin.table.slice() : new Float32Array(count << bits);
  const squares = new Float32Array(count << bits).fill(1e-2);
  const bias = begin ? begin.bias.slice() : new Float64Array(count);
  const biasSquares = new Float64Array(count).fill(1);
  const order = rows.map((_, index) => index);
  const random = randomFrom(options.seed);
  const values = new Float64Array(count);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const pace = rate * (1 - (0.9 * epoch) / options.epochs);
    for (const index of order) {
      const { features, targets, weight = 1 } = rows[index]!;
      errors(table, bias, features, targets, options.kind, values);
      for (let head = 0; head < count; head++) {
        const slope = values[head]! * weight;
        if (slope === 0) continue;
        biasSquares[head]! += slope * slope;
        bias[head]! -= (pace * slope) / Math.sqrt(biasSquares[head]!);
      }
      for (let nth = 0; nth < features.length; nth++) {
        const row = features.places[nth]! * count;
        for (let head = 0; head < count; head++) {
          const error = values[head]!;
          if (error > -SMALL && error < SMALL) continue;
          const slope = error * weight * features.value;
          const cell = row + head;
          squares[cell]! += slope * slope;
          table[cell]! -= pace * (slope / Math.sqrt(squares[cell]!) + decay * table[cell]!);
        }
      }
    }
  }
  return { heads, bits, table, bias };
}

function errors(
  table: Float32Array,
  bias: Float64Array,
  features: Features,
  targets: ArrayLike<number>,
  kind: TrainingOptions['kind'],
  into: Float64Array,
) {
  const count = bias.length;
  into.fill(0);
  for (let nth = 0; nth < features.length; nth++) {
    const row = features.places[nth]! * count;
    for (let head = 0; head < count; head++) into[head]! += table[row + head]!;
  }
  let highest = -Infinity;
  for (let head = 0; head < count; head++) {
    into[head] = into[head]! * features.value + bias[head]!;
    highest = Math.max(highest, into[head]!);
  }
  let total = 0;
  for (let head = 0; head < count; head++) {
    into[head] = kind === 'softmax' ? Math.exp(into[head]! - highest) : 1 / (1 + Math.exp(-into[head]!));
    total += into[head]!;
  }
  for (let head = 0; head < count; head++) {
    const share = kind === 'softmax' ? into[head]! / total : into[head]!;
    const target = targets[head]!;
    into[head] = Number.isNaN(target) ? 0 : share - target;
  }
}

/** The largest weight that half a byte holds. */
const HALF = 7;

/** Rounds to bytes, or to half bytes where `levels` allows, with one scale a head. Weights smaller than `drop` times the head's scale step become 0, which costs nothing when compressed. */
export function quantise(trained: Trained, levels = 127, drop = 0.5): LinearModel {
  const { heads, bits, table, bias } = trained;
  const count = heads.length;
  const scales = heads.map((_, head) => {
    const sizes: number[] = [];
    for (let cell = head; cell < table.length; cell += count) if (table[cell] !== 0) sizes.push(Math.abs(table[cell]!));
    sizes.sort((a, b) => a - b);
    return Math.max(1e-9, (sizes[Math.floor(sizes.length * 0.9995)] ?? 0) / levels);
  });
  const bytes = new Uint8Array(table.length);
  for (let cell = 0; cell < table.length; cell++) {
    const step = table[cell]! / scales[cell % count]!;
    const rounded = Math.abs(step) < drop ? 0 : Math.max(-levels, Math.min(levels, Math.round(step)));
    bytes[cell] = rounded & 0xff;
  }
  const width = levels <= HALF ? 4 : 8;
  return {
    bits,
    heads,
    width,
    scales: scales.map((scale) => Number(scale.toPrecision(6))),
    bias: [...bias].map((value) => Number(value.toFixed(5))),
    weights: Buffer.from(width === 4 ? halved(bytes) : bytes).toString('base64'),
  };
}

/** Two weights to a byte. */
const halved = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: bytes.length / 2 }, (_, index) => (bytes[2 * index]! & 0xf) | ((bytes[2 * index + 1]! & 0xf) << 4));
