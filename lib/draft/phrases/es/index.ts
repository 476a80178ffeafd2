import type { Phrases } from '../types';
import { beside } from './beside';
import { crisisEs } from './crisis';
import { grave } from './grave';
import { issues } from './issues';
import { opening } from './opening';
import { special } from './special';
import { talk } from './talk';
import { things } from './things';

export const es: Phrases = { ...beside, ...opening, ...talk, ...special, things, issues, grave, crisis: crisisEs };
