/** Choices that the French phrases share (`@name`). */
export const classesFr = {
  item: 'commande|commandes|colis|livraison|livraisons|paquet|paquets|article|articles|produit|produits|marchandise|carton|envoi|achat|lettre|courrier|recommande|cadeau|fleurs|bouquet|chaussures|robe|veste|manteau|chemise|canape|matelas|lit|table|chaise|armoire|frigo|refrigerateur|four|tele|televiseur|television|telephone|portable|smartphone|iphone|ordinateur|tablette|livre|livres|velo|poussette|jouet|jouets|carte|sim|billet|billets|passeport|medicament|medicaments|ordonnance|console|casque|appareil|montre|bague|pieces|gateau|repas|pizza|meubles|box|cuisine|machine|lave-linge',
  thing:
    'produit|article|appareil|telephone|portable|smartphone|iphone|ordinateur|pc|tablette|ecran|batterie|chargeur|casque|ecouteurs|enceinte|tele|televiseur|television|camera|montre|console|manette|telecommande|routeur|modem|box|frigo|refrigerateur|congelateur|lave-vaisselle|lave-linge|seche-linge|machine|cafetiere|four|bouilloire|grille-pain|aspirateur|mixeur|chaudiere|chauffe-eau|radiateur|chauffage|moteur|fermeture|bouton|poignee|roue|velo|trottinette|pompe|perceuse|tondeuse|lampe|imprimante|clavier|souris|disque|chaussures|semelle|couture|matelas|canape|chaise|voiture|jouet|poussette|micro-ondes|fer|ventilateur|climatiseur|plaque',
  not: 'pas|jamais|toujours|rien|aucun|aucune|aucune_nouvelle|ne|n|sans|encore|nulle|personne|ni',
  arrive:
    'arrive|arrivee|arrives|arrivees|arriver|recu|recue|recus|recois|recevoir|livre|livree|livres|livrer|livraison|expedie|expediee|expedies|envoye|envoyee|parti|partie|venu|passe|eu|vu|trouve|la|venue|parvenu',
  staff:
    'employe|employee|employes|personnel|agent|agents|livreur|livreurs|livreuse|coursier|chauffeur|conducteur|facteur|serveur|serveuse|serveurs|receptionniste|gerant|gerante|manager|infirmiere|infirmier|medecin|docteur|technicien|technicienne|operateur|operatrice|conseiller|conseillere|conseillers|vendeur|vendeuse|caissier|caissiere|hotesse|steward|equipage|guichetier|guichetiere|fonctionnaire|controleur|vigile|securite|dame|monsieur|homme|femme|personne|collegue|patron|patronne|responsable|directeur|directrice|equipe|interlocuteur|interlocutrice|secretaire|accueil|standardiste|teleconseiller|teleconseillere|hotline|sav',
  service:
    'internet|wifi|fibre|adsl|connexion|reseau|signal|ligne|telephone_fixe|donnees|4g|5g|courant|electricite|eau|gaz|chauffage|eau_chaude|service|serveur|serveurs|site|plateforme|systeme|ascenseur|eclairage|train|trains|bus|metro|rer|tramway|box|tele|tv',
} as const;
