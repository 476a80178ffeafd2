import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { phrases } from '@/lib/reading/phrases';

export const repeatDe = phrases<RepeatCue>('repeat', {});
