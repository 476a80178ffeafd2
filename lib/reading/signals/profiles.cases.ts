import type { ProfileKind } from '@/lib/conversation/types';

/** Messages of one customer (those of the agent begin with "> "), and the profiles that they show. Written for this. */
export const PROFILE_CASES: readonly [readonly ProfileKind[], readonly string[]][] = [
  [
    ['rambler'],
    [
      "Good morning, I am writing about the mixer, which by the way my sister has too, although hers is green, she bought it when she still lived in Leeds. Anyway, I was going to bake for the church fair, and my neighbour always says that my lemon cake is the best, bless her, she lost her husband in spring, which reminds me that I still owe her a visit. Where was I? Yes, the mixer. It makes a strange noise, a bit like our old car used to, the one that we drove to Cornwall in 1987, but that's another story. Not that it matters, but my late husband would have repaired it in five minutes.",
    ],
  ],
  [
    ['rambler'],
    [
      'Hola, les cuento desde el principio. Compré la batidora porque mi vecina tiene una igual, por cierto que ella la compró en rebajas, y mi hermana siempre dice que soy muy impulsiva. Total que un domingo, estábamos todos en casa, también mi cuñado que en paz descanse no, ese es otro, bueno, en fin, que me voy por las ramas. Cuando era joven estas cosas duraban treinta años. Me acuerdo de la de mi madre, que además era naranja. Como iba diciendo, la batidora hace un ruido, y mi perro se esconde cada vez que la pongo, el pobre.',
    ],
  ],
  [['overfamiliar'], ['Hi sweetheart, you sound so cute when you write. Are you single? Maybe we could have a drink after work.']],
  [['overfamiliar'], ['Hola guapa, ¿me das tu whatsapp y quedamos un día? Tienes una voz preciosa.']],
  [['overfamiliar'], ['Na Süße, hast du einen Freund? Gib mir doch deine Handynummer, dann gehen wir mal einen Kaffee zusammen trinken.']],
  [
    ['demanding'],
    [
      "I want proof in writing that this part was tested. I don't believe your technician. Put me through to a manager, someone who actually knows the product. You have until tomorrow noon.",
    ],
  ],
  [
    ['demanding'],
    [
      'Exijo hablar con su supervisor. Demuestren por escrito que el equipo cumple la norma, porque no me creo nada de lo que dicen. Tienen 24 horas.',
    ],
  ],
  [
    ['demanding'],
    [
      'Ich verlange eine schriftliche Stellungnahme mit Beweisen. Ihren Ausreden glaube ich nicht. Verbinden Sie mich mit Ihrem Vorgesetzten, Sie haben bis morgen 12 Uhr.',
    ],
  ],
  [
    ['indifferent'],
    [
      'my order is broken',
      '> Oh no, would you like a refund or a replacement?',
      'whatever',
      '> Shall I send the new one to the same address?',
      "dunno, don't care",
    ],
  ],
  [
    ['indifferent'],
    ['no funciona', '> ¿Prefiere que lo cambiemos o le devolvemos el dinero?', 'me da igual', '> ¿Le va bien el jueves?', 'lo que quieran'],
  ],
  [['negotiator'], ['What can you do on the price? A competitor offers it for 240. Throw in free shipping and we have a deal.']],
  [['negotiator'], ['Si me hacen un 20% de descuento me lo quedo; en otra tienda lo venden más barato. ¿Qué me pueden hacer de precio?']],
  [
    ['negotiator'],
    ['Was geht denn da noch am Preis? Bei der Konkurrenz kostet es 30 Euro weniger. Wenn Sie mir 10 % Rabatt geben, nehme ich zwei.'],
  ],
  [
    ['negotiator'],
    [
      "Vous pouvez faire un geste sur le prix ? Chez un concurrent c'est moins cher. Si vous m'offrez la livraison, je commande aujourd'hui.",
    ],
  ],
  [[], ['My parcel has not arrived. Could you look into it please? Order 5512.']],
  [[], ['This is a disgrace!!! Three weeks and nothing. I want my money back NOW.']],
  [[], ['Hello love, the kettle stopped working. Can you help?']],
  [[], ['Do you have a student discount?']],
  [[], ['Yes', '> Great, anything else?', 'No, thank you, all good!']],
  [[], ['ok thx', '> You are welcome!', 'bye']],
  [[], ['Ayikafiki i-order yami, ngicela usizo.']],
  [[], ['Mir ist wichtig, dass das Paket bis Freitag da ist. Geht das?']],
  [[], ['¿Puedo hablar con un responsable? Llevo tres semanas esperando y nadie me dice nada.']],
  [[], ['On page two of the contract it says 24 months. Could you confirm that in writing? Thank you.']],
];
