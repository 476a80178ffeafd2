import type { PromiseWords } from './types';

export const fr: PromiseWords = {
  commit:
    "vous (?:l'|le |la |les )?(?:aurez|recevez|recevrez|avez (?=(?:\\p{L}+ ){0,3}(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi)))|vous appelle(?!\\p{L})|nouvelle date|(?:le|la|l'|votre) ?(?:\\p{L}+ ){1,4}?(?:vous appelle|passe|part|arrive|intervient)(?!\\p{L})|(?:je|nous|on) (?:vous |te |l'|le |la |vous l'|vous le |vous la )?(?:ecris|rappelle|appelle|envoie|confirme|informe|rembourse|recontacte|reponds|tiens|reviens|remets|donne|expedie|rappelons|appelons|envoyons|confirmons|remboursons|recontactons|revenons|expedions|livrons)(?!\\p{L})|(?:je vais|nous allons|vous allez|va|vont|on va) (?:vous |le |la |etre |me |l')*\\p{L}+(?:er|ir|re)(?!\\p{L})|\\p{L}{2,}(?:erai|irai|rai|erons|irons|rons)(?!\\p{L})|\\p{L}{2,}(?:era|ira|dra|rra|seront|eront|iront|ront|erez|irez|vrez|rrez)(?!\\p{L})|sera|seront|aura|aurez|(?:le|la|un|notre) (?:technicien|technicienne|livreur|equipe|installateur) (?:passe|vient|arrive|viendra|intervient)|je (?:vous )?(?:promets|garantis|m'engage)|nous (?:vous )?(?:promettons|garantissons|nous engageons)|(?:part|arrive|passe|est prevue?|est programmee?)(?= )|devrait (?:arriver|etre|vous)",
  firm: "(?:je|nous) (?:vous )?(?:rembourserai|rembourserons|enverrai|enverrons|rappellerai|rappellerons|remplacerai|remplacerons|ecrirai|ecrirons|recontacterai|recontacterons|annulerai|annulerons|expedierai|expedierons)|(?:je vais|nous allons) (?:vous )?(?:rembourser|envoyer|renvoyer|rappeler|remplacer|ecrire|recontacter|annuler|expedier|crediter)|je (?:vous )?(?:promets|garantis|m'engage)",
  condition:
    "\\bsi (?=(?:vous|le|la|l'|les|ce|cela|elle|il|je|nous|d'ici|jamais|besoin))|\\bs'il (?!vous)|des que|une fois|lorsque|quand (?:j'|nous|vous)|\\bpourr(?:ais|ions|ait|iez)\\b|\\bpeux\\b|\\bpouvons\\b|\\bpouvez\\b|\\bpourrez choisir|peut-etre|sous reserve|au cas ou|essa\\p{L}+|tenter\\p{L}*",
  told: "vous (?:aviez|avez|m'aviez|m'avez) (?:dit|promis|assure|ecrit)|on m'a (?:dit|promis|assure)|(?:etait|devait|devaient|aurait du|etais cense|etait cense)|j'avais (?:dit|promis)|je vous avais|sur le site|pourquoi|promis",
  vague:
    '(?:je|nous) (?:regard|verifi|examin|etudi|recherch)\\p{L}+(?= ?(?:\\.|,|cela|ce|votre|la|le))|dans les (?:meilleurs|plus brefs) delais|des que possible|au plus vite|ferons (?:le|tout)|ferai (?:le|tout)|mon possible|notre possible|tiendr\\p{L}+ (?:vous )?informe|reviendr\\p{L}+ vers vous (?:rapidement|bientot|des)',
  range: 'entre|de|du',
  within: "dans|sous|d'ici|en|delai de|dans un delai de|prend|au bout de",
  endOfDay: "(?:en |a la |d'ici la |avant la )?fin de (?:la )?(?:journee|matinee|apres[ -]midi)",
  thisWeek: "(?:cette semaine|(?:d'ici (?:la )?|en )?fin de (?:la )?semaine)",
  nextWeek: 'la semaine prochaine|semaine prochaine',
  came: "(?:est|sont|bien) (?:bien )?(?:arrivee?s?|recue?s?|livree?s?)|j'ai (?:bien |enfin )?(?:recu|eu) (?!aucun|rien)|je l'ai (?:bien |enfin )?recue?|c'est (?:bon|regle|resolu|repare)|ca (?:marche|fonctionne)|m'a (?:bien )?(?:rappele|appele)|merci pour (?:l'|le|la|votre appel)",
  failed:
    "rien|personne|aucun\\p{L}?|(?:n'|ne )(?:\\p{L}+ ){0,3}(?:pas|jamais|toujours pas|plus|rien)|toujours (?:pas|rien|aucun\\p{L}?)|encore (?:rien|une fois)|vous (?:aviez|avez) (?:dit|promis)|ou est|j'attends (?:toujours|encore)|promis",
  customer:
    'je (?:vous )?(?:enverrai|enverrais|envoie|ferai|rappellerai|appellerai|paierai|renverrai|joindrai|transmettrai|confirmerai|essaierai|serai (?:a la maison|chez moi|present\\p{L}?))(?!\\p{L})|je vais (?:vous )?(?:envoyer|renvoyer|appeler|payer|essayer|verifier|regarder|transmettre|joindre|retourner)',
};
