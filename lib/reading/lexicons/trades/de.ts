import type { TradeWords } from './index';

/** German words of each trade. */
export const tradesDe: TradeWords = {
  parcel:
    '*paket|*pakete|*bestellung|bestellt|*lieferung|geliefert|*sendung|*versand|zusteller*|zugestellt|kurier|sendungsverfolgung|karton|packchen|abholstation|postbote|zoll|lieferdienst',
  home: '*sofa|*couch|*matratze|*schrank|*mobel|*bett|*regal|*tisch|*stuhl|*stuhle|*lampe|*vorhang*|*teppich|*vase|*spiegel|teller|tasse*|kommode',
  garment: '*hemd|*kleid|*jacke|*mantel|*hose|jeans|*schuhe|*schuh|*stiefel|*pullover|*pulli|*rock|anzug|schal|*leder',
  device:
    '*handy|smartphone|laptop|notebook|tablet|fernseher|tv|display|bildschirm|wasserkocher|toaster|kuhlschrank|gefrierschrank|waschmaschine|spulmaschine|*ofen|staubsauger|kopfhorer|lautsprecher|ladegerat|akku|drucker|mixer|bohrmaschine|kamera|motor|*gerat|kaffeemaschine',
  flight: '*flug|*fluge|flugzeug|fluggesellschaft|flughafen|boarding|umsteigen|anschlussflug|pilot|gate|terminal|flieger|startbahn',
  luggage: '*gepack|*koffer|gepackband|rucksack|pir|tasche|taschen',
  train: '*zug|zuge|*bahn|*bus|busse|gleis|bahnsteig|fahre|haltestelle',
  room: '*hotel|*zimmer|suite|*aufenthalt|check-in|einchecken|nacht|nachte|ferienwohnung|pension|gast|badezimmer|dusche|balkon|rezeption|minibar|kissen|bettwasche|unterkunft',
  meal: '*essen|gericht|pizza*|burger*|hahnchen|suppe|steak|salat|fruhstuck|abendessen|mittagessen|brotchen|kuche|pommes|reis|fisch|roh|geschmack|fleisch|schmeck*|schnitzel',
  table: '*restaurant|kellner*|bedienung|speisekarte|cafe|bar|nachtisch|vorspeise|gaststatte|wirt*',
  care: 'klinik|krankenhaus|arzt*|pfleger*|zahnarzt*|patient*|termin|operation|rezept|apotheke|medikament*|praxis',
  line: '*internet|wlan|glasfaser|netz|4g|5g|router|leitung|*anschluss|empfang|mobile_daten|dsl|verbindung',
  power: '*strom|wasser|gas|heizung|therme|warmwasser|*ausfall|*mull|tonne|laterne*|fernwarme',
  app: 'app|webseite|website|seite|hochladen|absturz*|sturzt|fehler*|update|knopf|browser',
  login: 'passwort|anmelden|einloggen|login|zugang|gesperrt|code|bestatigungscode|benutzername|zurucksetzen',
  account: 'konto|profil|kundenkonto',
  contract: '*vertrag|tarif|*abo|abonnement|kundig*|gekundigt|verlanger*|probe*|newsletter|fitnessstudio|mitgliedschaft|kundigungsfrist',
  bill: '*rechnung|*rechnungen|beleg|quittung|mwst|mehrwertsteuer|ust-id|kontoauszug',
  card: '*karte|bank|abgebucht|abbuchung*|zahlung|bezahlt|eingezogen|lastschrift|uberweisung|buchung',
  refund: 'erstatt*|*erstattung|geld_zuruck|ruckzahlung|gutschrift|zuruckuberw*',
  discount: 'rabatt*|gutschein*|code|aktion|angebot|preis*|teuer*|billiger|erhoh*|*erhohung',
  fitter: '*techniker*|monteur*|installateur*|installation|einbau|elektriker|handwerker|*montage|aufbau*|montier*',
  staff:
    'unfreundlich*|unverschamt*|*mitarbeiter*|chef*|rezeptionist*|fahrer|ton|angeschrien|aufgelegt|gelacht|pampig*|frech*|verkaufer*|personal',
  robot: 'bot|chatbot|roboter|mensch|echte_person|automat*|drucken_sie|bandansage|schleife|assistent|kreis',
  data: 'daten|dsgvo|datenschutz|datenpanne|werbung|einwilligung|datenbank|personliche|weitergegeben',
  stranger: 'betrug*|betruger*|phishing|gestohlen|gehackt|gefalscht|fake|unbekannt*|nicht_ich|verdachtig*',
  dirt: 'schmutz*|dreck*|schimmel*|haare|fleck*|kakerlake*|wanzen|geruch|stank|gestunken|eklig|klebrig*|mause|staub*|verdreckt',
  din: '*larm|laut|laute|musik|party|*baustelle|bohren|bell*|krach|schlafen|geschlafen|ohrstopsel',
  danger: 'feuer|rauch*|verbrann*|brand*|funken|stromschlag|verletz*|allerg*|notaufnahme|gefahr*|explod*|gasgeruch|gurt',
  broken:
    'kaputt*|gebrochen|zerbrochen|verbeult|zerrissen|zerkratzt|zerdruckt|defekt*|geht_nicht|funktioniert_nicht|tropft|gesprungen|beschadigt*|delle*',
  twice: 'doppelt*|zweimal|zweifach|zum_zweiten',
  size: 'grosse*|farbe*|falsch*|andere*|statt|modell|rot*|blau*|schwarz*|weiss*|grun*|gross|klein*',
  wait: 'wart*|gewartet|schlange|warteschleife|minuten|stunde|stunden|langsam*|ewig*',
  call: 'anruf*|angerufen|mail|mails|antwort*|geantwortet|geschrieben|meldet|gemeldet|ruckruf|erreich*|ignorier*',
  question: 'kann_ich|haben_sie|gibt_es|konnten_sie_mir|wie_lange|wie_viel|wieviel|welche*|ab_wann|wann|ob|mochte_wissen|wollte_fragen',
  thanks: 'danke|vielen_dank|toll|super|wunderbar|ausgezeichnet|freundlich|lob|nett|begeistert|klasse|grossartig',
  wish: 'ware_schon|vorschlag|funktion|dunkelmodus|option|konnten_sie_hinzufugen|wunsch*|anregung|idee',
  stock: 'vorratig|ausverkauft|lager|verfugbar|lieferbar|nachbestell*|lieferant|vergriffen',
  origin:
    'schwarz|rollstuhl*|akzent|auslander*|rasse|rassis*|kopftuch|hautfarbe|schwul|behinder*|gehorlos|blind|religion|muslim*|herkunft|diskriminier*',
};
