import type { Phrases } from '../types';

type Part = Pick<Phrases, 'boundary' | 'adapt' | 'handover' | 'legalAside' | 'request' | 'deal' | 'stands' | 'checkIn' | 'handoverNext' | 'praise' | 'closing' | 'information' | 'solved' | 'holding' | 'hospitality' | 'public' | 'publicHandover' | 'review'>; // prettier-ignore

export const special: Part = {
  boundary: {
    abuse: [
      'Je veux régler cela avec <toi|vous>, et je le ferai mieux si nous laissons les insultes de côté.',
      'Je comprends la colère. Laissons les insultes dehors, pour que je puisse me consacrer au dossier.',
      'Je réponds à tout ce qui concerne le dossier ; les insultes, je <te|vous> demande de les laisser.',
      'Je suis de <ton|votre> côté. Je demande le même respect que celui que je mets à traiter <ton|votre> dossier.',
    ],
    overfamiliar: [
      "Merci pour ces mots gentils ! Voyons ce qu'il faut faire.",
      "C'est gentil, merci ! Réglons cela.",
      "Merci, c'est gentil ; je m'en occupe.",
    ],
    rambler: [
      "Merci de m'avoir donné le contexte. Pour <t'|vous >aider au mieux, commençons par ceci : {about}.",
      "J'ai lu toute l'histoire, merci. Pour que cela avance, restons d'abord sur ce point : {about}.",
      "Le contexte m'aide, merci. Ce que je peux faire bouger tout de suite, c'est ceci : {about}.",
      "Merci pour ces explications. Allons-y pas à pas, d'abord ceci : {about}.",
    ],
  },
  adapt: {
    demanding: [
      '<Tu as|Vous avez> demandé du concret ; le voici, avec des dates.',
      '<Tu as|Vous avez> raison de vouloir des dates et non des mots.',
      'Je dis exactement ce qui se passe et quand.',
      'Pour que chaque point soit vérifiable, je mets des dates.',
    ],
    negotiator: [
      "C'est le maximum que je peux faire sur le prix, et je préfère le dire tout de suite.",
      "Je ne peux pas aller plus loin, mais cela, c'est acquis.",
      "Je préfère donner ma meilleure offre d'emblée : je ne peux pas faire plus.",
    ],
    indifferent: [
      "Qu'est-ce qui arrangerait vraiment les choses pour <toi|vous> ?",
      "Qu'est-ce qui compte le plus pour <toi|vous> ici ?",
      'Comment <aimerais-tu|aimeriez-vous> que cela se termine ?',
      "Qu'est-ce qui <t'|vous >aiderait le plus maintenant ?",
    ],
    returning: [
      '<Tu es|Vous êtes> avec nous depuis un moment, et je ne le tiens pas pour acquis.',
      'Après tout ce temps avec nous, <tu méritais|vous méritiez> mieux.',
    ],
  },
  legalAside: [
    "<Tu évoques|Vous évoquez> la voie juridique, et c'est <ton|votre> droit. J'aimerais malgré tout régler cela directement avec <toi|vous>.",
    "Je comprends que <tu envisages|vous envisagiez> d'aller plus loin ; cette voie reste ouverte quoi que je fasse ici.",
    'Je prends note de ce que <tu dis|vous dites> des suites juridiques, et je le respecte.',
  ],
  request: [
    'Merci pour <ton|votre> message au sujet de {about}.',
    "Merci de <m'avoir écrit|m'avoir écrit> au sujet de {about}.",
    "J'ai bien reçu <ton|votre> message au sujet de {about}, merci.",
  ],
  deal: {
    open: [
      "Merci de <ton|votre> intérêt et d'avoir dit franchement ce que <tu cherches|vous cherchez>.",
      "Merci de nous donner l'occasion de <te|vous> faire une offre.",
      "Merci pour la question ; j'aimerais que cela se fasse.",
    ],
    two: [
      'Ce que je peux proposer : {first}, et en plus {second}.',
      'Je peux {first} et aussi {second}.',
      'Voici mon offre : {first}, et avec cela {second}.',
    ],
    one: ['Ce que je peux proposer : {first}.', 'Je peux {first}.', 'Voici mon offre : {first}.'],
    shipping: ['offrir les frais de port', 'ne pas compter les frais de port'],
    next: [
      "Si cela <te|vous> convient, un simple oui suffit et je m'en occupe. Dans tous les cas, je <t'|vous >écris {next}.",
      'Est-ce que je le prépare ainsi ? Je <te|vous> recontacte {next}.',
      'Cela <te|vous> convient ? Je reviens vers <toi|vous> {next} dans tous les cas.',
    ],
  },
  stands: ['La date convenue tient toujours : {due}.', 'Cela reste comme convenu : {due}.'],
  checkIn: [
    "Je <t'avais|vous avais> donné une date, {due}, et je veux m'assurer qu'elle a été tenue. Tout est bien arrivé ?",
    "C'était prévu {due}. Tout s'est bien passé ? Sinon, une courte réponse suffit et je relance aussitôt.",
  ],
  handover: {
    'safety@food': [
      "Je regrette de lire cela, et j'espère que tout le monde va mieux. Sinon, voyez un médecin sans attendre notre retour. J'ai transmis votre signalement aux responsables de la sécurité alimentaire, qui vont l'examiner.",
    ],
    'safety@place': [
      "Votre sécurité passe avant tout. Si quelque chose semble encore dangereux, sortez, n'allumez et n'éteignez rien, et appelez les secours de l'extérieur, sans attendre notre retour. Notre équipe de sécurité traite votre message comme une urgence.",
    ],
    safety: [
      "<Ta|Votre> sécurité passe avant tout. <Ne l'utilise plus|Ne l'utilisez plus> pour l'instant, même si tout semble aller. Je mets cela devant tout le reste et le confie aux personnes chargées de la sécurité.",
      "Avant tout, j'espère que <tu vas|vous allez> bien. <Ne l'utilise pas|Ne l'utilisez pas> avant vérification ; si quelqu'un est blessé ou se sent mal, il faut voir un médecin sans nous attendre. Notre équipe sécurité reçoit maintenant <ton|votre> signalement.",
    ],
    legal: [
      "Je lis que <tu envisages|vous envisagez> une voie juridique, et c'est <ton|votre> droit. Pour que la réponse soit fiable, je transmets <ton|votre> message, complet, aux personnes qui traitent ces questions.",
      "<Tu évoques|Vous évoquez> la voie juridique, et je le respecte. Je confie le dossier, avec tout ce que <tu as|vous avez> écrit, à ceux qui peuvent répondre pour l'entreprise.",
      "Je prends au sérieux ce que <tu écris|vous écrivez> sur un recours. Il faut une réponse des personnes compétentes, et le dossier leur arrive aujourd'hui, complet.",
    ],
    discrimination: [
      "Personne ne devrait être traité autrement à cause de ce qu'il est. Je regrette ce que <tu décris|vous décrivez>. Je le transmets, avec <tes|vos> mots, à la personne responsable, qui l'examinera en toute indépendance.",
      "Merci de me l'avoir dit ; je sais que ce n'est pas facile à écrire. Je regrette ce que <tu as|vous avez> ressenti. Cela va à la personne responsable, qui entendra <ta|votre> version.",
    ],
    press: [
      "Merci de <ta|votre> demande. Ce sont les personnes chargées de la presse qui répondent, pour des propos que l'on peut citer. Je leur transmets <tes|vos> questions maintenant, au complet.",
    ],
    fraud: [
      "Merci d'avoir prévenu tout de suite ; c'était la bonne chose à faire. <Ne donne|Ne donnez> ni code ni mot de passe à personne, pas même à nous, et <préviens|prévenez> la banque si ce n'est pas déjà fait. Je transmets cela en urgence à l'équipe chargée des soupçons de fraude.",
      "C'est inquiétant, et <tu as|vous avez> bien fait d'écrire aussitôt. Si possible, <change|changez> le mot de passe et <préviens|prévenez> la banque. Nos spécialistes de la fraude reçoivent maintenant le signalement.",
    ],
    privacy: [
      '<Tes|Vos> données sont un sujet sérieux. Je transmets <ton|votre> message à la personne chargée de la protection des données, qui vérifiera et répondra directement.',
      "Je comprends l'inquiétude. Cela arrive aujourd'hui à la personne chargée de la protection des données, qui dira quelles données nous avons et ce qu'il en est.",
    ],
    approval: [
      'Il faut pour cela une décision de la personne responsable de mon équipe, et je la demande maintenant.',
      'Je ne peux pas en décider sans accord, alors je le présente à qui le peut, avec ma recommandation.',
    ],
  },
  handoverNext: [
    "{Next}, <tu sauras|vous saurez> comment cela continue ; d'ici là, <écris-moi|écrivez-moi>.",
    "Je <t'|vous >écris {next} avec la suite, et je reste là.",
    "Le prochain message arrive {next}. D'ici là, je suis le dossier.",
  ],
  praise: {
    open: [
      'Merci pour ces mots. {quote} : voilà qui fait plaisir.',
      'Quel plaisir à lire, merci. Je retiens {quote}.',
      "Merci d'avoir pris un moment pour le dire.",
      "Merci pour <tes|vos> mots ; je les transmets à l'équipe.",
      "Quelle bonne idée d'écrire. Ceux qui ont rendu cela possible seront ravis.",
    ],
    pass: [
      'Merci pour ces mots. Je les transmets, comme <tu le demandes|vous le demandez>.',
      'Quel plaisir de lire cela, merci ! Je le transmets, comme <tu le demandes|vous le demandez>.',
    ],
    close: [
      'À la prochaine fois.',
      "C'est bon de savoir que tout s'est bien passé.",
      '<Profites-en|Profitez-en> bien.',
      'Pourvu que cela dure.',
      'Des messages comme celui-ci donnent envie de continuer.',
    ],
  },
  closing: {
    open: [
      "Merci de me le dire ; tant mieux si c'est réglé.",
      'Tant mieux, tout est donc en ordre.',
      "Bonne nouvelle, merci de l'avoir dit.",
      'Merci pour le message, et pour la patience en chemin.',
    ],
    settled: ['Voilà qui est réglé{?order: pour la commande {order}}.', "<Tu n'as|Vous n'avez> plus rien à faire."],
    improvement: [
      '<Ton|Votre> message a changé quelque chose ici : {improvement}',
      'Grâce à des messages comme le <tien|vôtre>, voici ce qui a changé : {improvement}',
    ],
    survey: [
      'Avec une minute devant <toi|vous>, <dis-nous|dites-nous> ce que valait notre aide : {survey}',
      'Comment était notre aide ? Cela prend une minute : {survey}',
      "Avons-nous bien fait ? La réponse, bonne ou mauvaise, va à l'équipe : {survey}",
    ],
    door: [
      'Si quelque chose revient, il suffit de répondre à ce message.',
      "Si un détail n'allait finalement pas, <réponds|répondez> ici et je reprends.",
      '<Tu sais|Vous savez> où me trouver.',
    ],
  },
  information: {
    open: ['Merci pour <ta|votre> question.', 'Bonne question.', 'Avec plaisir.', 'Merci pour <ton|votre> message.'],
    unknown: [
      "La réponse à {quote}, je ne l'ai pas sous la main, et je ne veux pas inventer.",
      'Sur {quote} : je me renseigne, pour que la réponse soit juste.',
      "J'ai noté <ta|votre> question, {quote}, et je regarde.",
    ],
  },
  solved: {
    open: ["C'est fait, comme je l'avais dit.", "Un mot pour dire que c'est fait.", "C'est en ordre, comme prévu.", 'Voilà qui est réglé.'],
    check: [
      'Tout est en ordre de <ton|votre> côté ?',
      'Tout est bien arrivé ?',
      'Est-ce réglé pour <toi|vous> ?',
      'Manque-t-il encore quelque chose ?',
    ],
  },
  holding: {
    open: [
      "Je n'oublie pas <ton|votre> dossier.",
      'Voici où en sont les choses.',
      'Un mot pour dire où cela en est.',
      'Je suis toujours dessus.',
      'Je sais que <tu attends|vous attendez> des nouvelles, alors voici le point.',
    ],
    still: [
      "Je n'ai pas encore la réponse définitive, et je préfère le dire plutôt que de me taire.",
      "Ce n'est pas terminé ; je continue.",
      "Pas encore de résultat, et je ne l'ai pas lâché.",
      "Il manque la réponse que j'attends ; je la relance.",
    ],
  },
  hospitality: {
    recovery: [
      "Cela devait être un bon moment, et nous n'avons pas été à la hauteur.",
      "<Tu méritais|Vous méritiez> d'emporter un autre souvenir.",
      '<Tu as|Vous avez> choisi de passer <ton|votre> temps chez nous, et cela demandait plus de soin.',
      "Ce n'est pas ainsi que je veux que l'on se souvienne de notre maison.",
    ],
  },
  public: {
    hot: [
      "{Problem} : je comprends <ta|votre> colère, et je m'en excuse.",
      "<Tu as|Vous avez> raison d'être en colère : {problem}. Je m'en excuse.",
      "{Problem}. C'est {feeling}, et je m'en excuse vraiment.",
      "Je comprends <ta|votre> colère : {problem}. Je m'en excuse.",
    ],
    calm: [
      "Je regrette que cela se soit passé ainsi : {problem}. Je m'en excuse.",
      "{Problem} : je m'en excuse.",
      "Merci de l'avoir signalé. {Problem}, et je m'en excuse.",
      "Je vois que {problem}, et je m'en excuse.",
    ],
    doing: [
      "Cela n'aurait pas dû arriver, et je regarde cela maintenant.",
      "<Tu méritais|Vous méritiez> mieux, et je m'en occupe personnellement.",
      "On n'aurait jamais dû en arriver là ; je vérifie tout de suite.",
      "Ce n'est pas acceptable, et je m'en charge.",
    ],
    move: [
      "<Tu peux|Vous pouvez> m'écrire par {channel} ? Je règle cela là-bas, et <tes|vos> données restent privées.",
      "<Écris-moi|Écrivez-moi> par {channel}, s'il <te|vous> plaît, et je m'en occupe.",
      "<Écris-moi|Écrivez-moi> par {channel}, s'il <te|vous> plaît, et je règle cela avec <toi|vous>.",
      'Quelques mots par {channel} suffisent, et je prends la suite en privé. Merci !',
    ],
    praise: [
      "Merci, quel plaisir à lire ! Je le transmets à l'équipe.",
      "Merci pour ces mots ! L'équipe va être ravie.",
      "Quelle joie, merci de l'avoir dit !",
      'Merci ! Cela fait du bien à lire.',
    ],
    question: ['Bonne question.', 'Merci pour la question.', 'Avec plaisir.'],
  },
  publicHandover: {
    'safety@food': [
      "Je le regrette vraiment, et j'espère que tout le monde va mieux ; sinon, voyez un médecin. J'ai transmis aux responsables de la sécurité alimentaire.",
    ],
    'safety@place': [
      "Je le regrette vraiment. La sécurité d'abord : sortez et appelez les secours si quelque chose semble dangereux. Notre équipe de sécurité a votre message.",
    ],
    safety: [
      "<Ta|Votre> sécurité passe avant tout : <ne l'utilise plus|ne l'utilisez plus> pour l'instant. Je le transmets tout de suite à notre équipe sécurité.",
      "J'espère que <tu vas|vous allez> bien. Pas d'utilisation avant vérification, s'il <te|vous> plaît ; notre équipe sécurité reçoit le signalement maintenant.",
    ],
    selfHarm: [
      "J'ai lu ce que <tu écris|vous écrivez> et je m'inquiète. S'il <te|vous> plaît, <parle|parlez> maintenant à un proche, {?line:au {line} ({country}), }ou aux urgences.",
    ],
    discrimination: [
      'Personne ne devrait ressentir cela, et je le regrette. Je transmets ce que <tu décris|vous décrivez>, avec <tes|vos> mots, à la personne responsable.',
    ],
    press: ['Merci de la question. Je la transmets à notre contact presse.'],
    any: [
      'Je le regrette ; je prends cela au sérieux et le confie à ceux qui peuvent décider.',
      'Je regrette que cela en soit arrivé là. Je le transmets aux personnes responsables.',
      'Je regrette ce qui se passe. Il faut ici une réponse des personnes compétentes, et je leur transmets tout maintenant.',
    ],
  },
  review: {
    open: [
      "Merci d'avoir pris le temps d'écrire. {Problem}, et je m'en excuse.",
      'Merci de cette franchise. {Problem}, et je le regrette.',
      "J'ai lu cet avis plus d'une fois : {problem}. Je m'en excuse.",
      "Je regrette de lire cela : {problem}. Merci de l'avoir dit.",
    ],
    middle: [
      "Je reprends tout avec les personnes concernées, pour que cela n'arrive à personne d'autre.",
      "Ce que <tu racontes|vous racontez> arrive aujourd'hui à l'équipe, point par point.",
      "Je veux comprendre comment c'est arrivé, et je pose la question à l'équipe.",
      "Je porte cela à l'équipe, avec <tes|vos> mots.",
    ],
    move: [
      "J'aimerais me rattraper : <écris-moi|écrivez-moi> par {channel}, et je m'en occupe personnellement.",
      "<Écris-moi|Écrivez-moi> par {channel}, s'il <te|vous> plaît ; j'aimerais arranger cela.",
      "Quelques mots par {channel} m'arrivent directement, et je me charge du reste.",
    ],
    close: [
      'Quand tout sera clair, je dirai ici ce que nous avons changé.',
      "Merci de l'avoir dit aussi clairement.",
      "Merci d'avoir pris le temps de l'écrire.",
    ],
    praise: [
      "Merci pour cet avis. {quote} : l'équipe sera ravie de le lire.",
      'Quel plaisir de lire cela, merci !',
      "Merci d'avoir pris un moment pour écrire quelque chose d'aussi gentil.",
      'Merci, je le transmets à tous ceux qui y ont contribué.',
    ],
    praiseClose: [
      'À la prochaine visite.',
      'À bientôt !',
      'Ce sera un plaisir de <te|vous> revoir.',
      '<Reviens quand tu veux|Revenez quand vous voulez>.',
    ],
  },
};
