import type { PhraseLanguage } from '@/lib/text/phrase-language';
import { firstName } from '@/lib/text/person-name';
import { rewrite } from '../rewrite';
import type { Checked, Rule, Spot } from '../types';
import { fold } from '@/lib/text/fold';

/** What no person writes to another. */
const CANNED = rewrite({
  en: [['(?:dear |our )?(?:valued|esteemed|loyal) (?:customer|client|guest|user|member)s?', null], ['dear (?:customer|client|guest|user|sir|madam|sir ?/ ?madam|sir or madam|shopper|consumer)', null], ['to whom it may concern', null], ['(?:this is an )?automat(?:ed|ic) (?:message|reply|response|email)', null], ['(?:please )?do not reply to this', null], ['your (?:call|feedback|opinion|satisfaction|business|comfort) is (?:very |extremely |highly )?(?:important|valuable|valued)<2>', null], ['(?:any|the) inconvenience(?: this)?(?: may| might| could)?(?: have)? caused?', null], ['(?:sorry|apologi[sz]e)<2>for any inconvenience', null], ['your (?:ticket|case|request|enquiry|inquiry|query|complaint) (?:has been|was|is being|will be) (?:received|logged|registered|noted|forwarded|processed|escalated|assigned|closed|reviewed)', null], ['we (?:strive|endeavou?r|aim|pride ourselves)', null], ['at your earliest convenience', null], ['please be (?:advised|informed|assured)', null], ['we (?:take|value) (?:all |your )?(?:feedback|complaints|customers)<2>(?:very )?seriously', null], ['rest assured', null], ['the (?:customer|complainant|undersigned)', null]],
  es: [['(?:estimad[oa]|apreciad[oa]|querid[oa])(?:\\/[oa])?(?:\\([oa]\\))? (?:cliente|clienta|usuari[oa]|huesped|senor ?/ ?a|senor(?:a)? o senora|senores|consumidor)', null], ['(?:valios[oa]|distinguid[oa]) cliente', null], ['a quien corresponda', null], ['(?:mensaje|respuesta|correo) automatic[oa]', null], ['no responda a este', null], ['su (?:opinion|satisfaccion|llamada) es (?:muy )?importante', null], ['(?:cualquier|las posibles|los) (?:inconveniente|molestia)s?(?: que (?:esto )?(?:le )?(?:haya|hayamos|pueda|puedan|pudiera|podamos) (?:podido )?(?:haber )?(?:ocasiona|causa)\\p{L}*)?', null], ['las molestias (?:causadas|ocasionadas|que)', null],
    ['su (?:solicitud|consulta|queja|reclamacion|caso|ticket) (?:ha sido|fue|esta siendo|sera) (?:recibid[oa]|registrad[oa]|tramitad[oa]|procesad[oa]|derivad[oa])', null], ['nos esforzamos', null], ['a la mayor brevedad(?: posible)?', null], ['le informamos (?:de )?que', null]],
  zu: [['(?:khasimende|ikhasimende|makhasimende) (?:elithandekayo|elihloniphekile|athandekayo|elibalulekile)', null], ['mhlonishwa khasimende', null], ['khasimende elithandekayo', null], ['mnumzane noma nkosikazi', null], ['mnu ?/ ?nksz', null], ['umyalezo ozenzakalelayo', null], ['ungaphenduli kulo', null], ['umbono wakho ubalulekile', null], ['nganoma yikuphi ukuphazamiseka\\p{L}*', null], ['nganoma iyiphi inkinga\\p{L}*', null], ['isicelo sakho (?:sitholiwe|sibhalisiwe|siyasetshenzwa)', null]],
  pt: [['(?:prezad[oa]|estimad[oa]|car[oa])(?:\\(a\\))?(?:\\/a)? (?:cliente|utilizador|usuari[oa]|hospede|senhor\\(a\\)|senhor ou senhora|consumidor)', null], ['(?:valioso|distinto) cliente', null], ['a quem possa interessar', null], ['(?:mensagem|resposta|e-?mail) automatic[oa]', null], ['nao responda a est[ae]', null], ['a sua (?:opiniao|satisfacao|chamada) e (?:muito )?importante', null], ['(?:qualquer|quaisquer|eventuais|os) (?:inconveniente|transtorno|incomodo)s?(?: que (?:isto |isso )?(?:possa|possamos|tenha|tenhamos|lhe)<2>(?:causado|ter causado|causar))?', null], ['(?:o seu|a sua|seu|sua) (?:pedido|solicitacao|reclamacao|caso|ticket|questao) (?:foi|esta a ser|sera|esta sendo) (?:recebid[oa]|registad[oa]|registrad[oa]|processad[oa]|encaminhad[oa])', null], ['nos esforcamos', null], ['esforcamo-nos', null], ['com a maior brevidade(?: possivel)?', null], ['informamos que', null]],
  fr: [['(?:cher|chere)(?:\\(e\\))? (?:client|cliente|utilisateur|utilisatrice|voyageur|hote|consommateur)s?', null], ['(?:madame, monsieur|monsieur, madame|madame ou monsieur)', null], ['client precieux', null], ['a qui de droit', null], ['(?:message|reponse|courriel) automatique', null], ['(?:merci de )?ne pas repondre a ce', null], ['votre (?:avis|satisfaction|appel) (?:est|nous est) (?:tres |si )?(?:important|precieux|chere?)e?', null], ['(?:tout|les|la gene|le) ?(?:desagrement|inconvenient|gene)s? (?:occasionne|eventuel|cause|que cela)\\p{L}*', null], ['(?:toute la |la )?gene occasionnee', null], ['votre (?:demande|reclamation|requete|dossier|ticket) (?:a (?:bien )?ete|est en cours d[e\']|sera) ?(?:recue?|enregistree?|prise? en compte|transmise?|traitee?|traitement)', null], ['nous nous efforcons', null], ['dans les (?:plus brefs|meilleurs) delais', null], ['nous vous informons que', null]],
  de: [['(?:sehr geehrter|sehr geehrte|lieber|liebe|werter|werte|geschatzter|geschatzte) (?:kunde|kundin|kunden|kundinnen|nutzer|nutzerin|gast|damen und herren|kundinnen und kunden)', null], ['sehr geehrte damen und herren', null], ['(?:automatische|automatisch generierte|automatisierte)\\p{L}* (?:nachricht|antwort|e-?mail|mail)', null], ['antworten sie (?:bitte )?nicht auf diese', null], ['ihre (?:meinung|zufriedenheit) ist uns (?:sehr )?wichtig', null], ['(?:etwaige|eventuelle|mogliche|jegliche|die entstandenen|entstandene|die) unannehmlichkeiten', null], ['ihr\\p{L}* (?:anfrage|ticket|anliegen|beschwerde|fall) (?:wurde|ist|wird)<2>(?:erfasst|registriert|weitergeleitet|eingegangen|bearbeitet|aufgenommen)', null], ['wir sind (?:stets |immer )?bemuht', null], ['(?:schnellstmoglich|baldmoglichst|zeitnah)', null], ['hiermit teilen wir', null], ['wir mochten sie daruber informieren', null]],
}); // prettier-ignore

/** A word for the greeting in the same language, where the name is known. */
const DEAR: Record<PhraseLanguage, string> = { en: 'Hello', es: 'Hola', zu: 'Sawubona', pt: 'Olá', fr: 'Bonjour', de: 'Guten Tag' };

/** A human voice: no "valued customer", no form letter. */
export const R15: Rule = {
  id: 'R15',
  level: 'warn',
  check: (checked) => CANNED(checked).map((spot) => ({ ...spot, fix: greeting(checked, spot) ?? spot.fix })),
};

/** "Dear valued customer" becomes a greeting by name. */
function greeting({ text, conversation, language }: Checked, { start, end }: Spot): Spot['fix'] {
  const first = firstName(conversation.customer.name);
  // What follows a whole greeting is a comma, a colon, the end of the line: more words belong to it or make it a sentence.
  const opens = text.slice(0, start).trim() === '' && end - start < 60 && /^[ \t]*(?:[,:!.]|\n|$)/u.test(text.slice(end));
  const isGreeting =
    /^(?:dear|estimad|apreciad|querid|prezad|car[oa]|cher|sehr|lieb|wert|geschatz|mhlon|khas|madame|monsieur|our|valued)/u.test(
      fold(text.slice(start, end)),
    );
  return first && language && opens && isGreeting ? { label: 'rewrite', text: `${DEAR[language]} ${first}` } : null;
}
