import { R21 } from './R21';
import type { Rule } from '../types';

/** Every rule, in the order in which they are told when they meet at one place. */
export const RULES: readonly Rule[] = [R21];
