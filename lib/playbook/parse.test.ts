import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAYBOOKS } from './default/choose';
import { SHOP } from './default/shop';
import { parsePlaybook } from './parse';

const LANGUAGES = ['en', 'es', 'zu', 'pt', 'fr', 'de'];
const changed = (change: (playbook: typeof SHOP) => void): unknown => {
  const copy = structuredClone(SHOP);
  change(copy);
  return copy;
};
const incident = {
  id: 'strike',
  title: { en: 'Strike' },
  from: '2026-11-20T00:00:00+01:00',
  until: '2026-11-25T00:00:00+01:00',
  issues: [],
  mentions: [],
  explanation: { en: 'The depot is shut until Wednesday.' },
  alternatives: ['refund'],
  nextUpdate: null,
};

describe('default playbooks', () => {
  it.each(DEFAULT_PLAYBOOKS.map((playbook) => [playbook.id, playbook]))('%s passes its own schema', (_, playbook) => {
    expect(parsePlaybook(JSON.parse(JSON.stringify(playbook)))).toEqual({ ok: true, value: playbook });
  });
  it.each(DEFAULT_PLAYBOOKS.map((playbook) => [playbook.id, playbook]))('%s speaks six languages', (_, playbook) => {
    const all = [
      ...playbook.options.map(({ title }) => title),
      playbook.privateChannel,
      ...playbook.faq.flatMap((entry) => [entry.question, entry.answer]),
    ];
    for (const words of all) expect(Object.keys(words).toSorted()).toEqual(LANGUAGES.toSorted());
  });
  it.each(DEFAULT_PLAYBOOKS.map((playbook) => [playbook.id, playbook]))(
    '%s keeps every fixed concession within its budget',
    (_, playbook) => {
      for (const { concession, value } of playbook.options)
        if (concession && value?.kind === 'fixed') expect(value.amount).toBeLessThanOrEqual(playbook.concessionBudget);
    },
  );
});

describe('parsePlaybook names what is wrong', () => {
  it.each<[string, string, unknown]>([
    ['nothing', 'playbook', null],
    ['a list', 'playbook', []],
    ['an unknown field', 'surprise', { ...SHOP, surprise: 1 }],
    ['a zone that is none', 'zone', { ...SHOP, zone: 'Mars/Olympus' }],
    ['a currency in words', 'currency', { ...SHOP, currency: 'euros' }],
    ['six days', 'hours.week', changed((p) => p.hours.week.pop())],
    ['never open', 'hours.week', changed((p) => (p.hours.week = p.hours.week.map(() => [])))],
    ['overlapping hours', 'hours.week.0.1', changed((p) => (p.hours.week[0] = [['09:00', '13:00'], ['12:00', '18:00']]))], // prettier-ignore
    ['hours that end first', 'hours.week.0.0', changed((p) => (p.hours.week[0] = [['18:00', '09:00']]))],
    ['a time of 25 hours', 'hours.week.0.0.0', changed((p) => (p.hours.week[0] = [['25:00', '26:00']]))],
    ['30 February', 'hours.holidays.0', changed((p) => (p.hours.holidays = ['2026-02-30']))],
    ['two options of one id', 'options.1.id', changed((p) => (p.options[1]!.id = p.options[0]!.id))],
    ['an option without English', 'options.0.title', changed((p) => (p.options[0]!.title = { es: 'Reembolso' }))],
    ['an issue that is none', 'options.0.issues.0', { ...SHOP, options: [{ ...SHOP.options[0], issues: ['sadness'] }] }],
    ['a percentage over 100', 'options.0.value.percent', { ...SHOP, options: [{ ...SHOP.options[0], value: { kind: 'percent', percent: 120, limit: 5 } }] }], // prettier-ignore
    ['an unknown alternative', 'incidents.0.alternatives.0', { ...SHOP, incidents: [{ ...incident, alternatives: ['teleport'] }] }],
    ['until before from', 'incidents.0.until', { ...SHOP, incidents: [{ ...incident, until: '2026-11-01T00:00:00+01:00' }] }],
    ['an incident without offset', 'incidents.0.from', { ...SHOP, incidents: [{ ...incident, from: '2026-11-20T00:00:00' }] }],
    ['a prototype', '__proto__', JSON.parse('{"__proto__": {"polluted": true}}')],
    ['a prototype deep inside', 'company.constructor', { ...SHOP, company: JSON.parse('{"constructor": 1}') }],
    ['a script as survey', 'survey.url', { ...SHOP, survey: { kind: 'csat', url: 'not an address' } }],
  ])('%s: %s', (_, field, value) => {
    const result = parsePlaybook(value);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.reason).toMatchObject({ code: 'playbook.invalid', params: { field } });
  });

  it('refuses deep nesting without overflowing', () => {
    let value: unknown = 1;
    for (let depth = 0; depth < 200_000; depth++) value = [value];
    expect(parsePlaybook(value)).toMatchObject({ ok: false });
  });

  it('refuses 100 MB of text and a million parts at once', () => {
    expect(parsePlaybook({ ...SHOP, name: 'x'.repeat(100_000_000) })).toMatchObject({ ok: false });
    expect(parsePlaybook({ options: Array.from({ length: 1_000_000 }, () => 1) })).toMatchObject({ ok: false });
  });

  it('accepts an incident in order', () => {
    expect(parsePlaybook({ ...SHOP, incidents: [incident] })).toMatchObject({ ok: true });
  });
});
