import type { Phrases } from '../types';

export const beside: Pick<Phrases, 'beside' | 'deadline' | 'injured'> = {
  beside: ['<Du schreibst|Sie schreiben> außerdem: {problem}.'],
  deadline: {
    kept: ['<Du brauchst|Sie brauchen> es {by}, und so ist es rechtzeitig da.'],
    noted: ['Ich habe notiert, dass <du|Sie> es {by} <brauchst|brauchen>.'],
    missed: ['<Du brauchst|Sie brauchen> es {by}. Einen Tag, der nicht sicher ist, verspreche ich nicht; vorher schreibe ich <dir|Ihnen>.'],
    hear: ['<Du erwartest|Sie erwarten> {by} eine Antwort; meine nächste Nachricht kommt vorher.'],
  },
  injured: {
    says: ['Ich habe gelesen, was <du|Sie> über {injury}{?product: und {product.acc}} <schreibst|schreiben>, und nehme das sehr ernst.'],
    names: {
      burn: ['die Verbrennung'],
      shock: ['den Stromschlag'],
      cut: ['die Schnittwunde'],
      allergy: ['die allergische Reaktion'],
      poisoning: ['die Vergiftung'],
      fall: ['den Sturz'],
      hurt: ['die Verletzung'],
    },
  },
};
