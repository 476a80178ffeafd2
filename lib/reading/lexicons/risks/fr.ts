import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

/** French wordings of risks. */
export const risksFr = phrases<RiskCue>('risk', {
  legal: `
    avocat|avocate|avocats|huissier|tribunal|tribunaux|prud'hommes|conciliateur|mediateur|mise_en_demeure|assignation|plainte|dgccrf|signalconso|60_millions|ufc|repression_des_fraudes|juge|justice|proces|procureur|defenseur_des_droits|aesio|arcep|acpr|cnil|gendarmerie|commissariat|referee|refere
    (porte|porter|depose|deposer|deposee|depot) .. plainte
    avocat|avocate|avocats|huissier
    (action|actions|poursuites|voies|voie|recours|procedure|procedures|mesures|service|suites) .. (justice|judiciaires|judiciaire|legales|legale|juridique|juridiques|legal|judiciares)
    porter_plainte|porterai_plainte|plainte|deposer_plainte|poursuivre_en_justice|poursuivrai|vous_poursuivre|tribunal|tribunaux|prud'hommes|assignation|attaquer_en_justice|traduire_en_justice|saisir_la_justice|juge|mise_en_demeure|proces
    dgccrf|repression_des_fraudes|ufc|que_choisir|60_millions|mediateur|mediation|defenseur_des_droits|signal_conso|signalconso|association_de_consommateurs|conciliateur|arcep|acpr|cnil|code_de_la_consommation|droits_du_consommateur|loi_hamon|droit_de_la_consommation|ombudsman|protection_du_consommateur|test-achats
    illegal|illicite|illegale|delit|rupture_de_contrat|non_respect_du_contrat|mes_droits|article_l
    (appeler|appelle|police|gendarmerie|aller_a) .. (police|gendarmerie)
    mise_en_demeure|conciliateur|mediateur|dgccrf|signalconso|huissier|prud'hommes|tribunal_de_proximite|juge_de_proximite|ufc_que_choisir|protection_juridique|depot_de_plainte|porter_plainte|main_courante`,
  'not:legal': `
    (ami|amie|frere|soeur|cousin|voisin|mari) .. avocat .. (recommande|conseille|adore)
    suis|comme (avocat|avocate) .. (et|cherche)? .. (fauteuil|bureau|ordinateur|chaise)
    salade|vert|toast|huile|mur avocat|avocats
    avocats|avocat .. (murs|pourris|kg|legumes|fruits|tomates|salade|trop_murs|moisis|frais)
    pas|sans .. (porter_plainte|poursuivre|avocat|proces|plainte)`,
  safety: `
    (fumee|fume|brule|brulait|brulant|flamme|etincelle|grille|fondu|fondue|explose|explosee|prend_feu) .. (prise|chargeur|batterie|four|plaque|enfant|fils|fille|main|rallonge|cuisine|appareil|trottinette|lit|bebe)
    (verre|clou|vis|lame|agrafe|metal|plastique|os|aiguille) .. (dans|bouche|gorge) .. (soupe|plat|pain|salade|bouche|gorge|glace|gateau|biberon|assiette|compote|yaourt|assiette)
    (mauvais|mauvaise|erreur|double|pas_le_bon) .. (medicament|medicaments|dosage|dose|comprimes|traitement|ordonnance|groupe_sanguin)
    pris_feu|prend_feu|incendie|en_feu|en_flammes|flammes|de_la_fumee|fumee|etincelles|etincelle|explose|explosion|electrocute|electrocutee|choc_electrique|decharge_electrique|coup_de_jus|fuite_de_gaz|odeur_de_gaz|odeur_de_brule|sent_le_gaz|sent_le_brule|monoxyde|fondu|court-circuit|court_circuit|senti_le_brule
    batterie|chargeur|telephone|appareil|prise|cable .. (gonflee|gonfle|brule|brulee|brulant|surchauffe|chauffe_enormement|explose)
    (brule|brulee|brulure|brulures|blesse|blessee|blessure|coupe|coupee|etouffe|etouffee|intoxique|intoxiques) .. (main|doigt|fils|fille|enfant|bebe|grave|au|me|en|avec|par|degre|jambe)
    (me|s|m|est|nous) .. (brule|blesse|blessee|coupe|brulee|coupee|electrocute|blesses)
    hopital|urgences|ambulance|points_de_suture|fracture|hospitalise|hospitalisee|samu|pompiers
    allergie|allergies|allergique|anaphylactique|reaction_allergique|oedeme
    dangereux|dangereuse|danger|aurait_pu_mourir|failli_mourir|risque_d'incendie|risque_pour_la_sante|mise_en_danger|risque_d'electrocution|aurait_pu_tuer
    freins|frein .. (lache|laches|pas|fonctionnent|defaillants)
    intoxication|salmonelle|vomissements|vomi
    (verre|metal|plastique|vis|aiguille|clou) .. dans .. (plat|pain|salade|boisson|assiette|compote|petit_pot|repas)
    sans|plus_d .. (insuline|oxygene|medicaments|traitement|medicament)
    chauffeur|livreur|conducteur .. (ivre|alcoolise|dangereusement|au_telephone_en|imprudent)
    fils .. (denudes|apparents|nus)
    glisse|tombe|tombee .. (sur|dans|escalier|sol|mouille)
    bebe|nourrisson|personne_agee|enfants .. sans (chauffage|electricite|eau|gaz)`,
  'not:safety': `
    (personne|pas|sans|heureusement) .. (blesse|blesses|danger|allergique|allergie)
    contient|sans|convient .. (allergenes|gluten|noix|allergiques)
    tombe en_panne|sur_un|bien|mal`,
  'self-harm': `
    ! serai|serais plus (la|vivante|vivant) .. pour (payer|regler|rembourser|le_voir)
    ! serai plus de_ce_monde
    ! (serez|seront|serait|iront|iraient|seraient) mieux sans_moi
    ! (envie) d'en_finir|d_en_finir
    ! (envie|force|courage|raison) .. (vivre|continuer_a_vivre|mourir|me_lever|d_en_finir)
    ! (veux|voudrais|souhaite|vais|prefere|pense|songe) .. (mourir|crever_ici|disparaitre|en_finir|me_foutre_en_l_air|ne_plus_etre_la|ne_plus_vivre|m_endormir_pour_de_bon|sauter|me_jeter|me_pendre|me_tuer)
    ! (serait|serais|seriez|seront|iraient) .. (mieux|plus_simple) .. (sans_moi|morte|mort|si_je_n_etais)
    ! (plus|pas) .. (la_force|la_peine|envie) .. (vivre|de_vivre|d_exister|d_etre_la|de_me_reveiller)
    (boite|cachets|comprimes|somniferes) .. (toute|tous|compte|devant_moi|avaler|avale|d_un_coup|prets)
    (rails|pont|fenetre|balcon|corde|rebord) .. (saute|sauter|jeter|jette|regarde|finir|prete|penser)
    ! ne_plus_me_reveiller|pas_me_reveiller|lettre_d_adieu|idees_noires|me_faire_du_mal|me_scarifier
    me_suicider|suicide|me_tuer|mettre_fin_a_mes_jours|en_finir_avec_la_vie|en_finir_avec_ma_vie|plus_envie_de_vivre|veux_plus_vivre|envie_de_mourir|veux_mourir|je_prefere_mourir|mieux_mort|mieux_morte|me_faire_du_mal|me_jeter_sous|me_jeter_par|me_pendre|idees_noires|pensees_suicidaires|suicidaire|m'ouvrir_les_veines|plus_de_raison_de_vivre|me_foutre_en_l'air|quitter_ce_monde|envie_d'en_finir
    mieux_sans_moi|plus_etre_la|ne_plus_me_reveiller|en_finir_avec_la_vie|tous_mes_cachets`,
  'not:self-harm': `
    mourir|meurs|mort|morte .. de .. (rire|honte|faim|soif|chaud|froid|ennui)`,
  churn: `
    ! (je|on|nous) vous (quitte|quittons|lache|laisse_tomber)
    ! (je|on|nous) (quitte|resilie|bascule|vire) (tout|vous)
    ! (je|on|nous) (pars|part|partons|vais|quitte|quittons|change|changeons|passe|passons|resilie|resilions|file|bascule|vire|demenage|migre) .. (chez|ailleurs|concurrence|concurrent|free|sfr|orange|bouygues|autre|banque|operateur|fournisseur|assureur|contrat|mes_comptes)
    ! (ne|n|plus|pas|jamais) .. (reverrez|revoir|reprendrai|recommande|reviens|reviendra|rachete|racheterai|remettra|remettrons|renouvelle|renouvellerons|commande|retourne) .. (plus|pas|jamais|chez|rien|client)
    (vous|venez) .. (perdez|perdre|perdu) .. (client|cliente|famille|abonne|clients)
    (dernier|derniere) .. (commande|achat|nuit|sejour|voyage|billet|sou|centime|vol)
    adieu|bon_debarras
    voir_ailleurs|irai_ailleurs|vais_ailleurs|pars_ailleurs
    (resilier|resilie|annuler|cloturer|fermer|resilierai|quitter|cloture) .. (mon|ma|mes|le|tous)? .. (compte|comptes|contrat|abonnement|forfait|ligne|carte|assurance|abonnements)
    (changer|passer|aller|partir|pars|change|irai) .. (chez|a|d|de|pour)? .. (concurrent|concurrence|autre_operateur|ailleurs|d'operateur|operateur|autre_banque|de_banque|fournisseur|de_fournisseur|free|orange|bouygues|assureur)
    (perdu|perdez|perdre|perd|perdent|perdrez|perdus) .. (un|une|des|en)? .. (client|cliente|clients)
    (jamais|ne|plus) .. (plus|commanderai|reviendrai|acheterai|commande|remettrai|reviendrons|remets|retournerai|recommanderai|volerai) .. (jamais|chez|rien|les_pieds|plus|ici|achat|commande|avec)
    ! plus_jamais|derniere_fois|derniere_commande|jamais_plus|on_ne_m'y_reprendra_plus|on_ne_nous_y_reprendra
    quitte|quitter .. (votre|vos|chez)? .. (banque|enseigne|compagnie|societe|services)
    ne_renouvellerai|pas_renouveler
    (avez|avez_perdu|perdu|perdez) .. (perdu)? .. (un_client|une_cliente|des_clients|client_fidele)
    je_passe_a_la_concurrence|je_vais_a_la_concurrence|je_pars_a_la_concurrence|je_vais_voir_ailleurs|adieu_et_sans_regret`,
  'not:churn': `
    pas|jamais .. (envie|pense|veux|songe) .. (changer|partir|resilier|quitter)`,
  press: `
    ! (tiktok|twitter|instagram|reseaux|reseaux_sociaux|linkedin|youtube|facebook) .. (vue|vues|publie|publier|poste|video|videos|partage|tourne|saura|abonnes|deja|lundi|ce_soir|demain)
    (journaliste|presse|reporter|reporters|camera|cameras|redaction) .. (arrive|vient|viennent|passe|attend|appele|contacte|rappele|interesse|sait|article|demain|veut|parle)
    (presse|journaliste|journalistes|journal|journaux|television|medias|media|radio|jt|reportage|redaction)  .. (vais|contacter|locale|savoir|publier|alerter)?
    (contacter|alerter|prevenir|parler|contacterai|aller|publier|partager|raconter|denoncer|diffuser|poster|appeler|balancer|ecrire|signaler) .. (a|sur|la|les|aux|au|cela|cette|tout|ca|mon|l)? .. (presse|journaliste|journalistes|television|medias|journaux|radio|reseaux_sociaux|reseaux|twitter|facebook|instagram|tiktok|histoire_a_la_presse|rtl|tf1)
    faire_le_buzz|bad_buzz|devenir_viral|rendre_public|rendre_publique|mes_abonnes|mes_followers`,
  'not:press': `
    vu|lu|connu|trouve|decouvert|pub|via|grace .. (sur|dans|a|aux|les|par)? .. (reseaux_sociaux|television|presse|radio|instagram|facebook|journal|tiktok|medias)
    abonne|abonnement|commande .. (journal|magazine|presse)
    point|relais|maison .. presse`,
  'bad-review': `
    (avis|etoile|etoiles|commentaire|note) .. (google|trustpilot|tripadvisor|negatif|negative|salee|parti|poste|publie|publique|en_ligne|deja|booking|airbnb|app_store|fnac)
    (une|zero|0|1) etoile|etoiles
    (google|trustpilot|tripadvisor|booking|avis_verifies|facebook|mappy|pages_jaunes) .. (le_saura|saura|mon_avis|lira|aura|attend|avec_photos|note|etoile|commentaire|avis)
    ! (deconseille|deconseiller|deconseillerai|fuyez|a_fuir|a_eviter|evitez|ne_recommande|recommande_pas|recommanderai_pas|passez_votre_chemin)
    (laisser|laisse|laisserai|ecrire|ecris|ecrirai|mettre|mets|mettrai|poster|poste|publier|publie) .. (avis|commentaire|etoile|note|critique|evaluation)
    (prevenir|avertir|raconter|dire|previens|raconterai) .. (tout_le_monde|voisins|entourage|mes_amis|autour_de_moi|village|autres_clients|toute_la_ville)
    (laisser|mettre|ecrire|publier|poster|donner|laisse|mets|mettrai|laisserai|posterai|faire) .. (un|mauvais|une|des|mon|avis|1|negatif|tres|de)? .. (avis|commentaire|note|etoile|etoiles|evaluation|critique|avis_negatif|commentaires)
    (mauvais|mauvaise|negatif|negatifs|negative|pire) (avis|commentaire|note|commentaires|evaluation|critique)
    avis|commentaire|commentaires|note (negatif|negatifs|google|tripadvisor|trustpilot|desastreux|negative)
    une_etoile|1_etoile|zero_etoile|0_etoile|aucune_etoile
    (ne|pas|deconseille|deconseiller|deconseillerai) .. (recommande|recommanderai|conseille|recommander|tous|vivement|entourage|recommandons) .. (pas|jamais)?
    (prevenir|avertir|dire|mettre_en_garde|previendrai) .. (a|tout|mes)? .. (monde|amis|entourage|autres_clients|tous)
    a_fuir|fuyez|n'achetez_pas|evitez|passez_votre_chemin`,
  'not:bad-review': `
    bons|bonne|excellents|lu|vu|malgre|selon|les|positifs .. (avis|commentaires|notes) .. (avant|positifs|google|decide|commande|lus)?
    (a|mon|votre|l|avis_de|d) avis (de_passage|d'imposition|d'echeance|de_livraison|d'expedition|de_virement)
    avis_de_passage|avis_d'expedition|avis_d'echeance|avis_de_livraison`,
  chargeback: `
    chargeback|opposition|retrofacturation|litige_paypal
    (banque|carte|paypal|visa|mastercard|klarna) .. (opposition|conteste|contester|contestation|litige|rejeter|rejet|rappel|recuperer|remboursera|annule|annuler|bloque|bloquer|reclame)
    (bloque|bloquer|rejete|rejeter|annule|revoque|revoquer) .. (prelevement|mandat|paiement) .. (banque|sepa)?
    chargeback|opposition|contester_le_paiement|contester_le_prelevement|contestation|litige_paypal|litige|retrofacturation|rejeter_le_prelevement|faire_opposition|contester
    (banque|paypal|visa|mastercard) .. (contester|opposition|litige|rembourser|annuler|rejeter|recuperer|bloquer|reclamation|remboursement)
    (contacter|demander|appeler|voir|saisir|contacte|passer) .. (a|avec|ma|mon|par|la)? .. (banque|paypal|conseiller_bancaire) ..
    (banque|carte|paypal) .. (recupere|recuperer|reprend|contestation|retrofacturation|rappel)
    rejet_de_prelevement|opposition_au_prelevement|revoquer_le_mandat`,
  'not:chargeback': `
    paye|regle|payer .. (par|avec|via) .. (paypal|visa|mastercard|carte)
    carte .. (volee|perdue|volée) .. opposition`,
  abuse: `
    connard|connards|connasse|connasses|encule|encules|enculer|salope|salopes|pute|batard|batards|fils_de_pute|ta_gueule|vos_gueules|ferme_la|va_te_faire|allez_vous_faire|abruti|abrutis|abrutie|cretin|cretins|debile|debiles|imbecile|imbeciles|ordures|raclure|raclures|minables|trou_du_cul|couille_molle|crevez|bouffon|bouffons|attardes|tocards|cassos|grognasse|pourritures|pauvre_type|pauvre_conne|nique|sac_a_merde|tas_de_merde
    (casser|eclater|defoncer|peter|crever) .. (gueule|tete|dents|figure|genoux)
    fils_de_pute|connard|connards|connasse|connasses|encule|encules|salaud|salauds|salope|salopes|batard|batards|cons|bande_de|abrutis|abruti|cretins|cretin|debiles|debile|tocards|tocard|imbeciles|imbecile|idiots|ordures|raclures|va_te_faire|allez_vous_faire|allez_vous_faire_foutre|va_te_faire_foutre|ferme_ta_gueule|vos_gueules|ta_gueule|fdp|ntm|nique|niquez|pute|putes|bouffons|bouffon|guignols|clowns|pourritures|enfoires|enfoire|merdeux|bons_a_rien|crevez|crevards|trous_du_cul|trou_du_cul|gros_cons|mongols|attardes|petasse|parasites|charognards|sales_voleurs
    (vais|te|vous) .. (tuer|buter|casser_la_gueule|defoncer|crever|cramer|frapper|eclater|peter_la_gueule)
    sais_ou (tu|vous) (habites|habitez|travailles|travaillez)`,
  'not:abuse': `
    (m|nous|me) .. (traite|traitee|insulte|appele|traites) .. (de|d)? .. (con|conne|idiot|idiote|imbecile|pute|debile|connard|salope|menteuse)
    (passe|prend|prends|prenez|prendre|suis|sens) .. (pour)? .. (con|idiot|idiote|imbecile|imbeciles|debile|cons|abruti|idiots|conne)`,
  discrimination: `
    ! discrimination|discriminatoire|discrimine|discriminee|raciste|racisme|sexiste|sexisme|homophobe|homophobie|islamophobe|xenophobe|antisemite|validiste|transphobe|grossophobe|agisme
    ! (refuse|refusee|refusent|refoule|refoules|pas_le_droit|interdit|vire|viree|exclu|exclue|pas_laisse|chasse) .. (fauteuil|handicap|handicape|voile|foulard|arabe|noir|noire|chien_guide|chien_d_assistance|accent|couple|lesbiennes|gay|turban|sourde|sourd|aveugle|roms|gitans|grosse|enceinte|trisomique|autiste)
    ! (parce|cause|raison) .. (noir|noire|arabe|couleur|voile|foulard|accent|handicap|fauteuil|origine|origines|nom|femme|enceinte|age|religion|juif|juive|musulman|musulmane|gay|lesbienne|sourde|sourd|aveugle|etranger|etrangere|trop_vieux|trop_vieille|africain|rom|autiste)
    ! (rentre|rentrez|retourne|retournez) .. (chez_toi|chez_vous|dans_ton_pays|dans_votre_pays)
    ! (fauteuil_roulant|fauteuil|chien_guide|canne_blanche|malvoyant|malvoyante|sourde|sourd|handicape|handicapee) .. (rampe|refuse|impossible|pas|marches|interdit|inaccessible|laisse)
    ! (gens|personnes|clients) (comme_vous|de_votre_espece|comme_nous|comme_moi)
    discrimination|discrimine|discriminee|discriminatoire|raciste|racistes|racisme|xenophobe|xenophobie|homophobe|homophobie|sexiste|sexisme|validiste|islamophobe|antisemite|transphobe|grossophobie|delit_de_facies|propos_racistes|racial|raciale|defenseur_des_droits
    ! (parce|cause|raison|car) .. (que|je|suis|de|ma|mon|sa|nous|d)? .. (noir|noire|couleur_de_peau|couleur|etranger|etrangere|immigre|arabe|femme|gay|homosexuel|lesbienne|trans|handicape|handicapee|handicap|fauteuil_roulant|fauteuil|musulman|musulmane|voile|foulard|accent|race|religion|origine|origines|age|enceinte|aveugle|chien_guide|autiste|rom|africain|asiatique|nom_de_famille)
    rentre|rentrez|retourne chez_toi|dans_ton_pays|dans_votre_pays
    gens comme_vous|comme_toi|comme_nous`,
  fraud: `
    fraude|frauduleux|frauduleuse|arnaque|arnaques|arnaqueurs|arnaqueur|escroc|escrocs|escroquerie|usurpation|usurpe|usurpee|pirate|piratee|piratage|phishing|hameconnage|contrefacon|voleurs|abus_de_confiance|faux_profil
    (pas|jamais) .. (moi|autorise|effectue|fait|commande|signe) .. (achat|achats|paiement|paiements|virement|commande|operation|operations|ce_retrait|retraits|contrat)
    (vide|siphonne|clone|clonee|debite) .. (compte|carte|livret)
    arnaque|arnaques|arnaqueur|arnaqueurs|arnaquer|arnaquee|escroc|escrocs|escroquerie|escroqueries|fraude|frauduleux|frauduleuse|frauduleuses|hameconnage|phishing|pirate|piratee|pirates|piratage|usurpation|usurpe|usurpee|voleurs|smishing|faux_conseiller|filouterie
    (vole|pirate|derobe|usurpe|clone|piratee) .. (compte|carte|argent|donnees|identite|portefeuille)
    (quelqu'un|inconnu|tiers|individu) .. (utilise|achete|retire|transfere|souscrit|ouvert|commande|acces|accede|effectue|connecte) .. (carte|compte|nom|donnees|argent|achats|credit|ligne|achat|mon|ma)
    (transaction|transactions|achat|achats|operation|operations|virement|virements|retrait|retraits|commande|paiement|paiements|prelevement|prelevements) .. (que|je|n|ai|dont|ne)? .. (pas_fait|pas_effectue|pas_autorise|pas_reconnais|reconnais_pas|suspect|suspecte|suspectes|pas_moi|inconnu|inconnue|inconnues|non_autorise|non_autorisee|non_autorises|jamais_effectue|jamais_fait|jamais_autorise|pas_a_l'origine)
    (reconnais|autorise|effectue|fait) .. pas|jamais .. (transaction|achat|operation|virement|retrait|paiement|prelevement|cet|cette|ces)
    (sms|mail|email|appel|message|lien|site|page|boutique|profil|annonce|produit) .. (suspect|suspecte|faux|fausse|frauduleux|douteux)
    vol|volee .. carte|identite`,
  'not:fraud': `
    pas|est-ce .. (une)? .. arnaque`,
  privacy: `
    rgpd|cnil|donnees_personnelles|vie_privee|fuite_de_donnees|violation_de_donnees|secret_medical|droit_a_l_oubli|droit_d_acces|video_surveillance|confidentialite
    (dossier|adresse|numero|coordonnees|ordonnance|resultats|facture|releve|donnees|diagnostic|photo|photos) .. (inconnu|quelqu_un_d_autre|autre_client|autre_patient|mon_ex|voisin|voisine|divulgue|divulguees|tiers|revendu|revendues|affiche|affiches|sans_mon_accord|sans_mon_consentement|sans_autorisation|un_autre|une_autre)
    (vendu|vendre|revendu|transmis|communique|donne|divulgue|partage) .. (mon|mes|nos|ma) .. (donnees|numero|adresse|coordonnees|mail|dossier|informations|photo)
    (effacer|effacez|supprimer|supprimez) .. (mes|toutes) .. donnees
    rgpd|protection_des_donnees|vie_privee|droit_a_l'oubli|droit_a_l'effacement|cnil|fuite_de_donnees|confidentialite|secret_medical|donnees_personnelles|secret_professionnel|violation_de_donnees|dpo|droit_d'acces
    (donnees|informations|adresse|numero|dossier|coordonnees) .. (personnelles|privees|partage|partagees|divulgue|divulguees|divulgue|vendu|vendues|fuite|communique|communiquees|transmis|transmises|autre_client|tiers|sans_mon|supprimer|exposees|revendues)
    (partage|divulgue|vendu|communique|transmis|donne|revendu|publie|envoye) .. (mes|mon|les|nos)? .. (donnees|numero|adresse|informations|coordonnees|dossier) .. (a|sans|personnelles|aux|bancaires)
    (supprimer|effacer|supprimez|effacez|suppression|effacement) .. (mes|de|toutes|les|des)? .. (donnees|informations)
    (donnees|facture|informations|commande|dossier|coordonnees|resultats) .. d .. (un_autre_client|une_autre_personne|un_autre_patient|autres_clients|une_inconnue|un_inconnu)
    (comment|ou|qui) .. (avez-vous|avez|obtenu|eu|donne) .. (mon|mes) .. (numero|donnees|coordonnees|mail|email)
    sans .. mon_consentement|mon_accord|mon_autorisation|consentement`,
  'not:privacy': `
    politique .. confidentialite
    (ai|envoye|donne|transmis|communique|voici) .. (deja|vous)? .. (envoye|donne|transmis|communique|fourni|voici) .. (mes|mon|les) .. (coordonnees|numero|donnees|adresse|mail|informations)`,
});
