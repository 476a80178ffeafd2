import type { Playbook, PlaybookOption } from '../schema';
import { CRISIS_LINES } from './crisis';
import { HOLIDAYS } from './holidays';

type Amount = PlaybookOption['takes'];
export const workingDays = (amount: number): Amount => ({ amount, unit: 'working-days' });
export const workingHours = (amount: number): Amount => ({ amount, unit: 'working-hours' });
export const minutes = (amount: number): Amount => ({ amount, unit: 'minutes' });

/** An option with the usual answers: no value, no approval, no facts needed, not a concession. */
export const option = (
  part: Pick<PlaybookOption, 'id' | 'kind' | 'title' | 'issues' | 'takes'> & Partial<PlaybookOption>,
): PlaybookOption => ({ value: null, approvalFrom: null, needs: [], concession: false, ...part });

const OFFICE: [string, string][] = [['09:00', '18:00']];

/** What the default playbooks share. Nothing in it states a fact about a company: no improvements, no incidents, no survey, no links (R21). */
export const BASE = {
  version: 1,
  currency: 'EUR',
  zone: 'Europe/Madrid',
  hours: { week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []], holidays: HOLIDAYS, cutOff: '15:00' },
  sla: { always: false, firstResponse: 240, publicResponse: 60, nextResponse: 480, resolution: 1620, progress: 540 },
  incidents: [],
  escalation: {
    safety: 'Safety team',
    legal: 'Legal department',
    selfHarm: 'Duty manager',
    discrimination: 'Head of customer care',
    press: 'Press office',
    fraud: 'Fraud team',
    privacy: 'Data protection officer',
    approval: 'Team lead',
  },
  crisis: CRISIS_LINES,
  privateChannel: {
    en: 'direct message',
    es: 'mensaje directo',
    zu: 'umyalezo oqondile',
    pt: 'mensagem direta',
    fr: 'message privé',
    de: 'Direktnachricht',
  },
  survey: null,
  improvements: [],
  macros: [],
  links: [],
  formality: 'formal',
} satisfies Omit<Playbook, 'id' | 'name' | 'company' | 'options' | 'concessionBudget' | 'faq'>;
