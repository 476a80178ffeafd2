import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  ['en', 'Hi Thandi. I have looked into order 48213. The parcel was lost on the way. I refund the €89 today. Sorry about that.'],
  ['en', 'Hi Thandi. I have looked into order 48213 and refund the €89 today.'],
  ['es', 'Hola Thandi. He revisado el pedido 48213. El paquete se perdió. Le devuelvo hoy los 89 €. Lo siento.'],
  ['zu', 'Sawubona Thandi. Ngiyihlolile i-oda 48213. Iphasela lilahlekile. Ngikubuyisela imali yakho namuhla. Ngiyaxolisa.'],
  ['pt', 'Olá Thandi. Verifiquei a encomenda 48213. O pacote perdeu-se. Devolvo hoje os 89 €. Lamento.'],
  ['fr', 'Bonjour Thandi. J’ai vérifié la commande 48213. Le colis est perdu. Je vous rembourse aujourd’hui. Désolé.'],
  ['de', 'Hallo Thandi. Ich habe die Bestellung 48213 geprüft. Das Paket ist verloren. Ich erstatte heute die 89 €. Das tut mir leid.'],
];
describe('R3: no apology, or late', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R3', text, { language, ...example })).not.toEqual([]));
});

const innocent: [string, string, Example?][] = [
  ['en', 'Hi Thandi, I am sorry that order 48213 is late. I refund the €89 today.'],
  ['en', 'Hi Thandi, thanks for telling me. I am sorry that order 48213 is late.'],
];
describe('R3: innocent', () => {
  it.each(innocent)('%s: %s', (language, text, example = {}) => expect(marked('R3', text, { language, ...example })).toEqual([]));
});
