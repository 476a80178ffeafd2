import type { PromiseWords } from './types';

export const de: PromiseWords = {
  commit:
    '(?:die|der|das|ihr|ihre) (?:\\p{L}+ ){1,3}?(?:erfolgt|kommt|geht|trifft|ist (?:dann )?(?:da|bei ihnen|fertig|bezugsfertig))(?!\\p{L})|sie horen (?:\\P{L}|\\p{L}+ ){0,6}?(?:von (?:mir|uns)|bis)|wertstellung|(?:ich|wir) (?:spiel|stell|hol|tausch|trag|les|heb|richt|buch|schalt|zahl)\\p{L}{1,3}(?!\\p{L})|spatestens (?=am|bis)|(?:dann )?(?:uberweise|zahle|schicke|bringe|komme|melde) ich|(?:ich|wir|sie|es|er|das|die|der|ihr|ihre|unser) (?:\\p{L}+ ){0,4}?(?:werde|werden|wird|wirst)(?!\\p{L})|(?:werde|werden|wird) (?:ich|wir|sie|es|er|ihnen|das|die|der|ihr|ihre)|(?:ich|wir) (?:schick|send|ruf|schreib|meld|erstatt|liefer|ersetz|bestatig|informier|uberweis|veranlass|geb|bring)\\p{L}{1,3}(?!\\p{L})|(?:schick|send|ruf|schreib|meld|erstatt|liefer|ersetz|bestatig|informier|uberweis)\\p{L}{1,3} (?:ich|wir)|(?:sie (?:erhalten|bekommen|haben)|erhalten sie|bekommen sie|haben sie)|(?:kommt|geht|trifft|erreicht sie|ist bei ihnen|liegt|kommen|treffen) |(?:melde mich|rufe sie|schreibe ihnen|schicke ihnen|sende ihnen|gebe ihnen|informiere sie|erstatte ihnen|uberweise ihnen)|(?:habe|haben) (?:\\p{L}+ ){0,6}?(?:termin|besuch|techniker) |versprech\\p{L}+|verspreche ich|garantier\\p{L}+|sollte (?:\\p{L}+ ){0,5}?(?:ankommen|eintreffen|da sein|bei ihnen)|wird',
  firm: '(?:ich|wir) (?:werde|werden) (?:\\p{L}+ ){0,8}?(?:erstatten|schicken|senden|zusenden|anrufen|zuruckrufen|schreiben|ersetzen|austauschen|uberweisen|liefern|stornieren|melden|gutschreiben)|(?:werde|werden) (?:ich|wir) (?:\\p{L}+ ){0,8}?(?:erstatten|schicken|senden|zusenden|anrufen|zuruckrufen|schreiben|ersetzen|austauschen|uberweisen|liefern|stornieren|gutschreiben)|(?:ich|wir) (?:versprech\\p{L}+|garantier\\p{L}+)',
  condition:
    '\\bwenn\\b|\\bfalls\\b|\\bsobald\\b|\\bsofern\\b|\\bsollte (?:es|das|die|der|sie)\\b(?=[^.]{0,60},)|\\bkonnte[nt]?\\b|\\bkann\\b|\\bkonnen\\b|\\bwurde[nt]?\\b (?=[^.]{0,60}(?:gern|konnen))|\\bvielleicht\\b|\\beventuell\\b|\\bversuche\\p{L}*\\b|vorbehaltlich|\\bim falle?\\b',
  told: '(?:sie|man|ihr) (?:haben|hatten|hat|habt|sagten|versprachen)(?: \\p{L}+){0,4} (?:gesagt|versprochen|zugesagt|geschrieben)|sie sagten|hiess es|sollte eigentlich|hatte (?:ich )?(?:gesagt|versprochen|zugesagt)|hatte (?:gestern|schon|langst)|auf der (?:seite|website)|warum|wieso|versprochen (?:wurde|war)|zugesagt war',
  vague:
    '(?:prufe|prufen|klare|klaren|kummer\\p{L}+|schau\\p{L}+)(?: \\p{L}+){0,4}?(?=\\.|$)|so (?:schnell|bald) wie moglich|schnellstmoglich|baldmoglichst|in kurze|unser bestes|mein bestes|auf dem laufenden|in den nachsten tagen melden',
  range: 'zwischen|von',
  within: 'innerhalb|binnen|in|dauert|bis zu|nach',
  endOfDay: '(?:bis )?(?:zum )?(?:ende des tages|feierabend|tagesende|geschaftsschluss)',
  thisWeek: '(?:diese woche|noch diese woche|ende (?:der|dieser) woche|bis (?:zum )?wochenende)',
  nextWeek: '(?:nachste|kommende|nachster|kommender) woche',
  came: '(?:war|waren) (?:\\p{L}+ ){0,2}?da(?!\\p{L})|lauft (?:\\p{L}+ ){0,3}?(?:stabil|wieder|rund)|ist da(?!\\p{L})|(?:ist|sind) (?:\\p{L}+ ){0,3}?(?:angekommen|eingetroffen|da(?!\\p{L})|geliefert|eingegangen)|(?:habe|haben) (?:\\p{L}+ ){0,4}?(?:erhalten|bekommen)|(?:kam|kamen) (?:heute |gestern |gut |punktlich )?an|funktioniert (?:jetzt|wieder)|hat (?:angerufen|geklappt)|erledigt|danke fur (?:den|die|das|ihren|ihre)',
  failed:
    '(?:ist|sind|war) (?:\\p{L}+ ){0,2}?(?:vorbei|verstrichen|abgelaufen|um|vergangen)(?!\\p{L})|nichts|niemand|kein\\p{L}*|nicht|noch (?:nicht|immer)|immer noch|nie|sie (?:haben|sagten|hatten)|versprochen|zugesagt|wo (?:ist|bleibt)|warte|schon wieder|wieder nicht',
  customer:
    '(?:uberweis|zahl|bring|schau|komm)\\p{L}{1,2} ich|(?:ich|wir) (?:uberweis|zahl)\\p{L}{1,3}(?!\\p{L})|(?:ich|wir) (?:werde|werden) (?:\\p{L}+ ){0,6}?(?:schicken|senden|anrufen|bezahlen|zurucksenden|zuruckschicken|probieren|prufen|nachsehen|bestatigen|zahlen|da sein|zu hause sein)|(?:ich|wir) (?:schick|send|ruf|bezahl|prob|bring|meld)\\p{L}{1,3}(?!\\p{L})|(?:schick|send|ruf|meld)\\p{L}{1,2} ich',
};
