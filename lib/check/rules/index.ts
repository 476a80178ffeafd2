import { R21 } from './R21';
import { R22 } from './R22';
import { R23 } from './R23';
import { R24 } from './R24';
import type { Rule } from '../types';

/** Every rule, in the order in which they are told when they meet at one place. */
export const RULES: readonly Rule[] = [R21, R22, R23, R24];
