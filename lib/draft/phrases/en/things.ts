import type { Noun } from '../../noun';
import type { Phrases } from '../types';

const one = (text: string) => both({ text, number: 'one', gender: null, forms: { it: 'it', obj: 'it' } });
const both = (noun: Noun) => ({ informal: noun, formal: noun });

export const things: Phrases['things'] = {
  parcel: one('your parcel'),
  order: one('your order'),
  item: one('your item'),
  refund: one('your refund'),
  charge: one('the charge'),
  bill: one('your invoice'),
  account: one('your account'),
  booking: one('your booking'),
  flight: one('your flight'),
  luggage: one('your luggage'),
  room: one('your room'),
  service: one('your service'),
  contract: one('your subscription'),
  meal: one('your meal'),
  appointment: one('your appointment'),
  matter: one('this'),
};
