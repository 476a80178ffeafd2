import { describe, expect, it } from 'vitest';
import { marked } from '../example';

describe('R13: blaming others', () => {
  it.each([
    ['en', 'It was the courier’s fault, not ours.'],
    ['en', 'I am sorry, but our supplier failed to deliver.'],
    ['en', 'Sorry that the driver lost your parcel.'],
    ['en', 'The warehouse messed up again.'],
    ['en', 'Please take it up with the courier.'],
    ['en', 'This is out of our control.'],
    ['es', 'Lo siento, pero el transportista perdió el paquete.'],
    ['es', 'La culpa es de la mensajería, es culpa del transportista.'],
    ['zu', 'Ngiyaxolisa, kodwa ikhuriya ilahlekisile iphasela lakho, iphutha lekhuriya.'],
    ['pt', 'Lamento, mas a transportadora perdeu a encomenda.'],
    ['pt', 'A culpa é da transportadora.'],
    ['fr', 'Je suis désolé, mais le transporteur a perdu le colis.'],
    ['fr', 'C’est la faute du transporteur.'],
    ['de', 'Es tut mir leid, aber der Paketdienst hat das Paket verloren.'],
    ['de', 'Die Schuld liegt beim Paketdienst.'],
  ])('%s: %s', (language, text) => expect(marked('R13', text, { language })).not.toEqual([]));

  it.each([
    ['en', 'The courier has confirmed that the parcel is lost, so I am sending another one.'],
    ['en', 'I am sorry about the delay. I have asked the courier to look for it.'],
    ['en', 'A technician will call you tomorrow.'],
    ['es', 'Siento el retraso. He pedido al transportista que lo busque.'],
    ['pt', 'Lamento o atraso. Pedi à transportadora que a procure.'],
    ['fr', 'Je suis désolé du retard. J’ai demandé au transporteur de le chercher.'],
    ['de', 'Es tut mir leid. Ich habe den Paketdienst gebeten, danach zu suchen.'],
    ['zu', 'Ngiyaxolisa ngokubambezeleka. Ngicele ikhuriya ukuthi liliphenye.'],
  ])('innocent, %s: %s', (language, text) => expect(marked('R13', text, { language })).toEqual([]));
});
