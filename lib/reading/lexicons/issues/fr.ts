import type { IssueKind } from '@/lib/conversation/types';
import { phrases } from '@/lib/reading/phrases';
import { classesFr } from '../classes/fr';

/** French wordings of the issue kinds (docs/issues.md). */
export const issuesFr = phrases<IssueKind>(
  'issue',
  {
    'late-delivery': `
      ! @item ... pas|jamais|toujours|rien .. @arrive
      ! pas|jamais|toujours|rien|aucun|aucune .. @arrive .. @item
      ! @arrive|ai .. (aucun|aucune|pas|toujours|jamais) .. @item
      ! (toujours|encore|jamais|rien) .. (pas|rien)? .. (recu|livre|arrive|livree|eu_de_nouvelles|livres|recue)
      ! (attends|attendons|attend|attente|attendre|patiente) .. @item
      ! ou .. (est|en_est|sont|se_trouve|reste|passe) .. @item
      quand .. (vais|arrive|arrivera|sera|recevrai|serai|livrez|va|vais-je|compte|livre) ... @item|livre|recevoir|livree|arriver
      retard|retards|tarde|delai|retardee|retarde|en_retard .. @item
      @item .. (en_retard|retard|retarde|retardee|tarde|perdu|perdue|egare|egaree|bloque|bloquee|disparu|introuvable|en_attente|perdus)
      ! (devait|devais|aurait_du|devaient|devrait|aurais_du|censee|cense|prevue|prevu) .. (arriver|etre_livre|etre_livree|etre_la|etre_livres|recevoir|livrer|etre_recu|le|hier|lundi|arriver_hier)
      ! (livreur|transporteur|chauffeur|facteur|coursier|colissimo|chronopost|mondial_relay) ... (pas|jamais|personne) .. (venu|passe|sonne|presente|vu|livre|present)
      suivi .. (pas|bloque|bouge|indique|aucune|meme|affiche|dit|fige|actualise|evolue|depuis)
      ! bloque|bloquee|coince|retenu|immobilise .. (douane|douanes|depot|entrepot|centre|transit|plateforme|agence)
      en_cours_de_livraison|en_cours_d'acheminement
      date .. livraison .. (depassee|passee|repoussee|changee|decalee|reportee|prevue)?
      delai .. (depasse|livraison|expire|annonce|respecte|non_respecte)
      ! promis|assure|garanti|annonce .. livraison|livre|livree|livrer
      avis_de_passage|tentative_de_livraison|livraison_echouee|absent
      sans_nouvelles
      ~ retard|livraison|delai|livre|attends
      - colis|commande|transporteur|livreur`,
    'missing-item': `
      ! manque|manquait|manquent|manquaient|manquant|manquante|manquants|manquantes .. @item|piece|vis|cable|chargeur|accessoire|accessoires|une|un|deux|trois|le|la|les|couvercle|notice|boisson|moitie|bouteille
      @item|piece|pieces|vis|accessoire .. (manquant|manquante|manquants|manquantes|manque|manquent)
      ! incomplet|incomplete|incompletes
      ! (seulement|que|uniquement) .. (recu|livre|un|une|deux|trois|la_moitie|#|partie) .. (sur|article|articles|produit|moitie|des|colis|de|au_lieu)
      ! n'ai_recu_que|ai_recu_que|n'y_avait_que
      ! pas (dans|inclus|compris|dedans|fourni|fournie|presente|present) .. (colis|carton|boite|sac|paquet|commande)?
      ! colis|carton|boite|enveloppe|paquet .. (vide|vides)
      ! (indique|marque|note|dit|affiche|statut|suivi|declare|annonce|considere|apparait|marquee) ... (livre|livree|remis|distribue|livres) ... (pas|rien|jamais|mais|aucun|personne|or|alors)?
      ! (livre|livree|remis|depose|livrer) .. (mauvaise|autre|voisin|voisine|quelqu'un|inconnu|erronee) .. (adresse|personne|voisin|maison)?
      vole|voles|derobe .. (colis|paquet|porte|hall)
      ! oublie .. (de_mettre|d'envoyer|d'inclure|de_livrer|boisson|sauce|une|un|la|le|les)
      ~ manque|manquant|manquante|oublie`,
    'wrong-item': `
      ! mauvais|mauvaise|autre|erronee|errone|different|differente|mauvaises .. (article|produit|taille|couleur|modele|commande|colis|reference|livre|plat|medicament|pizza|pointure|piece|version|marque|chaussures|exemplaire)
      (article|produit|taille|couleur|modele|commande|colis|plat|reference|pointure) .. (errone|erronee|different|differente|incorrect|incorrecte|qui_n'est_pas)
      ! (recu|envoye|livre|expedie|servi|donne) .. (autre_chose|mauvais|mauvaise|un_autre|une_autre|different|a_la_place|le_mauvais|la_mauvaise)
      ! pas .. (ce_que|celui_que|celle_que|l'article|le_produit|ce_qu) .. (commande|achete|demande|choisi|commandions)
      ^ ! (commande|achete|pris) ... (mais|et) ... (recu|recois|livre|envoye|recevons|recu_un|arrive) .. (un|une|du|des|le|la|taille|#)
      ~ au_lieu|a_la_place .. (du|de|d|des) .. 
      ! erreur .. (dans|de|sur)? .. (commande|article|produit|taille|reference|preparation|livraison)
      trompe|trompes|interverti|inverse|confondu .. (de|d|article|taille|modele|commande|les)?
      d'un_autre_client|quelqu'un_d'autre
      ~ mauvais|mauvaise|errone`,
    damaged: `
      ^ ! @item|ecran|verre|verres|vase|cadre|assiette|assiettes|miroir|couvercle|coin|emballage|contenu|bouteille|bouteilles|tout|valise|bagage ... (casse|cassee|casses|cassees|abime|abimee|abimes|endommage|endommagee|endommages|ecrase|ecrasee|brise|brisee|brises|fissure|fissuree|raye|rayee|dechire|dechiree|mouille|cabosse|cabossee|fendu|defonce|en_morceaux|en_miettes|tache|tachee|fele|felee|eventre|deteriore|deterioree|enfonce|tordu)
      ! (arrive|arrivee|recu|recue|livre|livree|arrives|recus) .. (casse|cassee|casses|abime|abimee|abimes|endommage|endommagee|brise|brisee|ecrase|raye|dechire|mouille|en_morceaux|en_mille|en_miettes|deteriore|fissure|defonce)
      mal emballe|emballee|protege|conditionne
      endommage|endommagee|endommages|abime|abimee|brise|ecrase|degats|deteriore|deterioree|casse_a_la_livraison
      ~ casse|cassee|raye|fissure|rayures|rayure|bosse|dechire
      (livreur|ils|technicien|demenageurs|transporteur) .. (casse|abime|jete|lance|raye|endommage|laisse_tomber|balance|cassé)
      ! valise|bagage .. (cassee|abimee|roue|poignee|dechiree|eventree|endommage)`,
    defective: `
      ! @thing ... pas|plus|jamais .. (fonctionne|marche|allume|s'allume|demarre|charge|chauffe|refroidit|essore|vidange|connecte|reagit|ferme|ouvre|tient|repond|fonctionner|marcher)
      ! (ne|n|s) .. (fonctionne|marche|s'allume|demarre|allume|charge|fonctionnent|chauffe|demarre|fonctionnait|marchait|fonctionner) .. (pas|plus|jamais)
      ! @thing .. (fonctionne|marche|s'allume|demarre|allume|charge|chauffe) .. (pas|plus|jamais)
      (fonctionne|marche|allume|demarre|marchent|fonctionnent) (pas|plus)
      ! cesse|arrete .. de .. fonctionner|marcher
      ! @thing .. (en_panne|tombe_en_panne|hs|lache|mort|casse|cassee|grille|explose|surchauffe|fuit|fuite|s'eteint|bugge|plante|defaillant|decolle|s'est_casse|rendu_l'ame|defectueux|defectueuse|bloque)
      ! defectueux|defectueuse|defaut|defauts|en_panne|panne_de|tombe_en_panne|tombee_en_panne|defaillance|defaut_de_fabrication|vice_cache|hors_service|dysfonctionnement
      (casse|cassee|lache|panne|decousu|decolle|dechire) .. (apres|au_bout|en|des|seulement) .. (#|deux|trois|une|un|semaine|semaines|mois|jours|quelques|seulement|premiere)
      sous|hors garantie
      ~ garantie|panne
      (repare|reparation|sav|repares) .. (encore|toujours|meme|pas|nouveau|recommence)
      meme (panne|probleme|defaut)
      fait .. bruit
      mauvaise|pietre qualite
      ~ casse`,
    'not-as-described': `
      ! pas .. (conforme|conformes|comme|correspond|correspondent|ressemble|identique|celui|celle|comme_decrit|a_la_hauteur) .. (description|photo|photos|annonce|decrit|promis|publicite|image|images|site|catalogue|commande|presente|annonce|reel)?
      ! correspond|correspondent|ressemble|ressemblent .. (pas|rien|aucunement) ... (description|photo|photos|annonce|decrit|images|site|commande|a|au|aux)?
      ! rien_a_voir|non_conforme|non-conforme|non_conformes|non_conformite
      ! publicite|annonce|description|photos|photo .. (mensongere|mensonger|trompeuse|trompeur|mensongeres|trompeuses|fausse)
      ! contrefacon|contrefacons|faux|fausse|imitation|copie|replique|occasion|usage|utilise|deja_porte|reconditionne|pas_authentique|pas_original|pas_neuf|deja_utilise
      (site|description|annonce|photo|photos|fiche) .. (indique|indiquait|disait|montre|montrait|promettait|precisait|mentionnait|dit|mentionne) .. (neuf|cuir|laine|etanche|piscine|mer|coton|#|inclus|vue|autre|gratuit)
      beaucoup|bien|nettement plus (petit|grand|fonce|fin|court|petite) que
      ~ trompe|tromperie`,
    'out-of-stock': `
      ! rupture|en_rupture|rupture_de_stock|epuise|epuisee|plus_en_stock|pas_en_stock|indisponible|plus_disponible|pas_disponible|stock_epuise|plus_de_stock|victime_de_son_succes|n'est_plus_disponible|plus_fabrique|discontinue
      quand .. (disponible|stock|reapprovisionne|reapprovisionnement|reassort|retour_en_stock|dispo)
      reapprovisionnement|reassort|retour_en_stock
      ~ stock|disponibilite|dispo`,
    return: `
      ! retourner|renvoyer|retour|retours|retourne|renvoye ... (etiquette|delai|politique|comment|article|produit|colis|magasin|taille|bon|gratuit|procedure|veux|echange|commande|chaussures|frais|formulaire|faire)
      ! (veux|voudrais|souhaite|souhaiterais|puis-je|comment|peux|aimerais|dois|essaye|desire) .. (retourner|renvoyer|echanger|rendre|faire_un_retour|faire_un_echange|le_retourner|la_renvoyer)
      ! etiquette|bon|delai|frais|politique|procedure .. (de|d)? .. retour|retours
      ! (refuse|refusent|refusez|refuser|refus) .. (retour|echange|de_reprendre|l'echange|reprise)
      ! echange|echanger .. (contre|pour|taille|autre|la|le|de)?
      trop (grand|petit|grande|petite|serre|court|large)
      droit_de_retractation|retractation
      (reprendre|recuperer|enlever|enlevement|reprise) .. (article|produit|colis|chez_moi|ancien)
      ~ retour|retourner|renvoyer|echange`,
    'refund-delay': `
      ! remboursement|rembourse|remboursee|avoir|remboursements ... (pas|toujours|jamais|quand|attends|attente|attend|depuis|semaines|mois|jours|rien|aucun|ou|promis|tarde|delai|en_attente|combien|encore)
      ! (toujours|pas|jamais|quand|attends|attente|aucun|ou|rien|attendons|reclame|sans) .. (remboursement|rembourse|remboursee|rembourses|rembourser|remboursez|mon_argent|l'argent|credite|recredite|remboursait|la_caution|virement)
      ! (mon|notre|l) .. argent .. (pas|toujours|rendu|ou|quand|garde|recupere|rendez)?
      ! (rendez|rendre|recuperer|rends|veux|rembourse|rendu|garde|gardent|remboursez-moi|restituer) .. (mon|moi|notre|la)? .. (argent|caution|depot|acompte)
      ! (refuse|refusent|refusez|refus) .. (rembourser|remboursement|de_me_rembourser)
      (retourne|renvoye|annule|annulee|rendu) ... (rembourse|remboursement|argent)
      (promis|dit|assure|accepte|valide|confirme) .. (remboursement|rembourse|remboursee|remboursait)
      me doit|devez|doivent
      remboursez-moi
      - remboursement|rembourse|rembourser|avoir`,
    'double-billing': `
      ! (preleve|prelevee|debite|debitee|facture|facturee|paye|payee|prelevement|prelevements|paiement|debit|encaisse|compte|factures|preleves|debites|prelevés) ... (deux_fois|double|2_fois|en_double|doublon|trois_fois|plusieurs_fois|a_deux_reprises|x2|2x)
      ! double|deux|doubles|2 .. (prelevement|prelevements|debit|debits|paiement|paiements|facturation|factures|facture|transactions|operations|achats)
      ! (deux_fois|en_double|2_fois|doublon) .. (preleve|debite|facture|paye|meme|debitee|prelevement|encaisse|le_montant|la_somme)
      meme (montant|prelevement|paiement|commande|somme) .. (deux_fois|encore|2_fois)`,
    'unexpected-charge': `
      ! (prelevement|prelevements|frais|debit|debits|facturation|paiement|montant|facture|operation|surcout|supplement|somme|penalite) .. (non_autorise|non_autorises|inattendu|inattendus|inconnu|inconnus|supplementaires|supplementaire|cache|caches|injustifie|injustifies|abusif|abusifs|indu|indus|etrange|errone|erronee|injustifiee|exorbitant|anormal|sans_mon|que_je_ne|exorbitants|non_prevus|incomprehensible|excessif|exageres)
      ! (preleve|debite|facture|prelevez|prelevent|factures|facturee|compte|prelever|facturez|retire|prelevee|facturer|encaisse) ... (sans|trop|alors|jamais|pas|plus|supplement|tort|erreur|malgre|resilie|annule|continue|autorisation|accord|a_tort|au_lieu|encore|prevenir)
      ! (pourquoi|a_quoi|pour_quelle|que) .. (preleve|debite|facture|facturez|ce_prelevement|ces_frais|cette_somme|ce_montant|prelevez|correspond|correspondent|ce_debit)
      ! pas|jamais .. (autorise|souscrit|reconnais|commande|demande|donne_mon_accord|valide) .. (prelevement|paiement|ce|cette|debit|achat|service|option|assurance|rien)?
      trop_percu|trop_preleve|surfacture|surfacturation|surfacturee
      ! facture .. (trop|exorbitante|double|doublee|anormale|elevee|salee|astronomique|incomprehensible|delirante|triple|erronee_de|explose|enorme|hallucinante|excessive)
      ! (continue|continuez|continuent|toujours) .. (prelever|preleve|preleves|debiter|debite|facturer|facture|etre_preleve|a_me_prelever)
      frais .. (de|d) .. (douane|dossier|annulation|resiliation|gestion|livraison|menage|bagage|service|retard|penalite|rejet|tenue|reservation)
      regularisation|releve|compteur|index_estime|estimation|linky|amende|itinerance|hors_forfait|roaming|agios
      (disparu|retire|debite) .. (argent|compte|euros)
      ~ preleve|prelevement|frais|debite|facture`,
    price: `
      ! trop|tres|hyper|super cher|chere|chers
      ! prix|tarif|tarifs|abonnement|cotisation|forfait|mensualite ... (augmente|augmentation|hausse|change|different|plus_eleve|baisse|faux|errone|augmenter|double|passe_de|incorrect|affiche|pas_le_meme|grimpe)
      ! augmentation|hausse|augmente|augmenter|augmentez .. (de|des|du|le|les|mon|mes|d)? .. (prix|tarif|tarifs|forfait|abonnement|cotisation|loyer|mensualite)
      ! reduction|code_promo|code|promotion|remise|bon|coupon|offre|promo|points|cheque_cadeau|carte_cadeau|bon_d'achat ... (pas|ne|refuse|invalide|expire|applique|erreur|deduit|jamais|disparu|valable|fonctionne|marche|prise)
      ! pas .. (applique|respecte|deduit|honore|accorde|tenu_compte|pris_en_compte) .. (reduction|remise|prix|promo|offre|code|tarif)?
      moins_cher|moins_chere|meilleur_prix
      nouveaux_clients
      arnaque|vol|escroquerie .. prix
      hors_de_prix|prix_abusif|difference_de_prix|abuse_sur_les_prix
      ~ cher|prix|reduction|promo|remise|tarif`,
    invoice: `
      ! facture|factures|justificatif|recu|duplicata|ticket_de_caisse|note_de_frais ... (besoin|envoyer|envoyez|obtenir|corriger|siret|tva|nom|societe|adresse|telecharger|copie|manque|erreur|erronee|sans|ou|pdf|duplicata|rectifiee|comptabilite|recue|recevoir|intitule)
      ! (besoin|obtenir|envoyer|envoyez|voudrais|souhaite|telecharger|corriger|demande|trouver|recu|recevoir|avoir|faire_parvenir|editer) .. (ma|la|une|de|d|mes)? .. facture|factures|justificatif|duplicata|attestation
      ! duplicata|numero_de_tva|justificatif_de_paiement|note_de_credit
      ~ facture|tva|siret|justificatif`,
    cancellation: `
      ! (veux|voudrais|souhaite|comment|peux|demande|demander|essaye|impossible|souhaiterais|desire|aimerais|puis-je|merci|veuillez|possible|tente) .. (de|d)? .. (annuler|annulation|resilier|resiliation|me_desabonner|mettre_fin|me_retracter|l'annuler|proceder_a_l'annulation)
      ! annuler|resilier|resiliation|annulation|annulez|resiliez|annule|resilie .. (commande|contrat|reservation|compte|abonnement|ligne|service|achat|assurance|rendez-vous|forfait|mon|ma|la|le|ce|de)
      ! (avez|a|ont|ete) .. annule|annulee|resilie .. (ma|mon|la|le|sans)? .. (commande|contrat|rendez-vous|compte|sans)?
      commande|rendez-vous|contrat .. (annule|annulee|resilie)
      preavis|engagement|resiliation|lettre_de_resiliation|frais_de_resiliation
      ~ annuler|annulation|resilier|annule|annulee`,
    subscription: `
      ! abonnement|abonnements|renouvellement|reconduction|tacite_reconduction|essai_gratuit|periode_d'essai|abonne|abonnee|adhesion|reabonnement|desabonner|desabonnement
      ! (renouvele|renouvelee|reconduit|renouveler) .. (automatiquement|sans|automatique|tacitement|mon|d'office)?
      newsletter|formule mensuel|mensuelle|annuel|premium`,
    'account-access': `
      ! (peux|pouvons|arrive|parviens|reussis|impossible|possible|puis|n'arrive) .. (pas|plus|a|de|d|me|m)? .. (connecter|acceder|identifier|me_connecter|ouvrir_ma_session|entrer|rentrer|reconnecter|acces)
      ! compte|profil|acces|carte|espace .. (bloque|bloquee|suspendu|desactive|ferme|supprime|verrouille|cloture|pirate|restreint|inaccessible|gele|suspendue)
      ! (bloque|suspendu|ferme|desactive|verrouille|debloquer|debloquez|cloture|reactiver) .. (mon|ma|le|la)? .. (compte|carte|acces|profil|espace)
      ! (mot_de_passe|code_secret|code_pin|code_sms|code_d'acces|code_de_verification|identifiant|pin|mdp|sms|verification|authentification|identifiants) .. (pas|oublie|reinitialiser|perdu|incorrect|changer|recu|expire|invalide|errone|jamais|reinitialisation|refuse)
      (oublie|reinitialiser|perdu|changer|reinitialisation|recuperer) .. (mon|mes|le|de|du|mot)? .. (mot_de_passe|code|identifiant|identifiants|mdp|compte)
      se_connecter|connexion_impossible|me_connecter|login
      ~ mot_de_passe|acces|identifiant`,
    'service-outage': `
      ! (plus_de|plus_d|pas_de|pas_d|sans|aucune|aucun|coupure_de|coupure_d|coupure|panne_de|panne_d|perte_de|ni) .. @service
      ! @service ... (en_panne|coupe|coupee|coupure|coupures|ne_fonctionne|down|hors_service|interrompu|interrompue|saute|tombe|inaccessible|hs|indisponible|retabli|retablie|fonctionne_plus|marche_plus|ne_marche|plante|coupent|interruption|perturbe|supprime)
      ! panne_generale|coupure_de_courant|coupure_d'eau|panne_internet|panne_de_courant|coupure_internet|black-out|coupures|panne_reseau|fuite_d'eau|canalisation
      (coupe|coupee|suspendu) .. (electricite|eau|gaz|ligne|courant|internet|chauffage)
      quand .. (retabli|retablie|revient|reparation|remis|retablissement|refonctionner)
      (poubelle|poubelles|ordures|dechets|bac|bacs|tri|encombrants|conteneur) ... (pas|ramasse|ramassees|collecte|vide|vides|debordent|jamais|ramassage|passe|semaines)
      nid-de-poule|nids-de-poule|lampadaire|lampadaires|eclairage_public|feu_tricolore
      train|bus|rer .. (supprime|annule|retard)
      ~ panne|coupure|coupe`,
    'slow-service': `
      ! (internet|connexion|wifi|debit|service|cuisine|site|reseau|traitement|appli|fibre|caisse) .. (lent|lente|lenteur|tres_lent|ralenti|interminable|rame|tres_long|faible|long|catastrophique|ridicule)
      ! (attendre|attendu|attente|attend|queue|patiente|poireaute|patienter|fait_la_queue|file|attends) ... (minutes|heure|heures|min|demi-heure|eternite|mois|semaines|plombes|h) ... (repas|table|servi|servis|serveur|plat|plats|queue|caisse|guichet|medecin|urgences|consultation|telephone|ligne|boissons|addition|accueil|reponse|rendez-vous|comptoir|commander|quelqu'un|attente|ma_commande_au)
      ! # (minutes|heures|heure|min|h) .. (d'attente|de_queue|au_telephone|en_ligne|pour_etre_servi|pour_etre_servis|aux_urgences|d_attente|a_attendre|en_attente|au_guichet)
      temps|delai|delais|liste .. (attente|traitement|d'attente)
      file|files|queue|queues .. (interminable|enorme|longue|immense|monstre|attente)
      ! personne .. (servi|prendre_la_commande|s'occupe|occupe|pris_notre_commande)
      (dossier|demande|visa|titre_de_sejour|carte_grise|passeport|allocation|resultats|virement|pret|reclamation|permis|sinistre|caf|rsa|remboursement_secu|certificat|bourse) ... (mois|semaines|en_cours|traitement|attente|bloque|retard|delai|toujours|en_suspens|traite)
      megas|mbps|lenteur|debit
      ~ lent|lente|attente`,
    technical: `
      ! (appli|app|application|site|page|programme|logiciel|systeme|portail|formulaire|bouton|lien|plateforme|mise_a_jour|navigateur|panier|fichier|telechargement|jeu|banque_en_ligne|video|fonction|espace_client) ... (plante|bug|bugs|bugge|beug|charge_pas|s'ouvre_pas|fonctionne_pas|marche_pas|erreur|erreurs|bloque|se_ferme|fige|ecran_blanc|refuse|ne_repond|disparu|impossible|beugue|crash|crashe|ne_charge|ne_fonctionne|ne_marche|ne_s'ouvre|freeze|planté|deconnecte)
      ! erreur|message_d'erreur|bug|bugs|beug|probleme_technique|problemes_techniques|code_erreur|souci_technique .. (lors|sur|quand|de|#|code|au|dans|en)?
      ! (impossible|arrive_pas|peux_pas|parviens_pas|n'arrive|peux|possible|arrive|puis|permet|veut) .. (de|d|a|pas|plus)? .. (payer|telecharger|envoyer|installer|ouvrir|finaliser|valider|enregistrer|imprimer|commander|mettre_a_jour|synchroniser|exporter|importer|transferer|activer|charger|scanner|appairer|regler|lire|effectuer_le_paiement|passer_commande|passer_ma_commande)
      (paiement|virement|carte|transaction|cb) .. (refuse|refusee|echoue|erreur|ne_passe|rejete|rejetee|impossible|passe_pas|echec|bloque)
      depuis|apres .. mise_a_jour
      bluetooth|firmware|synchronisation|compatible
      ~ appli|application|site|erreur`,
    installation: `
      ! (pose|poser|posent|poses|posé|#) .. lapin|lapins
      technicien|techniciens .. (lapin|lapins|absent|absents|pas_venu|jamais_venu|venus_pour_rien)
      ! (technicien|techniciens|installateur|installation|pose|poseur|montage|plombier|electricien|raccordement|intervention) ... (pas|jamais|venu|absent|personne|rendez-vous|annule|reporte|retard|attendu|attends|mal|attente|decale|repousse|date|quand|presente|rate|bacle|inachevee|fuit|lapin|honore|malfacons|toujours|prevu|prevue)
      ! (attends|attendu|personne|rendez-vous|quand|lapin) .. (du|le|de|la|l|avec|d)? .. (technicien|installateur|installation|raccordement|plombier|intervention|poseur)
      ! (installe|monte|pose|branche|raccorde|installee|posee) .. (mal|a_l'envers|de_travers|incorrectement|n'importe|pas)
      ! mal (installe|monte|pose|branche|raccorde|posee|installee)
      (comment|n'arrive_pas|aide|probleme) .. (installer|monter|configurer|brancher|parametrer)
      notice .. montage
      ~ installation|installer|montage|technicien`,
    'staff-behaviour': `
      ! @staff ... (impoli|impolie|desagreable|desagreables|malpoli|malpolie|irrespectueux|irrespectueuse|agressif|agressive|arrogant|arrogante|insulte|insultee|crie|hurle|raccroche|ri_au_nez|moque|mepris|meprisant|meprisante|odieux|odieuse|incompetent|incompetente|menti|ment|mal_parle|mal_eleve|hautain|hautaine|froid|froide|menace|condescendant|condescendante|grossier|grossiere|antipathique|non_professionnel|pas_professionnel|peu_aimable|pas_aimable|mauvaise_humeur|injurie|envoye_balader|mal_aimable|exaspere|soupire|ignore|honteux|nul)
      ! (m|nous|me) .. (raccroche_au_nez|raccroche|crie_dessus|insulte|insultee|traite_comme|parle_mal|mal_parle|mal_recu|menti|envoye_balader|manque_de_respect|humilie|humiliee|ri_au_nez|prend_de_haut|pris_de_haut|prise_de_haut|agresse|mal_accueilli|mal_accueillis|parle_comme|prend_pour|rigole)
      ! impoli|impolie|malpoli|impolitesse|manque_de_respect|mepris|irrespect|grossierete|mal_aimable|desagreable|odieux|arrogance|non_professionnel|manque_de_professionnalisme|incorrection|raccroche_au_nez|mal_accueillis|pris_de_haut
      accueil|attitude|comportement|ton .. (deplorable|execrable|inadmissible|detestable|lamentable|desagreable|horrible|inacceptable|glacial|honteux|limite|catastrophique|scandaleux)
      ~ incompetents|incompetence|attitude|comportement`,
    'no-response': `
      ! aucune|pas_de|sans|jamais_de|toujours_pas_de .. (nouvelle|nouvelles|reponse|retour|reponses|retours|signe_de_vie)
      ! (personne|jamais|pas|aucune|sans|rien|toujours|plus|aucun|nul) .. (ne|n|m|me|a|eu|de|d|recu)? .. (repond|repondu|reponse|reponses|rappele|rappelle|retour|nouvelles|decroche|contacte|recontacte|reagi|reaction|joignable|repondent|reponds|repondez|daigne|signe_de_vie|solution|explication|joindre)
      ! ne_repond|ne_repondez|ne_repondent|ne_decroche|pas_de_reponse|sans_reponse|reste_sans_reponse|restes_sans_reponse
      ! ignore|ignoree|ignores|ignorent|silence|silence_radio|injoignable|injoignables|faire_le_mort|font_les_morts|balade|baladent|mene_en_bateau|se_renvoient_la_balle|fait_la_sourde
      ! (quelqu'un|allo|il_y_a_quelqu'un) .. (repondre|me_repond|la|lit|repond|me_repondre|m'aider)?
      ! (mails|emails|messages|appels|courriers|mail|relances) .. (sans_reponse|ignores|restes|jamais|aucune|sans_suite|lettre_morte)
      (deuxieme|troisieme|quatrieme|cinquieme|2e|3e|4e|2eme|3eme|4eme|enieme|seconde|second) .. (mail|email|message|fois|courrier|relance|demande|reclamation|appel|tentative)
      (appele|ecrit|contacte|relance|envoye|telephone|essaye|tente) .. (fois|plusieurs_fois|plusieurs_mails|mille_fois|maintes|trois_fois|deux_fois|x_fois|plusieurs|a_plusieurs_reprises|des_dizaines)
      (impossible|arrive_pas|moyen) .. (de|d|a)? .. (joindre|contacter|avoir_quelqu'un|parler|vous_joindre|avoir_un)
      (promis|devait|deviez|cense|devaient) .. (rappeler|me_rappeler|recontacter|repondre|me_recontacter|rappel)`,
    'bot-loop': `
      ! (bot|chatbot|robot|machine|repondeur|reponse_automatique|reponses_automatiques|assistant_virtuel|serveur_vocal|copier-coller|copie-colle|copier_coller|reponse_type|reponses_types|ia|automatique|automatiques|boite_vocale) .. (boucle|inutile|meme|repete|comprend_pas|en_rond|toujours|encore|nul)?
      ! (parler|veux|besoin|joindre|avoir|transferer|discuter|voudrais|echanger|passer|passez) .. (a|avec|un|une|d|quelqu)? .. (humain|vraie_personne|personne_reelle|conseiller_humain|etre_humain|vrai_conseiller|personne_physique|vrai_humain|vrai_agent|un_conseiller)
      ! humain|vraie_personne|etre_humain|personne_reelle
      (etes-vous|c'est|etes_vous|parle_a) .. (un_robot|une_machine|un_bot|robot)
      en_boucle|tourne_en_rond|tourner_en_rond
      tapez #`,
    booking: `
      ! (reservation|rendez-vous|enregistrement|rdv) ... (pas|erreur|modifier|changer|perdue|confirmation|confirmee|trouve|trouvee|introuvable|dates|date|disparu|existe|nom|confirmer|jamais|annule|mauvaise|reporter|trace|deplacer|decaler|prise_en_compte|enregistree|reporte|decale|annulee)
      ! (modifier|changer|confirmer|trouver|faire|deplacer|avancer|reporter|prendre|decaler|retrouver) .. (ma|une|la|mon|un|les|mes)? .. (reservation|rendez-vous|dates|vol|siege|sieges|table|voyage|sejour|rdv|creneau)
      ! reserve|avions_reserve|avais_reserve ... (mais|et) ... (pas|aucune|rien|autre|dit)
      carte_d'embarquement|siege|sieges|places .. (separes|ensemble|change|separees|paye|attribue|cote_a_cote)
      ~ reservation|rendez-vous|rdv|reserve`,
    overbooking: `
      ! surbooking|surreservation|surbooke|survente|refus_d'embarquement|refuse_l'embarquement|overbooking|surbookee|embarquement_refuse|surreserve
      ! (plus_de|pas_de|plus_aucune|aucune|donne|plus) .. (chambre|chambres|place|places|table|voiture|siege|sieges) .. (disponible|disponibles|libre|pour_nous|a_l'arrivee|a_quelqu'un|a_d'autres|a_notre_arrivee|pour_moi|dans_l'avion)
      ! (envoye|reloge|deplace|transfere|reloges|releguer|envoyes) .. (dans|vers|a|nous)? .. autre (hotel|etablissement)
      hotel|vol|avion .. complet`,
    'flight-delay': `
      ! (vol|avion|decollage|depart) .. (retard|retarde|en_retard|decale|repousse|retards|reporte|retardee)
      ! (retard|retarde|heures) .. (vol|avion|de_mon_vol|aeroport|decollage)
      ! (rate|manque|loupe|perdu) .. (correspondance|vol_suivant|connexion|avion_suivant)
      (bloques|coinces|bloque|attendu|coince|patiente) .. (aeroport|avion|piste|porte|tarmac)
      ce_261|261/2004|ue261
      ~ vol|aeroport|avion`,
    'flight-cancelled': `
      ! vol|vols|avion .. (annule|annules|annulee|annulation|supprime|annulé)
      ! (annule|annulation|annulez|annulent|supprime) .. (mon|notre|le|du|de|des)? .. (vol|vols)
      reacheminement|reacheminer|reachemine|replace_sur`,
    'delayed-baggage': `
      ! (valise|valises|bagage|bagages) ... (pas|jamais|toujours|retard|ou|arrive|arrivee|tapis|attends|reste|sans|restee|restes|livre|autre_avion|manque|manquant|soute)
      ! (ou|sans|attends|recuperer|ni|aucune) .. (ma|mes|la|mon|est|sont|nos|notre)? .. (valise|valises|bagage|bagages)
      tapis_a_bagages|pir|tapis_bagages
      ~ valise|bagage|bagages|valises`,
    'lost-baggage': `
      ! (perdu|perdus|perdue|egare|egaree|vole|volee|disparu|perte|perdre|egares) .. (ma|mes|la|mon|de|les|nos|notre|des)? .. (valise|valises|bagage|bagages)
      ! (valise|valises|bagage|bagages) .. (perdu|perdue|perdus|perdues|egare|egaree|egares|volee|disparu|introuvable|disparue|introuvables)`,
    'food-quality': `
      ! (repas|plat|plats|nourriture|viande|poulet|poisson|soupe|pizza|burger|frites|pates|riz|petit-dejeuner|diner|dejeuner|salade|cafe|pain|lait|fruits|legumes|buffet|gateau|oeufs|dessert|sandwich|yaourt|fromage|jambon|entree|steak|crevettes|moules|sushis|kebab|assiette|croissant|fruit) ... (froid|froide|froids|froides|cru|crue|brule|brulee|pourri|pourrie|perime|perimee|immangeable|degoutant|degueulasse|infect|infecte|moisi|moisie|cheveu|sale|salee|sec|seche|dur|congele|tiede|rance|avarie|avariee|sans_gout|fade|ver|asticot|insecte|cafard|plastique|verre|mauvais|gout_bizarre|vers|surgele|rechauffe|caoutchouteux|pas_frais|pas_frais|trop_cuit|pas_cuit|gras)
      ! (froid|froide|froids|cru|crue|brule|pourri|perime|avarie|immangeable|moisi|tiede|infect) .. (repas|plat|viande|poulet|poisson|pain|pizza|burger|frites|nourriture)
      ! intoxication|intoxication_alimentaire|intoxiques|salmonelle|intoxique
      (cheveu|mouche|ver|insecte|cafard|plastique|verre|metal|limace) .. dans .. (plat|soupe|salade|burger|assiette|repas|mon|ma|pizza|riz|pain)
      perime|perimes|perimee|date_de_peremption|dlc|moisi|moisissure|avarie|immangeable
      (malade|malades|vomi|diarrhee|vomissements) .. (mange|apres|repas|restaurant|diner|manger)`,
    cleanliness: `
      ! (chambre|salle_de_bain|draps|serviettes|lit|toilettes|hotel|appartement|moquette|cuisine|piscine|douche|table|tables|couverts|verres|sol|siege|sieges|voiture|train|restaurant|matelas|wc|lavabo|logement|murs|literie|baignoire|canape|location|local) ... (sale|sales|degoutant|degoutante|degueulasse|crasseux|crasseuse|taches|tachee|tache|cheveux|poils|moisi|moisissure|odeur|puait|pue|poussiere|collant|pas_nettoye|pas_nettoyee|cafard|cafards|punaises|humidite|insalubre|immonde|salete|repugnant|pas_propre|pas_propres|mal_nettoye|crade|collante|non_nettoyee)
      ! (sale|sales|crasseux|degoutante|tachee|insalubre|immonde|degueulasse) .. (chambre|salle_de_bain|draps|serviettes|toilettes|hotel|tables|verres|couverts|sol)
      ! cafard|cafards|punaises|punaise|rats|souris|vermine|blattes
      salete|proprete|hygiene|insalubre|crasse|menage_pas_fait|menage_non_fait
      ~ sale|sales|degoutant`,
    noise: `
      ! bruit|bruits|bruyant|bruyante|tapage|bruyants|nuisances_sonores|vacarme|boucan
      ! (pas|impossible|sans|peu) .. (dormir|dormi|ferme_l'oeil|fermer_l'oeil|repos) .. (bruit|musique|fete|travaux|voisins)?
      ! (musique|fete|travaux|cris|voisins|bar|discotheque|marteau-piqueur|chiens) ... (nuit|dormir|fort|heures|matin|boucan|volume)
      insonorisation|insonorise|mal_isole|isolation_phonique|on_entend_tout|murs_en_papier|boules_quies`,
    room: `
      ! (chambre|suite|appartement|logement|cabane|bungalow|studio) ... (petite|minuscule|differente|autre|pas_celle|vue|fenetre|balcon|climatisation|clim|froide|chaude|douche|categorie|inferieure|cle|prete|reserve|lits|double|chauffage|humide|vieillotte|eau_chaude|tele|frigo|surclassement|vetuste|sous-sol|exigue|rez-de-chaussee|usee|defraichie|fumeur|pas_prete)
      ! (climatisation|clim|chauffage|douche|eau_chaude|tele|coffre|minibar|carte|balcon|wifi|ascenseur) .. (de|dans|en|du|a) .. (la|l)? .. (chambre|hotel|appartement|suite|panne)
      ! vue .. (mer|jardin|piscine|parking|cour|mur|montagne)
      lit_double|lits_jumeaux|lit_supplementaire|lit_bebe
      ~ chambre|hotel|logement|hebergement|suite`,
    safety: `
      ! pris_feu|prend_feu|incendie|en_feu|en_flammes|fumee|fume|etincelles|etincelle|explose|explosion|brulure|brulures|brulee_par|electrocute|electrocutee|choc_electrique|decharge_electrique|decharge|fuite_de_gaz|odeur_de_gaz|odeur_de_brule|sent_le_gaz|sent_le_brule|monoxyde|fondu|surchauffe|court-circuit|flammes|senti_le_brule
      ! (blesse|blessee|blessure|coupe|coupee|hopital|urgences|ambulance|points_de_suture|reaction_allergique|allergie|allergique|chute|fracture|intoxique|etouffe|etouffee|brule|brulee|anaphylactique|samu|pompiers) .. (par|avec|fils|fille|enfant|bebe|main|cause|produit|a|en|severe|grave|au|doigt|apres|mon|ma)?
      ! dangereux|dangereuse|danger|risque_de|mettre_en_danger|aurait_pu_mourir|aurait_pu|ivre|mise_en_danger
      freins|frein .. (lache|pas|defaillants|fonctionnent|lachent)
      fils .. (denudes|apparents|nus)
      rappel_produit|rappel_de_produit
      ~ glisse|tombe|trebuche`,
    fraud: `
      ! arnaque|arnaques|arnaqueur|arnaqueurs|escroc|escrocs|escroquerie|fraude|frauduleux|frauduleuse|frauduleuses|hameconnage|phishing|pirate|piratee|piratage|usurpation|usurpe|usurpee|pirates|arnaquer|arnaquee|faux_site|smishing
      ! (vole|pirate|piratee|derobe|usurpe|clone|voles) .. (compte|carte|argent|donnees|identite|portefeuille)
      ! (quelqu'un|inconnu|tiers|un_tiers|individu) ... (utilise|achete|retire|transfere|souscrit|ouvert|commande|acces|accede|connecte) ... (carte|compte|nom|donnees|argent|achats|credit|ligne|mon|ma)
      ! (transaction|transactions|achat|achats|operation|operations|virement|virements|retrait|retraits|commande|paiement|paiements|prelevement) .. (pas_fait|pas_effectue|pas_autorise|pas_reconnais|reconnais_pas|suspect|suspecte|suspectes|pas_moi|dont_je_ne|ne_suis_pas|n'ai_pas|inconnue|inconnues|jamais_effectue|jamais_fait|frauduleux|que_je_n'ai)
      sms|mail|email|appel|message|lien .. (suspect|suspecte|frauduleux|faux)
      site|page|boutique|profil|compte|annonce|conseiller .. (faux|fausse|frauduleux)
      faux (site|conseiller|mail|sms|profil|livreur)
      carte .. (volee|perdue|clonee)
      (perdu|vole) .. (carte|portefeuille)
      voleurs`,
    privacy: `
      ! (donnees|informations|adresse|numero|dossier|coordonnees) .. (personnelles|privees|partage|partagees|divulgue|divulguees|vendu|vendues|fuite|publie|communique|communiquees|transmis|transmises|autre_client|tiers|sans_mon|supprimer|effacer|suppression|exposees|inconnu|bancaires_a|medicales)
      ! rgpd|protection_des_donnees|vie_privee|droit_a_l'oubli|droit_a_l'effacement|cnil|fuite_de_donnees|confidentialite|secret_medical|donnees_personnelles|secret_professionnel|violation_de_donnees|dpo|droit_d'acces
      ! (supprimer|effacer|supprimez|effacez|suppression|effacement) .. (mes|de|toutes|les|des)? .. (donnees|informations)
      ! (donnees|facture|informations|commande|dossier|coordonnees|resultats) .. d .. (un_autre_client|une_autre_personne|un_autre_patient|autres_clients|une_inconnue|un_inconnu|autres)
      (comment|ou|qui) .. (avez-vous|avez|obtenu|eu|donne) .. (mon|mes) .. (numero|donnees|coordonnees|adresse|mail|email)
      sans .. mon_consentement|mon_accord|mon_autorisation|consentement
      spam|demarchage|appels_commerciaux|publicite_non_sollicitee|spams|demarchages`,
    discrimination: `
      ! discrimination|discrimine|discriminee|discriminatoire|raciste|racistes|racisme|xenophobe|xenophobie|homophobe|homophobie|sexiste|sexisme|validiste|islamophobe|antisemite|transphobe|grossophobie|propos_racistes|delit_de_facies|defenseur_des_droits|racial
      ! (parce|cause|raison|car) .. (que|je|suis|de|ma|mon|sa|nous|d)? .. (noir|noire|couleur_de_peau|couleur|etranger|etrangere|immigre|arabe|femme|gay|homosexuel|lesbienne|trans|handicape|handicapee|handicap|fauteuil_roulant|musulman|musulmane|voile|foulard|accent|race|religion|origine|origines|age|enceinte|aveugle|chien_guide|autiste|nom_de_famille|rom|africain|asiatique)
      ! (refuse|interdit|empeche|expulse|refoule) ... (fauteuil_roulant|fauteuil|chien_guide|chien_d'assistance|handicap|voile|foulard|noir|etranger|gay)`,
    'feature-request': `
      ! suggestion|suggere|suggerer|serait_bien|serait_genial|serait_utile|serait_super|serait_pratique|serait_top|j'aimerais_que|aimerais_pouvoir|pourriez-vous_ajouter|pourriez_ajouter|ajouter_la_possibilite|ajouter_une_option|ajouter_une_fonction|ce_serait_bien|prevu_d'ajouter|pensez_a_ajouter|comptez-vous_ajouter|mode_sombre|nouvelle_fonctionnalite|fonctionnalite|idee_d'amelioration|remettez|il_manque_une_option`,
    information: `
      ! (voudrais|souhaite|souhaiterais|aimerais|pouvez-vous|pourriez-vous|pourrais|peux|besoin|pouvez|pourriez|desire) .. (de|d|me)? .. (savoir|renseignement|renseignements|information|informations|demander|dire|connaitre|renseigner|indiquer|preciser|une_question)
      ! (est-ce|avez-vous|faites-vous|livrez-vous|acceptez-vous|vendez-vous|y_a-t-il|combien|quel|quels|quelle|quelles|puis-je|comment|proposez-vous|ou|peut-on|quand|a_partir) .. (que|vous|est|sont|de|les|faire|l)? .. (livraison|horaires|ouvert|ouverts|fermez|coute|coute-t-il|payer|paypal|carte|animaux|disponible|parking|taille|tailles|garantie|etranger|suisse|belgique|faire|retirer|reserver|petit-dejeuner|ouvrez|prix|documents|demarche|demarches|possible|chiens|frais|fois|pieces)
      question|renseignement|renseignements|horaires`,
    praise: `
      ! (merci|mille_merci|grand_merci|milles_mercis|un_immense_merci) .. (beaucoup|infiniment|encore|a_toute|a_l'equipe|pour_votre|pour_l|pour_tout|pour_la|pour_le|enormement|du_fond)
      ! (excellent|excellente|excellents|magnifique|formidable|fantastique|merveilleux|merveilleuse|genial|geniale|super|parfait|parfaite|impeccable|exceptionnel|exceptionnelle|incroyable|delicieux|delicieuse|top|tres_bon|tres_bonne|remarquable|irreprochable) .. (service|accueil|personnel|produit|experience|qualite|equipe|hotel|repas|travail|sejour|livraison|moment|restaurant|conseil|conseiller)
      (service|accueil|personnel|produit|hotel|repas|tout|livraison|equipe|experience|sejour|serveur|serveuse) .. (excellent|excellente|magnifique|formidable|fantastique|merveilleux|genial|super|parfait|parfaite|impeccable|exceptionnel|aux_petits_soins|tres_gentil|tres_sympa|adorable|au_top|rapide_et|tres_agreable|irreprochable|chaleureux|souriant|souriante)
      adore|adorons|ravi|ravie|ravis|enchante|enchantee
      ! bravo|felicitations|je_recommande|recommande_vivement|tres_satisfait|tres_satisfaite|tres_contente|tres_content|chapeau|5_etoiles|cinq_etoiles|on_reviendra|nous_reviendrons|rien_a_redire|remercier|continuez|a_recommander|super_content|enchantes
      ~ merci|super|parfait|excellent|content|contente`,
  },
  classesFr,
);
