import type { Ask, Conversation, Message } from '@/lib/conversation/types';
import { fold } from '@/lib/text/fold';

/** They say that it is settled, or only thank. Folded text, six languages. */
const SETTLED =
  /\b(?:(?:all )?(?:sorted|solved|resolved|fixed)(?: now)?|(?:it|that|everything|all)(?:'s| is| has| have)? (?:now )?(?:arrived|works?|working|sorted|solved|fixed|good|fine|perfect)|got (?:it|the (?:refund|parcel|package|money))|received (?:it|the (?:refund|parcel|package|money|replacement))|money(?:'s| is| has) (?:back|arrived)|no (?:longer|more) (?:needed|issues?)|that's all|ya (?:esta|llego|funciona|me llego|lo tengo|lo he recibido|he recibido)|todo (?:bien|arreglado|perfecto|solucionado|en orden)|solucionado|resuelto|asunto cerrado|ja (?:chegou|recebi|funciona|esta)|tudo (?:certo|bem|resolvido|ok)|resolvido|(?:c'est|tout est) (?:bon|regle|resolu|arrive|en ordre|parfait)|j'ai (?:bien )?recu|probleme (?:regle|resolu)|(?:ist|hat sich) (?:jetzt |nun )?(?:erledigt|geklart|angekommen|gelost|behoben|da)|(?:alles|passt) (?:gut|bestens|klar|in ordnung)|funktioniert (?:jetzt|wieder)|habe (?:es|alles|das geld|das paket) (?:jetzt )?(?:erhalten|bekommen)|(?:seku|sengi|isi)(?:lungile|xazululiwe|yitholile|fikile|tholile)|kulungile|ngiyitholile|sengitholile|isifikile|konke kulungile)\b/u;
const THANKS =
  /\b(?:thanks?|thank you|thx|cheers|much appreciated|gracias|muchas gracias|obrigad[oa]|agradeco|merci|danke|vielen dank|dankeschon|ngiyabonga|siyabonga|enkosi)\b/u;
/** Words that say it isn't, whatever else is thanked for. */
const NOT =
  /\b(?:not|still|but|however|again|yet|never|no he|todavia|aun|pero|sigue|sin embargo|otra vez|ainda|mas|nao|continua|toujours|mais|encore|pas|cependant|noch|aber|nicht|immer|wieder|kodwa|namanje|a(?:ka|ku|yi|ngi)\p{L}+)\b|n't\b/u;
/** They take their leave. */
const LEAVE =
  /\b(?:that(?:'s| is| was) all|(?:bye|goodbye|see you|take care)|have a (?:good|nice|lovely|great)|era solo eso|eso era todo|nada mas|hasta luego|buen (?:finde|fin de semana|dia)|era so isso|so isso|mais nada|ate (?:logo|a proxima)|bom fim de semana|c'est tout|bonne (?:soiree|journee|fin de journee)|bon week-?end|au revoir|das war's|das war alles|mehr nicht|schonen (?:tag|abend|feierabend)|schones wochenende|tschuss|yilokho kuphela|hamba kahle|sala kahle)\b/u;
const MORE = /\?/u;
/** What was awaited is here; with thanks it says that the matter is done. */
const ARRIVED =
  /\b(?:(?:refund|money|parcel|package|order|replacement|new one|payment)(?: has| have)?(?: now| just| finally| already)? (?:arrived|come|been received|turned up|landed)|(?:reembolso|dinero|pedido|paquete)(?: ya)? (?:ha llegado|me ha llegado|llego|me llego)|ya ha llegado|(?:reembolso|dinheiro|encomenda|pedido) (?:ja )?(?:chegou|entrou|caiu)|(?:remboursement|colis|commande|argent) (?:est |a ete )?(?:bien )?(?:arrivee?|recue?|credite)|(?:geld|erstattung|paket|ersatz|lieferung) (?:ist |sind )?(?:jetzt |nun |inzwischen |heute |gut )?(?:da|angekommen|eingetroffen|eingegangen)|(?:imali|iphasela) (?:isi)?fikile)\b/u;
/** They take back what they wrote before: then nothing of it needs doing, whether we had answered or not. */
const TAKEN_BACK =
  /\b(?:(?:please )?(?:ignore|disregard|forget) (?:my|the) (?:\w+ )?(?:last |previous |earlier |other )?(?:message|mail|email|ticket)|(?:ignor\w+|olvid\w+) (?:mi|el) (?:mensaje|correo)(?: anterior)?|(?:ignorem|ignore|esquecam|esqueca) (?:a minha |o meu |minha |meu |a |o )?(?:mensagem|email|e-mail|anterior)|(?:oubliez|ignorez|ne tenez pas compte de) mon (?:\w+ )?(?:message|mail|courriel)|(?:vergessen sie|vergesst|vergiss|ignorieren sie|ignoriert) (?:bitte )?(?:meine|die) (?:\w+ )?(?:nachricht|mail|e-mail)|(?:meine|die) (?:\w+ )?(?:nachricht|mail) hat sich erledigt|ungawunaki umlayezo wami|(?:ni|u)wukhohlwe umlayezo wami)\b/u;
/** A letter of thanks may be long where it says that what was promised was done; longer ones say more. */
const LONG = 400;
const HERE =
  /\b(?:(?:came|brought|delivered|collected|picked up|arrived|fits|looks) (?:\w+ ){0,3}(?:yesterday|today|this morning|lovely|perfect\w*|great|well)|(?:yesterday|today|this morning) (?:they|it|he|she|your)|ayer (?:vinieron|trajeron|llego)|(?:queda|quedo) (?:muy bien|perfecto|precios\w+)|ontem (?:vieram|chegou|trouxeram|entregaram)|(?:fica|ficou) (?:linda?o?|muito bem|perfeit\w+|otim\w+)|hier (?:on|ils|votre)|(?:est|c'est) (?:parfait|superbe|magnifique)|gestern (?:kam|wurde|haben)|(?:passt|sieht) (?:\w+ ){0,2}(?:perfekt|wunderbar|toll|gut)|izolo (?:ba|ku))\b/u;
const KEEP = /\b(?:not|don't|never|no|nao|ne|nicht) (?:\w+ )?(?:ignor|disregard|forget|olvid|esque|oubli|vergess|vergiss)/u;
const isTakenBack = (text: string): boolean => !MORE.test(text) && TAKEN_BACK.test(fold(text)) && !KEEP.test(fold(text));
/** What came isn't as it should be. */
const FAULTY =
  /\b(?:broken|damaged|faulty|wrong|missing|scratched|cracked|rot[oa]s?|danad[oa]s?|equivocad[oa]s?|falta\w*|partid[oa]s?|danificad[oa]s?|errad[oa]s?|casse\w*|abime\w*|manqu\w*|kaputt|beschadigt|falsch\w*|fehl\w*|aphukile|onakele)\b/u;

/**
 * True where the customer's last message, after one of ours, says that the matter is settled, or is a bare thanks. What it asks beside that (`asks`) is
 * something new, and doesn't unsettle what it says.
 */
export function isSettled(conversation: Conversation, asks: readonly Ask[] = []): boolean {
  const seen = conversation.messages.filter(
    ({ visibility, role }) => visibility !== 'internal' && (role === 'customer' || role === 'agent'),
  );
  const lastOfCustomer = seen.findLastIndex(({ role }) => role === 'customer');
  const message: Message | undefined = seen[lastOfCustomer];
  if (message && lastOfCustomer > 0 && isTakenBack(message.text)) return true;
  if (!message || !seen.slice(0, lastOfCustomer).some(({ role }) => role === 'agent')) return false;
  const beside = asks.filter(({ answered, evidence }) => !answered && evidence.message === message.id);
  const text = fold(withoutAsks(message.text, beside));
  if (MORE.test(text) || NOT.test(text)) return false;
  if (beside.length > 0) return !FAULTY.test(fold(message.text)) && (SETTLED.test(text) || (THANKS.test(text) && ARRIVED.test(text)));
  return (
    SETTLED.test(text) ||
    (LEAVE.test(text) && text.length <= 160) ||
    (THANKS.test(text) && (text.length <= 160 || (text.length <= LONG && HERE.test(text) && !FAULTY.test(text))))
  );
}

function withoutAsks(text: string, asks: readonly Ask[]): string {
  return asks
    .toSorted((a, b) => b.evidence.start - a.evidence.start)
    .reduce((left, { evidence }) => left.slice(0, evidence.start) + left.slice(evidence.end), text);
}

/** True where their last message thanks and nothing in it says that anything is wrong. */
export function isPraise(conversation: Conversation): boolean {
  const message = conversation.messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal');
  const text = fold(message?.text ?? '');
  return THANKS.test(text) && !MORE.test(text) && !NOT.test(text);
}

/** Words of ours that report something as done. */
const DONE =
  /\b(?:has (?:now )?been (?:refunded|sent|shipped|issued|fixed|resolved|replaced|cancelled|canceled|corrected|credited|processed|completed|delivered)|(?:have|'ve) (?:now |just |already )?(?:refunded|sent|shipped|issued|fixed|resolved|replaced|cancelled|canceled|corrected|credited|processed)|is (?:now )?(?:fixed|resolved|on its way|complete|done)|(?:ya )?(?:hemos|he|se ha|ha sido|esta) (?:ya )?(?:reembolsado|devuelto|enviado|solucionado|resuelto|corregido|cancelado|reparado|abonado|listo|entregado)|(?:ja )?(?:foi|esta|reembolsamos|enviamos|resolvemos|corrigimos|cancelamos) (?:reembolsado|enviado|resolvido|corrigido|cancelado|pronto)?|(?:a ete|avons|ai|est) (?:bien |deja )?(?:rembourse|envoye|expedie|resolu|corrige|annule|repare|credite|livre)e?s?|(?:wurde|ist|haben|habe) (?:\p{L}+ ){0,4}(?:erstattet|versendet|verschickt|behoben|gelost|korrigiert|storniert|repariert|gutgeschrieben|zugestellt)|(?:si|ngi|i|ku)(?:yi)?(?:buyisiwe|thunyelwe|lungisiwe|xazululiwe|khanselwe|buyisile|thumele|lungisile))\b/u;

/** True where our last message, with no answer since, reports it as done. */
export function isReportedDone(conversation: Conversation): boolean {
  const seen = conversation.messages.filter(
    ({ visibility, role }) => visibility !== 'internal' && (role === 'customer' || role === 'agent'),
  );
  const last = seen.at(-1);
  return last?.role === 'agent' && DONE.test(fold(last.text));
}
