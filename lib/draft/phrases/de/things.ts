import type { Phrases } from '../types';
import { own, same } from './nouns';

export const things: Phrases['things'] = {
  parcel: own('Paket', 'n'),
  order: own('Bestellung', 'f'),
  item: own('Ware', 'f'),
  refund: own('Erstattung', 'f'),
  charge: same('die Abbuchung', 'die Abbuchung', 'der Abbuchung', 'f'),
  bill: own('Rechnung', 'f'),
  account: own('Konto', 'n'),
  booking: own('Buchung', 'f'),
  flight: own('Flug', 'm'),
  luggage: own('Gepäck', 'n'),
  room: own('Zimmer', 'n'),
  service: own('Anschluss', 'm'),
  contract: own('Vertrag', 'm'),
  meal: own('Essen', 'n'),
  appointment: own('Termin', 'm'),
  matter: same('die Sache', 'die Sache', 'der Sache', 'f'),
};
