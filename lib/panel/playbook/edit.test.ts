import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAYBOOKS } from '@/lib/playbook/default/choose';
import { SHOP } from '@/lib/playbook/default/shop';
import { emptyOption, getAt, newId, problemsOf, setAt, startedIncident } from './edit';

describe('editing', () => {
  it('changes one place and leaves the rest the very same', () => {
    const changed = setAt(SHOP, ['options', 1, 'title', 'es'], 'Otro');
    expect(getAt(changed, ['options', 1, 'title', 'es'])).toBe('Otro');
    expect(changed.options[0]).toBe(SHOP.options[0]);
    expect(changed.hours).toBe(SHOP.hours);
    expect(getAt(SHOP, ['options', 1, 'title', 'es'])).not.toBe('Otro');
  });

  it('makes what isn’t there, and finds nothing where there is nothing', () => {
    expect(setAt({ survey: null }, ['survey', 'url'], 'https://a.example')).toEqual({ survey: { url: 'https://a.example' } });
    expect(getAt(SHOP, ['options', 999, 'title'])).toBeUndefined();
  });

  it('finds an id that is free', () => {
    expect(newId('option', [])).toBe('option-1');
    expect(newId('option', [{ id: 'option-2' }])).toBe('option-3');
  });
});

describe('problems', () => {
  it.each(DEFAULT_PLAYBOOKS.map((playbook) => [playbook.name, playbook]))('%s has none', (_, playbook) => {
    expect(problemsOf(playbook)).toEqual({});
  });

  it.each([
    ['an empty name', setAt(SHOP, ['name'], ''), 'name', 'required'],
    ['no number', setAt(SHOP, ['sla', 'firstResponse'], ''), 'sla.firstResponse', 'number'],
    ['a new option', setAt(SHOP, ['options'], [emptyOption('a')]), 'options.0.title.en', 'required'],
    ['a started incident', setAt(SHOP, ['incidents'], [startedIncident('a', '2026-11-23T12:00:00Z')]), 'incidents.0.title.en', 'required'],
    ['a wrong currency', setAt(SHOP, ['currency'], 'euro'), 'currency', 'value'],
    ['an unknown zone', setAt(SHOP, ['zone'], 'Europe/Nowhere'), 'zone', 'value'],
    ['hours that end first', setAt(SHOP, ['hours', 'week', 0], [['18:00', '09:00']]), 'hours.week.0.0', 'value'],
  ])('%s', (_, playbook, field, kind) => {
    expect(problemsOf(playbook)[field]).toMatchObject({ kind });
  });
});
