import type { AskWords } from './types';

export const de: AskWords = {
  opener:
    "(?:und |aber |also |hallo |dann |auch |ausserdem |guten tag )*(?:wo (?:ist|bleibt|bleiben|sind|kann|finde|steht)|wann (?:kommt|wird|werden|kann|ist|erfolgt|bekomme|erhalte|geht|darf|sind|soll|genau|endlich)|warum|wieso|weshalb|wie (?:lange|kann|geht|gehe|viel|ist das|soll|kommt|bekomme|komme|sieht|oft)|was (?:ist|passiert|kann|soll|muss|gedenken|werden|machen|wollen|bieten|kostet|nun|tun)|welche[nrs]?|wer (?:ist|kann|hat|zahlt|kommt)|um wie viel|bis wann|ab wann|(?:konnen|konnten|wurden|konnte|kann|konntest|kannst|darf|durfte) (?:sie|ihr|ich|mir|jemand|man|wir|du|mich)|haben sie|gibt es|ist (?:es moglich|mein|meine|die|das|der|jemand)(?= )|hat (?:jemand|sich)|werden sie|wird (?:mein|die|das|es|der)|sind (?:sie|meine)(?! verruckt)|kommt (?:mein|die|das|der|da)|irgendwelche neuigkeiten|gibt's)",
  request:
    'hatt(?:e)? ich (?:\\p{L}+ ){0,3}gern(?:e)?(?!\\p{L})|ware (?:schon|nett|toll),? wenn sie|(?<=(?:^|[.!?,;:\\n]) ?)(?:will|mochte|brauche|hatte gerne?) (?:ein|ne|nen|mein|das|den|die|geld)|ich (?:will|mochte|wunsche|verlange|fordere|brauche|erwarte|bitte|beantrage|bevorzuge|benotige|bestehe|hatte gern|wurde gern|nehme (?:den|die|das))(?! (?:mich (?:bedanken|beschweren)|ihnen (?:danken|sagen)|nur sagen|sagen,? dass|betonen|ihnen mitteilen))|(?:wir|hiermit) (?:wollen|mochten|verlangen|fordern|erwarten|brauchen|bitten|fordere|bitte|widerrufe|kundige|storniere)|(?:mochte|verlange|fordere|erwarte|bitte|brauche) (?:ich|wir)|(?:konnen|konnten|wurden) sie|(?:kann|konnte) (?:mir|jemand|man)|bitte (?!entschuldigen|verzeihen|beachten sie|nicht falsch|schon)\\p{L}+|(?:schicken|senden|geben|sagen|erklaren|erstatten|uberweisen|rufen|stornieren|kundigen|antworten|melden|tauschen|ersetzen|reparieren|prufen|teilen|bestatigen|losen|klaren|kummern|machen|nennen|beheben) sie|sagt mir|gebt mir|wissen,? (?:ob|wann|wo|warum|wie|was|wer)|um (?:eine |einen |baldige |schnelle |umgehende |sofortige )?(?:ruckerstattung|erstattung|antwort|ruckmeldung|ruckruf|ersatz|umtausch|klarung|losung|auskunft)',
  imperative:
    '(?:und |dann |also |oder |bitte )*(?:schicken|senden|geben|sagen|erklaren|erstatten|uberweisen|rufen|stornieren|kundigen|antworten|melden|tauschen|ersetzen|reparieren|prufen|bestatigen|losen|klaren|kummern|tun|beheben|nehmen) sie',
  rhetorical:
    'ist das (?:ihr ernst|ein witz|ein scherz|normal|zu viel verlangt|so schwer|euer ernst|alles)|soll das (?:ein witz|ein scherz|alles|eine antwort)|wollen sie mich (?:verarschen|veralbern|auf den arm)|lesen sie (?:eigentlich|uberhaupt)|glauben sie|denken sie|halten sie mich|was (?:fur ein|ist das fur ein|glauben|denken) (?:laden|service|unternehmen|sie)|was soll das|wie oft (?:soll|muss|denn) (?:ich )?|ernsthaft\\?|wirklich\\?|schamen sie sich|wie konnen sie es wagen|wozu (?:zahle|gibt)|oder\\?$|nicht wahr\\?|ja\\?$|ist (?:da|dort|uberhaupt) (?:jemand|noch jemand)|wissen sie was|wer braucht|ist es so schwer|interessiert das (?:jemand|irgendjemand|uberhaupt)',
  courtesy: 'wie geht es (?:ihnen|dir|euch)|alles gut\\?|ich hoffe,? es geht ihnen gut',
  when: 'wann|bis wann|um wie viel uhr|wie lange|welche[mrsn]? (?:tag|datum|termin)|termin|liefertermin|datum',
  where: 'wo (?:ist|bleibt|bleiben|sind|steht)|sendungs\\p{L}+',
  why: 'warum|wieso|weshalb|wie kann das|grund|erklar\\p{L}+|was ist (?:passiert|los)',
  howMuch: 'wie viel|was kostet|welche[nr]? (?:rabatt|preis|betrag)|kosten',
  place:
    'lager|spediteur|kurier|fahrer|unterwegs|zentrum|filiale|zugestellt|nachbar\\p{L}*|zoll|adresse|versand|sendungsverfolgung|depot|paketshop|zustell\\p{L}+|befindet|liegt|ist (?:im|in|bei|am)',
  because:
    'weil|wegen|aufgrund|grund|ursache|fehler|problem|da (?:die|der|das|wir|es)|storung|streik|verzogerung|panne|verwechs\\p{L}+|fehlte|schuld',
  yesNo:
    'ja|nein|naturlich|selbstverstandlich|genau|richtig|stimmt|leider|sie konnen|wir konnen|ich kann|nicht moglich|bestatig\\p{L}+|wird|habe|haben wir|ist moglich',
  holding:
    '(?:ich|wir) (?:prufe|prufen|klare|klaren|schaue|kummere|kummern|recherchiere\\p{L}*)(?: das| uns| mich| dies| es| den)?|melde[n]? (?:mich|uns)|sobald (?:ich|wir|uns|mir)|so (?:schnell|bald) wie moglich|schnellstmoglich|weitergeleitet|weitergegeben|in bearbeitung|halten sie auf dem laufenden|werden (?:das|dies|es|ihr anliegen) (?:prufen|klaren)|werde (?:das|dies|es) (?:prufen|klaren)',
  agentRequest:
    '(?:konnen|konnten|wurden) sie (?:mir |uns |bitte |kurz )*(?:\\p{L}+ ){0,5}?(?:bestatigen|senden|schicken|mitteilen|nennen|sagen|zusenden|angeben|prufen)|bitte (?:senden|schicken|teilen|nennen|bestatigen|geben|antworten|wahlen|laden|prufen) sie|(?:ich|wir) (?:benotige|brauche|benotigen|brauchen) (?:noch |dafur |bitte )?(?:ihre?n?|die|den|das|ein|eine|einen|zwei)|was ist ihnen lieber|was bevorzugen|welche[sn]? (?:option|losung)? ?(?:bevorzugen|mochten)',
  closingQuestion: 'sonst noch (?:etwas|was|helfen)|weitere fragen|noch fragen|wie (?:zufrieden|bewerten)|umfrage|gerne zur verfugung',
  thanks:
    'danke|vielen dank|dankeschon|herzlichen dank|super|perfekt|prima|toll|ok|okay|in ordnung|alles klar|einverstanden|gut|erledigt|gelost|angekommen|erhalten|passt|klasse|verstanden|funktioniert (?:jetzt|wieder)|freut mich',
  unsettled:
    'aber|noch (?:nicht|immer|kein\\p{L}*)|immer noch|nicht|nie|kein\\p{L}*|nichts|niemand|wieder nicht|falsch|kaputt|fehlt|bis|sonst|wann|warum|frechheit|inakzeptabel|unverschamt|ich will|danke fur nichts|storn\\p{L}+|erstatt\\p{L}+|trotzdem|leider',
  contact:
    '(?:schreib\\p{L}+|ruf\\p{L}*|anruf\\p{L}*|meld\\p{L}+|antwort\\p{L}*|informier\\p{L}*|bestatig\\p{L}+|kontaktier\\p{L}*|bescheid|ruckmeldung|zuruckruf\\p{L}*|mitteil\\p{L}+|teile ihnen|sage ihnen|gebe ihnen)',
  stop: 'und|oder|aber|der|die|das|den|dem|des|ein|eine|einen|einem|einer|fur|mit|von|vom|auf|aus|bei|nach|uber|unter|zum|zur|wie|was|wann|warum|wieso|wer|welche|dass|auch|noch|nur|sehr|schon|sie|ihr|ihre|ihnen|ihren|ich|mir|mich|mein|meine|meinen|wir|uns|unser|ist|sind|war|waren|hat|haben|habe|hatte|wird|werden|wurde|kann|konnen|konnten|will|mochte|brauche|bitte|danke|hallo|guten|tag|sagen|wissen|nicht|kein|keine|mal|jetzt|dann|denn|doch|also|ja|nein|man|sich|wenn|weil|bis|seit|immer|wieder|machen|gibt|geben|endlich',
};
