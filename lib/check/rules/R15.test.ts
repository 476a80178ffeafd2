import { describe, expect, it } from 'vitest';
import { check } from '../check';
import { contextOf, marked } from '../example';

describe('R15: form letters', () => {
  it.each([
    ['en', 'Dear valued customer, thank you.'],
    ['en', 'We apologise for any inconvenience caused.'],
    ['en', 'Your feedback is very important to us.'],
    ['en', 'Your ticket has been received.'],
    ['es', 'Estimado cliente, gracias por escribir.'],
    ['es', 'Sentimos las molestias que esto le haya podido ocasionar.'],
    ['zu', 'Khasimende elithandekayo, siyabonga ngokusibhalela.'],
    ['pt', 'Prezado cliente, obrigado por escrever.'],
    ['pt', 'Lamentamos qualquer inconveniente causado.'],
    ['fr', 'Cher client, merci de votre message.'],
    ['fr', 'Nous vous prions d’excuser la gêne occasionnée.'],
    ['de', 'Sehr geehrte Kundin, danke für Ihre Nachricht.'],
    ['de', 'Wir entschuldigen uns für die entstandenen Unannehmlichkeiten.'],
  ])('%s: %s', (language, text) => expect(marked('R15', text, { language })).not.toEqual([]));

  it.each([
    ['en', 'Hi Thandi, I am sorry that the present came late.'],
    ['en', 'A customer before you had the same, and I have fixed it.'],
    ['es', 'Hola Thandi, siento que el regalo llegara tarde.'],
    ['zu', 'Sawubona Thandi, ngiyaxolisa ngokuthi isipho sifike sekwephuzile.'],
    ['pt', 'Olá Thandi, lamento que o presente tenha chegado tarde.'],
    ['fr', 'Bonjour Thandi, je suis désolé que le cadeau soit arrivé en retard.'],
    ['de', 'Hallo Thandi, es tut mir leid, dass das Geschenk zu spät kam.'],
  ])('innocent, %s: %s', (language, text) => expect(marked('R15', text, { language })).toEqual([]));

  it('greets by name instead', () => {
    const text = 'Dear valued customer, I am sorry about the order.';
    const finding = check(text, contextOf()).find(({ rule, fix }) => rule === 'R15' && fix);
    expect(text.slice(0, finding!.start) + finding!.fix!.text + text.slice(finding!.end)).toBe('Hello Thandi, I am sorry about the order.');
  });
});
