import { table } from '../phrases';

/** Warmth, at the start or the end (R9). */
export const WARM = table({
  en: ['thank(?:s| you)', 'glad', 'happy', 'pleased', 'delighted', 'appreciate*', 'grateful', 'warm*', 'kind(?:est)?', 'best', 'all the best', 'take care', 'hope', 'wish*', 'welcome', 'please', "i'm here", 'here for you', 'any time', 'anytime', 'let me know', 'reach me', "i(?:'ll| will)", 'looking forward', 'look forward', 'sorry', 'cheers', 'love to', 'personally', 'with you', 'sincerely'],
  es: ['gracias', 'agradec*', 'encantad[oa]', 'me alegr*', 'nos alegr*', 'un (?:cordial )?saludo', 'saludos', 'cordial*', 'un abrazo', 'espero', 'deseo', 'por favor', 'a su disposicion', 'a tu disposicion', 'aqui', 'quedo', 'personalmente', 'siento', 'lament*', 'cualquier cosa', 'no dude', 'no dudes', '\\p{L}+(?:are|ere|ire)', 'con gusto', 'feliz', 'que tenga', 'que tengas', 'cuente', 'cuenta conmigo'],
  zu: ['ngiyabonga', 'siyabonga', 'ngiyajabula', 'siyajabula', 'ngiyethemba', 'ngicela', 'sicela', 'ngithanda', 'ngokuzithoba', 'ozithobayo', 'usale kahle', 'hamba kahle', 'nginawe', 'ngilapha', 'silapha', 'uxolo', 'ngiyaxolisa', 'ngizo\\p{L}+', 'sizo\\p{L}+', 'ube nosuku', 'ukusiza', 'ngobunono'],
  pt: ['obrigad[oa]', 'agradec*', 'fico (?:feliz|contente|a disposicao)', 'com (?:os )?(?:melhores )?cumprimentos', 'cumprimentos', 'um abraco', 'abraco*', 'atenciosamente', 'espero', 'desejo', 'por favor', 'a (?:sua )?disposicao', 'aqui', 'pessoalmente', 'lament*', 'sinto muito', 'desculp*', 'qualquer coisa', 'conte comigo', 'com gosto', 'feliz', 'tenha um', 'vou', '\\p{L}+(?:arei|erei|irei)'],
  fr: ['merci', 'remerci*', 'ravie?', 'heureu(?:x|se)', 'content*', 'cordialement', 'bien a vous', 'bien cordialement', 'chaleureus*', 'amicalement', 'belle journee', 'bonne (?:journee|soiree)', "j'espere", 'souhaite*', "s'il vous plait", 'disposition', 'je suis la', 'personnellement', "n'hesitez pas", 'desole*', 'navre*', 'volontiers', 'avec plaisir', 'je (?:vous|reste|reviens)', '(?:je|nous) \\p{L}+(?:rai|rons)'],
  de: ['danke*', 'dank', 'gern*', 'freu*', 'froh', 'herzlich*', 'beste grusse', 'viele grusse', 'freundliche* grusse*', 'liebe grusse', 'hoffe*', 'wunsch*', 'bitte', 'fur sie da', 'fur dich da', 'personlich', 'tut<3>leid', 'entschuldig*', 'melden sie sich', 'melde (?:ich )?mich', 'jederzeit', 'schonen tag', 'alles gute', 'ich (?:werde|melde|schreibe)'],
}); // prettier-ignore

/** Asks for details (R16). */
export const REQUEST = table({
  en: ['(?:please |kindly |could you |can you |would you |just )?(?:send|dm|pm|message|share|provide|give|forward|supply|confirm|tell|email|inbox)<1>(?:us|me|your|the|over|a)<5>(?:details?|number|information|info|email|order|reference|account|contact|phone|address|name|photos?|pictures?|dm|message|booking)', '(?:please |kindly )(?:dm|pm|contact|message|email|inbox|call|write to|reach out to|get in touch with)(?: us| me| our)?', 'reach out to us', 'contact (?:us|our|customer|support)', '(?:drop|shoot) us a', 'dm us', 'send us a'],
  es: ['(?:por favor )?(?:envi(?:e|a|en)(?:nos|me|mos)?|mand(?:e|a)(?:nos|me)?|facilit(?:e|a)(?:nos|me)?|indi(?:que|ca)(?:nos|me)?|comparta(?:nos)?|proporcion(?:e|a)(?:nos|me)?|pas(?:e|a)(?:nos|me)|escrib(?:a|e)(?:nos|me)|contact(?:e|a)(?:nos)?(?: con)?|d(?:ig|i)a?(?:nos|me)|confirm(?:e|a)(?:nos|me)?)', '(?:podria|puede|puedes|podrias)<1>(?:enviar|mandar|facilitar|indicar|compartir|pasar|decir|confirmar)(?:nos|me)?', 'pongase en contacto', 'ponte en contacto', 'por (?:dm|md|privado|mensaje (?:directo|privado))'],
  zu: ['(?:ngi|si)cela<1>(?:u|ukuthi u|us|usi|ungi)\\p{L}*(?:thumel|nik|xhuman|bhal|azis|tshel)\\p{L}*', 'sithumelele\\p{L}*', 'ngithumelele\\p{L}*', 'xhumana nathi', 'sibhalele', 'dm', 'inbox', 'ungasithumelela*', 'ngicela inombolo\\p{L}*', 'sicela inombolo\\p{L}*'],
  pt: ['(?:por favor )?(?:envi(?:e|a)(?:-nos|-me)?|mand(?:e|a)(?:-nos|-me)?|fornec(?:a|e)(?:-nos|-me)?|indi(?:que|ca)(?:-nos|-me)?|partilh(?:e|a)(?:-nos)?|compartilhe|inform(?:e|a)(?:-nos|-me)?|pass(?:e|a)(?:-nos|-me)|escrev(?:a|e)(?:-nos|-me)|contact(?:e|a)(?:-nos)?|contat(?:e|a)(?:-nos)?|entre em contat?c?to|diga(?:-nos|-me)|confirm(?:e|a)(?:-nos|-me)?)', '(?:poderia|pode|podes)<1>(?:enviar|mandar|fornecer|indicar|partilhar|compartilhar|informar|dizer|confirmar)(?:-nos|-me)?', '(?:nos|me) (?:envie|mande|informe|passe|chame|escreva|diga)', 'chame no (?:dm|privado|inbox)', 'por (?:dm|mp|mensagem (?:direta|privada))'],
  fr: ["(?:veuillez |merci de |pourriez-vous |pouvez-vous )?(?:nous |me |m')?(?:envoyer|envoyez|transmettre|transmettez|communiquer|communiquez|fournir|fournissez|indiquer|indiquez|ecrire|ecrivez|contacter|contactez|preciser|precisez|partager|partagez|donner|donnez|confirmer|confirmez|faire parvenir)(?:-nous|-moi)?", 'en (?:mp|dm|prive|message prive)', 'par (?:mp|dm|message prive)'],
  de: ['(?:bitte )?(?:schick\\p{L}*|send\\p{L}*|teil\\p{L}*|nenn\\p{L}*|gib|geben|meld\\p{L}*|schreib\\p{L}*|kontaktier\\p{L}*|ubermitt\\p{L}*|bestatig\\p{L}*|verrat\\p{L}*) (?:sie|du|uns|mir|ihre|deine|sich|euch)', '(?:konnen|konnten|kannst|wurden) (?:sie|du)<5>(?:schicken|senden|mitteilen|nennen|geben|schreiben|ubermitteln|bestatigen|verraten)', 'per (?:dm|pn|direktnachricht)', 'kontaktieren sie'],
}); // prettier-ignore

/** Names a private way (R17, G6.2). */
export const PRIVATE = table({
  en: ['dm', 'dms', 'pm', 'direct messages?', 'private(?:ly)?', 'inbox', 'message (?:us|me)', 'by (?:email|mail|phone)', 'mail', 'email', 'e-mail', 'call', 'send (?:us|me) a', 'written to you', 'your (?:messages|inbox)', 'ticket'],
  es: ['md', 'dm', 'mensaje[s]? (?:directo|privado)s?', 'privad[oa]', 'en privado', 'correo', 'email', 'llam*', 'escri*', 'telefono', 'mensaje'],
  zu: ['dm', 'umyalezo', 'ngasese', 'oyimfihlo', 'oqondile', 'i-?imeyili', 'i-?email', 'inbox', 'ngocingo', 'imiyalezo\\p{L}*', 'umlayezo', 'omyalezweni', 'emyalezweni'],
  pt: ['dm', 'mp', 'mensagem', 'mensagens', 'privad[oa]', 'em privado', 'e-?mail', 'lig*', 'telefone', 'inbox', 'direct', 'escrev*'],
  fr: ['mp', 'dm', 'message', 'messages', 'prive*', 'mail', 'e-mail', 'courriel', 'appel*', 'telephone', 'ecri*'],
  de: ['dm', 'pn', 'direktnachricht*', 'nachricht*', 'privat*', 'e-?mail*', 'mail', 'anruf*', 'telefon*', 'schreib*'],
}); // prettier-ignore

/** "I" and "we" as doers (R7). */
export const FIRST_SINGULAR = table({
  en: ['i', "i'(?:ll|ve|m|d)", 'me', 'my', 'myself'],
  es: ['yo', 'me', 'mi', '(?:he|estoy|voy|puedo|quiero|siento|lamento|entiendo|comprendo|reviso|envio|confirmo|escribo|llamo|hago|tengo|pido|creo|se|doy|acabo|quedo|propongo|ofrezco|encargo|ocupo|espero|agradezco|soy)', '\\p{L}+(?:are|ere|ire)(?!\\p{L})'],
  zu: ['ngi\\p{L}+', 'mina', '\\p{L}+ami', 'sengi\\p{L}+', 'bengi\\p{L}+'],
  pt: ['eu', 'me', 'meu', 'minha', '(?:estou|vou|posso|quero|sinto|lamento|entendo|compreendo|verifico|envio|confirmo|escrevo|ligo|faco|tenho|peco|sei|dou|acabo|fico|proponho|ofereco|trato|espero|agradeco|sou)', '\\p{L}+(?:arei|erei|irei)', '\\p{L}{3,}(?:uei|ei)(?!\\p{L})'],
  fr: ['je', "j'\\p{L}+", 'moi', 'mon', 'ma', 'mes', 'me', "m'\\p{L}+"],
  de: ['ich', 'mir', 'mich', 'mein\\p{L}*'],
}); // prettier-ignore
export const FIRST_PLURAL = table({
  en: ['we', "we'(?:ll|ve|re|d)"],
  es: ['nosotr[oa]s', '(?!(?:sumamos|ultim|extrem|ambos))\\p{L}{2,}(?:amos|emos|imos)'],
  zu: ['si(?:zo|ya|cela|yaxolisa|nga|ku|se|ne)\\p{L}*', 'thina', 'sesi\\p{L}+'],
  pt: ['\\p{L}{2,}(?:amos|emos|imos)'],
  fr: ['nous (?!(?:contacter|ecrire|envoyer|repondre|joindre|faire|indiquer|transmettre|excuser|aider|a|avez|avoir|avait))\\p{L}+'],
  de: ['wir'],
}); // prettier-ignore

/** Gives a cause (R2). */
export const BECAUSE = table({
  en: ['because', 'since', 'due to', 'as (?:the|it|your|we|i)', 'caused', 'the (?:reason|cause)', 'why (?:it|this|that)', 'what happened', 'was (?:lost|sent|delayed|stuck|held|damaged|missed|left|returned|mixed|cancelled)', 'were (?:lost|sent|delayed|stuck|held|damaged|missed)', 'has been (?:stuck|delayed|lost|held)', 'got (?:lost|stuck|mixed|held)', 'went wrong', 'is (?:stuck|delayed|lost|held)', 'an? (?:error|fault|mix-up|storm|strike|outage|mistake|failure)', 'until', 'still (?:at|in|with)'],
  es: ['porque', 'ya que', 'debido', 'puesto que', 'por(?: culpa)? (?:un|una|el|la|los)', 'causa*', 'motivo', 'razon', 'se (?:perdio|retraso|envio|quedo|ha perdido|ha retrasado|quedo retenid[oa]|dano|rompio|extravio)', 'lo que (?:paso|ha pasado|ocurrio)', 'un (?:error|fallo|retraso|corte|temporal)', 'una (?:averia|incidencia|huelga|confusion|tormenta)'],
  zu: ['ngoba', 'ngenxa', 'yingakho', 'imbangela', 'isizathu', '\\p{L}*lahlekile', '\\p{L}*bambezeleke\\p{L}*', 'ngephutha', 'kwenzeke', 'ukwephuka', 'isiphepho', 'isiteleka'],
  pt: ['porque', 'ja que', 'devido', 'pois', 'por(?: causa)? (?:um|uma|de)', 'causa*', 'motivo', 'razao', '(?:se perdeu|perdeu-se|atrasou|atrasou-se|ficou (?:retid[oa]|parad[oa])|extraviou-se|foi enviad[oa]|partiu-se)', 'o que aconteceu', 'um (?:erro|atraso|corte|temporal|lapso)', 'uma (?:falha|avaria|greve|confusao|tempestade)'],
  fr: ['parce que', "parce qu'\\p{L}+", 'car', 'puisque', 'en raison', 'a cause', 'du fait', 'cause*', 'raison', '(?:a ete|est) (?:perdu|egare|retarde|bloque|envoye|endommage|retenu)e?', 'ce qui (?:s\'est passe|est arrive)', 'une (?:erreur|panne|greve|confusion|tempete)', 'un (?:retard|incident|oubli|dysfonctionnement)'],
  de: ['weil', 'da (?:das|die|der|es|wir|ihr)', 'wegen', 'aufgrund', 'denn', 'ursache', 'grund', 'was passiert ist', '(?:ist|wurde)<4>(?:verloren|verzogert|liegen geblieben|hangen geblieben|beschadigt|vertauscht|zuruckgehalten|verschickt)', 'ein (?:fehler|ausfall|versehen|streik|unwetter|defekt)', 'eine (?:storung|verwechslung|panne)'],
}); // prettier-ignore

/** Won't happen again, what changes (R2 repentance, R19). */
export const CHANGED = table({
  en: ["(?:won't|will not|doesn't|does not|never)<3>(?:happen|occur) again", 'make sure', 'from now on', '(?:have|has|had|\'ve) (?:now |already |since )?(?:changed|improved|updated|added|fixed|trained|reviewed|corrected|introduced|put in place|told the team)', 'we now', 'in future', 'in the future', 'prevent*', 'so that (?:it|this) (?:doesn\'t|does not|never)', 'passed (?:it|this|your)<3>(?:on|to)', 'learn*', 'because of your (?:report|feedback|message)', 'thanks to your (?:report|feedback|message)'],
  es: ['no (?:vuelva|volvera) a (?:ocurrir|pasar|suceder)', 'no se (?:repita|repetira)', 'asegur*', 'a partir de ahora', 'hemos (?:cambiado|mejorado|revisado|corregido|anadido|formado|actualizado)', 'he (?:cambiado|avisado|trasladado|revisado|corregido)', 'en (?:el|lo) (?:futuro|sucesivo)', 'evitar', 'prevenir', 'aprend*', 'gracias a su (?:aviso|mensaje)', 'ahora (?:comprobamos|revisamos)', 'para que no'],
  zu: ['kungaphinde kwenzeke', '\\p{L}*(?:phinde|phindeki|phindeke)\\p{L}*', 'kusukela manje', '(?:si|ngi)(?:shintshile|lungisile|thuthukisile|qinisekisile)', '\\p{L}*qinisekis\\p{L}*', 'ukuvimbela', 'esikhathini esizayo', 'sifundile', 'ngifundile', 'ngenxa yombiko wakho'],
  pt: ['nao (?:volte|voltara) a (?:acontecer|ocorrer)', 'nao se (?:repita|repetira)', 'garant*', 'assegur*', 'a partir de agora', '(?:mudamos|melhoramos|revimos|corrigimos|alteramos|atualizamos|formamos)', 'ja (?:mudei|alterei|avisei|corrigi)', 'no futuro', 'evitar', 'prevenir', 'aprend*', 'gracas a(?:o)? (?:sua|seu)', 'agora (?:verificamos|conferimos)', 'para que nao'],
  fr: ['ne se (?:reproduis*|reproduir*|repet*|renouvel*)', 'plus jamais', 'veiller*', 'assur*', 'desormais', 'nous avons (?:change|modifie|ameliore|revu|corrige|forme|ajoute)', "j'ai (?:change|modifie|revu|corrige|alerte|signale)", "a l'avenir", 'eviter', 'prevenir', 'appris', 'grace a votre', 'dorenavant', 'pour que cela'],
  de: ['nicht (?:wieder|mehr|noch einmal) (?:vor|pass|gescheh)*', 'sicher(?:stellen|gestellt|zustellen)', 'kunftig', 'ab sofort', '(?:haben|habe)<5>(?:geandert|verbessert|angepasst|geschult|erganzt|uberarbeitet|korrigiert|weitergegeben)', 'in zukunft', 'vermeid*', 'verhinder*', 'gelernt', 'dank ihre[rs] (?:hinweis|meldung|nachricht)*', 'damit (?:das|so etwas|es)', 'achten<4>darauf'],
}); // prettier-ignore
