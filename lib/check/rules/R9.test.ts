import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

const broken: [string, string, Example?][] = [
  [
    'en',
    'Your order was received. It was handed to the courier. The courier has it now. It is being looked at by the department that is in charge of such cases. There is no more to add at this time.',
  ],
  [
    'es',
    'El pedido fue recibido. Fue entregado al transportista. El transportista lo tiene ahora. Lo está mirando el departamento que lleva estos casos. No hay más que añadir en este momento.',
  ],
  [
    'pt',
    'O pedido foi recebido. Foi entregue à transportadora. A transportadora tem o pacote agora. O departamento que trata destes casos está a ver. Não há mais nada a acrescentar de momento.',
  ],
  [
    'fr',
    'La commande a été reçue. Elle a été remise au transporteur. Le transporteur l’a maintenant. Le service qui traite ces cas regarde cela. Il n’y a rien à ajouter pour le moment.',
  ],
  [
    'de',
    'Die Bestellung ist eingegangen. Sie wurde dem Paketdienst übergeben. Der Paketdienst hat sie jetzt. Die Abteilung, die solche Fälle bearbeitet, sieht sich das an. Mehr gibt es derzeit nicht zu sagen.',
  ],
  [
    'zu',
    'I-oda itholakele. Inikezwe ikhuriya. Ikhuriya inayo manje. Umnyango ophethe lezi zindaba uyayibheka. Akukho okunye okungashiwo okwamanje kulolu daba lwe-oda nje. Iphasela lisendleleni. Kunjalo okwamanje. Umnyango uyasebenza.',
  ],
];
describe('R9: cold', () => {
  it.each(broken)('%s: %s', (language, text, example = {}) => expect(marked('R9', text, { language, ...example })).not.toEqual([]));
});
