import { z } from 'zod';
import { ISSUE_KINDS } from '@/lib/conversation/types';
import { CRISIS_LINES } from './default/crisis';

/** Words in several languages by BCP 47 code; "en" is there always and stands in for a language that is missing. */
const words = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), z.string().min(1).max(2000))
  .refine((value) => 'en' in value, 'needs "en"');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as 2026-11-23');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as 09:30');
/** The end of a stretch: 24:00 is midnight. */
const closing = z.string().regex(/^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time as 18:30 or 24:00');
const minutes = z.number().int().positive().max(1_000_000);
const issue = z.enum(ISSUE_KINDS);

/** How long something takes; `working-*` counts the company's own hours and days. */
const duration = z.strictObject({
  amount: z.number().int().nonnegative().max(100_000),
  unit: z.enum(['minutes', 'hours', 'days', 'working-hours', 'working-days']),
});

/** What an option is worth: the amount at issue in the conversation, a fixed amount, or a share of the amount at issue up to a limit. */
const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount-at-issue') }),
  z.strictObject({ kind: z.literal('fixed'), amount: z.number().positive() }),
  z.strictObject({ kind: z.literal('percent'), percent: z.number().positive().max(100), limit: z.number().positive() }),
]);

export const OPTION_KINDS = [
  'replacement', 'reshipment', 'refund', 'partial-refund', 'exchange', 'repair', 'return-label', 'tracking', 'investigation', 'callback',
  'voucher', 'discount', 'free-shipping', 'upgrade', 'loyalty-points', 'gesture', 'rebooking', 'cancellation', 'correction', 'access', 'technician', 'explanation',
] as const; // prettier-ignore

const option = z.strictObject({
  id: z.string().min(1).max(60),
  kind: z.enum(OPTION_KINDS),
  title: words,
  /** Issues for which it may be offered; an empty list: any. */
  issues: z.array(issue),
  takes: duration.nullable(),
  value: value.nullable(),
  /** From this value on the agent needs somebody's approval; null: never. */
  approvalFrom: z.number().nonnegative().nullable(),
  /** Facts without which it can't be done: they are asked for. */
  needs: z.array(z.enum(['order', 'photo', 'address', 'phone', 'date', 'amount', 'email'])),
  /** True for a small concession that counts against the budget (G3.5). */
  concession: z.boolean(),
});

export const playbookSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(120),
  company: z.strictObject({ name: z.string().max(120).nullable(), kind: z.enum(['shop', 'hospitality', 'other']) }),
  currency: z.string().regex(/^[A-Z]{3}$/),
  zone: z.string().min(1),
  hours: z.strictObject({
    /** Monday first; each day a list of open stretches, empty when closed. */
    week: z.array(z.array(z.tuple([clock, closing])).max(10)).length(7),
    holidays: z.array(date).max(1000),
    /** Orders and messages after it are worked on from the next working day on. */
    cutOff: clock,
  }),
  /** Targets in minutes, of working time unless `always`. */
  sla: z.strictObject({
    always: z.boolean(),
    firstResponse: minutes,
    publicResponse: minutes,
    nextResponse: minutes,
    resolution: minutes,
    progress: minutes,
  }),
  options: z.array(option).max(200),
  /** The most that all concessions of one conversation may be worth together. */
  concessionBudget: z.number().nonnegative(),
  incidents: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(60),
        title: words,
        /** ISO 8601 with offset. */
        from: z.iso.datetime({ offset: true }),
        until: z.iso.datetime({ offset: true }).nullable(),
        issues: z.array(issue),
        /** Words of which one has to occur in the conversation; an empty list: any conversation with such an issue. */
        mentions: z.array(z.string().min(1).max(80)),
        /** What is the matter, to be said to the customer: cause and time, nobody blamed (R13). */
        explanation: words,
        alternatives: z.array(z.string()),
        nextUpdate: z.iso.datetime({ offset: true }).nullable(),
      }),
    )
    .max(50),
  escalation: z.strictObject({
    safety: z.string(),
    legal: z.string(),
    selfHarm: z.string(),
    discrimination: z.string(),
    press: z.string(),
    fraud: z.string(),
    privacy: z.string(),
    approval: z.string(),
  }),
  /**
   * Where somebody who may harm themselves finds a person at once, by country; ours where a playbook says nothing of it.
   */
  crisis: z
    .array(
      z.strictObject({
        /** ISO 3166-1, two letters. */
        country: z.string().regex(/^[A-Z]{2}$/, 'a country as GB'),
        emergency: z.string().min(2).max(20),
        name: z.string().min(1).max(80),
        line: z.string().min(2).max(30),
      }),
    )
    .max(100)
    .default(CRISIS_LINES),
  /** Where a public conversation goes on in private, said to the customer (G6.2). */
  privateChannel: words,
  survey: z.strictObject({ kind: z.enum(['csat', 'nps']), url: z.url() }).nullable(),
  /** What was changed because of reports like this one, by issue (R19). */
  improvements: z.array(z.strictObject({ issues: z.array(issue), text: words })).max(100),
  faq: z.array(z.strictObject({ id: z.string().min(1), question: words, answer: words, link: z.url().nullable() })).max(500),
  macros: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        title: z.string().min(1).max(200),
        language: z.string(),
        text: z.string().min(1).max(5000),
        issues: z.array(issue),
      }),
    )
    .max(2000),
  /** Hosts, or address prefixes, to which a reply may link. */
  links: z.array(z.string().min(1)).max(200),
  /** How the company addresses customers where the language makes a difference, until the conversation shows otherwise. */
  formality: z.enum(['formal', 'informal']),
});

/** What a company decides: policies, limits, hours, incidents, words. */
export type Playbook = z.infer<typeof playbookSchema>;
export type PlaybookOption = Playbook['options'][number];
export type Incident = Playbook['incidents'][number];
export type Words = Record<string, string>;
