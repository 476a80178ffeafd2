import type { WantKind } from '@/lib/conversation/types';
import type { PhraseTable } from '../../../phrases';

export const classes = {};

export const said: PhraseTable<WantKind> = {};
