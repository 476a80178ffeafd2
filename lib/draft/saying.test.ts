import { describe, expect, it } from 'vitest';
import { standsAlone, toThePoint } from './saying';

describe('toThePoint', () => {
  it.each([
    ['El caso es que el abrigo me queda grande', 'el abrigo me queda grande'],
    ["le truc c'est que la valise est vide", 'la valise est vide'],
    ['Well, the thing is that my kettle leaks', 'my kettle leaks'],
    ['o caso é que a mala não chegou', 'a mala não chegou'],
    ['Die Lampe flackert seit Montag', 'Die Lampe flackert seit Montag'],
  ])('%s', (said, point) => expect(toThePoint(said)).toBe(point));
});

describe('standsAlone', () => {
  it.each([
    'From: Baggage Services',
    'Von: Kundendienst der Bahn AG',
    'poubelle pas',
    'Day 9 without my parcel',
    'felicidades por el servicio de ayer',
    'Ich nehme Bezug auf das gestrige Telefonat',
    'que el abrigo me queda grande',
    'la factura llegó y luego no',
  ])('not: %s', (text) => expect(standsAlone(text)).toBe(false));
  it.each(['the kettle leaks at the base', 'la lavadora pierde agua', 'die Lampe flackert seit Montag', 'isikhwama sami asifikanga'])(
    '%s',
    (text) => expect(standsAlone(text)).toBe(true),
  );
});
