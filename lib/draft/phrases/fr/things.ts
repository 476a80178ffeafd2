import type { Noun } from '../../noun';
import type { Phrases } from '../types';

const make = (text: string, gender: 'm' | 'f', number: 'one' | 'many' = 'one'): Noun => ({ text, number, gender, forms: {} });
const own = (informal: string, bare: string, gender: 'm' | 'f') => ({
  informal: make(`${informal} ${bare}`, gender),
  formal: make(`votre ${bare}`, gender),
});

export const things: Phrases['things'] = {
  parcel: own('ton', 'colis', 'm'),
  order: own('ta', 'commande', 'f'),
  item: own('ton', 'article', 'm'),
  refund: own('ton', 'remboursement', 'm'),
  charge: { informal: make('ce prélèvement', 'm'), formal: make('ce prélèvement', 'm') },
  bill: own('ta', 'facture', 'f'),
  account: own('ton', 'compte', 'm'),
  booking: own('ta', 'réservation', 'f'),
  flight: own('ton', 'vol', 'm'),
  luggage: { informal: make('tes bagages', 'm', 'many'), formal: make('vos bagages', 'm', 'many') },
  room: own('ta', 'chambre', 'f'),
  service: own('ton', 'service', 'm'),
  contract: own('ton', 'abonnement', 'm'),
  meal: own('ton', 'repas', 'm'),
  appointment: own('ton', 'installation', 'f'),
  matter: { informal: make('ce dossier', 'm'), formal: make('ce dossier', 'm') },
};
