import type { Phrases } from '../types';

export const beside: Pick<Phrases, 'beside' | 'deadline' | 'injured'> = {
  beside: ['Conta também que {problem}.'],
  deadline: {
    kept: ['Precisa disto {by}, e assim chega a tempo.'],
    noted: ['Anotei que precisa disto {by}.'],
    missed: ['Precisa disto {by}, e não quero prometer um dia que não seja certo: antes disso escrevo.'],
    hear: ['Espera uma resposta {by}, e a minha próxima mensagem chega antes.'],
  },
  injured: {
    says: ['Li o que escreve sobre {injury}{?product: e {product}} e levo isso muito a sério.'],
    names: {
      burn: ['a queimadura'],
      shock: ['o choque elétrico'],
      cut: ['o corte'],
      allergy: ['a reação alérgica'],
      poisoning: ['a intoxicação'],
      fall: ['a queda'],
      hurt: ['a lesão'],
    },
  },
};
