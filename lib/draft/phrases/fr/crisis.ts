import type { Phrases } from '../types';

/** To somebody who may harm themselves, French. */
export const crisisFr: Phrases['crisis'] = {
  hear: [
    "<Tu as|Vous avez> bien fait de me l'écrire, et je ne vais pas passer dessus : <tu comptes|vous comptez> bien plus que tout ce qu'il y a à régler avec nous.",
    "Merci de me l'avoir dit. Cela semble insupportable à porter, et en ce moment, c'est <toi qui comptes|vous qui comptez>, plus que tout le reste.",
  ],
  ask: [
    "Je pose la question franchement : <es-tu|êtes-vous> en sécurité en ce moment ? Si <tu as|vous avez> déjà pris ou fait quelque chose, ou si <tu es|vous êtes> sur le point de le faire, <appelle|appelez> tout de suite le {?emergency:{emergency} ou le }numéro d'urgence là où <tu es|vous êtes>.",
    "<Dis-moi|Dites-moi> franchement, s'il <te|vous> plaît : <penses-tu|pensez-vous> à mettre fin à <tes|vos> jours, et <es-tu|êtes-vous> en sécurité maintenant ? S'il s'est déjà passé quelque chose, <appelle|appelez> immédiatement le {?emergency:{emergency} ou le }numéro d'urgence là où <tu es|vous êtes>.",
  ],
  line: [
    "Quelqu'un répond à toute heure : {line} ({country}). Pas besoin d'avoir préparé <tes|vos> mots.",
    "Jour et nuit, on répond au {line} ({country}). Il suffit de dire que c'est devenu trop lourd.",
  ],
  anywhere: [
    "Des lignes d'écoute répondent jour et nuit, très probablement aussi là où <tu vis|vous vivez>. Pas besoin d'avoir préparé <tes|vos> mots.",
  ],
  near: [
    "S'il y a près de <toi|vous> de quoi <te|vous> faire du mal, <mets-le|mettez-le> hors de portée, s'il <te|vous> plaît. Et <ne reste pas|ne restez pas> dans la solitude : y a-t-il une personne à appeler ou à réveiller ? Il suffit de lui demander de venir.",
    "<Ne reste pas|Ne restez pas> sans personne auprès de <toi|vous> : <appelle|appelez> ou <réveille|réveillez> quelqu'un de confiance, qui emportera ce qui pourrait <te|vous> faire du mal.",
  ],
  relief: [
    "Ce pour quoi <tu nous écrivais|vous nous écriviez> peut attendre ; <tu n'as|vous n'avez> rien à faire pour l'instant. Je préviens tout de suite la personne responsable.",
    "Le dossier avec nous, je m'en charge ; il n'y a rien à faire de <ton|votre> côté. La personne responsable l'apprend de moi à l'instant.",
  ],
  back: [
    "<Réponds-moi|Répondez-moi>, s'il <te|vous> plaît, un mot suffit : <es-tu|êtes-vous> en sécurité ? Y a-t-il quelqu'un avec <toi|vous> ?",
    "<Écris-moi|Écrivez-moi> une ligne, même très courte : <es-tu|êtes-vous> en sécurité, et quelqu'un est-il avec <toi|vous> ?",
  ],
};
