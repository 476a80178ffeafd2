import type { Evidence } from '@/lib/conversation/types';
import type { ReadContext } from '../context';

/** Text aimed at a model. Filled below. */
export function readInstruction(_context: ReadContext): Evidence[] {
  return [];
}
