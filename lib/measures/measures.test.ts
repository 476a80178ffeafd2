import { describe, expect, it } from 'vitest';
import { measure, type MeasuredCase } from './measures';

const one = (over: Partial<MeasuredCase>): MeasuredCase => ({
  key: 'a',
  opened: '2026-11-02T09:00:00+01:00',
  firstSeen: '2026-11-02T09:10:00+01:00',
  firstResponse: '2026-11-02T10:00:00+01:00',
  closed: '2026-11-03T09:00:00+01:00',
  returns: [],
  failures: 0,
  survey: null,
  ...over,
});

const sla = { always: true, firstResponse: 60, publicResponse: 60, nextResponse: 60, resolution: 600, progress: 600 };

describe('measures', () => {
  it('says nothing where there is nothing', () => {
    for (const { value, cases } of Object.values(measure([], [], null))) expect({ value, cases }).toEqual({ value: null, cases: [] });
  });

  it('takes medians, and leaves out what has no answer yet', () => {
    const cases = [
      one({}),
      one({ key: 'b', firstResponse: '2026-11-02T13:00:00+01:00' }),
      one({ key: 'c', firstResponse: null, closed: null }),
    ];
    const { firstResponse, resolution, withinTarget } = measure(cases, [], { sla });
    expect(firstResponse).toEqual({ value: 150, cases: ['a', 'b'] });
    expect(resolution).toEqual({ value: 1440, cases: ['a', 'b'] });
    expect(withinTarget.value).toBe(0.5);
  });

  it('counts a case as settled at once only without return and without earlier failure', () => {
    const cases = [
      one({}),
      one({ key: 'b', returns: ['2026-11-04T09:00:00+01:00'] }),
      one({ key: 'c', failures: 2 }),
      one({ key: 'd', closed: null }),
    ];
    const measures = measure(cases, [], null);
    expect(measures.firstContactResolution.value).toBeCloseTo(1 / 3);
    expect(measures.recontact).toEqual({ value: 1 / 3, cases: ['a', 'b', 'c'] });
  });

  it('leaves a return after the window out', () => {
    expect(measure([one({ returns: ['2026-11-20T09:00:00+01:00'] })], [], null).recontact.value).toBe(0);
    expect(measure([one({ returns: ['2026-11-20T09:00:00+01:00'] })], [], null, 30).recontact.value).toBe(1);
  });

  it('works out survey scores each by its own rule', () => {
    const scores = (kind: 'csat' | 'nps', values: number[]) =>
      values.map((score, index) => one({ key: `${kind}${index}`, survey: { kind, score } }));
    const measures = measure([...scores('csat', [5, 4, 3, 1]), ...scores('nps', [10, 9, 8, 2])], [], null);
    expect(measures.csat.value).toBe(0.5);
    expect(measures.nps.value).toBe(0.25);
  });

  it('counts promises that are due, and no open ones', () => {
    const promise = (state: 'open' | 'kept' | 'broken') => ({ key: state, due: '2026-11-03', state });
    expect(measure([], [promise('open'), promise('kept'), promise('kept'), promise('broken')], null).promisesKept.value).toBeCloseTo(2 / 3);
  });
});
