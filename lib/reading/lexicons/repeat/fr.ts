import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { phrases } from '@/lib/reading/phrases';

export const repeatFr = phrases<RepeatCue>('repeat', {});
