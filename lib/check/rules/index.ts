import type { Rule } from '../types';
import { channelLimit } from './channel-limit';
import { closedDay } from './closed-day';
import { dateInPast } from './date-in-past';
import { G2_5 } from './G2.5';
import { internal } from './internal';
import { linkNotInPlaybook } from './link-not-in-playbook';
import { name } from './name';
import { promiseBeyondPolicy } from './promise-beyond-policy';
import { R1 } from './R1';
import { R2 } from './R2';
import { R3 } from './R3';
import { R4 } from './R4';
import { R5 } from './R5';
import { R6 } from './R6';
import { R7 } from './R7';
import { R8 } from './R8';
import { R9 } from './R9';
import { R10 } from './R10';
import { R11 } from './R11';
import { R12 } from './R12';
import { R13 } from './R13';
import { R14 } from './R14';
import { R15 } from './R15';
import { R16 } from './R16';
import { R17 } from './R17';
import { R18 } from './R18';
import { R19 } from './R19';
import { R20 } from './R20';
import { R21 } from './R21';
import { R22 } from './R22';
import { R23 } from './R23';
import { R24 } from './R24';
import { R25 } from './R25';
import { sarcasm } from './sarcasm';
import { shouting } from './shouting';
import { toneTooFar } from './tone-too-far';
import { weekdayMismatch } from './weekday-mismatch';

/** Every rule: those that block, those about people, then the research's in its order, then the promises. */
export const RULES: readonly Rule[] = [
  R21, R23, R24, internal, name, G2_5, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12, R13, R14, R15, R16, R17, R18, R19, R20, R22, R25,
  promiseBeyondPolicy, dateInPast, closedDay, weekdayMismatch, linkNotInPlaybook, channelLimit, toneTooFar, sarcasm, shouting,
]; // prettier-ignore
