import { describe, expect, it } from 'vitest';
import { marked } from '../example';

describe('sarcasm', () => {
  it.each([
    ['en', 'Congratulations on finding the one late parcel.'],
    ['en', 'Thanks for the essay.'],
    ['en', 'We are not mind readers.'],
    ['en', 'It is hardly the end of the world.'],
    ['en', 'Sure 🙄'],
    ['es', 'Gracias por el sermón.'],
    ['es', 'No somos adivinos, ni tenemos una bola de cristal.'],
    ['zu', 'Umhlaba awupheli ngenxa yephasela elilodwa.'],
    ['pt', 'Obrigado pelo sermão.'],
    ['pt', 'Não é o fim do mundo.'],
    ['fr', 'Merci pour ce sermon, merci pour le sermon.'],
    ['fr', 'Ce n’est pas la fin du monde.'],
    ['de', 'Danke für den Roman.'],
    ['de', 'Davon geht die Welt nicht unter.'],
  ])('%s: %s', (language, text) => expect(marked('sarcasm', text, { language })).not.toEqual([]));

  it.each([
    ['en', 'Thank you for the photos, I am sure we find a way.'],
    ['es', 'Sí, claro, se lo envío hoy.'],
    ['zu', 'Ngiyabonga ngezithombe, ngizokusiza namuhla.'],
    ['pt', 'Sim, claro, envio hoje.'],
    ['fr', 'Oui, bien sûr, je vous l’envoie aujourd’hui.'],
    ['de', 'Ja, gern, ich schicke es heute.'],
  ])('innocent, %s: %s', (language, text) => expect(marked('sarcasm', text, { language })).toEqual([]));
});
