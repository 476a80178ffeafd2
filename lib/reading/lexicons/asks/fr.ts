import type { AskWords } from './types';

export const fr: AskWords = {
  opener:
    "(?:et |mais |alors |bonjour |donc |aussi |de plus )*(?:ou (?:est|en est|sont|se trouve|puis)|quand (?:sera|vais|va|vont|arrive|est-ce|puis|pourrai|allez|aura|recevrai|comptez)|pourquoi|comment (?:est-ce|puis|faire|se fait|fait-on|je|dois|allez|c'est)|combien|quel(?:le)?s? (?:est|sont|remise|reduction|delai|recours)|qui (?:va|peut|est|dois)|que (?:dois|puis|comptez|se passe|s'est|faire|faut)|qu'est-ce qu|qu'allez|qu'en est|a quelle heure|est-ce qu|est-il possible|(?:pouvez|pourriez|avez|allez|etes|auriez|voulez|savez|serait|peux|pourrais|puis)-(?:vous|tu|je|il)|(?:tu|vous) (?:peux|pourrais|pouvez|pourriez)(?! (?:toujours|garder|me croire))|pouvez vous|pourriez vous|avez vous|y a-t-il|des nouvelles|une reponse|aucune nouvelle|serait-il|peut-on|dois-je)",
  request:
    "(?:svp|stp)(?!\\p{L})|j'entends (?:recevoir|obtenir|etre)|il (?:me|nous) faut|faut (?:me|nous|que vous)(?!\\p{L})|j'aimerais|je souhaiterais|(?:je |nous )(?:veux|voudrais|voulons|voudrions|souhaite|souhaiterais|souhaitons|demande|demandons|exige|exigeons|reclame|reclamons|prefere|vous (?:demande|prie|serais)|desire)(?! (?:vous (?:remercier|feliciter|dire)|remercier|feliciter|signaler|preciser que|dire|partager))|j'(?:aimerais|exige|attends (?:une|un|votre|vos|des|le|la|mon|que)|ai besoin)|(?:pouvez|pourriez|voulez)[ -]vous|merci de (?!votre|vos|m'avoir|nous avoir|tout|la|l'|rien)(?:me |nous |m'|bien vouloir |le |la |ne pas )?\\p{L}+(?:er|ir|re)(?!\\p{L})|veuillez (?!agreer|trouver|recevoir|accepter)|(?:rembours|envoy|donn|expliqu|repond|annul|remplac|rappel|appel|dit|dites|fait|faites|confirm|inform|renvoy|indiqu|rend|echang|reparez|livr|trait|resili|regl)(?:ez|es)?-(?:moi|nous|le|la)|dites-(?:moi|nous)|faites-(?:moi|nous|le|quelque)|s'il vous plait,? \\p{L}+|savoir (?:si|quand|ou|pourquoi|comment|ce que|ce qui|qui|quel)|quelqu'un peut|faites le necessaire",
  imperative:
    '(?:et |alors |ou |merci de |donc )*(?:remboursez|envoyez|renvoyez|annulez|remplacez|echangez|reparez|rappelez|appelez|dites|expliquez|repondez|confirmez|donnez|rendez|faites|livrez|resiliez|informez|tenez-moi|trouvez une|reglez|cessez|arretez|verifiez)(?:-moi|-nous|-le|-la|-les)?',
  rhetorical:
    "(?:c'est|est-ce|ceci est) (?:une (?:blague|plaisanterie|arnaque|farce)|une|normal|serieux|ca)(?= |\\?)(?= ?(?:blague|plaisanterie|arnaque|votre|que vous appelez|\\?))|vous (?:plaisantez|vous (?:moquez|fichez|foutez)|me prenez|croyez|pensez que|lisez (?:seulement|vraiment)|n'avez pas honte|rigolez)|vous moquez[ -]vous|de qui se moque|lisez-vous|quel genre d|quelle (?:sorte|espece) de|combien de fois (?:dois|faut|vais|encore)|vous trouvez (?:ca|cela) normal|trouvez-vous (?:ca|cela) normal|serieusement\\?|vraiment\\?|comment osez|a quoi (?:sert|bon|servez)|est-ce (?:si|trop|donc si) (?:difficile|complique|demander)|il y a quelqu'un|n'est-ce pas\\?|non\\?$|hein\\?|vous savez quoi|c'est quoi ce(?:tte)? (?:service|boite|blague|delire|bazar)",
  courtesy: "comment (?:allez-vous|ca va|vas-tu|vous portez)|ca va\\W*$|j'espere que vous allez bien",
  when: 'quand|a quelle heure|combien de temps|quel (?:jour|delai)|quelle date|date|delai',
  where: 'ou (?:est|en est|sont|se trouve)|suivi',
  why: "pourquoi|comment (?:est-ce possible|se fait)|raison|motif|expli\\p{L}+|que s'est-il|qu'est-ce qui",
  howMuch: 'combien|quel(?:le)? (?:remise|reduction|prix|montant|tarif)',
  place:
    'entrepot|transporteur|livreur|en transit|centre|magasin|livre|voisin\\p{L}*|douane|adresse|agence|en route|suivi|depot|point relais|se trouve|est (?:a|au|en|dans|chez)',
  because:
    'parce que|en raison|a cause|cause|raison|suite a|du a|due a|erreur|faute|panne|probleme|puisque|car|retard de|greve|defaillance|manquait',
  yesNo:
    "oui|non|bien sur|tout a fait|exact\\p{L}*|en effet|effectivement|malheureusement|vous pouvez|nous pouvons|je peux|je ne peux|c'est|confirme\\p{L}*|sera|j'ai|nous avons",
  holding:
    "nous (?:verifions|recherchons|enquetons|etudions|examinons)|je (?:verifie|me renseigne|regarde|transmets|vais (?:verifier|regarder|me renseigner))|nous allons (?:verifier|etudier|examiner|regarder)|des que (?:j'|nous|possible)|reviendr\\p{L}+ vers vous|reviens vers vous|tiendr\\p{L}+ inform\\p{L}+|dans les (?:meilleurs|plus brefs) delais|transmis",
  agentRequest:
    "(?:pouvez|pourriez)[ -]vous (?:s'il vous plait )?(?:me |nous |m'|nous )?(?:confirmer|envoyer|indiquer|communiquer|dire|transmettre|preciser|fournir|joindre)|(?:envoyez|indiquez|confirmez|communiquez|transmettez|precisez|dites|repondez|choisissez|donnez)(?:-moi|-nous)?|merci de (?:me |nous |m')?(?:confirmer|envoyer|indiquer|communiquer|transmettre|preciser|fournir|joindre|repondre)|veuillez (?:me |nous )?(?:confirmer|envoyer|indiquer|communiquer|transmettre|preciser|fournir|joindre|repondre)|(?:j'ai|nous avons) besoin (?:de|d'|du)|que preferez-vous|laquelle preferez|lequel preferez",
  closingQuestion: "autre (?:chose|question)|d'autres questions|comment evaluez|enquete|a votre disposition|besoin d'autre",
  thanks:
    "merci|merci beaucoup|parfait|super|genial|ok|okay|d'accord|entendu|tres bien|c'est (?:bon|parfait|regle|resolu|note|gentil)|excellent|resolu|recu|bien recu|je l'ai recu|ca (?:marche|fonctionne)|note|impeccable|nickel",
  unsettled:
    "mais|toujours|encore|pas|jamais|rien|personne|aucun\\p{L}?|mauvais|casse|manque|jusqu'a|sinon|quand|pourquoi|honte|inadmissible|inacceptable|je veux|merci pour rien|annul\\p{L}+|rembours\\p{L}+|malgre|scandal\\p{L}+",
  contact:
    '(?:ecri\\p{L}+|rappel\\p{L}+|appel\\p{L}+|telephon\\p{L}+|repon\\p{L}+|reponse|inform\\p{L}+|confirm\\p{L}+|contact\\p{L}+|recontact\\p{L}+|revien\\p{L}+|tien\\p{L}+|avert\\p{L}+|previen\\p{L}+|donner des nouvelles|dirai)',
  stop: 'que|les|des|une|aux|par|avec|pour|dans|sur|comme|mais|plus|cette|cet|ces|ceux|quand|donc|tres|sans|aussi|jusque|depuis|tout|toute|tous|nous|vous|votre|vos|mes|mon|ses|son|leur|pouvez|pourriez|veux|voudrais|besoin|merci|bonjour|dire|savoir|avez|avoir|etre|ete|etait|sont|suis|deja|encore|seulement|entre|chaque|bien|ainsi|autre|fois|faire|fait|allez|vais|pas|oui|non|elle|ils|est|qui|quoi|dont|chez|vers|moi',
};
