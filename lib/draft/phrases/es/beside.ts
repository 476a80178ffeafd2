import type { Phrases } from '../types';

export const beside: Pick<Phrases, 'beside' | 'deadline' | 'injured'> = {
  beside: ['También <cuentas|cuenta> que {problem}.'],
  deadline: {
    kept: ['<Lo necesitas|Lo necesita> {by}, y así llega a tiempo.'],
    noted: ['He anotado que <lo necesitas|lo necesita> {by}.'],
    missed: ['<Lo necesitas|Lo necesita> {by}, y no quiero prometer un día que no sea seguro: antes <te|le> escribo.'],
    hear: ['<Esperas|Espera> una respuesta {by}, y mi próximo mensaje llega antes.'],
  },
  injured: {
    says: ['He leído lo que <cuentas|cuenta> sobre {injury}{?product: y {product}}, y me lo tomo muy en serio.'],
    names: {
      burn: ['la quemadura'],
      shock: ['la descarga eléctrica'],
      cut: ['el corte'],
      allergy: ['la reacción alérgica'],
      poisoning: ['la intoxicación'],
      fall: ['la caída'],
      hurt: ['la lesión'],
    },
  },
};
