import type { Phrases } from '../types';

/** Where health, the law or the agent's own person comes in, French. */
export const grave: Phrases['grave'] = {
  medical: {
    medicine: [
      "Avant tout : en reste-t-il assez pour tenir sans risque jusqu'à la livraison, et quand n'y en aurait-il plus ? Au moindre doute, <n'attends|n'attendez> pas notre envoi : une pharmacie, le médecin traitant ou une permanence médicale peut aider aujourd'hui, et si quelqu'un se sent mal, <appelle|appelez> le numéro d'urgence.",
    ],
    feeding: [
      "Avant tout : y en a-t-il assez pour nourrir sans risque jusqu'à la livraison, et jusqu'à quand cela suffit-il ? Au moindre doute, <n'attends|n'attendez> pas notre envoi : une pharmacie, le médecin ou une permanence médicale peut aider aujourd'hui et, si c'est grave, le numéro d'urgence.",
    ],
    device: [
      "Avant tout : la personne qui dépend de l'appareil est-elle en sécurité en ce moment, et combien de temps la réserve tiendrait-elle ? Au moindre doute, <n'attends|n'attendez> pas notre réponse : <appelle|appelez> tout de suite le numéro d'urgence ou l'équipe soignante.",
    ],
  },
  hurt: [
    'Ce que <tu écris|vous écrivez> sur {injury} est grave, et je le regrette profondément. Comment va tout le monde à présent ? Cela passe avant le reste.',
  ],
  right: ["Saisir qui <tu veux|vous voulez> est <ton|votre> droit, et cela ne change rien à l'examen mené ici."],
  proof: [
    "Les enregistrements et les documents seraient utiles, si <tu acceptes|vous acceptez> de nous les envoyer ici ; c'est <ton|votre> choix.",
  ],
  written: [
    "Je n'ai pas encore les éléments pour expliquer ce qui s'est passé, et je ne donnerai pas d'explication toute faite : la réponse <te|vous> parviendra par écrit.",
  ],
  personal: [
    "Merci, c'est gentil. Mon numéro, ma vie privée et mon temps libre restent à part, je dois donc dire non pour cela ; pour tout ce dont <tu as|vous avez> besoin de notre part, j'aide volontiers ici.",
  ],
};
