import type { ImpactKind } from '@/lib/reading/signals/impact';
import { phrases } from '@/lib/reading/phrases';

/** French wordings of what it did to the customer. */
export const impactFr = phrases<ImpactKind>('impact', {
  event: `
    (rate|manque|gache|gachee|ruine|pour|avant|sans|loupe|cadeau|gacher|annuler|a_temps|rater|perdu) .. (l|le|la|mon|ma|notre|de|d|du|son|un|une|les|aux)? .. (anniversaire|mariage|noel|vacances|lune_de_miel|remise_de_diplome|enterrement|obseques|fete|bapteme|communion|entretien|entretien_d'embauche|examen|examens|concert|reunion|evenement|voyage|vol|baby_shower|ceremonie|fete_des_meres|fete_des_peres|saint-valentin|rendez-vous_medical|premier_jour|match|concours|rentree|demenagement|soutenance|fiancailles|sejour|operation|bac|train)
    (anniversaire|mariage|noel|vacances|fete|entretien|voyage|soiree|sejour|bapteme|week-end|ceremonie|communion) .. (gache|gachee|rate|ratee|manque|sans|passe|etait|est_demain|est_le|gachees|ruine|est_samedi|a_l'eau|fichu|est_ce)
    (gache|ruine|gacher|gachee|pourri|foutu_en_l'air) .. (le|la|notre|ma|mon|toute|nos|mes|tout)? .. (journee|soiree|week-end|voyage|vacances|sejour|nuit|fete|surprise)
    cadeau .. (anniversaire|noel|fille|fils|mere|mariage|femme|mari|niece|petit-fils)`,
  family: `
    (fils|fille|enfant|enfants|bebe|mere|pere|grand-mere|grand-pere|petit-fils|petite-fille|femme|mari|epouse|famille|parents|niece|neveu|frere|soeur|maman|papa|petits|jumeaux|compagne|compagnon) .. (pleure|pleurait|larmes|decu|decue|triste|effraye|froid|faim|malade|sans|attend|peut|peur|attendait|dort|besoin|seul|seule|devaste|inconsolable|en_pleurs|effondree)
    devant .. (enfants|tout_le_monde|clients|famille|invites|collegues)`,
  time: `
    (perdu|perdre|gaspille|perd|perds) .. (heures|heure|heures|jours|journee|temps|matinee|une_journee|ma_journee|apres-midi|demi-journee)
    (pose|poser|pris|prendre) .. (journee|jour|demi-journee|conge|rtt|conges|matinee) .. (pour|de|travail|conge|rien)?
    (reste|attendu|attendre|bloque|coince|reste) .. (chez_moi|maison|toute_la|journee|matinee|heures|apres-midi|a_la_maison)
    # heures|jours|semaines|minutes .. (attendre|attente|au_telephone|perdues|a_l'aeroport|d'attente|de_queue|dans_le)
    dormi|dormir .. (aeroport|sol|banc|voiture|par_terre)
    nuit blanche|blanches
    pas|plus .. (dormi|ferme_l'oeil)`,
  money: `
    (du|oblige|obligee|obliges|fallu|contraint|dû|dus) .. (de|d)? .. (acheter|payer|louer|racheter|reserver|depenser|prendre_un_taxi|manger_dehors|reprendre|emprunter|avancer|prendre_un_hotel)
    (coute|couter|coutent|couté) .. (#|cher|euros|bras|fortune|plus|nous|m)
    (perdu|perdre|perds|perdons) .. (argent|clients|chiffre_d'affaires|revenus|travail|contrat|ventes|acompte)
    (peux|peut|pouvons|pas) .. (pas|plus|de_quoi) .. (payer|loyer|manger|courses|factures|nourrir)
    (nourriture|frigo|congelateur|aliments|courses|medicaments) .. (perdu|perdue|jete|jeter|poubelle|decongele|avarie|gaspille)
    de_ma_poche|decouvert|agios|frais_bancaires|interdit_bancaire`,
  health: `
    malade|malades|hopital|urgences|blesse|brule|brulure|vomi|allergie|asthme|angoisse|stress|stresse|stressee|depression|migraine|douleur|douleurs|diabetique|insuline|enceinte|tension|operation|chimio|dialyse|fauteuil_roulant|handicap|fievre|intoxication|crise_de_panique|crise_d'angoisse|anxiete
    sans .. (medicaments|traitement|insuline)
    ma_sante|sante_mentale|a_bout|desespere|desesperee|epuise|epuisee|n'en_peux_plus|plus_dormir|je_craque|en_larmes|pleurer|nerfs`,
  work: `
    (peux|pouvons|pu|impossible|empeche|peut) .. (pas|plus|de)? .. (travailler|teletravailler|facturer|etudier|rendre_mon|bosser|ouvrir_mon|exercer)
    teletravail|mon_entreprise|mon_patron|mon_emploi|entretien_d'embauche|mon_travail|mon_commerce|perds_des_clients|auto-entrepreneur|independant
    (commerce|boutique|bureau|entreprise|restaurant|cabinet|clients|activite) .. (arret|bloque|ferme|fermee|paralyse|sans|attendent|perdons|perd|perdus)`,
  embarrassment: `
    honte|gene|humilie|humiliee|humiliant|humiliation|embarrasse|embarrassant|ridicule|passe_pour|passer_pour|comme_un_voleur|comme_une_voleuse|comme_un_criminel|devant_tout_le_monde|mal_a_l'aise`,
  home: `
    (sans|plus_de|plus_d|pas_de|pas_d) .. (electricite|eau|eau_chaude|chauffage|internet|frigo|lave-linge|machine_a_laver|lit|douche|telephone|voiture|courant|gaz|plaques|four) .. (depuis|pendant|jours|semaines|avec|en)?
    (dormir|dort|dormons|manger|vivre) .. (par_terre|sol|matelas_gonflable|dans_le_noir|cartons|canape)
    inonde|inondee|inondation|gele|on_gele|bloques|laverie|a_la_main|coince|dans_le_froid`,
});
