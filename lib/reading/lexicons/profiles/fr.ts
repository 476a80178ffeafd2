import type { ProfileCue } from '@/lib/reading/signals/profiles';
import { phrases } from '@/lib/reading/phrases';

/** French wordings of the cues of profiles. */
export const profilesFr = phrases<ProfileCue>('profile', {
  aside: `
    d'ailleurs|au_fait|bref|enfin_bref|en_passant|cela_me_rappelle|ca_me_rappelle|ca_me_fait_penser|je_me_souviens|comme_je_disais|comme_je_vous_disais|pour_en_revenir|revenons|je_m'egare|je_digresse|longue_histoire|c'est_une_autre_histoire|soit_dit_en_passant|entre_parentheses|a_propos|de_mon_temps|a_l'epoque|quand_j'etais_jeune|comme_disait_ma|comme_dit_mon|paix_a_son_ame|et_autre_chose|ah_et|vous_savez|figurez-vous|figurez_vous|tenez|vous_n'allez_pas_me_croire|vous_allez_rire|je_vous_raconte|depuis_le_debut|ou_en_etais-je|excusez_la_longueur|desole_pour_le_pave|desolee_pour_le_pave|je_suis_bavard|je_suis_bavarde|mais_bon|enfin_voila|remarquez|parlant_de|en_parlant_de|bien_que_ce_ne_soit_pas
    mon|ma .. (voisine|voisin|soeur|frere|cousine|cousin|tante|oncle|belle-mere|beau-frere|belle-soeur|defunt|defunte|petit-fils|petite-fille|chien|chat|genou|hanche|coiffeuse|niece|neveu|gendre|belle-fille) .. (qui|aussi|toujours|dit|disait|habite|est|a|travaille|etait|avait|m'a|et|lui|elle)
    le_foot|le_gouvernement|les_jeunes|retraite|retraitee|ma_retraite|la_meteo`,
  petname: `
    cherie|cheri|ma_belle|mon_beau|ma_cherie|mon_coeur|mon_amour|ma_puce|mon_ange|poupee|beaute|ma_jolie|chouchou|bebe|ma_douce|ma_chere_et_tendre|mon_chou|ma_biche|princesse|mon_tresor|trésor|doudou|miss|mon_pote|mon_lapin|ma_grande`,
  private: `
    (tu|vous|t) .. (es|etes|as|avez) .. (celibataire|marie|mariee|en_couple|copain|copine|mari|enfants|insta|instagram|whatsapp|libre_ce_soir|facebook|mec)
    quel_age_as-tu|quel_age_avez-vous|t'as_quel_age|ou_habites-tu|ou_habitez-vous|tu_habites_ou|vous_finissez_a_quelle_heure|tu_finis_a_quelle_heure|tu_fais_quoi_ce_soir|vous_faites_quoi_ce_soir|que_faites-vous_ce_soir|tu_portes_quoi|c'est_quoi_ton_signe|quel_est_votre_signe|tu_viens_d'ou|vous_vivez_seule|tu_ressembles_a_quoi
    envoie|envoyez|montre .. (moi)? .. (une_photo|ta_photo|votre_photo|photo_de_toi|photo_de_vous)`,
  flirt: `
    (voix|yeux|sourire|prenom) .. (magnifique|magnifiques|sexy|douce|charmante|charmant|joli|jolie|adorable|envoutante)
    (jolie|joli|belle|douce) (voix|yeux|sourire|prenom)
    tu|vous|dois|devez .. (es|etes|etre) .. (tres|si|trop|vraiment)? .. (belle|jolie|mignonne|mignon|sexy|charmante|beau|un_amour|adorable_et|un_ange|ravissante|canon)
    (t'invite|vous_invite|t'emmene|inviter|invite) .. (a|au|diner|boire|prendre|cafe|restaurant|resto|verre|sortir)
    diner|verre|cafe|resto|cine .. (ensemble|avec_moi|avec_toi|avec_vous|tous_les_deux|un_de_ces_quatre)
    je_t'aime|je_vous_aime|bisous|bisou|gros_bisous|je_t'embrasse|amoureux|amoureuse|epouse-moi|epousez-moi|tu_me_plais|vous_me_plaisez|sortir_avec_moi|j'adore_parler_avec_vous|j'adore_discuter_avec_toi|je_pense_a_toi|tu_me_manques`,
  favour: `
    service|faveur .. (personnel|personnelle|entre_nous|entre_amis|speciale)
    entre|comme .. (nous|amis|potes|toi_et_moi|copains|ami)
    petit_service|prix_d'ami|reduction_employe|remise_employe|personne_ne_le_saura|notre_petit_secret|notre_secret|je_ne_dirai_rien|votre_patron_ne|ton_patron_ne|petit_geste_pour_moi|fais-moi_une_fleur|faites-moi_une_fleur|rien_que_pour_moi|ca_reste_entre_nous`,
  outside: `
    (ton|votre|ta) .. (numero_perso|numero_personnel|whatsapp|instagram|facebook|insta|snap|06|portable_perso|numero_de_portable|mail_perso|numero_prive)
    (voir|rencontrer|parler|discuter|retrouver) .. (en_personne|apres_le_travail|apres_votre_service|en_dehors|un_soir|en_vrai|apres_ton_boulot|sur_whatsapp|dehors)
    ajoute-moi|ajoutez-moi|suis-moi_sur|ecris-moi_sur|appelle-moi_apres|appelez-moi_apres`,
  ultimatum: `
    (avez|laisse|donne|laissons|aurez) .. (jusqu|jusqu'a|24|48|#|sous) .. (heures|demain|vendredi|lundi|ce_soir|jours|a|midi)
    (si|sans|faute|a_defaut) .. (demain|24|48|vendredi|reponse|rapidement|aujourd'hui|ce_soir|lundi|la_semaine|solution|quoi) ... (je|plainte|saisirai|porterai|resilierai|avocat|contacterai|publierai|engagerai|saisis|me_verrai)
    (dernier|derniere) .. (avertissement|chance|fois_que_je|rappel|delai|sommation)
    sinon|dans_le_cas_contraire|a_defaut|immediatement|sans_delai|sur-le-champ|dans_les_plus_brefs_delais|tout_de_suite`,
  proof: `
    prouvez|prouvez-le|prouver|preuve|preuves|justifiez|justificatifs|demontrez|par_ecrit|documentation|rapport_technique|certificat|fiche_technique|quelle_clause|quel_article|sur_quelle_base|sur_quoi_vous_basez|donnees_chiffrees|donnees_precises|selon_qui|rapport_d'expertise|ecrit_noir_sur_blanc
    (crois|croire|confiance|convaincu|convaincue|gober|convainc) .. (pas|plus|aucune|guere|un_mot)
    sceptique|j'en_doute|permettez-moi_d'en_douter|j'ai_du_mal_a_croire|baratin|deja_entendu|reponse_toute_faite|ce_n'est_pas_une_reponse|quelle_garantie|quelles_garanties|qu'est-ce_qui_me_garantit|belles_paroles|langue_de_bois|discours_commercial|expliquez-moi_exactement|marketing|excuses_bidon`,
  manager: `
    (parler|passez|passer|veux|exige|transferer|transferez|escalader|appelez|voudrais|demande|besoin|joindre) .. (a|au|moi|un|votre|le|avec|d|mon|dossier)? .. (responsable|superieur|manager|directeur|chef|superviseur|direction|quelqu'un_de_competent|quelqu'un_qui|expert|specialiste|directrice|hierarchie|superieur_hierarchique)
    votre|le (responsable|superieur|directeur|superviseur|manager|chef)`,
  entitled: `
    j'exige|exige|nous_exigeons|exigeons|j'insiste|n'accepte_pas|n'accepterai_pas|accepterai_pas|en_droit_de|en_droit_d'attendre|minimum|la_moindre_des_choses|au_prix_ou|a_ce_prix|vu_le_prix|client_vip|client_premium|client_platinum|client_fidele_depuis|cliente_fidele_depuis|client_depuis|cliente_depuis|je_depense_des_milliers|vous_savez_qui_je_suis|le_client_est_roi|pas_mon_probleme|c'est_votre_probleme|pas_d'excuses|priorite_absolue|explication_detaillee|excuses_ecrites|lettre_d'excuses|dedommagement_a_la_hauteur|je_m'attends_a|je_ne_me_contenterai|perfection|irreprochable|je_paie_assez`,
  condition: `
    (premierement|deuxiemement|d'abord|ensuite|de_plus|en_outre|egalement|enfin|1|2|3|troisiemement) .. (je|veux|exige|attends|demande|voulons)
    et .. (je_veux|j'exige|j'attends|je_demande)`,
  indifferent: `
    peu_importe|m'est_egal|m'est_égal|ca_m'est_egal|je_m'en_fiche|je_m'en_fous|m'en_fous|m'en_fiche|comme_vous_voulez|comme_tu_veux|faites_comme_vous_voulez|vous_verrez|a_vous_de_voir|je_sais_pas|je_ne_sais_pas|jsp|jsais_pas|aucune_idee|bof|mouais|n'importe|n'importe_quoi_me_va|tant_pis|laissez_tomber|laisse_tomber|osef|sans_importance|pas_grave|ca_change_rien|ca_ne_change_rien|peu_m'importe|indifferent|pas_de_preference|si_vous_le_dites|si_vous_voulez|quand_vous_voulez|pas_interesse|pas_interessee|boh|je_suppose|whatever`,
  haggle: `
    (que|quoi|combien|quel|geste|pouvez|peut) .. (pouvez-vous|faire|vous|peut|offrir|proposer|baisser|descendre) .. (prix|remise|geste|mieux|reduction|effort|commercial|tarif)?
    geste_commercial
    (meilleur|dernier|baisser|baissez|aligner|alignez|negocier|marchander|descendre|revoir|ameliorer|alignement) .. (prix|offre|tarif|conditions|le|la|devis|vous)
    si .. (vous|me) .. (faites|offrez|baissez|incluez|ajoutez|alignez|mettez|enlevez|accordez|descendez|rajoutez|deduisez|offrez-moi) ... (je|prends|achete|reste|commande|signe|renouvelle|accepte|ok|garde|d'accord|affaire)
    (que_diriez-vous|et_si|je_propose|je_vous_propose|disons|je_paie|on_dit|va_pour|j'accepte_a|je_serais_pret|je_suis_pret|on_coupe|faites-moi|je_vous_en_donne|je_le_prends_a|pour_moi_c'est) .. (#|moitie|gratuit|remise|pour_cent|livraison|un_prix|50_50)
    la_poire_en_deux|marche_conclu|contre-proposition|contre_proposition|negociable|negocier|un_effort|livraison_offerte|frais_de_port_offerts|offert|offerts|gratuitement|prix_special|remise_de|trouver_un_arrangement|terrain_d'entente|un_mois_offert|mois_gratuit|rabais
    (concurrence|concurrent|autre_magasin|autre_operateur|amazon|ailleurs|autre_fournisseur|free|orange|sfr|concurrents) .. (propose|proposent|offre|vend|a|pour|#|moins_cher|le_fait|me_fait|est_a)
    moins_cher .. (ailleurs|chez|sur)
    #_pour_cent .. remise|reduction|de_remise|moins
    ~ remise|reduction|dedommagement|offre|bon_d'achat`,
});
