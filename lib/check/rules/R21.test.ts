import { describe, expect, it } from 'vitest';
import { type Example, marked } from '../example';

describe('R21: places left to be filled in', () => {
  it.each([
    ['Hi [Name], sorry.', '[Name]'],
    ['Hi {name}, sorry.', '{name}'],
    ['Hi {{customer.first_name}}, sorry.', '{{customer.first_name}}'],
    ['Hi <customer name>, sorry.', '<customer name>'],
    ['Hi ${name}, sorry.', '${name}'],
    ['Your order XXXXX is late.', 'XXXXX'],
    ['Your order #XXXX is late.', '#XXXX'],
    ['It arrives on XX/XX/XXXX.', 'XX/XX/XXXX'],
    ['It arrives on DD/MM/YYYY.', 'DD/MM/YYYY'],
    ['It arrives on TBD.', 'TBD'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum'],
    ['Your refund of €____ is done.', '€_'],
    ['I will write by ______.', '______'],
    ['Hi undefined, sorry.', 'undefined'],
    ['Hi %name%, sorry.', '%name%'],
    ['Hi *|FNAME|*, sorry.', '*|FNAME|*'],
    ['The refund (insert amount here) is done.', '(insert amount here)'],
    ['Hola [nombre del cliente], lo siento.', '[nombre del cliente]'],
    ['Hola (nombre), lo siento.', '(nombre)'],
    ['Olá [nome], lamento.', '[nome]'],
    ['Bonjour [Prénom], désolée.', '[Prénom]'],
    ['Hallo [Vorname], es tut mir leid.', '[Vorname]'],
    ['Sawubona [igama], uxolo.', '[igama]'],
    ['The amount is $X.', '$X'],
    ['We are open until XX:XX.', 'XX:XX'],
    ['Llega el día XX.', 'XX'],
    ['Wir sind bis XX Uhr da.', 'XX'],
    ['You have it in X days.', 'X'],
    ['Fermeture à XXhXX.', 'XXhXX'],
    ['Insert the refund amount.', 'Insert the refund amount'],
    ['Put order number here.', 'Put order number here'],
    ['Poner importe aquí.', 'Poner importe aquí'],
    ['Colocar o valor aqui.', 'Colocar o valor aqui'],
    ['Indiquer le montant ici.', 'Indiquer le montant ici'],
    ['Betrag hier eintragen.', 'Betrag hier eintragen'],
    ['Faka inani lapha.', 'Faka inani lapha'],
    ['I write (agent to fill in day).', '(agent to fill in day)'],
  ])('%s', (text, hole) => expect(marked('R21', text)).toContainEqual(expect.stringContaining(hole)));

  it.each([
    'It comes in XXL and XL.',
    'Es un mueble del siglo XX.',
    'A lamp of le XX siècle.',
    'Add your order number here, please.',
    'You can enter the date here.',
    'Sie können den Betrag hier eintragen.',
    'Puede poner el importe aquí.',
    'Delivery is £0.',
    'Thank you <3',
    'See [the page](https://desk.example) then.',
    'As you wrote [sic] it.',
    'Well... let me see.',
    'Thank you!\nSam xxx',
    'Really?? I will look.',
    'The 50/50 split is yours.',
    'A & B #1 choice',
    'He said "I am at {home"',
  ])('innocent: %s', (text) => expect(marked('R21', text, { said: 'https://desk.example' })).toEqual([]));
});

const SIX: [string, string, string[]][] = [
  ['en', 'Your order 55555 is on its way.', ['55555']],
  ['en', 'I have refunded €129 to your card.', ['€129']],
  ['en', 'Your parcel left our depot on 12 November.', ['12 November']],
  ['en', 'Track it at https://track.parcels.example/123.', ['https://track.parcels.example/123']],
  ['en', 'Write to claims@parcels.example for more.', ['claims@parcels.example']],
  ['en', 'Call us on +44 20 7946 0958.', ['+44 20 7946 0958']],
  ['en', 'Your tracking number is ZA998877665.', ['ZA998877665']],
  ['en', 'DHL has your parcel.', ['DHL']],
  ['en', 'My colleague Pedro will call you.', ['Pedro']],
  ['en', 'Your order 48231 is on its way.', ['48231']],
  ['es', 'Tu pedido 55555 está en camino.', ['55555']],
  ['es', 'He reembolsado 129,50 € en tu tarjeta.', ['129,50 €']],
  ['es', 'El paquete salió el 12 de noviembre.', ['12 de noviembre']],
  ['es', 'Mi compañera Lucía te llamará.', ['Lucía']],
  ['zu', 'I-oda yakho 55555 isendleleni.', ['55555']],
  ['zu', 'Ngikubuyisele u-R1 250 wakho.', ['R1 250']],
  ['pt', 'A sua encomenda 55555 está a caminho.', ['55555']],
  ['pt', 'Já reembolsei 129 € no seu cartão.', ['129 €']],
  ['pt', 'O pacote saiu no dia 12 de novembro.', ['12 de novembro']],
  ['fr', 'Votre commande 55555 est en route.', ['55555']],
  ['fr', 'J’ai remboursé 129 € sur votre carte.', ['129 €']],
  ['fr', 'Le colis est parti le 12 novembre.', ['12 novembre']],
  ['de', 'Ihre Bestellung 55555 ist unterwegs.', ['55555']],
  ['de', 'Ich habe 129 € auf Ihre Karte erstattet.', ['129 €']],
  ['de', 'Das Paket ging am 12. November ab.', ['12. November']],
];
describe('R21: facts that nobody stated', () => {
  it.each(SIX)('%s: %s', (language, text, spots) => {
    const found = marked('R21', text, { language });
    for (const spot of spots) expect(found).toContainEqual(expect.stringContaining(spot));
  });
});

const KNOWN: [string, string, Example?][] = [
  ['en', 'Your order 48213 for €89 is on its way; I refund €89.00 today.'],
  ['en', 'Order #48213: I refund €44.50, half of it.'],
  ['en', 'I will write by Friday 27 November at 15:00.'],
  ['en', 'Please allow 24 hours, or 2 minutes, or 3 to 5 working days.'],
  ['en', 'This is the 3rd time, I see. 100% my mistake.'],
  ['en', 'I have added a €10 voucher.'],
  ['en', 'Your order 48213 was placed on 20 November.', { said: 'My order 48213 of 20 November' }],
  ['en', 'Our policy gives you 30 days, so I have already started the return.'],
  ['en', 'You wrote on 20 November.'],
  ['en', 'Reply to thandi@mail.example as you asked.', { said: 'Write to thandi@mail.example please' }],
  ['en', 'UPS has it, as you said.', { said: 'UPS says it is lost' }],
  ['en', 'I ups the priority.'],
  ['en', 'My colleague in the Support team will call.'],
  ['en', 'It is open 24/7, model A52s, 500ml, 5pm.'],
  ['es', 'Tu pedido 48213 de 89,00 € llega el viernes 27 de noviembre.'],
  ['es', 'En 24 horas, o en 3 o 5 días laborables.'],
  ['zu', 'I-oda yakho 48213 ka-€89 izofika ngoLwesihlanu, mhla ka-27 kuNovemba.'],
  ['pt', 'A sua encomenda 48213 de 89 € chega na sexta-feira, 27 de novembro.'],
  ['fr', 'Votre commande 48213 de 89 € arrive vendredi 27 novembre, sous 24 heures.'],
  ['de', 'Ihre Bestellung 48213 über 89 € kommt am Freitag, 27. November, in 3 bis 5 Werktagen.'],
  ['de', 'Mein Kollege Ihnen gegenüber meldet sich.'],
];
describe('R21: what is known, promised or no fact', () => {
  it.each(KNOWN)('%s: %s', (language, text, example = {}) => expect(marked('R21', text, { language, ...example })).toEqual([]));
});

describe('R21: what only an internal note states', () => {
  it('is a leak, not an invention', () => {
    const note = {
      id: 'n',
      role: 'agent' as const,
      author: 'Sam',
      visibility: 'internal' as const,
      at: null,
      text: 'Case 77123 at the depot',
      attachments: [],
    };
    const seen = {
      id: 'm1',
      role: 'customer' as const,
      author: 'T',
      visibility: 'private' as const,
      at: null,
      text: 'Where is my order?',
      attachments: [],
    };
    const example = { conversation: { messages: [seen, note] } };
    expect(marked('R21', 'Your case is 77123.', example)).toEqual([]);
    expect(marked('internal', 'Your case is 77123.', example)).toEqual(['77123']);
  });
});
