import type { Phrases } from '../types';

export const beside: Pick<Phrases, 'beside' | 'deadline' | 'injured'> = {
  beside: ['<Tu dis|Vous dites> aussi que {problem}.'],
  deadline: {
    kept: ['<Tu en as|Vous en avez> besoin {by}, et ce sera à temps.'],
    noted: ["J'ai noté que <tu en as|vous en avez> besoin {by}."],
    missed: [
      "<Tu en as|Vous en avez> besoin {by}, et je ne veux pas promettre un jour qui n'est pas sûr : je reviens vers <toi|vous> avant.",
    ],
    hear: ['<Tu attends|Vous attendez> une réponse {by} ; mon prochain message arrive avant.'],
  },
  injured: {
    says: ["J'ai lu ce que <tu écris|vous écrivez> sur {injury}{?product: et {product}}, et je prends cela très au sérieux."],
    names: {
      burn: ['la brûlure'],
      shock: ['la décharge électrique'],
      cut: ['la coupure'],
      allergy: ['la réaction allergique'],
      poisoning: ["l'intoxication"],
      fall: ['la chute'],
      hurt: ['la blessure'],
    },
  },
};
