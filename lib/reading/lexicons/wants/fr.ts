import type { WantWords } from './types';

export const fr: WantWords = {
  desire:
    "je (?:veux|voudrais|souhaite|souhaiterais|demande|exige|reclame|prefere|prefererais|desire|merite|reste en attente|requiers|sollicite|peux avoir)|j'(?:aimerais|exige|attends(?: toujours| encore)?|ai (?:demande|besoin d[e']|droit a)|accepte|apprecierais|espere)|nous (?:voulons|voudrions|souhaitons|demandons|exigeons|attendons)|(?:pouvez|pourriez)[ -]vous(?: (?:s'il vous plait|svp))?(?: (?:me|nous|m'))?(?: ?(?:donner|envoyer|faire|accorder|proposer|offrir|fournir|confirmer))?|(?:tu|vous) (?:peux|pourrais|pouvez|pourriez)|(?:peux|pourrais)[ -]tu|(?:puis|pourrais)[ -]je (?:avoir|obtenir|recevoir|demander|etre)|merci de (?:me |nous |m'|bien vouloir (?:me )?)?(?:\\p{L}+er|\\p{L}+ir|\\p{L}+dre)|(?:envoyez|donnez|faites|accordez)(?:-moi|-nous)|veuillez (?:me )?(?:\\p{L}+er|\\p{L}+ir)|ou (?:est|en est|sont) (?:mon|ma|mes|le|la)|quand (?:vais-je|est-ce que je vais|aurai-je|recevrai-je)(?: (?:avoir|recevoir|etre))?|toujours (?:pas|aucune?)(?: (?:recu|de|eu))?|comment (?:puis-je|faire pour) (?:obtenir|demander|avoir)|au moins|au minimum",
  please: ",? ?(?:s'il vous plait|svp|stp|merci)|,? ?immediatement|,? ?maintenant|,? ?au plus vite|,? ?rapidement",
  refuse:
    "(?:je )?ne (?:veux|souhaite|voudrais|demande|desire) (?:pas|plus|aucun)(?: (?:d[e'un]*|de|un|une|votre|vos))?|(?:je )?n'(?:ai pas besoin|accepte pas|en veux pas|attends pas)(?: d[e']| de)?|pas|ni|aucune?|au lieu d[e'u]|plutot que?|sans(?! (?:le |mon |un )?remboursement)|refuse|gardez (?:votre|vos)|plus de|autre",
  told: "(?:vous (?:m'|nous )?(?:avez|aviez|etes)|ils? (?:m'|nous )?(?:ont|a)|on m'a|m'a|m'avez|m'aviez|m'ont|deja|dit que|promis|refusez de|refuse de|ou je|si vous|quand)",
  nouns: {
    refund:
      "(?:remboursements?|rembourse[es]?|etre (?:integralement )?rembourse[es]?|mon argent|l'argent|etre dedommage[es]?|dedommagement|indemnisation|compensation|avoir bancaire|mon du|que vous me rembours\\p{L}+|recuperer (?:mon|l'))",
    replacement:
      "(?:(?:un )?remplacement|(?:un )?echange|un(?:e)? (?:autre|nouve(?:au|lle|l)) (?!commande|date|rendez|facture|bon|numero|reservation|adresse)\\p{L}*|un neuf|une neuve|reexpedition|renvoi de|le bon (?:article|produit|modele)|la bonne (?:taille|couleur|piece)|l'article manquant|la piece manquante|que vous (?:me )?(?:remplaciez|echangiez|renvoyiez))",
    repair: '(?:(?:une )?reparation|que vous (?:le |la )?repariez|(?:un )?technicien|(?:le|la) faire reparer|depannage|etre repare[es]?)',
    voucher:
      "(?:bons? d'achat|avoir(?= (?:de|sur|en))|un avoir|remises?|reductions?|rabais|geste commercial|ristourne|carte cadeau|code promo|livraison (?:gratuite|offerte)|frais de port offerts|\\d+ ?% de (?:reduction|remise)|meilleur prix|nuit offerte|mois offert|points)",
    cancellation:
      '(?:annulation|annuler|resilier|resiliation|que vous annuliez|cloturer mon compte|fermer mon compte|supprimer mon compte|desabonner)',
    apology: "(?:des |vos |vraies )?excuses|que vous vous excusiez|qu'il s'excuse|qu'on s'excuse",
    explanation:
      "(?:(?:des |une |vos )?explications?|savoir (?:pourquoi|ce qui s'est passe|comment (?:c'est|cela|il est))|comprendre (?:pourquoi|ce qui|comment)|que vous m'expliquiez|qu'on m'explique|la raison|les raisons|le motif|des comptes)",
    callback:
      "(?:etre (?:rappele[es]?|contacte[es]? par telephone|appele[es]?)|(?:un )?(?:rappel|appel)(?: telephonique)?|qu'on (?:me rappelle|m'appelle)|que (?:vous|quelqu'un) (?:me rappel\\p{L}+|m'appel\\p{L}+))",
    information:
      "(?:(?:des |une |d'autres )?(?:informations?|nouvelles|reponses?|precisions)|savoir (?:si|quand|ou|qui|quel\\p{L}*|combien|comment (?!c'est|cela|il est))|une? (?:date|delai|suivi|confirmation|reponse)|(?:le )?numero de suivi|connaitre|que vous me (?:disiez|confirmiez|teniez)|une facture|ma facture|un duplicata|l'etat|le statut|un point)",
  },
  acts: {
    refund:
      "rembours(?:ez|e|er)(?:-moi|-nous|-la|-le)?(?= |[.!?]|$)|(?:rendez|redonnez|restituez)(?:-moi|-nous)?(?: mon| l'| notre)? ?(?:argent|du)|(?:pouvez|pourriez|allez)[ -]vous (?:me |nous )?(?:rembourser|restituer)|(?:me|nous) rembourser|me rendre mon argent|ou (?:est|en est) mon remboursement|quand (?:vais-je|serai-je|allez-vous) (?:etre |me )?rembourse\\p{L}*|(?:sans|faute de) (?:le |mon |un )?remboursement|(?:toujours|encore) pas (?:ete |recu )?(?:rembourse\\p{L}*|mon remboursement|mon argent|le remboursement)",
    replacement:
      "(?:remplacez|echangez|renvoyez)(?:-le|-la|-les|-moi|-nous)?(?= )|envoyez(?:-moi|-nous)? (?:un|une|le|la) (?:autre|nouveau|nouvelle|neuf|bon|bonne|piece)|(?:pouvez|pourriez)[ -]vous (?:me |m'|nous |le |la )?(?:remplacer|echanger|renvoyer|envoyer (?:un|une) (?:autre|nouve\\p{L}+))|(?:me|m'|nous) (?:le |la )?(?:remplacer|echanger|renvoyer)|(?:m'en |nous en |m'|nous |me )(?:r?envoyer|expedier|donner|faire parvenir) (?:un|une) (?:autre|nouve\\p{L}+)|(?:le|la) (?:remplacer|echanger)",
    repair:
      'reparez(?:-le|-la|-moi)?(?= |[.!])|(?:pouvez|pourriez)[ -]vous (?:le |la |me )?reparer|envoyez(?:-moi|-nous)? un technicien|(?:le|la) reparer',
    voucher:
      'quelle (?:remise|reduction)|(?:faites|accordez|faire)(?:-moi)? (?:un |une )?(?:geste|remise|reduction|prix|effort)|un geste (?:commercial|de votre part)|baisser (?:le|votre) prix|meilleur prix',
    cancellation:
      "(?:annulez|resiliez|cloturez|fermez|supprimez)(?:-le|-la|-moi)? (?:ma|mon|la|le|cette|cet|tout|immediatement)|(?:pouvez|pourriez)[ -]vous (?:annuler|resilier|cloturer)|je veux (?:annuler|resilier)|merci d'annuler|merci de resilier",
    apology:
      "excusez-vous|presentez (?:des|vos) excuses|(?:meme pas|sans|aucune?|pas (?:meme )?(?:une|d')) ?(?:simple |la moindre )?excuses?",
    explanation:
      "expliquez(?:-moi|-nous)|(?:pouvez|pourriez)[ -]vous (?:me |m'|nous )?expliquer|pourquoi (?:est|ai|n'|ne|je|me|m'|vous|avez|suis|on|personne|la|le|ma|mon|cela|ca)[^?!.\\n]{2,110}\\?|comment (?:est-ce possible|se fait-il|c'est possible|cela est-il possible|pouvez-vous)|que (?:s'est-il passe|se passe-t-il)|qu'est-ce qui (?:se passe|s'est passe)",
    callback:
      "(?:rappelez|appelez|telephonez)(?:-moi|-nous)|(?:pouvez|pourriez)[ -]vous (?:me |m'|nous )?(?:rappeler|appeler|telephoner)|merci de (?:me rappeler|m'appeler)",
    information:
      "(?:dites|informez|confirmez|tenez|indiquez|precisez)(?:-moi|-nous)|(?:pouvez|pourriez|pourrais|peux)[ -](?:vous|tu)(?: s'il vous plait| svp)? (?:me |m'|nous )?(?:dire|confirmer|informer|indiquer|preciser|renseigner|verifier|tenir)|ou (?:est|en est|sont|se trouve)|quand (?:sera|vais|va|vont|arrive|est-ce que|puis|pourrai|allez|aura|recevrai)|(?:des|avez-vous des|aucune) nouvelles|merci de (?:me |m'|nous )?(?:dire|confirmer|informer|indiquer|tenir|preciser|repondre)|que (?:comptez|allez)-vous faire|qu'allez-vous faire|comment (?:puis-je|faire|fait-on|je)|combien (?:de temps|coute)|(?:est-il possible|est-ce que (?:je|vous|c'est)|puis-je|avez-vous|y a-t-il|acceptez-vous|livrez-vous|faites-vous|proposez-vous)(?= [^?!\\n]{3,120}\\?)",
  },
};
