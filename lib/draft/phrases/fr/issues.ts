import type { Phrases } from '../types';

/** How each issue is said back in French. Nothing agrees with the customer's gender. */
export const issues: Phrases['issues'] = {
  'late-delivery': {
    thing: 'parcel',
    trouble: 'wait',
    says: [
      "{thing} {thing:n'est|ne sont} toujours pas {thing:arrivé|arrivée|arrivés|arrivées}",
      "{thing} {thing:devrait|devraient} être chez <toi|vous> depuis longtemps, et rien n'est venu",
      '<tu attends|vous attendez> encore {thing}',
      '<tu attends|vous attendez> {thing} depuis trop longtemps',
      '{thing} {thing:a|ont} du retard',
    ],
    names: ['la livraison de {thing}', 'le retard de {thing}'],
  },
  'missing-item': {
    thing: 'order',
    trouble: 'goods',
    says: [
      'il manquait une partie de <ta|votre> commande',
      'le colis est arrivé incomplet',
      "tout ce que <tu as|vous avez> payé n'était pas dans le colis",
    ],
    names: ['ce qui manquait dans le colis', 'la partie manquante'],
  },
  'wrong-item': {
    thing: 'order',
    trouble: 'goods',
    says: [
      "ce qui est arrivé n'est pas ce que <tu as|vous avez> commandé",
      '<tu as|vous avez> reçu le mauvais article',
      '<tu as|vous avez> commandé une chose et en <as|avez> reçu une autre',
    ],
    names: ["l'erreur d'article", 'le mauvais article'],
  },
  damaged: {
    thing: 'order',
    trouble: 'goods',
    says: [
      '{thing} {thing:est arrivé abîmé|est arrivée abîmée|sont arrivés abîmés|sont arrivées abîmées}',
      '{thing} {thing:est arrivé|est arrivée|sont arrivés|sont arrivées} en mauvais état',
      "à l'ouverture du colis, {thing} {thing:était déjà abîmé|était déjà abîmée|étaient déjà abîmés|étaient déjà abîmées}",
      "{thing} <t'|vous >{thing:a|ont} été {thing:livré|livrée|livrés|livrées} en mauvais état",
    ],
    names: ['les dégâts', "l'état de {thing} à l'arrivée"],
  },
  defective: {
    thing: 'item',
    trouble: 'goods',
    says: [
      '{thing} ne {thing:fonctionne|fonctionnent} pas comme il faut',
      '{thing} {thing:présente|présentent} un défaut',
      '{thing} {thing:pose|posent} problème',
    ],
    names: ['le défaut de {thing}', 'la panne de {thing}'],
  },
  'not-as-described': {
    thing: 'item',
    trouble: 'goods',
    says: [
      '{thing} ne {thing:correspond|correspondent} pas à la description',
      "ce que <tu as|vous avez> reçu n'est pas ce qui était décrit",
      "{thing} {thing:n'est|ne sont} pas ce que la page laissait attendre",
    ],
    names: ["l'écart avec la description"],
  },
  'out-of-stock': {
    thing: 'item',
    trouble: 'wait',
    says: [
      "ce que <tu as|vous avez> commandé n'est plus en stock",
      "{thing} {thing:n'est|ne sont} pas en stock",
      "<tu as|vous avez> commandé un article qui s'avère indisponible",
    ],
    names: ["l'article indisponible"],
  },
  return: {
    thing: 'item',
    trouble: 'goods',
    says: [
      '<tu souhaites|vous souhaitez> renvoyer {thing}',
      '<tu voudrais|vous voudriez> retourner {thing}',
      "il s'agit du retour de {thing}",
    ],
    names: ['le retour', 'le retour de {thing}'],
  },
  'refund-delay': {
    thing: 'refund',
    trouble: 'money',
    says: [
      "<ton|votre> remboursement{?amount: de {amount}} n'est toujours pas arrivé",
      '<tu attends|vous attendez> encore <ton|votre> argent{?amount: ({amount})}',
      'le remboursement{?amount: de {amount}} devrait être sur <ton|votre> compte',
      "<ton|votre> argent{?amount: ({amount})} n'est pas encore revenu",
    ],
    names: ['<ton|votre> remboursement{?amount: de {amount}}', "l'argent que <tu attends|vous attendez>"],
  },
  'double-billing': {
    thing: 'charge',
    trouble: 'money',
    says: [
      'le même paiement{?amount: de {amount}} a été prélevé deux fois',
      'le débit est passé deux fois pour un seul achat{?amount: ({amount})}',
      'il y a eu un double débit{?amount: de {amount}}',
      '<ton|votre> compte a été débité deux fois{?amount: de {amount}}',
    ],
    names: ['le double débit{?amount: de {amount}}', 'le second prélèvement{?amount: de {amount}}'],
  },
  'unexpected-charge': {
    thing: 'charge',
    trouble: 'money',
    says: [
      'il y a un débit{?amount: de {amount}} que <tu ne reconnais|vous ne reconnaissez> pas',
      "un montant{?amount: de {amount}} a été prélevé sans que <tu t'y attendes|vous vous y attendiez>",
      "<tu as|vous avez> un prélèvement{?amount: de {amount}} que rien n'annonçait",
    ],
    names: ['ce débit{?amount: de {amount}}'],
  },
  price: {
    thing: 'matter',
    trouble: 'money',
    says: [
      "le prix n'est pas celui que <tu attendais|vous attendiez>",
      "le prix n'est pas celui qui était affiché",
      'le prix ne <te|vous> convient pas',
    ],
    names: ['le prix'],
  },
  invoice: {
    thing: 'bill',
    trouble: 'money',
    says: ["<ta|votre> facture n'est pas juste", 'il y a un problème avec <ta|votre> facture', 'il <te|vous> faut une facture correcte'],
    names: ['<ta|votre> facture'],
  },
  cancellation: {
    thing: 'order',
    trouble: 'access',
    says: ['<tu souhaites|vous souhaitez> annuler', '<tu voudrais|vous voudriez> annuler', "il s'agit d'une annulation"],
    names: ["l'annulation"],
  },
  subscription: {
    thing: 'contract',
    trouble: 'money',
    says: [
      'il y a un problème avec <ton|votre> abonnement',
      "<ton|votre> abonnement n'est pas comme <tu le veux|vous le voulez>",
      'quelque chose ne va pas avec <ton|votre> abonnement',
    ],
    names: ['<ton|votre> abonnement'],
  },
  'account-access': {
    thing: 'account',
    trouble: 'access',
    says: [
      "<tu n'arrives|vous n'arrivez> pas à <te|vous> connecter",
      '<ton|votre> compte reste bloqué',
      "l'accès à <ton|votre> compte ne marche pas",
    ],
    names: ["l'accès à <ton|votre> compte"],
  },
  'service-outage': {
    thing: 'service',
    trouble: 'access',
    says: ['le service est coupé chez <toi|vous>', '<tu te retrouves|vous vous retrouvez> sans service', 'le service ne fonctionne plus'],
    names: ['la coupure', 'la panne'],
  },
  'slow-service': {
    thing: 'service',
    trouble: 'wait',
    says: ["l'attente a été bien trop longue", '<tu as|vous avez> attendu plus que de raison', 'tout cela a pris beaucoup trop de temps'],
    names: ["l'attente", 'le temps que cela a pris'],
  },
  technical: {
    thing: 'service',
    trouble: 'access',
    says: [
      '{thing} ne {thing:marche|marchent} pas bien',
      '<tu as|vous avez> un problème technique qui ne passe pas',
      '{thing} ne {thing:fonctionne|fonctionnent} pas comme il faut',
    ],
    names: ['le problème technique'],
  },
  installation: {
    thing: 'appointment',
    trouble: 'wait',
    says: [
      "l'installation ne s'est pas passée comme convenu",
      "<ton|votre> installation n'est toujours pas faite",
      "<tu attends|vous attendez> encore l'installation",
    ],
    names: ["l'installation"],
  },
  'staff-behaviour': {
    thing: 'matter',
    trouble: 'treatment',
    says: [
      "la façon dont on s'est adressé à <toi|vous> est blessante",
      "l'accueil que <tu as|vous avez> reçu n'était pas digne",
      "<tu n'as|vous n'avez> pas eu le respect qui <t'est|vous est> dû",
    ],
    names: ["l'accueil que <tu as|vous avez> reçu", "ce qui s'est passé"],
  },
  'no-response': {
    thing: 'matter',
    trouble: 'wait',
    says: [
      "<tu as|vous avez> écrit et personne n'a répondu",
      '<tes|vos> messages sont restés sans réponse',
      '<tu attends|vous attendez> une réponse qui ne vient pas',
    ],
    names: ['ce silence', 'la réponse que <tu attendais|vous attendiez>'],
  },
  'bot-loop': {
    thing: 'matter',
    trouble: 'access',
    says: [
      "les réponses automatiques <t'ont|vous ont> fait tourner en rond",
      "<tu voulais|vous vouliez> parler à quelqu'un et c'est une machine qui répondait",
      "les messages automatiques n'ont mené nulle part",
    ],
    names: ["ce que les réponses automatiques n'ont pas réglé"],
  },
  booking: {
    thing: 'booking',
    trouble: 'stay',
    says: [
      'il y a un problème avec <ta|votre> réservation',
      "<ta|votre> réservation n'est pas comme elle devrait",
      'quelque chose ne va pas dans <ta|votre> réservation',
    ],
    names: ['<ta|votre> réservation'],
  },
  overbooking: {
    thing: 'booking',
    trouble: 'stay',
    says: ["<tu avais|vous aviez> réservé et il n'y avait pas de place", "malgré <ta|votre> réservation, il n'y avait plus de place"],
    names: ['la place que <tu avais|vous aviez> réservée'],
  },
  'flight-delay': {
    thing: 'flight',
    trouble: 'trip',
    says: ['<ton|votre> vol a eu du retard', '<ton|votre> vol est parti en retard', "le retard du vol <t'a|vous a> fait attendre"],
    names: ['le retard de <ton|votre> vol'],
  },
  'flight-cancelled': {
    thing: 'flight',
    trouble: 'trip',
    says: ['<ton|votre> vol a été annulé', "<ton|votre> vol n'est pas parti"],
    names: ["l'annulation de <ton|votre> vol"],
  },
  'delayed-baggage': {
    thing: 'luggage',
    trouble: 'trip',
    says: [
      '<tes|vos> bagages ne sont pas arrivés avec <toi|vous>',
      '<tes|vos> bagages manquent toujours',
      '<tu es|vous êtes> toujours sans bagages',
    ],
    names: ['<tes|vos> bagages'],
  },
  'lost-baggage': {
    thing: 'luggage',
    trouble: 'trip',
    says: ['<tes|vos> bagages restent introuvables', "personne n'a encore retrouvé <tes|vos> bagages"],
    names: ['<tes|vos> bagages', 'la recherche de <tes|vos> bagages'],
  },
  'food-quality': {
    thing: 'meal',
    trouble: 'stay',
    says: [
      "le repas n'était pas à la hauteur",
      "ce qui <t'a|vous a> été servi n'était pas bon",
      "l'assiette qui est arrivée à table n'était pas comme il faut",
    ],
    names: ['le repas'],
  },
  cleanliness: {
    thing: 'room',
    trouble: 'stay',
    says: ['la propreté laissait à désirer', "la chambre n'était pas propre", "tout n'était pas propre"],
    names: ['la propreté'],
  },
  noise: {
    thing: 'room',
    trouble: 'stay',
    says: ["le bruit <t'a|vous a> gâché le repos", 'le bruit a gâché <ton|votre> séjour', 'il y avait trop de bruit pour se reposer'],
    names: ['le bruit'],
  },
  room: {
    thing: 'room',
    trouble: 'stay',
    says: [
      "<ta|votre> chambre n'était pas comme elle aurait dû être",
      'la chambre laissait à désirer',
      "la chambre n'était pas ce que <tu attendais|vous attendiez>",
    ],
    names: ['<ta|votre> chambre'],
  },
  safety: {
    thing: 'matter',
    trouble: 'harm',
    says: ['ce que <tu décris|vous décrivez> aurait pu mal finir', 'il y va de <ta|votre> sécurité'],
    names: ["ce qui s'est passé", '<ta|votre> sécurité'],
  },
  fraud: {
    thing: 'account',
    trouble: 'harm',
    says: [
      "<tu soupçonnes|vous soupçonnez> que quelqu'un s'est servi de <tes|vos> données",
      'il y a une opération{?amount: de {amount}} qui ne vient pas de <toi|vous>',
      'cela ressemble à une fraude',
    ],
    names: ["l'opération en cause"],
  },
  privacy: {
    thing: 'account',
    trouble: 'harm',
    says: ["ce qu'il est advenu de <tes|vos> données <t'inquiète|vous inquiète>", "il s'agit de <tes|vos> données personnelles"],
    names: ['<tes|vos> données personnelles'],
  },
  discrimination: {
    thing: 'matter',
    trouble: 'treatment',
    says: ['<tu as|vous avez> eu droit à un traitement différent des autres'],
    names: ['ce traitement'],
  },
  'feature-request': {
    thing: 'matter',
    trouble: 'question',
    says: ["il <te|vous> manque quelque chose d'utile", '<tu aimerais|vous aimeriez> que cela marche autrement'],
    names: ['<ta|votre> suggestion'],
  },
  information: {
    thing: 'matter',
    trouble: 'question',
    says: ['<tu as|vous avez> une question', '<tu aimerais|vous aimeriez> en savoir plus'],
    names: ['<ta|votre> question'],
  },
  praise: {
    thing: 'matter',
    trouble: 'question',
    says: ['<tu as|vous avez> pris le temps de dire ce qui a bien marché', "l'expérience a été bonne"],
    names: ['<tes|vos> mots'],
  },
};
