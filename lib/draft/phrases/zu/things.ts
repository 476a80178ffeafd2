import type { Noun } from '../../noun';
import type { Phrases } from '../types';
import { nounOf, type NounClass } from './classes';

const of = (noun: string, nounClass: NounClass): { informal: Noun; formal: Noun } => {
  const own = nounOf(noun, nounClass);
  return { informal: own, formal: own };
};

export const things: Phrases['things'] = {
  parcel: of('iphasela', 5),
  order: of('i-oda', 5),
  item: of('impahla', 9),
  refund: of('imali', 9),
  charge: of('inkokhelo', 9),
  bill: of('i-invoyisi', 9),
  account: of('i-akhawunti', 9),
  booking: of('ukubhukha', 15),
  flight: of('indiza', 9),
  luggage: of('umthwalo', 3),
  room: of('igumbi', 5),
  service: of('isevisi', 9),
  contract: of('ukubhalisa', 15),
  meal: of('ukudla', 15),
  appointment: of('ukufakelwa', 15),
  matter: { informal: nounOf('lolu daba', 11, false), formal: nounOf('lolu daba', 11, false) },
};
