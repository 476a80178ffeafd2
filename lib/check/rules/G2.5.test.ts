import { describe, expect, it } from 'vitest';
import { marked } from '../example';

describe('G2.5: confronting', () => {
  it.each([
    ['en', 'I am afraid you are mistaken about the date.'],
    ['en', 'That is not true, the parcel was on time.'],
    ['en', 'You obviously entered the wrong address.'],
    ['en', 'You didn’t read the instructions.'],
    ['en', 'If you had read the page, you would know.'],
    ['en', 'Our records show otherwise.'],
    ['en', 'You claim that it is broken.'],
    ['es', 'Me temo que está usted equivocado.'],
    ['es', 'Eso no es cierto, llegó a tiempo.'],
    ['es', 'Usted no leyó las instrucciones.'],
    ['es', 'Si hubiera leído la página, lo sabría.'],
    ['zu', 'Lokho akulona iqiniso, iphasela lifikile.'],
    ['zu', 'Awufundanga imiyalelo kahle mngane wami.'],
    ['pt', 'Receio que esteja enganado, está enganado.'],
    ['pt', 'Isso não é verdade, chegou a tempo.'],
    ['pt', 'Se tivesse lido a página, saberia.'],
    ['fr', 'Vous vous trompez sur la date.'],
    ['fr', 'Ce n’est pas vrai, le colis était à l’heure.'],
    ['fr', 'Si vous aviez lu la page, vous le sauriez.'],
    ['de', 'Da irren Sie sich leider beim Datum.'],
    ['de', 'Das stimmt so nicht, das Paket war pünktlich.'],
    ['de', 'Sie haben die Anleitung nicht gelesen.'],
  ])('%s: %s', (language, text) => expect(marked('G2.5', text, { language })).not.toEqual([]));

  it.each([
    ['en', 'You are right, and that is not correct on our invoice.'],
    ['en', 'It is not your fault; it was my mistake.'],
    ['en', 'Something went wrong with your order, and you never received it.'],
    ['en', 'You received the wrong item.'],
    ['en', 'Our records show that you were charged twice.'],
    ['en', 'This is not the experience you should have.'],
    ['es', 'Tiene razón, no es culpa suya.'],
    ['es', 'Recibió un artículo equivocado.'],
    ['zu', 'Uqinisile, akulona iphutha lakho.'],
    ['pt', 'Tem razão, a culpa não é sua.'],
    ['pt', 'Recebeu o artigo errado.'],
    ['fr', 'Vous avez raison, ce n’est pas votre faute.'],
    ['fr', 'Ce n’est pas normal, je m’en occupe.'],
    ['de', 'Sie haben recht, das ist nicht Ihre Schuld.'],
    ['de', 'Das ist nicht in Ordnung, und ich kümmere mich darum.'],
  ])('innocent, %s: %s', (language, text) => expect(marked('G2.5', text, { language })).toEqual([]));
});
