import type { Spec } from './build';
import { SPECS_DE } from './specs.de';
import { SPECS_EN } from './specs.en';
import { SPECS_ES } from './specs.es';
import { SPECS_FR } from './specs.fr';
import { SPECS_PT } from './specs.pt';
import { SPECS_ZU } from './specs.zu';

/** Conversations written by hand with what a reader finds in them; all people are invented. */
export const SPECS: readonly Spec[] = [...SPECS_EN, ...SPECS_ES, ...SPECS_ZU, ...SPECS_PT, ...SPECS_FR, ...SPECS_DE];
