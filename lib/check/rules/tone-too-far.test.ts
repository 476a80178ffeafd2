import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Oops, no worries, I refund it 😄'],
  ['en', 'lol sorry about that'],
  ['es', 'Jaja, no pasa nada, lo miro.'],
  ['pt', 'Haha, tranquilo, vou ver.'],
  ['fr', 'Oups, pas de souci, je regarde.'],
  ['de', 'Ups, kein Ding, ich schaue mal.'],
  ['zu', 'Haha mfethu, akunankinga, ngizobheka.'],
  ['es', 'Hola, he visto tu pedido y le escribo mañana.'],
  ['de', 'Ich habe dein Paket gefunden und schicke es Ihnen heute.'],
  ['fr', 'J’ai vu ton message et je vous écris demain.'],
  ['es', 'Te envío tu pedido hoy.', { said: 'Le escribo a usted porque mi pedido no llega. ¿Puede usted decirme algo?' }],
];
describe('tone-too-far: too cheerful, or the wrong address', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) =>
    expect(marked('tone-too-far', text, { language, ...example })).not.toEqual([]),
  );
});

const innocent: [string, string, Example?][] = [
  ['en', 'I am sorry, I refund it.'],
  ['es', 'He visto su pedido y le escribo mañana.'],
  ['es', 'He visto tu pedido y te escribo mañana.'],
  ['de', 'Ich habe Ihr Paket gefunden und schicke es Ihnen heute.'],
  ['fr', 'J’ai vu votre message et je vous écris demain.'],
];
describe('tone-too-far: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('tone-too-far', text, { language, ...example })).toEqual([]));
});
