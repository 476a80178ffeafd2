import type { Noun } from '../../noun';
import type { Phrases } from '../types';

const make = (text: string, gender: 'm' | 'f'): Noun => ({ text, number: 'one', gender, forms: {} });
const own = (bare: string, gender: 'm' | 'f') => ({ informal: make(`tu ${bare}`, gender), formal: make(`su ${bare}`, gender) });
const same = (text: string, gender: 'm' | 'f') => ({ informal: make(text, gender), formal: make(text, gender) });

export const things: Phrases['things'] = {
  parcel: own('paquete', 'm'),
  order: own('pedido', 'm'),
  item: own('compra', 'f'),
  refund: own('reembolso', 'm'),
  charge: same('el cargo', 'm'),
  bill: own('factura', 'f'),
  account: own('cuenta', 'f'),
  booking: own('reserva', 'f'),
  flight: own('vuelo', 'm'),
  luggage: own('equipaje', 'm'),
  room: own('habitación', 'f'),
  service: own('servicio', 'm'),
  contract: own('suscripción', 'f'),
  meal: own('comida', 'f'),
  appointment: own('instalación', 'f'),
  matter: same('esto', 'm'),
};
