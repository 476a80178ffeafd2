import type { ImpactKind } from '@/lib/reading/signals/impact';
import { phrases } from '@/lib/reading/phrases';

export const impactEs = phrases<ImpactKind>('impact', {});
