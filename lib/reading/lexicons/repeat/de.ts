import type { RepeatCue } from '@/lib/reading/signals/repeat';
import { phrases } from '@/lib/reading/phrases';

/** German wordings of earlier failures. */
export const repeatDe = phrases<RepeatCue>('repeat', {
  2: `
    zweite|zweites|zweiten|zweiter|2 mal|mail|email|e-mail|nachricht|anruf|reparatur|reklamation|beschwerde|termin|techniker|versuch|lieferung|anfrage|schreiben|erinnerung
    (angerufen|geschrieben|reklamiert|verschoben|repariert|gemeldet|abgesagt|kontaktiert) .. zweimal
    zweimal .. (angerufen|geschrieben|reklamiert|verschoben|repariert|gemeldet|abgesagt|schon|bereits|kontaktiert|gewartet)
    schon|bereits|jetzt zweimal|zwei_mal
    zwei mails|anrufe|nachrichten|techniker|reklamationen|termine|reparaturen`,
  3: `
    dritte|drittes|dritten|dritter|3 mal|mail|email|e-mail|nachricht|anruf|reparatur|reklamation|beschwerde|termin|techniker|versuch|lieferung|anfrage|schreiben|erinnerung
    dreimal|drei_mal|3x|3_mal
    drei mails|anrufe|nachrichten|techniker|reklamationen|termine|reparaturen|anrufen|mitarbeiter`,
  4: `
    vierte|viertes|vierten|vierter|4 mal|mail|email|e-mail|nachricht|anruf|reklamation|beschwerde|termin|versuch|schreiben
    viermal|vier_mal|4x
    vier mails|anrufe|nachrichten|reklamationen|termine`,
  5: `
    funfte|funftes|funften|funfter|5 mal|mail|email|e-mail|nachricht|anruf|reklamation|beschwerde|versuch|schreiben
    funfmal|funf_mal|5x`,
  6: `
    sechste|siebte|achte|neunte|zehnte|hundertste|xte|x-te|zigste|sechsten|siebten|zehnten|hundertsten mal|mail|anruf|nachricht|email
    sechsmal|siebenmal|achtmal|zehnmal|zigmal|zehn_mal|hundertmal|x-mal|#_mal_angerufen`,
  many: `
    mehrfach|mehrmals|mehrere_male|unzahlige|wiederholt|immer_wieder|dutzende|standig|etliche|etliche_male|mehrere_anrufe|mehrere_mails|zahlreiche|ein_ums_andere_mal|zum_wiederholten_mal|mehrmaliger|mehrfacher|mehrfachen`,
  more: `
    ! (immer_noch|noch_immer|weiterhin|nach_wie_vor|bis_heute|noch) .. (nicht|keine|kein|nichts|das_gleiche|defekt|kaputt|dasselbe) .. (gelost|erledigt|antwort|repariert|behoben|passiert|gemeldet|erhalten|da|problem|losung|funktioniert|ruckmeldung)?
    ! (versprochen|zugesagt|hiess|gesagt|versichert|zugesichert|versprachen) ... (aber|und|doch|nichts|nie|bisher|dass) .. (nichts|nicht|nie|niemand|kein|keine|passiert|bisher|gekommen)
    (erneut|wieder|schon_wieder|abermals|nochmal) .. (kaputt|defekt|verspatet|falsch|verschoben|abgesagt|nicht|nichts|ausgefallen|abgebucht|beschadigt|das_gleiche|keine|kein|gleiche)
    gleiche|gleicher|selbe|dasselbe|gleiches|derselbe .. (problem|fehler|defekt|antwort|ausrede|spiel|mangel|leier)
    (bereits|schon) .. (angerufen|geschrieben|gemeldet|erklart|kontaktiert|reklamiert|geschildert|mitgeteilt|gesagt|geschickt|neu_gestartet)
    (niemand|keine|nie|nicht|kein|keiner) .. (gemeldet|antwort|reagiert|geantwortet|ruckmeldung|zuruckgerufen|reaktion|meldet|antwortet|ruckruf)
    (ersatz|neue|ersatzgerat|austauschgerat|reparatur|nachbesserung|ersatzlieferung) .. (auch|ebenfalls|wieder|erfolglos|ebenso|genauso)
    ticket|fall|anfrage .. (geschlossen|einfach_geschlossen)
    leere_versprechen|leere_versprechungen|vertrostet|hingehalten|abgewimmelt|ungelost|nicht_gelost|weitergereicht|von_einem_zum_anderen|im_kreis|keine_losung|ohne_ergebnis|ohne_erfolg|vergeblich`,
});
