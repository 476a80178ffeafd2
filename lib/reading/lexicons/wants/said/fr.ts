import type { WantKind } from '@/lib/conversation/types';
import type { PhraseTable } from '../../../phrases';

export const classes = {
  ask: 'svp|stp|merci_de|s_il_vous_plait|s_il_te_plait|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|vous_pouvez|tu_peux|vous_pourriez|je_veux|je_voudrais|j_aimerais|je_souhaite|je_souhaiterais|nous_voulons|nous_souhaitons|j_exige|nous_exigeons|je_demande|nous_demandons|j_attends|nous_attendons|veuillez|priere_de|il_faut|je_peux|puis-je|peut-on|on_peut|je_reclame|on_veut|on_voudrait|je_vous_prie_de|je_vous_demande|il_me_faut|j_ai_besoin|je_desire|serait-il_possible|est-il_possible',
  money:
    'argent|caution|acompte|euros|somme|montant|depot|sous|fric|thune|balles|frais|nuit|nuits|mensualite|cotisation|difference|total|arrhes|loyer|billet|billets|prix|paiement|prelevement|francs|dollars|solde|reste',
  send: 'envoyez|envoyez-moi|envoie|envoie-moi|renvoyez|renvoyez-moi|livrez|livrez-moi|apportez|apportez-moi|donnez-moi|fournissez|expediez|faites-moi_parvenir|postez',
};

export const said: PhraseTable<WantKind> = {
  refund: `
    (demande|exige|reclame|veux) .. # .. (euros|par_personne|de_dedommagement|d_indemnite|de_retour)
    ! (rendez|rendez-moi|rends-moi|rendez-nous|remboursez|remboursez-moi|rembourse-moi|remboursez-nous|recreditez|recreditez-moi|reversez|dedommagez|dedommagez-moi|indemnisez|indemnisez-moi|restituez|restituez-moi)
    @ask .. (rembourser|remboursement|rembourse|remboursee|rembourses|remboursiez|avoir_mon_argent|dedommagement|dedommager|indemnisation|indemniser|compensation|recrediter|restitution|restituer|rendre_mon|rendre_mes|rendre_l_argent|retrocession|geste_financier|rendiez|annuler_les_frais|annulation_des_frais|deduire)
    (je|nous|on) (veux|voulons|veut|exige|attends|reclame|attendons|exigeons) .. @money
    (recuperer|recupere|retrouver|revoir|rendre|veux|voudrais|voulons) .. (mon|mes|notre|nos|les|ma|l) .. @money
    (quand|ou|comment) .. (rembourse|remboursee|rembourses|remboursement|remboursez|mon_argent|caution|remboursez-vous|indemnisation|virement)
    ! (vous|tu) .. (devez|dois) .. (#|argent|remboursement|somme|euros)
    (annulez|supprimez|retirez|enlevez|corrigez|rectifiez|annuler|supprimer) .. (frais|facture|prelevement|penalite|majoration|amende|debit|supplement|dette)
    ! (je|on|nous) .. (paierai|paie|payerai|payons|paierons|vais_payer|paye) .. (pas|rien)
    (remboursement|dedommagement|indemnisation) .. (integral|complet|total|immediat|sur_ma_carte|s_il|svp|sous|des|ou|point|par)
    (ci-joint|joins|joint|joints|joignons) .. (facture|factures|devis|justificatifs|rib|recus)`,
  replacement: `
    ! @send .. (autre|nouveau|nouvelle|bon|bonne|manquant|manquante|piece|pieces|vis|manque|commande|commandee|remplacement|reste|neuf|neuve|chargeur|couvercle|cle|notice)
    @ask .. (remplacer|remplacement|remplaciez|echanger|echange|echangiez|renvoyer_un|renvoyer_une|renvoyer_le|renvoyer_la|envoyer_un_autre|envoyer_une_autre|envoyer_la_bonne|envoyer_le_bon|envoyer_la_piece|envoyer_les|un_autre|une_autre|un_neuf|un_nouveau|une_nouvelle_livraison|changer_contre|relivrer|le_bon|la_bonne|ce_qui_manque|celui_que|celle_que|reexpedier)
    (remplacez|remplacez-le|remplacez-la|remplacez-moi|echangez|echangez-le|echangez-la|changez-le|changez-la|relivrez|reexpediez)
    (comment|quand|ou) .. (faire|fait|proceder|procede) .. echange`,
  repair: `
    (envoyez|envoyez-moi|envoyez-nous|envoie|faites_venir|qu_on_envoie|que_quelqu_un|faut|faudrait|quand_passe|veux|besoin) .. (technicien|quelqu_un|plombier|electricien|reparateur|depanneur|equipe|serrurier|vienne|passe|reparer|agent)
    (sous|couvert|couverte|dans|encore|prise) .. garantie`,
  voucher: `
    (demande|exige|reclame|veux|attends|demandons|reclamons|voudrais|voulons) .. (dedommagement|indemnite|compensation|geste_commercial|geste)
    (une|un|pas|petite|petit|quelle|la) (remise|ristourne|rabais|reduction|code_promo|geste_commercial|petit_geste|petite_remise|promo) .. (possible|commerciale|etudiant|groupe|famille|serait|pour|#)
    (geste) .. (commercial|de_votre_part|serait|apprecie|bienvenu)
    (alignez|alignez-vous|aligner|baissez|baisser|faites-moi|faites_moi) .. (prix|tarif|offre|#|remise)`,
  cancellation: `
    (laissez_tomber|laisse_tomber|oubliez|tant_pis|c'est_bon|bon) .. (annulez|annule|j'annule|resiliez|annulez-moi)
    j'annule|j_annule (tout|ma|la|mon|le|cette)?
    annulez (tout|moi|ca|cela|la|le|ma|mon)
    @ask .. (annuler|annulation|annuliez|annule|resilier|resiliation|resiliiez|desabonner|desinscrire|cloturer|cloture|fermer_mon|fermer_le_compte|arreter_l_abonnement|arreter_mon|retirer_ma_commande|me_retracter|retractation|mettre_fin|supprimer_mon_compte|resilie|fermeture)
    desabonnez-moi|desinscrivez-moi|desinscription|droit_de_retractation|lettre_de_resiliation`,
  apology: `
    ! (excuse|excuses|pardon|desole) .. (serait|seraient|auraient|aurait|suffirait|suffirai|ecrites|sinceres|publiques|minimum|au_moins|moindre|d_abord|par_ecrit|s_imposent|bienvenues|suffi|m_aurait|fait_du_bien)
    ! (veux|voudrais|attends|exige|demande|merite|attendons|exigeons|souhaite|voulons|presentez|presenter|presente|dois|doit|devez|moindre|minimum|au_moins|faites|fasse|faire|reclame|aurais_aime|aimerais) .. (excuse|excuses|pardon|s_excuse|vous_excusiez|s_excuser)
    excusez-vous|vous_excuser`,
  explanation: `
    @ask .. (expliquer|explication|explications|expliquiez|raison|raisons|comprendre|savoir_pourquoi|justification|justifier|motif|eclaircissement|savoir_comment|eclaircir)
    (expliquez|expliquez-moi|explique-moi|expliquez-nous|justifiez|eclairez-moi)
    ! pourquoi (est-ce|je|on|mon|ma|mes|vous|le|la|les|un|une|cette|ce|personne|suis-je|dois-je|ai-je|avez-vous|m|n|tant|cela|ca|a-t-on|faut-il|payer|moi|il|elle|donc|toujours|ne|se|nous|l|y)
    ! comment (est-ce_possible|c_est_possible|se_fait-il|est-il_possible|ca_se_fait|expliquez-vous|peut-on|pouvez-vous|avez-vous|osez-vous|a-t-il|a-t-on|ose) .. (perdre|pu|laisser|facturer|que)?
    (que|qu) .. (s_est-il_passe|se_passe-t-il|s_est_passe|est-ce_que_c_est|se_passe)
    ! (a_quoi|de_quel|sur_quelle|en_vertu|au_nom|c_est_quoi|d_ou) .. (correspond|correspondent|droit|base|quoi|ces|cette|ce|sort|sortent|vient)
    quelqu_un .. m_explique|expliquer|explique`,
  callback: `
    @ask .. (rappeler|rappel|rappeliez|rappelle|appeler|appeliez|appel|joindre|telephoner|parler_a|parler_avec|conseiller|responsable|humain|superieur|personne|etre_rappele|etre_rappelee|etre_appele|me_passer)
    (rappelez|rappelez-moi|rappelle-moi|appelez-moi|appelez|telephonez-moi|rappelez-nous|appelez-nous|passez-moi|passe-moi|transferez-moi|mettez-moi)
    (parler|parle|discuter|echanger|passer|avoir|joindre) .. (quelqu_un|humain|responsable|conseiller|superieur|vraie_personne|directeur|personne_reelle|chef|etre_humain|gerant)
    ! (personne|pas|jamais|aucun|rien) .. (rappele|rappelle|appele|appelle|rappelee|decroche|rappel|repond_au_telephone|appelee)
    vraie_personne|etre_humain|un_humain|personne_reelle|personne_physique|quelqu_un_de_vivant|vrai_conseiller|en_chair
    (quelqu_un|qu_on|qu_il|que) .. (m|me|nous) .. (appelle|rappelle|appeler|rappeler)`,
  information: `
    ! quand (arrive|arrivera|arrivent|est-ce|sera|aurai-je|ouvre|ouvrez|puis-je|vais-je|pensez-vous|recevrai-je|dois-je|serai-je|serons|part|commence|exactement|les|le|la|mon|ma|vais|revient|saurai-je)
    ! ou (est|sont|en_est|puis-je|se_trouve|dois-je|trouver|se_trouvent|je_peux|est-ce|en_sont|faut-il|peut-on|voir|recuperer|deposer)
    ! combien (de|coute|ca|cela|coutent|dois-je|est-ce|faut-il|sont|pour|temps|mesure)
    ! (quel|quelle|quels|quelles) (est|sont|horaire|horaires|jour|heure|delai|documents|taille|adresse|date|numero|papiers|delais|dimensions|demarche|demarches|format|pieces)
    ! (comment|est-ce_qu) (faire|je|puis-je|on|fonctionne|modifier|changer|activer|obtenir|dois-je|ca_marche|acceder|peut-on|configurer|telecharger|payer|recuperer)
    (avez-vous|est-ce_que|peut-on|puis-je|est-il|y_a-t-il|faut-il|acceptez-vous|livrez-vous|faites-vous|dois-je|vous_avez|vous_livrez|vous_acceptez|proposez-vous|vendez-vous|savez-vous|sauriez-vous|est-elle|sont-ils|sont-elles|reste-t-il|c_est_normal|serez-vous|prenez-vous) .. (possible|encore|ouvert|stock|disponible|livraison|livrer|inclus|venir|parking|apporter|modifier|changer|payer|nouvelles|normal|gratuit|garantie|payer|taille|compatible|savoir|quand|compris|dimanche|samedi|demain)
    du_nouveau|des_nouvelles|ou_en_est|ou_en_sont|ou_en_etes-vous|qu_en_est-il|que_dois-je_faire|que_faire|je_fais_quoi|on_fait_quoi`,
};
