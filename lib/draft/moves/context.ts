import type { Tone } from '@/lib/conversation/types';
import type { PlanDetail } from '@/lib/plan/detail';
import type { Material } from '../material';
import type { Phrases } from '../phrases/types';
import type { OwnWords } from '../request';
import type { Writer } from '../writer';

/** What a move is given: the material, the language's tables, the plan, the tone and the writer that remembers what is said. */
export type MoveContext = {
  material: Material;
  phrases: Phrases;
  plan: PlanDetail;
  tone: Tone;
  writer: Writer;
  /** The agent's own sentences, each in place of the tables' for its move. */
  mine: OwnWords;
};
