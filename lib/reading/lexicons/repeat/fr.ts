import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { phrases } from '@/lib/reading/phrases';

/** French wordings of earlier failures. */
export const repeatFr = phrases<RepeatCue>('repeat', {
  2: `
    deuxieme|seconde|2e|2eme|2ème fois|mail|email|message|relance|appel|reclamation|intervention|technicien|courrier|demande|livraison|colis|rdv
    (appele|ecrit|relance|reporte|repare|envoye|annule|contacte|decale|reclame) .. deux_fois
    deux fois|mails|emails|messages|relances|appels|reclamations|techniciens|courriers`,
  3: `
    troisieme|3e|3eme|3ème fois|mail|email|message|relance|appel|reclamation|intervention|technicien|courrier|demande|livraison|colis|rdv
    trois|3 fois|mails|emails|messages|relances|appels|reclamations|techniciens|courriers`,
  4: `
    quatrieme|4e|4eme fois|mail|email|message|relance|appel|reclamation|courrier|demande|technicien
    quatre|4 fois|mails|emails|messages|relances|appels|reclamations|courriers`,
  5: `
    cinquieme|5e|5eme fois|mail|email|message|relance|appel|reclamation|courrier
    cinq|5 fois|mails|emails|messages|relances|appels|reclamations|courriers`,
  6: `
    sixieme|septieme|huitieme|dixieme|enieme|6e|7e|8e|10e fois|mail|appel|relance|message
    six|sept|huit|neuf|dix|vingt|6|7|8|9|10|12|15|20|x fois|mails|appels|relances|messages`,
  many: `
    plusieurs|maintes|nombreuses|multiples|innombrables|mille|nombreux|des_dizaines_de fois|reprises|appels|mails|relances|messages|reclamations|courriers|tentatives
    maintes_reprises|sans_cesse|a_repetition|toujours_pareil|encore_une_fois|une_fois_de_plus|une_nouvelle_fois|a_chaque_fois_que_j'appelle|sans_arret|constamment`,
  more: `
    ! (toujours|encore|reste|rien) .. (pas|rien|sans|aucune|aucun|meme) .. (fonctionne|resolu|solution|reponse|regle|recu|change|repare|arrive|nouvelles|rembourse|probleme|retour)
    ! (promis|dit|assure|garanti|promettez|affirme) ... (mais|et|rien|jamais|toujours|pourtant|or) .. (rien|jamais|personne|pas|toujours|aucun|aucune)
    (meme) .. (probleme|panne|erreur|reponse|histoire|excuse|defaut) .. (encore|a_nouveau|toujours|revient)?
    (a_nouveau|encore|de_nouveau|re) .. (panne|retard|casse|probleme|erreur|preleve|annule|le_meme|bloque|tombe|reporte)
    deja .. (appele|ecrit|contacte|signale|explique|envoye|relance|reclame|dit|demande)
    (personne|jamais|sans|aucune|pas) .. (repondu|reponse|rappele|retour|repond|recontacte|suite|solution)
    (nouveau|nouvelle|deuxieme|remplacement|reparation) .. (aussi|egalement|pas_non_plus|defectueux_aussi)
    cloture|ferme .. (dossier|ticket|demande|reclamation)
    promesses|promesse non_tenues|non_tenue|vaines|en_l'air
    non_resolu|pas_resolu|aucune_solution|ignore|baladent|balade|renvoient_la_balle|de_service_en_service|menes_en_bateau|tourne_en_rond|lapin|reporte_a_nouveau|relance`,
});
