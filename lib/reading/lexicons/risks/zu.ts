import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

export const risksZu = phrases<RiskCue>('risk', {});
