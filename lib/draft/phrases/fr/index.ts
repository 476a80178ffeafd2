import type { Phrases } from '../types';
import { issues } from './issues';
import { opening } from './opening';
import { special } from './special';
import { talk } from './talk';
import { things } from './things';

export const fr: Phrases = { ...opening, ...talk, ...special, things, issues };
