import { describe, expect, it } from 'vitest';
import { marked } from '../example';

const broken: [string, string][] = [
  ['en', 'If you remove your review, I will refund the full amount.'],
  ['en', 'We can offer you a $20 voucher in exchange for a 5-star review.'],
  ['en', 'I will send the refund once the negative review has been taken down.'],
  ['en', 'Please update your rating to five stars and we will credit your account.'],
  ['en', 'Would you consider changing your review? In return we would give you a free night.'],
  ['en', 'Delete the post and you get your money back.'],
  ['en', 'Your review is defamatory and our lawyers will take legal action.'],
  ['en', 'Unless you take down the review, we will cancel your account.'],
  ['en', 'To thank you for leaving a positive review we give you a discount.'],
  ['en', 'As soon as you amend your rating the replacement goes out.'],
  ['es', 'Si elimina su reseña, le devolvemos el dinero.'],
  ['es', 'Le ofrecemos un vale de 20 € a cambio de una valoración de cinco estrellas.'],
  ['es', 'En cuanto borre la opinión negativa tramitaremos el reembolso.'],
  ['es', 'Su reseña es difamatoria y emprenderemos acciones legales.'],
  ['es', '¿Podría cambiar su valoración? A cambio le damos un descuento.'],
  ['zu', 'Uma ususa isibuyekezo sakho, sizokubuyisela imali yakho.'],
  ['zu', 'Sizokunika ivawusha uma ushintsha i-review yakho ibe nezinkanyezi ezinhlanu.'],
  ['zu', 'Uma ungasusi isibuyekezo, sizothatha izinyathelo ngokomthetho.'],
  ['pt', 'Se remover a sua avaliação, devolvemos o dinheiro.'],
  ['pt', 'Oferecemos um desconto em troca de uma avaliação de cinco estrelas.'],
  ['pt', 'A sua avaliação é difamatória e vamos tomar medidas legais.'],
  ['fr', 'Si vous supprimez votre avis, nous vous remboursons.'],
  ['fr', 'Nous vous offrons un bon d’achat en échange d’un avis cinq étoiles.'],
  ['fr', 'Votre avis est diffamatoire, nous engagerons des poursuites judiciaires.'],
  ['fr', 'Dès que vous aurez modifié votre commentaire, le remboursement partira.'],
  ['de', 'Wenn Sie Ihre Bewertung löschen, erstatten wir den Betrag.'],
  ['de', 'Für eine positive Bewertung erhalten Sie einen Gutschein über 20 Euro.'],
  ['de', 'Ihre Rezension ist rufschädigend, wir behalten uns rechtliche Schritte vor.'],
  ['de', 'Sobald Sie die Bewertung geändert haben, schicken wir den Ersatz.'],
];
describe('R23: something for a review, or a threat over one', () => {
  it.each(broken)('%s: %s', (language, text) => expect(marked('R23', text, { language })).not.toEqual([]));
});

const innocent: [string, string][] = [
  ['en', 'Thank you for your review. I have refunded €89 today.'],
  ['en', 'Your refund does not depend on your review: please leave it as it is, or change it, as you like.'],
  ['en', 'No need to change your review; the refund is yours either way.'],
  ['en', 'I read your 1-star review and changed how we pack. The replacement ships today.'],
  ['en', 'I am reviewing your order and will refund you if it is lost.'],
  ['en', 'We take every review seriously. If you send me your order number, I will arrange a refund.'],
  ['en', 'I would be glad to hear how it went once the replacement is there.'],
  ['en', 'Our legal team is looking into what you describe and I will write on Friday.'],
  ['en', 'Thank you for the feedback; if you choose the refund, I start it at once.'],
  ['es', 'Gracias por su reseña. Le devuelvo hoy los 89 €.'],
  ['es', 'El reembolso no depende de su reseña.'],
  ['es', 'Reviso su pedido y, si se ha perdido, le devuelvo el dinero.'],
  ['zu', 'Ngiyabonga ngesibuyekezo sakho. Ngizokubuyisela imali yakho namuhla.'],
  ['zu', 'Akudingeki ushintshe isibuyekezo sakho; imali yakho iyabuya.'],
  ['pt', 'Obrigada pela sua avaliação. Devolvo hoje os 89 €.'],
  ['pt', 'O reembolso não depende da sua avaliação.'],
  ['fr', 'Merci pour votre avis. Je vous rembourse aujourd’hui.'],
  ['fr', 'Le remboursement ne dépend pas de votre avis.'],
  ['de', 'Danke für Ihre Bewertung. Ich erstatte heute den Betrag.'],
  ['de', 'Die Erstattung hängt nicht von Ihrer Bewertung ab.'],
  ['de', 'Danke für die Rückmeldung in Ihrer Bewertung. Wenn Sie mir die Bestellnummer schicken, erstatte ich den Betrag.'],
];
describe('R23: innocent', () => {
  it.each(innocent)('%s: %s', (language, text) => expect(marked('R23', text, { language })).toEqual([]));
});
