import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { PT } from './pt';
import type { ExpectedTable } from './types';
import { ZU } from './zu';

/** What is demanded of our replies, by conversation: a table for each language. */
export const EXPECTED: ExpectedTable = { ...EN, ...ES, ...ZU, ...PT, ...FR, ...DE };
