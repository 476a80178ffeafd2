import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts, normalAmount } from './amounts';
import { parseFigure } from './numbers';

describe('figures', () => {
  it.each([
    ['89', 89], ['89,50', 89.5], ['89.5', 89.5], ['1,299', 1299], ['1.299', 1299], ['1.299,50', 1299.5], ['1,299.50', 1299.5], ['1 299,00', 1299],
    ["1'299.50", 1299.5], ['12.345.678', 12345678], ['0.125', 0.125], ['89,-', 89], ['', null], ['1..2', null], ['abc', null],
  ] as const)('%s is %s', (written, value) => expect(parseFigure(written)).toBe(value)); // prettier-ignore
});

describe('amounts', () => {
  it.each([
    ['It cost €89 and shipping was €4.95.', ['89.00 EUR', '4.95 EUR']],
    ['He pagado 89,50 € por esto', ['89.50 EUR']],
    ['I paid R1 299,00 on Friday', ['1299.00 ZAR']],
    ['I paid R1,299.00', ['1299.00 ZAR']],
    ['ngikhokhe u-R450 kanye nama-R1 200', ['450.00 ZAR', '1200.00 ZAR']],
    ['Paguei R$ 1.299,90 pelo produto', ['1299.90 BRL']],
    ['a charge of $12.50 on my card', ['12.50 USD']],
    ['me cobraron $1,450 MXN', ['1450.00 MXN']],
    ['cobraron $450.00 en lugar de 300 pesos MXN', ['450.00 MXN', '300.00 MXN']],
    ['EUR 120 statt 100 Euro', ['120.00 EUR', '100.00 EUR']],
    ['1.299,- €', ['1299.00 EUR']],
    ['j’ai payé 1 250,00 euros', ['1250.00 EUR']],
    ['£1,000.50?', ['1000.50 GBP']],
    ['KSh 4,500 and 200 rand', ['4500.00 KES', '200.00 ZAR']],
    ['30 dólares', ['30.00 USD']],
    ['R2k', ['2000.00 ZAR']],
  ])('%s', (text, normal) => expect(findAmounts(text).map(normalAmount)).toEqual(normal));

  it('takes the shop’s dollar', () => expect(findAmounts('$99', 'AUD').map(normalAmount)).toEqual(['99.00 AUD']));
});

describe('no amounts', () => {
  it.each([
    'order 2 days ago', 'since 2019', 'order 4821', 'room R 12b', 'call 082 555 0199', 'a 20% discount', '3-5 working days', 'at 15:00', 'UO-48213', 'I have 2 realtors', 'PR12',
    'the 2 euro-style plugs are wrong', 'version 2.5', '10/10 would not recommend',
  ])('%s', (text) => expect(findAmounts(text)).toEqual([])); // prettier-ignore
});

it('reads any text, spans lie inside it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[R$€0-9 ,.k-]{0,40}$/u)), (text) => {
      for (const { start, end, text: found, value } of findAmounts(text)) {
        expect(text.slice(start, end)).toBe(found);
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
  );
}, 30_000);
