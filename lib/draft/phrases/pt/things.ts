import type { Noun } from '../../noun';
import type { Phrases } from '../types';

const make = (text: string, gender: 'm' | 'f'): { informal: Noun; formal: Noun } => {
  const noun: Noun = { text, number: 'one', gender, forms: {} };
  return { informal: noun, formal: noun };
};
const his = (bare: string) => make(`o seu ${bare}`, 'm');
const her = (bare: string) => make(`a sua ${bare}`, 'f');

/** Customers are addressed in the third person without a pronoun, which is polite in Portugal and in Brazil alike. */
export const things: Phrases['things'] = {
  parcel: make('a sua encomenda', 'f'),
  order: his('pedido'),
  item: her('compra'),
  refund: his('reembolso'),
  charge: make('a cobrança', 'f'),
  bill: her('fatura'),
  account: her('conta'),
  booking: her('reserva'),
  flight: his('voo'),
  luggage: her('bagagem'),
  room: his('quarto'),
  service: his('serviço'),
  contract: her('assinatura'),
  meal: her('refeição'),
  appointment: her('instalação'),
  matter: make('este assunto', 'm'),
};
