import { describe, expect, it } from 'vitest';
import { prepareMessage } from '@/lib/reading/context';
import { messageHeat } from './heat-level';

const levelOf = (language: string, text: string) =>
  messageHeat(
    prepareMessage({ id: 'm', role: 'customer', author: null, visibility: 'public', at: null, text, attachments: [] }, 0, language),
  ).level;

/** Neutral questions, praise, jokes, worry and grief without blame, hot words about something else, and heat denied: none is heat. */
describe('messages that are calm', () => {
  it.each([
    ['en', 'How do I change my delivery address?'],
    ['en', 'Thank you so much, everything arrived on time and works perfectly.'],
    ['en', "I'm not angry, I only wanted to know whether it was sent."],
    ['en', 'No rush at all, whenever you have a minute.'],
    ['en', 'haha I forgot my password again, can you reset it?'],
    ['en', 'My grandmother passed away and I need to close her account. Which documents do you need?'],
    ['en', 'I am worried that someone has my card, could you please block it?'],
    ['en', 'This game is insanely good, I love it!'],
    ['en', 'Good morning, my order number is 4821 and my email is the one I write from.'],
    ['en', 'Could you send an invoice for July? My accountant asked for it.'],
    ['en', 'The refund has arrived, you can close the ticket. Thanks for your help!'],
    ['es', '¿A qué hora abre la tienda de la calle Mayor?'],
    ['es', 'Muchas gracias por todo, ha quedado perfecto.'],
    ['es', 'No estoy enfadado, solo quería preguntar por el plazo. Sin prisa.'],
    ['pt', 'Bom dia, gostaria de saber o prazo de entrega para Lisboa.'],
    ['pt', 'Muito obrigada, chegou hoje e está perfeito!'],
    ['fr', 'Bonjour, quels sont vos horaires le samedi ?'],
    ['fr', "Merci beaucoup, tout fonctionne maintenant, l'équipe est formidable."],
    ['de', 'Guten Tag, wann hat die Filiale am Samstag geöffnet?'],
    ['de', 'Vielen Dank, alles ist angekommen und funktioniert einwandfrei.'],
    ['zu', 'Sawubona, nivula ngasikhathi sini ngoMgqibelo?'],
    ['zu', 'Ngiyabonga kakhulu, iphasela lifikile futhi lihle.'],
  ])('%s: %s', (language, text) => {
    expect(levelOf(language, text)).toBe(0);
  });
});
