import type { Phrases } from '../types';

export const beside: Pick<Phrases, 'beside' | 'deadline' | 'injured'> = {
  beside: ['Ubhala nokuthi: {problem}.'],
  deadline: {
    kept: ['Usuku olushoyo ngilubhalile: {by}.'],
    noted: ['Usuku olushoyo ngilubhalile: {by}.'],
    missed: ['Usuku olushoyo ngilubhalile: {by}. Ngizokubhalela ngaphambi kwalokho.'],
    hear: ['Ufuna impendulo {by}; ngizokubhalela ngaphambi kwalokho.'],
  },
  injured: {
    says: ['Ngikufundile okubhalile {injury}, futhi ngikuthatha njengento ebaluleke kakhulu.'],
    names: {
      burn: ['ngokusha'],
      shock: ['ngokubanjwa ugesi'],
      cut: ['ngokusikeka'],
      allergy: ['ngokungezwani komzimba'],
      poisoning: ['ngokugula'],
      fall: ['ngokuwa'],
      hurt: ['ngokulimala'],
    },
  },
};
