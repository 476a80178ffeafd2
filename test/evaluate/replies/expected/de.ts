import { MARKS } from './marks';
import type { ExpectedTable } from './types';

const { sorry, when, asksNumber, blame, profile, policy, cheer, refund } = MARKS.de;

/** What replies in German say and don't say, one conversation a line. */
export const DE: ExpectedTable = {
  'de-101': { state: 'broken promise', must: [/16\. November/, /stornier/i, /89,95|Betrag|erstatt/i], not: [/unser Fehler war Ihr/i] },
  'de-102': { state: 'first contact', must: [/XL|Jacke|Antwort/i], not: [/Bestellnummer/i] },
  'de-103': { state: 'first contact', must: [sorry, /Stunden|gewartet|Warte|Amt|System|Schalter/i], not: [blame, cheer, /patzig/i, refund] },
  'de-104': { state: 'repeat failure', must: [/Ersatz|ersetzen|erstatten/i, /rechtlich|Schritte|viermal|vierten/i], not: [/Presse/i] },
  'de-106': { state: 'first contact', must: [/29,99/, /erstatt/i], not: [/Bestellung 700812/] },
  'de-107': { state: 'first contact', must: [/Waschmaschine/i, /repar/i], not: [/Foto/i] },
  'de-108': { state: 'repeat failure', must: [sorry, /Internet|Hotline|Warteschleife|drei Tage|3 Tage|K[üu]ndigung/i], not: [/Saftladen|🤬/u, blame, cheer, /K[üu]ndigung ist best[äa]tigt/i] },
  'de-109': { state: 'first contact', must: [/Kinderbett/i], not: [/erstatten|leid/i] },
  'de-111': { state: 'broken promise', must: [/30-44817|Anh[äa]nger/i, sorry, /5\. November|Donnerstag|gemeldet|versproch|zugesagt/i, when], not: [asksNumber, blame, cheer] },
  'de-113': { state: 'repeat failure', must: [sorry, /Warnleuchte|Werkstatt|Wagen|Auto|Reparatur/i], not: [/Fahrrad/i, blame, cheer, /1\.684,30 ?€ (?:werden|erstatt)/i] },
  'de-115': { state: 'first contact', must: [/Staubsauger/i, /Kabel/i, /repar|einschick|einsend|Reparatur/i], not: [/Dackel|Benno|Petersen|Apfel|Elektriker/i, profile, blame, /verstorben|gestorben/i] },
  'de-117': { state: 'repeat failure', must: [sorry, /Bahn|Zug|App|Gleis|Tag 4|Ausfall|vier(?:te)? Tage?/i], not: [/WhatsApp|Paare/i, blame, cheer, refund] },
  'de-119': { state: 'refusal', must: [/26-3308|Maschine|Angebot/i, /1[.']?780|1[.']?700|Wartung/i], not: [profile, sorry, /(?:einverstanden|abgemacht|gern|ja)[^.]*1[.']?700/i, /Kaffee Marx/i] },
  'de-121': { state: 'repeat failure', must: [/Messprotokoll|Pr[üu]fer|Begr[üu]ndung|Wechselrichter/i, /Technik|verantwortlich|Leitung|zust[äa]ndig|Person/i, when], not: [profile, policy, blame, /Sachbearbeiterin[^.]*(?:weiß|versteht)/i] },
  'de-123': { state: 'handover', must: [/CO|Gastherme|Abgasrohr|Gas\b/i, sorry, /Sicherheit|Notdienst|abstell|ausschalt|[ÄAäa]rzt|112|Feuerwehr/i, when], not: [blame, cheer, refund, /(?:senden|schicken) sie[^.]*Foto/i] },
  'de-125': { state: 'broken promise', must: [/8812-40|Kaution/i, /1\.950/, sorry, when], not: [asksNumber, blame, cheer, /IBAN (?:mit|nennen|angeben)/i] },
  'de-127': { state: 'handover', must: [/respekt|Ton\b|Beleidig|Droh|sachlich|gewartet|Stunden/i], not: [/hur|kuh|schei/i, cheer, blame, refund] },
  'de-129': { state: 'closing', must: [/Box/i, /dank|freu|sch[öo]n|weitergeb/i], not: [sorry, refund, /Nachbarn[^.]*(?:R[üu]cksicht|leise)/i] },
  'de-131': { state: 'broken promise', must: [/44,90/, sorry, /M-20877|K[üu]ndigung|gek[üu]ndigt|11\. November/i, when], not: [asksNumber, blame, /bleiben sie|zur[üu]ckgewinnen/i, cheer] },
  'de-133': { state: 'first contact', must: [sorry, /Zimmer|Keller|Schimmel|Heizung|Buchung|doppelt/i], not: [/E-5531/, blame, cheer, /einmal und nie wieder/i] },
  'de-135': { state: 'handover', must: [/Termin/i, sorry, /Leitung|verantwortlich|Diskriminierung|zust[äa]ndig/i, when], not: [/solche[nr]? Patienten/i, blame, cheer, refund] },
  'de-137': { state: 'first contact', must: [/610-77/, /Lampe/i, /Ersatz|send|schick|liefer|versand/i, when], not: [asksNumber, /Gartenzwerg[^.]*zur[üu]ck(?:senden|schick)/i, blame] },
  'de-139': { state: 'solved', must: [/F-90144|Best[äa]tigung|Buchung/i, /23\. November|Montag|Differenz|35/i], not: [sorry, asksNumber, /Differenz (?:ist|wurde) (?:bezahlt|eingegangen|erhalten)/i] },
  'de-141': { state: 'handover', must: [/Daten|Abrechnung|Portal/i, sorry, /Datenschutz|verantwortlich|Leitung|zust[äa]ndig/i, when], not: [refund, cheer, blame, /schludern/i] },
  'de-143': { state: 'refusal', must: [/8-1177|Tasse|Service|Porzellan/i, /Ersatz|neu|liefer/i, when], not: [/Kulanz/i, profile, policy, asksNumber] },
  'de-145': { state: 'refusal', must: [/236,81/, /Jahr|Monate|Filter/i, when], not: [profile, /Stadtwerke/i, /(?:einverstanden|abgemacht|Deal)[^.]*18 Monate/i, asksNumber] },
  'de-147': { state: 'handover', must: [/Notruf|112|Krise|Telefonseelsorge|Hilfe|0800/i], not: [/Lindenstra/i, /Futterlieferung[^.]*weiter/i, cheer, asksNumber] },
  'de-149': { state: 'repeat failure', must: [/4471\/12|Heizkosten|Abrechnung/i, sorry, /3\.118|8\.113|Ablesung|Mahnung/i, when], not: [asksNumber, blame, cheer, /(?:zahlen|begleichen) sie[^.]*1\.046/i] },
  'de-151': { state: 'broken promise', must: [/Gutschrift|Ausfall|Kasse/i, sorry, /9 Uhr|Anruf|Montag|16\. November/i, when], not: [asksNumber, blame, /Nachtschicht[^.]*(?:haha|witz)/i, cheer] },
  'de-153': { state: 'first contact', must: [sorry, /90 Minuten|Provisorium|gewartet|Wartezeit|Rechnung|Termin/i], not: [/vorsichtiger kauen/i, blame, cheer, refund] },
  'de-155': { state: 'solved', must: [/dank|freu|gut|119,95|Geld/i, /Marquardt/], not: [asksNumber, /wird (?:Ihnen )?(?:erstattet|überwiesen)/i, blame, profile] },
  'de-157': { state: 'closing', must: [/Maschine|Single|klein/i, /dank|freu|weitergeb|sch[öo]n/i], not: [sorry, refund, /kommt (?:bald|im|n[äa]chst)|bringen wir/i, /Brand|Feuerwehr|Sicherheit/i] },
  'de-159': { state: 'repeat failure', must: [/PB-60417|Termin/i, sorry, /12\. Dezember|Termin/i, when], not: [/Meyer|Anwalt|rechtlich/i, asksNumber, blame, cheer] },
  'de-161': { state: 'repeat failure', must: [/RP-8812|Controller/i, sorry, /neu|Ersatz|ersetz|tausch/i, when], not: [/bro\b|what the hell|lan\b/i, asksNumber, blame, cheer] },
  'de-163': { state: 'first contact', must: [sorry, /Buch|Paket|M[üu]lltonne|Regen|nass/i], not: [/immerhin ehrlich|haha|witz/i, blame, cheer, /Nachbar/i] },
}; // prettier-ignore
