import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { phrases } from '@/lib/reading/phrases';

export const repeatEs = phrases<RepeatCue>('repeat', {});
