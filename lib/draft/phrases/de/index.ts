import type { Phrases } from '../types';
import { beside } from './beside';
import { crisisDe } from './crisis';
import { issues } from './issues';
import { opening } from './opening';
import { special } from './special';
import { talk } from './talk';
import { things } from './things';

export const de: Phrases = { ...beside, ...opening, ...talk, ...special, things, issues, crisis: crisisDe };
