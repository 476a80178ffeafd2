import type { Phrases } from '../types';

type Part = Pick<Phrases, 'greeting' | 'farewell' | 'unknown' | 'open' | 'sorry' | 'understand' | 'feeling' | 'impact' | 'impactQuote' | 'repeat' | 'broken' | 'own' | 'incident'>; // prettier-ignore

export const opening: Part = {
  greeting: {
    formal: ['Bonjour {fullName},'],
    neutral: ['Bonjour {name},'],
    casual: ['Bonjour {name},', 'Salut {name},'],
    chat: ['Bonjour {name}, ', '{name}, '],
    public: ['Bonjour {name}, ', '{name}, '],
    bare: ['Bonjour,'],
    bareChat: ['Bonjour, '],
  },
  farewell: {
    formal: ['Bien cordialement,', 'Cordialement,'],
    neutral: ['Cordialement,', 'Bien à <toi|vous>,', 'Bien cordialement,'],
    casual: ['À bientôt,', 'Bien à <toi|vous>,'],
  },
  unknown: {
    about: [
      "J'ai lu <ton|votre> message au sujet de {thing}.",
      "<Tu écris|Vous écrivez> au sujet de {thing}, et j'ai tout lu.",
      "Il s'agit de {thing}, d'après ce que je lis.",
    ],
    says: [
      '<tu écris|vous écrivez> {quote}',
      '<ton|votre> message le dit clairement : {quote}',
      'ce que <tu racontes|vous racontez> est clair : {quote}',
    ],
    bare: [
      "quelque chose ne s'est pas passé comme <tu l'attendais|vous l'attendiez>",
      'les choses ne se sont pas passées comme elles auraient dû',
      "il y a eu un raté, et c'est <toi|vous> qui en <fais|faites> les frais",
    ],
  },
  open: {
    follow: [
      'Merci pour <ta|votre> réponse.',
      "Merci d'avoir répondu.",
      "Merci, c'est noté.",
      "J'ai bien <ton|votre> message, merci.",
      'Merci de ce retour.',
    ],
    calm: [
      'Merci pour <ton|votre> message ; je vois que {problem}.',
      "J'ai lu <ton|votre> message et je vois que {problem}.",
      "Merci d'avoir écrit : je comprends que {problem}.",
      "D'après <ton|votre> message, {problem}.",
    ],
    warm: [
      "J'ai lu <ton|votre> message : {problem}, et ce n'est pas normal.",
      "{Problem}, et ce n'est pas normal.",
      '{Problem}, et <tu as|vous avez> raison de le dire.',
      "D'après <ton|votre> message, {problem}, et cela ne devrait pas être ainsi.",
    ],
    hot: [
      "J'ai lu <ton|votre> message avec attention : {problem}.",
      '{Problem}, et je comprends <ta|votre> colère.',
      '<Tu as|Vous avez> raison de protester : {problem}.',
      "Je comprends ce qui s'est passé : {problem}.",
      '{Problem}, et personne ne devrait avoir à vivre cela.',
    ],
    impact: [
      '{Problem}, et {impact}.',
      "J'ai lu <ton|votre> message avec attention : {problem}, et {impact}.",
      '{Problem} et, en plus, {impact}.',
      'Je comprends que {problem} et que {impact}.',
    ],
    claimed: [
      "D'après <ton|votre> message, {problem}{?impact:, et {impact}}.",
      "J'ai lu <ton|votre> message avec attention : {problem}{?impact:, et {impact}}.",
      "Merci de m'en parler : {problem}{?impact:, et {impact}}.",
      'Je comprends, en <te|vous> lisant, que {problem}{?impact: et que {impact}}.',
    ],
    again: [
      "Merci d'avoir réécrit. {Problem}, et je ne l'oublie pas.",
      "J'ai lu <ton|votre> nouveau message : {problem}.",
      'Il a fallu que <tu réécrives|vous réécriviez> parce que {problem}.',
      "Ce n'est toujours pas réglé, je le vois : {problem}.",
      "Je vois que ce n'est pas réglé : {problem}.",
      "{Problem} : je le sais, et je ne l'ai pas lâché.",
    ],
  },
  sorry: {
    light: [
      'Pardon pour ce désagrément.',
      "C'est {feeling}, et je m'en excuse.",
      "Pardon d'avoir obligé à demander.",
      'Pardon pour ce contretemps.',
      'Pardon que ce ne soit pas allé du premier coup.',
    ],
    full: [
      "C'est {feeling}, et je <te|vous> présente mes excuses.",
      "Je <te|vous> présente mes excuses : c'est {feeling}, et <tu méritais|vous méritiez> mieux de notre part.",
      "Je comprends que c'est {feeling}, et je m'en excuse.",
      "Je m'excuse de ce qui s'est passé : n'importe qui trouverait cela {feeling}.",
      "Je comprends à quel point c'est {feeling}, et je m'en excuse.",
      "<Tu attendais|Vous attendiez> autre chose, avec raison, et je m'en excuse : c'est {feeling}.",
      "Je m'excuse pour cela ; c'est {feeling}, et cela n'aurait pas dû arriver.",
    ],
    deep: [
      "Je comprends à quel point c'est {feeling}, et je <te|vous> présente mes excuses.",
      "Je <te|vous> présente toutes mes excuses. C'est {feeling}, et <ta|votre> colère est légitime.",
      "Je comprends <ta|votre> colère : c'est {feeling}, et je m'en excuse[ sans détour|].",
      "N'importe qui serait en colère : c'est {feeling}, et je m'en excuse vraiment.",
      "Toutes mes excuses : on n'aurait jamais dû en arriver là. Je vois à quel point c'est {feeling}.",
      "<Ta|Votre> colère ne m'étonne pas ; c'est {feeling}, et je m'en excuse.",
      "C'est {feeling}, et je comprends que les mots ne suffisent plus : je <te|vous> prie de m'en excuser.",
    ],
    thanks: [
      "Merci pour <ta|votre> patience[ jusqu'ici|].",
      "Merci d'avoir attendu, et de l'avoir dit avec calme.",
      "Merci d'avoir pris la peine d'écrire.",
      "J'apprécie <ta|votre> patience.",
    ],
  },
  understand: {
    mild: [
      "Je comprends que c'est {feeling}.",
      "Je vois à quel point c'est {feeling}.",
      "C'est {feeling}, et <tu fais|vous faites> bien de le dire.",
      "J'imagine combien c'est {feeling}.",
      "C'est {feeling}, je le vois.",
    ],
    strong: [
      "Je comprends <ta|votre> colère : c'est {feeling}.",
      "C'est {feeling}, et <ta|votre> colère a ses raisons.",
      "Je vois combien c'est {feeling}, et je comprends <ta|votre> colère.",
      "<Tu as|Vous avez> des raisons d'être en colère : c'est {feeling}.",
    ],
  },
  feeling: {
    wait: { mild: ['frustrant', 'agaçant', 'pénible'], strong: ['exaspérant', 'épuisant', 'décourageant'] },
    money: { mild: ['inquiétant', 'contrariant', 'pénible'], strong: ['alarmant', 'révoltant', 'angoissant'] },
    goods: { mild: ['décevant', 'contrariant', 'frustrant'], strong: ['navrant', 'décourageant', 'révoltant'] },
    treatment: { mild: ['blessant', 'désagréable', 'pénible'], strong: ['blessant', 'humiliant', 'douloureux'] },
    trip: { mild: ['frustrant', 'fatigant', 'décevant'], strong: ['épuisant', 'exaspérant', 'éprouvant'] },
    access: { mild: ['agaçant', 'frustrant', 'pénible'], strong: ['exaspérant', 'décourageant', 'épuisant'] },
    stay: { mild: ['décevant', 'désagréable', 'contrariant'], strong: ['navrant', 'déplorable', 'révoltant'] },
    harm: { mild: ['inquiétant', 'préoccupant', 'troublant'], strong: ['alarmant', 'effrayant', 'angoissant'] },
    question: { mild: ['agaçant', 'pénible', 'frustrant'], strong: ['exaspérant', 'décourageant', 'épuisant'] },
  },
  impact: {
    event: {
      past: ["c'est tombé juste au moment de {event}", 'cela a touché {event}'],
      future: ['{event} approche', '<tu as|vous avez> {event} devant <toi|vous>'],
      bare: ["c'était pour un jour important", 'il y avait une occasion importante en jeu'],
    },
    'event@wait': {
      past: ["c'était pour {event}", 'cela a manqué pour {event}', '<tu comptais|vous comptiez> dessus pour {event}'],
      future: ['<tu en as|vous en avez> besoin pour {event}', "c'est pour {event}", '<tu comptes|vous comptez> dessus pour {event}'],
      bare: ["c'était pour un jour important"],
    },
    'event@goods': {
      past: ["c'était pour {event}", '<tu comptais|vous comptiez> dessus pour {event}'],
      future: ['<tu en as|vous en avez> besoin pour {event}', "c'est pour {event}", '<tu comptes|vous comptez> dessus pour {event}'],
      bare: ["c'était pour un jour important"],
    },
    trip: {
      past: ['cela a perturbé {event}', "c'est tombé juste au moment de {event}"],
      future: ['{event} approche', '<tu as|vous avez> {event} devant <toi|vous>'],
      bare: ['il y a un voyage en jeu', '<tes|vos> projets de voyage en dépendent'],
    },
    work: {
      past: ['cela a nui à {event}', '{event} en a pâti'],
      future: ['<tu en as|vous en avez> besoin pour {event}', '{event} en dépend'],
      bare: ["cela <t'a|vous a> coûté du temps de travail", 'cela pèse sur <ton|votre> travail'],
    },
    money: {
      past: ['cet argent était pour {event}', '<tu comptais|vous comptiez> sur cet argent pour {event}'],
      future: ['cet argent est pour {event}', '<tu as|vous avez> besoin de cet argent pour {event}'],
      bare: ["cela <t'a|vous a> coûté de l'argent en plus", "<ton|votre> budget s'en ressent"],
    },
    home: {
      past: ['il a fallu se passer de {event}'],
      future: ['il faut se passer de {event}', '<tu dois|vous devez> faire sans {event}'],
      bare: ['cela se ressent à la maison tous les jours', 'cela complique le quotidien'],
    },
    health: {
      past: ['il y allait de {event}'],
      future: ['il y va de {event}'],
      bare: ['cela touche à <ta|votre> santé', '<ta|votre> santé est en jeu'],
    },
    children: {
      past: ["c'était pour {event}"],
      future: ["c'est pour {event}"],
      bare: ['<ta|votre> famille le ressent aussi', 'toute la famille le ressent'],
    },
    time: {
      past: ["cela <t'a|vous a> coûté {event}", '<tu y as|vous y avez> perdu {event}'],
      future: ['cela <te|vous> coûte {event}'],
      bare: ["cela <t'a|vous a> pris un temps précieux", '<tu y as|vous y avez> perdu du temps'],
    },
  },
  impactQuote: [
    '<Tu écris|Vous écrivez> aussi {quote}, et je ne passe pas dessus.',
    'Je retiens ce que cela a changé pour <toi|vous> : {quote}.',
    "{quote} : cela aussi, je l'ai lu, et je le garde en tête.",
    'Et je vois ce que cela a entraîné : {quote}.',
    'En peu de mots, tout est dit : {quote}.',
  ],
  repeat: {
    counted: [
      "Qu'il ait fallu écrire {times} aggrave les choses.",
      "C'est {ordinal} que <tu dois|vous devez> écrire, et cela n'aurait pas dû être le cas.",
      'Personne ne devrait avoir à écrire {times} pour la même chose.',
      "<Tu as|Vous avez> écrit {times}, alors qu'une seule aurait dû suffire.",
    ],
    again: [
      "<Tu n'aurais|Vous n'auriez> pas dû avoir à écrire plus d'une fois.",
      'Un seul message aurait dû suffire.',
      "Devoir insister n'a fait qu'aggraver les choses.",
      'Cela aurait dû être réglé dès la première fois.',
      "Ce n'était pas à <toi|vous> de relancer.",
    ],
    failed: [
      "Et ce n'est pas le premier raté, je comprends donc qu'une date de plus ne rassure guère.",
      "Cela a échoué à nouveau, c'est pourquoi je m'y prends autrement cette fois.",
      "Après ce qui a déjà échoué, il faut plus qu'une promesse de plus.",
      'Une fois, cela peut arriver ; deux fois, non, et je prends cela au sérieux.',
    ],
  },
  broken: {
    message: {
      own: [
        "J'avais promis une réponse {due}, et je n'ai pas tenu parole.",
        "Ma réponse était prévue pour {dueDate}, et elle n'est pas venue.",
        "J'avais dit que <tu aurais|vous auriez> de mes nouvelles {due}, et rien n'est venu.",
      ],
      ours: [
        "Nous avions promis une réponse {due}, et elle n'est pas venue.",
        "<Tu devais|Vous deviez> avoir de nos nouvelles {due}, et rien n'est venu.",
        "La réponse promise pour {dueDate} n'est pas venue.",
      ],
    },
    call: {
      own: [
        "J'avais promis d'appeler {due}, et je ne l'ai pas fait.",
        "<Tu attendais|Vous attendiez> mon appel {due}, et le téléphone n'a pas sonné.",
      ],
      ours: [
        "Nous avions promis d'appeler {due}, et personne n'a appelé.",
        "<Tu attendais|Vous attendiez> notre appel {due}, et le téléphone n'a pas sonné.",
      ],
    },
    delivery: {
      own: [
        "J'avais donné une date, {dueDate}, et elle n'a pas été tenue.",
        "La date que j'avais donnée, {dueDate}, est passée sans livraison.",
        "J'avais annoncé {dueDate}, et rien n'est arrivé.",
      ],
      ours: [
        "La date que nous avions donnée, {dueDate}, n'a pas été tenue.",
        "Nous avions annoncé {dueDate}, et rien n'est arrivé.",
        'La date annoncée, {dueDate}, est passée sans livraison.',
      ],
    },
    refund: {
      own: [
        "J'avais dit que l'argent serait sur <ton|votre> compte {due}, et il n'y est pas.",
        "La date que j'avais donnée pour le remboursement, {dueDate}, est passée.",
      ],
      ours: [
        "L'argent devait être sur <ton|votre> compte {due}, et il n'y est pas.",
        'La date annoncée pour le remboursement, {dueDate}, est passée.',
      ],
    },
    visit: {
      own: ["J'avais annoncé un passage {due}, et personne n'est venu.", "La visite que j'avais promise {due} n'a pas eu lieu."],
      ours: ["Quelqu'un devait passer {due}, et personne n'est venu.", "La visite promise {due} n'a pas eu lieu."],
    },
    other: {
      own: ["J'avais donné une date, {dueDate}, et elle n'a pas été tenue.", "Ce que j'avais promis {due} n'a pas eu lieu."],
      ours: ["Nous avions donné une date, {dueDate}, et elle n'a pas été tenue.", "Ce que nous avions promis {due} n'a pas eu lieu."],
    },
  },
  own: {
    established: [
      "L'erreur vient de chez nous, et c'est à moi de la réparer.",
      "La faute est de notre côté, je m'occupe de la corriger.",
      "C'est notre responsabilité ; à partir de maintenant, c'est moi qui m'en charge.",
      "C'est nous qui nous sommes trompés ; je suis le dossier jusqu'au bout.",
    ],
    likely: [
      "Cela n'aurait pas dû arriver, et je m'en occupe[ jusqu'à ce que ce soit réglé|].",
      "On n'aurait jamais dû en arriver là ; arranger cela, c'est mon affaire.",
      "Ce n'est pas normal, et je garde le dossier en main, pour que <tu n'aies|vous n'ayez> pas à tout réexpliquer.",
      'Cela aurait dû bien se passer ; désormais, relancer est mon travail.',
      "J'assume ce dossier jusqu'au bout.",
      "Ce n'est pas acceptable, et je suis <ton|votre> dossier jusqu'au bout.",
      "Rien de cela n'aurait dû arriver, et c'est moi qui le règle.",
      "Il y a eu un raté de notre côté, et j'en réponds jusqu'à la solution.",
      "Ce n'est pas ce que <tu étais|vous étiez> en droit d'attendre, et je reprends tout moi-même.",
      'Cela devait marcher du premier coup ; à moi maintenant de le corriger.',
    ],
    open: [
      "Avant d'en dire plus, je veux savoir exactement ce qui s'est passé, et je vérifie.",
      'Je préfère vérifier à fond plutôt que de donner une réponse rapide qui ne tiendrait pas.',
      'Je vérifie point par point, pour que la réponse soit fiable.',
      "Je ne veux pas deviner la cause, alors je vérifie d'abord.",
    ],
  },
  incident: ['{explanation}', 'En voici la raison : {explanation}', 'La cause est connue : {explanation}'],
};
