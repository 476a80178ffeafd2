import type { WantWords } from './types';

export const de: WantWords = {
  desire:
    'ich (?:will|mochte|wunsche|verlange|fordere|brauche|erwarte|bitte um|beantrage|bevorzuge|nehme|hatte gerne?|wurde gerne?|warte (?:immer noch |noch immer |noch |weiter )?auf|bestehe auf|habe (?:um|auf)|bestehe|akzeptiere|will nur|benotige)|(?:mochte|will|wunsche|verlange|fordere|brauche|erwarte|bitte um|hatte) (?:ich|wir)(?: gerne?)?|wir (?:wollen|mochten|verlangen|fordern|erwarten|brauchen|bitten um|wurden gerne)|(?:konnen|konnten|wurden|konnte|kann) (?:sie|ihr|ich|wir)(?: mir| uns| bitte| vielleicht)*(?: (?:einen?|eine|das|mein|meine))?|(?:geben|schicken|senden|bieten|machen|erteilen) sie (?:mir|uns)|wo (?:ist|bleibt|bleiben) (?:mein|meine|die|das|der)|wann (?:bekomme|erhalte|kriege|kommt|erfolgt) (?:ich|wir|mein|meine|die)?|immer noch (?:kein|keine|keinen)|bis heute (?:kein|keine|keinen)|wie (?:bekomme|kann) ich|wenigstens|mindestens|bitte(?: um)?|(?<=(?:^|[.!?,;:\\n]) ?)(?:will|mochte|brauche|hatte gerne?|wunsche)',
  please: ',? ?bitte|,? ?sofort|,? ?umgehend|,? ?jetzt|,? ?unverzuglich',
  refuse:
    '(?:will|mochte|brauche|wollen|akzeptiere|nehme) (?:ich )?(?:kein(?:e[nrs]?)?|nicht)|kein(?:e[nrsm]?)?|nicht|statt|anstatt|anstelle|ohne|behalten sie|weder|noch (?:einen|eine|ein)|verzichte auf',
  told: '(?:sie haben|sie hatten|sie wurden mir|man hat|haben sie|hat mir|wurde|wurden(?! sie)|bereits|schon|weigern|gesagt|versprochen|oder ich|wenn sie)',
  nouns: {
    refund:
      '(?:(?:ruck)?erstattung|mein geld(?: zuruck)?|das geld(?: zuruck)?|geld zuruck|ruckzahlung|erstattet|zuruckerstattet|ruckerstattung|entschadigung|schadensersatz|gutschrift auf|den betrag|den kaufpreis|kompensation|teilerstattung)',
    replacement:
      '(?:ersatz(?:lieferung|gerat|artikel|produkt|teil)?(?! (?:des|der) (?:schaden|kosten))|umtausch|austausch|neulieferung|nachlieferung|(?:ein(?:e|en)?|ne|nen|n) neue[nrs]?(?! (?:termin|rechnung|datum|bestellung|karte|passwort|nummer|adresse))|ein(?:e|en)? andere[nrs]?|den richtigen|das richtige|die richtige|umtauschen|austauschen|ersetzt|das fehlende|die fehlende[n]?|den fehlenden)',
    repair: '(?:reparatur|repariert|reparieren|(?:einen |den )?techniker|instandsetzung|nachbesserung)',
    voucher:
      '(?:gutscheine?|rabatte?|preisnachlass|nachlass|kulanz|gutschrift(?! auf)|versandkostenfrei|gratis(?:versand|monat)|\\d+ ?(?:%|prozent) (?:rabatt|nachlass)|besseren preis|freie nacht|freimonat|punkte)',
    cancellation:
      '(?:stornierung|stornieren|storno|storniert|kundigung|kundigen|widerruf|widerrufen|vom (?:kauf|vertrag) zurucktreten|konto (?:loschen|schliessen)|annullier\\p{L}+)',
    apology: '(?:(?:eine |ehrliche |aufrichtige )?entschuldigung|dass sie sich entschuldigen|dass er sich entschuldigt)',
    explanation:
      '(?:erklarung(?:en)?|wissen,? (?:warum|wieso|weshalb|wie (?:das|es)|was (?:passiert|los|schief))|verstehen,? (?:warum|wieso)|den grund|begrundung|stellungnahme)',
    callback:
      '(?:(?:einen |ihren )?(?:ruckruf|anruf)|zuruckgerufen|angerufen werden|dass (?:man|jemand|sie) mich (?:anruf\\p{L}*|zuruckruf\\p{L}*)|telefonat)',
    information:
      '(?:auskunft|informationen?|info|wissen,? (?:ob|wann|wo|wer|wie (?!das|es)|was (?!passiert|los|schief)|welche)|antwort(?:en)?|ruckmeldung|einen? (?:termin|liefertermin|datum|zeitpunkt|status|sendungsnummer|update|bestatigung)|liefertermin|sendungsnummer|bestatigung|bescheid|neuigkeiten|rechnungskopie|eine rechnung|den stand)',
  },
  acts: {
    refund:
      '(?:erstatten|uberweisen|zahlen|geben|buchen) sie (?:mir |uns |bitte )*(?:den|das|mein|meine|die|endlich|sofort)?(?:[^.!?\\n]{0,30}?(?:zuruck|betrag|geld|erstatten))?|(?:konnen|konnten|wurden) sie (?:mir |uns |bitte )*(?:das|mein|den|die)? ?(?:geld|betrag|kaufpreis|\\p{L}+)? ?(?:zuruck)?erstatten|wo bleibt mein geld|wo ist mein geld|geld (?:ist |war |kam )?(?:immer )?noch (?:immer )?nicht|(?:immer )?noch nicht (?:zuruck)?erstattet|geld zuruck|wann (?:bekomme|kriege|erhalte) ich mein geld',
    replacement:
      '(?:schicken|senden|liefern) sie (?:mir |uns |bitte )*(?:ein|eine|einen|das|den|die) (?:neue[nrs]?|andere[nrs]?|richtige[nrs]?|fehlende[nrs]?|ersatz\\p{L}*)|(?:schicken|senden|liefern) sie (?:\\p{L}+ ){0,4}(?:erneut|noch ?mal|neu zu)|(?:tauschen|ersetzen) sie (?:mir |uns |bitte |es |das |den |die |ihn |sie )*|(?:konnen|konnten|wurden) sie (?:mir |uns |bitte |das |den |die |es |ihn )*(?:\\p{L}+ )?(?:umtauschen|austauschen|ersetzen|(?:ein|eine|einen) (?:neue|andere)[nrs]? (?:\\p{L}+ )?(?:schicken|senden|liefern))',
    repair:
      'reparieren sie|(?:konnen|konnten|wurden) sie (?:das |den |die |es |ihn |bitte |mir )*(?:\\p{L}+ )?reparieren|(?:schicken|senden) sie (?:mir |uns |bitte )*(?:einen|den) techniker',
    voucher:
      'welche[nr]? (?:rabatt|nachlass)|(?:geben|machen|gewahren|bieten) sie (?:mir |uns |bitte )*(?:einen |mehr )?(?:rabatt|nachlass|besseren preis|\\d+)|am preis (?:noch )?(?:etwas )?(?:machen|andern)|entgegenkommen',
    cancellation:
      '(?:stornieren|kundigen|widerrufen|annullieren) sie (?:bitte |meine|meinen|mein|die|den|das|sofort)|(?:hiermit )?(?:storniere|kundige|widerrufe) ich|ich (?:storniere|kundige|widerrufe)(?! (?:sonst|dann))|(?:konnen|konnten|wurden) sie (?:bitte |mir )*(?:meine|meinen|die|den|das)? ?\\p{L}* ?(?:stornieren|kundigen)',
    apology: 'entschuldigen sie sich|(?:nicht einmal|ohne|keine) (?:ein wort der |eine |einzige |richtige )?entschuldigung',
    explanation:
      'erklaren sie (?:mir|uns|bitte)|(?:konnen|konnten|wurden) sie (?:mir |uns |bitte |das )*(?:mal )?erklaren|(?:warum|wieso|weshalb) (?:wurde|ist|haben|hat|habe|bekomme|kommt|muss|wird|sind|war|geht|antwort\\p{L}+|dauert|meldet)[^?!.\\n]{2,110}\\?|wie (?:kann (?:das|so etwas|es) sein|ist das moglich)|was ist (?:da )?(?:passiert|los|schiefgelaufen)',
    callback:
      'rufen sie (?:mich|uns)(?: bitte)?(?: \\p{L}+){0,3}? ?(?:an|zuruck)|(?:konnen|konnten|wurden) sie (?:mich|uns) (?:bitte )?(?:\\p{L}+ ){0,3}?(?:anrufen|zuruckrufen)|bitte (?:um )?(?:ruckruf|anruf)|melden sie sich telefonisch',
    information:
      '(?:sagen|teilen|geben|informieren|bestatigen|nennen) sie (?:mir|uns|mich|bitte)(?: bitte)?(?! (?:mein|das geld|einen rabatt|den rabatt|rabatt))|(?:konnen|konnten|wurden|konntest|kannst) (?:sie|du|ihr) (?:mir |uns |mich |bitte |das |einmal |mal |kurz )*(?:\\p{L}+,? ){0,4}?(?:sagen|mitteilen|bestatigen|prufen|nachsehen|informieren|schauen)|wo (?:ist|bleibt|bleiben|sind)|wann (?:kommt|wird|werden|kann|ist|erfolgt|bekomme|erhalte|geht|darf|sind)|gibt es (?:etwas )?(?:neues|neuigkeiten|schon)|was (?:gedenken|werden|machen|wollen) sie|wie (?:lange|kann ich|geht es|gehe ich|viel)|wann wieder|was kostet|(?:kann ich|konnen wir|durfen wir|ist es moglich|haben sie|habt ihr|gibt es|gibt\\W?s|darf ich|kostet|liefern sie|liefert ihr|ist(?! (?:das|es) (?:ihr|euer|ein|der|normal|wirklich|zu)| mir| doch| ja)|sind (?:die|haustiere|kinder))(?= [^?!.\\n]{3,90}\\?)',
  },
};
