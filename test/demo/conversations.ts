import type { Channel, Role, Visibility } from '@/lib/conversation/types';

/** A message of the demo inbox; `hours` is how long before the demo's start it was written. */
export type DemoMessage = { from: Role; hours: number; text: string; visibility?: Visibility; photo?: string };

export type DemoConversation = {
  id: string;
  channel: Channel;
  title: string;
  customer: { name: string; handle?: string };
  stars?: number;
  messages: DemoMessage[];
};

export const DEMO_AGENT = 'Lerato Dube';

/** Seven conversations of an invented outdoor shop and its guest house; every name, number and address is made up. */
export const DEMO_CONVERSATIONS: readonly DemoConversation[] = [
  {
    id: '4821',
    channel: 'ticket',
    title: 'Order 4821: lantern still not here',
    customer: { name: 'Thandi Mokoena' },
    messages: [
      {
        from: 'customer',
        hours: 74,
        text: 'Hello,\n\nI ordered the star lantern (order 4821, €89.00) twelve days ago. The site said three days. Where is it?',
      },
      {
        from: 'agent',
        hours: 70,
        text: 'Dear Thandi,\n\nThank you for writing. The parcel left our store last week. I will write to you again tomorrow with the answer of the courier.\n\nLerato',
      },
      {
        from: 'agent',
        hours: 69,
        visibility: 'internal',
        text: 'Courier says: lost between depots, claim 77-1093 opened. Do not mention the claim yet.',
      },
      {
        from: 'customer',
        hours: 27,
        text: 'Hello again. Nobody wrote to me yesterday, although you promised. Is the lantern coming or not?',
      },
      {
        from: 'customer',
        hours: 3.2,
        text: "This is the third time I am writing. It was for my daughter's birthday on Saturday, and now she has no present. Where is the parcel? Will I get my money back? If I don't hear from you today I will post a review that tells everybody how you treat people.",
      },
    ],
  },
  {
    id: '4830',
    channel: 'mail',
    title: 'Me habéis cobrado dos veces el pedido PR-20931',
    customer: { name: 'Marta Ferrández' },
    messages: [
      {
        from: 'customer',
        hours: 52,
        text: 'Buenos días:\n\nEn mi cuenta aparecen dos cargos de 64,50 € por el mismo pedido, el PR-20931. Yo solo compré una mochila. ¿Podéis devolverme el segundo cargo?\n\nMarta Ferrández',
      },
      { from: 'agent', hours: 47, text: 'Hola, Marta:\n\nGracias por avisar. Lo estamos mirando con el banco.\n\nLerato' },
      {
        from: 'customer',
        hours: 5,
        text: 'Hola:\n\nHan pasado dos días y sigo sin saber nada. Por culpa de ese cargo me han devuelto el recibo de la luz y el banco me cobra 12 € de comisión. Esto ya no tiene gracia. ¿Cuándo me vais a devolver el dinero? ¿Y quién paga la comisión?\n\nMarta',
      },
    ],
  },
  {
    id: '4836',
    channel: 'ticket',
    title: 'I-oda 5107: isikhwama sifike sidabukile',
    customer: { name: 'Nomusa Khumalo' },
    messages: [
      {
        from: 'customer',
        hours: 30,
        text: 'Sanibonani. I-oda yami engu-5107 ifike izolo, kodwa isikhwama sidabukile ohlangothini futhi uziphu awuvaleki. Ngithumela izithombe.',
        photo: 'isikhwama.jpg',
      },
      {
        from: 'customer',
        hours: 4,
        text: 'Angikatholi mpendulo. Ngidinga isikhwama esisha ngaphambi kwangoLwesihlanu ngoba siyahamba. Ningangithumelela esinye, noma ngicela imali yami ibuyiselwe?',
      },
    ],
  },
  {
    id: '4840',
    channel: 'post',
    title: 'Public post',
    customer: { name: 'Jonas Pettersen', handle: '@jonaspettersen' },
    messages: [
      {
        from: 'customer',
        hours: 1.4,
        visibility: 'public',
        text: '@umoyaoutdoor three emails, two weeks, zero answers. My tent pole snapped on the FIRST night out. Is anybody actually working there???',
      },
    ],
  },
  {
    id: '4844',
    channel: 'review',
    title: 'Review of the guest house',
    customer: { name: 'Claire Dumont' },
    stars: 1,
    messages: [
      {
        from: 'customer',
        hours: 20,
        visibility: 'public',
        text: 'We stayed two nights for our anniversary. The room above the kitchen smelled of frying until midnight, and the shower was cold both mornings. The receptionist shrugged and said it was always like that. We paid for a quiet room with a view and got neither.',
      },
    ],
  },
  {
    id: '4851',
    channel: 'chat',
    title: 'Chat with Bram',
    customer: { name: 'Bram de Wit' },
    messages: [
      {
        from: 'customer',
        hours: 0.6,
        text: 'Hi hi, so I was going to order a stove, well first I wanted the blue one, you know my brother-in-law has the blue one and he swears by it, although he swears by everything he buys, he once had a boat',
      },
      { from: 'agent', hours: 0.55, text: 'Hello Bram, how can I help you with the stove?' },
      {
        from: 'customer',
        hours: 0.5,
        text: 'right, the boat sank by the way, lovely afternoon apart from that. anyway the weather here is terrible, we had the roof done in March and that was a story too, the roofer was called Bram as well',
      },
      {
        from: 'customer',
        hours: 0.4,
        text: "oh and the stove that came, order 5230, doesn't light. the igniter clicks but nothing. my neighbour thinks it is the gas but he thinks everything is the gas. can I send it back? and do you know a good roofer",
      },
    ],
  },
  {
    id: '4858',
    channel: 'mail',
    title: 'Price for twelve sleeping bags',
    customer: { name: 'Aiden Brooks' },
    messages: [
      {
        from: 'customer',
        hours: 26,
        text: "Hi,\n\nI run a small hiking club and want twelve of the Karoo sleeping bags at €119. The other shop gives me 15% off and free shipping. What can you do? If you meet that I'll order today.\n\nAiden",
      },
    ],
  },
];
