import type { Rule } from '../types';
import { G2_5 } from './G2.5';
import { R13 } from './R13';
import { R15 } from './R15';
import { R21 } from './R21';
import { R22 } from './R22';
import { R23 } from './R23';
import { R24 } from './R24';
import { sarcasm } from './sarcasm';
import { shouting } from './shouting';

/** Every rule, in the order in which they are told when they meet at one place. */
export const RULES: readonly Rule[] = [R21, R23, R24, G2_5, R13, R15, R22, sarcasm, shouting];
