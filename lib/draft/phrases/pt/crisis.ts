import type { Phrases } from '../types';

/** To somebody who may harm themselves, Portuguese. */
export const crisisPt: Phrases['crisis'] = {
  hear: [
    'Ainda bem que me escreveu isto, e não vou passar por cima: a sua vida importa muito mais do que qualquer assunto que tenha connosco.',
    'Agradeço que me tenha contado. Parece um peso insuportável, e neste momento o que importa é a sua vida, mais do que tudo o resto.',
  ],
  ask: [
    'Pergunto sem rodeios: está em segurança neste momento? Se já tomou ou fez alguma coisa, ou está prestes a fazê-lo, ligue já para o {?emergency:{emergency} ou para o }número de emergência de onde está.',
    'Diga-me com franqueza, por favor: está a pensar em pôr fim à vida, e está em segurança agora? Se já aconteceu alguma coisa, ligue de imediato para o {?emergency:{emergency} ou para o }número de emergência de onde está.',
  ],
  line: [
    'Há quem atenda a qualquer hora: {line} ({country}). Não é preciso ter as palavras prontas.',
    'De dia e de noite atendem em {line} ({country}). Basta dizer que já é demais.',
  ],
  anywhere: [
    'Há linhas de apoio que atendem de dia e de noite, muito provavelmente também onde vive. Não é preciso ter as palavras prontas.',
  ],
  near: [
    'Se tem por perto alguma coisa com que se possa magoar, ponha-a fora do alcance. E não fique a sós com isto: há alguém a quem possa ligar ou acordar? Basta dizer que precisa de companhia agora.',
    'Por favor, não fique a sós: ligue ou acorde alguém de confiança, e deixe que leve tudo aquilo com que se possa magoar.',
  ],
  relief: [
    'O assunto que nos trouxe pode esperar; agora não tem de fazer nada. Estou a avisar neste momento a pessoa responsável.',
    'O que tem connosco fica comigo, não há nada que precise de fazer. A pessoa responsável sabe disto por mim neste momento.',
  ],
  back: [
    'Responda-me, por favor, basta uma palavra: está em segurança? Está alguém consigo?',
    'Escreva-me uma linha, por curta que seja: está em segurança e tem alguém consigo?',
  ],
};
