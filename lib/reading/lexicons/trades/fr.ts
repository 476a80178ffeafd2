import type { TradeWords } from './index';

/** French words of each trade. */
export const tradesFr: TradeWords = {
  parcel: 'colis|paquet*|commande*|livr*|livreur*|expedi*|suivi|carton|transporteur|relais|facteur|poste|douane|envoi',
  home: 'canape*|matelas|armoire*|meuble*|lit|etagere*|table|chaise*|lampe*|rideau*|tapis|vase|miroir*|assiettes|tasse*|commode',
  garment: 'chemise*|robe*|veste*|manteau*|pantalon*|jean*|chaussure*|basket*|botte*|pull*|jupe*|costume|echarpe|cuir',
  device:
    'telephone|portable|ordinateur|tablette|tele|televiseur|ecran|bouilloire|grille-pain|frigo|refrigerateur|congelateur|lave-linge|machine_a_laver|lave-vaisselle|four|aspirateur|casque|ecouteurs|enceinte|chargeur|batterie|imprimante|mixeur|perceuse|appareil|moteur|cafetiere',
  flight: 'vol|vols|avion*|compagnie_aerienne|aeroport*|embarquement|embarquer|escale|correspondance|pilote|hotesse|piste|terminal',
  luggage: 'bagage*|valise*|tapis_roulant|sac|sacs|pir|soute',
  train: 'train|trains|bus|metro|tram*|quai|ferry|sncf|car|rer',
  room: 'hotel*|chambre*|suite|sejour|check-in|nuit|nuits|appartement|auberge|client_de_l_hotel|salle_de_bain*|douche|balcon|reception|minibar|oreiller*|draps',
  meal: 'repas|plat|plats|pizza*|burger*|poulet|soupe|steak|salade|petit-dejeuner|diner|dejeuner|sandwich*|cuisine|frites|riz|poisson|cru|crue|gout|viande|mange',
  table: 'restaurant*|serveur|serveuse|carte_des|menu|cafe|bar|dessert*|terrasse|couvert*|brasserie',
  care: 'clinique|hopital|medecin*|infirmi*|dentiste|patient|rendez-vous|rdv|operation|ordonnance|pharmacie|medicament*|docteur',
  line: 'internet|fibre|wifi|wi-fi|reseau|4g|5g|box|routeur|ligne|connexion|debit|donnees_mobiles|adsl',
  power: 'courant|electricite|eau|gaz|chauffage|chaudiere|eau_chaude|panne|coupure*|poubelle*|lampadaire*|lumiere',
  app: 'appli|application|site|page|telecharg*|bug*|erreur|mise_a_jour|bouton|navigateur|plante',
  login: 'mot_de_passe|connecter|identifiant*|acces|acceder|bloque|code|verification|reinitialis*',
  account: 'compte|profil',
  contract: 'contrat|forfait|abonne*|resili*|renouvel*|essai|newsletter|salle_de_sport|adhesion|mutuelle|preavis|reconduction',
  bill: 'facture*|recu|tva|justificatif|releve|siret',
  card: 'carte|banque|preleve*|prelevement*|debit*|paiement|paye|transaction|encaisse|virement',
  refund: 'rembours*|avoir|recredit*',
  discount: 'remise*|bon|code_promo|reduction*|promo*|soldes|prix|cher|chere|augment*|tarif*|offre',
  fitter: 'technicien*|installateur*|installation|installer|plombier*|electricien*|montage|monter|monteur|artisan',
  staff:
    'impoli*|malpoli*|personnel|gerant*|responsable|receptionniste|chauffeur|accueil|crie|raccroche|ricane|vendeu*|hautain*|mepris*|desagreable',
  robot: 'bot|chatbot|robot*|humain*|vraie_personne|automatique*|tapez|assistant_virtuel|boucle|rond',
  data: 'donnees|rgpd|vie_privee|cnil|fuite|publicite*|consentement|fichier*|coordonnees|desinscri*',
  stranger: 'arnaque*|fraude*|phishing|hameconnage|vole|volee|pirate*|faux|usurp*|pas_fait|inconnu*|suspect*',
  dirt: 'sale|sales|crasse*|moisi*|cheveux|poils|tache*|cafard*|punaise*|odeur*|puait|sentait|degoutant|collant*|souris|poussiere',
  din: 'bruit*|bruyant*|musique|fete|travaux|perceuse|aboi*|tapage|dormir|dormi|boules_quies',
  danger: 'feu|fumee|brul*|etincelle*|decharge|bless*|allerg*|urgences|danger*|explos*|fuite_de_gaz|ceinture|electrocut*',
  broken: 'casse*|fissure*|cabosse*|dechire*|raye*|ecrase*|brise*|en_panne|ne_marche|ne_fonctionne|abime*|fuit|hs',
  twice: 'deux_fois|double|doublon*|en_double|seconde_fois',
  size: 'taille*|couleur*|mauvais*|autre|different*|modele|rouge|bleu*|noir*|blanc*|vert*|grand|petit*',
  wait: 'attend*|attente|queue|file|minutes|heure|heures|lent|lente|lenteur',
  call: 'appel*|mail|mails|repond*|reponse*|ecrit|relance*|injoignable|silence|ignor*|rappel*',
  question:
    'puis-je|avez-vous|est-ce_que|faites-vous|peut-on|pourriez-vous_me_dire|a_quelle_heure|combien|quel|quelle|quels|je_voudrais_savoir|savoir_si|j_aimerais_savoir',
  thanks: 'merci|bravo|super|genial|merveill*|excellent*|gentil*|aimable*|felicit*|formidable*|ravi*',
  wish: 'serait_bien|suggestion*|fonction*|mode_sombre|option|pourriez-vous_ajouter|ajouter|idee|proposition',
  stock: 'stock|rupture|epuise*|disponible*|indisponible*|fournisseur|reapprovision*',
  origin:
    'noir|fauteuil_roulant|accent|etranger*|race|racis*|voile|peau|gay|handicap*|sourd*|aveugle|religion|musulman*|origine*|maghreb*|discrimin*',
};
