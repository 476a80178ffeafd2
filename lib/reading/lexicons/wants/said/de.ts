import type { WantKind } from '@/lib/conversation/types';
import type { PhraseTable } from '../../../phrases';

export const classes = {
  ask: 'bitte|konnten_sie|konnt_ihr|konntet_ihr|konnen_sie|kannst_du|konntest_du|kann_ich|konnte_ich|kann_man|konnen_wir|konnten_wir|kann_jemand|konnte_jemand|ich_will|ich_mochte|ich_hatte_gern|ich_hatte_gerne|wir_mochten|wir_wollen|ich_verlange|wir_verlangen|ich_fordere|wir_fordern|ich_erwarte|wir_erwarten|ich_brauche|wir_brauchen|ich_wunsche|ich_warte_auf|wir_warten_auf|warte_auf|mochte_ich|will_ich|erwarte_ich|verlange_ich|ich_bitte_um|bitte_um|darf_ich|ich_beantrage|ich_bestehe_auf|hatte_gern|hatte_gerne|hatt_gern|brauch',
  money:
    'geld|kaution|euro|anzahlung|betrag|kohle|gebuhr|gebuhren|differenz|summe|rest|kosten|porto|nacht|nachte|beitrag|fahrpreis|guthaben|pfand|miete|versandkosten|franken|kaufpreis|preis|ticketpreis',
  send: 'schicken|schickt|schick|senden|sendet|liefern|liefert|bringen|bringt|gebt|geben|nachsenden|nachliefern|schickst|besorgt|besorgen',
};

export const said: PhraseTable<WantKind> = {
  refund: `
    (verlange|fordere|verlangen|fordern) .. # .. (euro|pro_person|zuruck|entschadigung)
    (will|mochte|hatte) .. # .. (euro)? .. (wieder|zuruck|wiederhaben)
    ! (erstatten|erstattet|uberweisen|uberweist|zahlen|zahlt|buchen|bucht|geben|gebt|gib|schicken|schreiben|ersetzen) .. (geld|betrag|kaution|euro|anzahlung|#|gebuhr|mir|uns|differenz|es|das) .. (zuruck|gut|wieder|erstattet|aus)
    @ask .. (erstatten|erstattet|erstattung|erstattungen|zuruckzahlen|ruckzahlung|ruckerstattung|zuruckuberweisen|zuruckerstatten|zuruckbuchen|ruckbuchung|entschadigung|schadenersatz|schadensersatz|geld_zuruck|wiederhaben|zuruckhaben|zuruckbekommen|zuruckgeben|ausgleichszahlung|gutschreiben|ruckuberweisung|auszahlung|auszahlen|ersatz_der|kostenerstattung|storniert_die_gebuhr|ubernehmen|stornieren_sie_die_rechnung|korrigieren_sie_die_rechnung|rechnungskorrektur)
    (mein|meine|unser|unsere|das|die|meinen|den|volles) .. @money .. (zuruck|wieder|wiederhaben|erstattet|zuruckhaben|ausgezahlt|uberwiesen|her)
    @money .. (zuruck|wiederhaben|zuruckhaben|retour)
    ! (wer|sie|ihr) .. (zahlt|bezahlt|ersetzt|kommt_fur|ubernimmt|haftet|tragt|zahlen) .. (mir|mir_das|den|die|das|jetzt|dafur|schaden|kosten|reinigung|taxi|hotel|auf)
    (schulden|schuldet) .. (mir|uns) .. (#|geld|euro|erstattung|betrag|noch)
    ! (zahle|bezahle|zahlen|bezahlen) .. (ich|wir|nicht) .. nicht|keinen
    (streichen|streicht|nehmen|nehmt|stornieren|storniert|korrigieren|korrigiert|berichtigen|zuruckbuchen|buchen) .. (gebuhr|mahngebuhr|mahngebuhren|position|rechnung|betrag|abbuchung|kosten|zuschlag) .. (raus|heraus|zuruck|bitte|weg|runter)?
    geld_her|geld_zuruck|mein_geld|her_mit_meinem_geld|rechnung_anbei|belege_anbei|quittungen_anbei|quittung_anbei`,
  replacement: `
    ! @send .. (mir|uns|sie|ihr)? .. (neue|neuen|neues|neuer|richtige|richtigen|richtiges|fehlende|fehlenden|fehlendes|ersatz|andere|anderes|anderen|passende|passenden|schrauben|teil|teile|nach|ersatzteil)
    @ask .. (umtauschen|umtausch|tauschen|austausch|austauschen|ersatz|ersatzlieferung|neulieferung|nachliefern|nachsenden|nachschicken|ersetzen|nachlieferung|neue_liefern|neues|neuen_schicken|die_richtige|den_richtigen|das_richtige|die_fehlenden|das_fehlende|das_fehlende_teil|ein_anderes|einen_anderen|eine_andere|ersatzgerat)
    (hatt|hatte|will|mochte|brauche) .. (trotzdem|gern|gerne|noch)? .. (die_richtige|den_richtigen|meine_lampe|was_ich_bestellt|die_lampe|das_bestellte)`,
  repair: `
    @ask .. (reparieren|reparatur|repariert|techniker|monteur|handwerker|elektriker|installateur|klempner|beheben|behoben|behebung|instand|nachbessern|nachbesserung|uberprufen|freischalten|entsperren|korrigieren|in_ordnung_bringen|richten|hausmeister|schlosser|nacharbeiten|losen|sauber_machen|reinigen|wiederherstellen|zurucksetzen)
    (reparieren|repariert|reparier|behebt|beheben|fixt|richtet|entsperren|entsperrt|macht|machen|bringen|bringt|stellt|stellen) .. (das|es|den|die|sie|mein|ihr|endlich) .. (endlich|heute|bitte|in_ordnung|wieder|sofort|ganz|bug|app|heizung|fehler|weg|an)
    (schicken|schickt|schick|brauche|brauchen|wann_kommt|kommt|komme) .. (techniker|jemand|jemanden|monteur|handwerker|elektriker|installateur|hausmeister|klempner|notdienst|mitarbeiter)
    (will|mochte|erwarte|verlange) .. dass .. (jemand_kommt|repariert|behoben|kommt|in_ordnung)`,
  voucher: `
    (verlange|fordere|will|mochte|mochten|wollen|erwarte|erwarten|beanspruche|fordern|verlangen|gibt_es|bekomme|steht_mir) .. entschadigung|ausgleichszahlung|wiedergutmachung
    (was|welche|wie_viel) .. (entschadigung|wiedergutmachung)
    @ask .. (rabatt|gutschein|nachlass|preisnachlass|gutschrift|upgrade|kulanz|bonus|gratismonat|entgegenkommen|skonto|prozente|rabattcode|punkte|studentenrabatt|mengenrabatt)
    (ein|einen|noch|was|gibt_es|gibts|kleiner|kleinen|irgendeinen) (rabatt|nachlass|preisnachlass|gutschein|rabattchen|mengenrabatt|studentenrabatt|entgegenkommen|goodie)
    ! (punkte|bonuspunkte|meilen) .. (fehlen|weg|nicht|verfallen|verschwunden|nie)
    kleine_aufmerksamkeit|geste|wiedergutmachung|als_entschuldigung`,
  cancellation: `
    (lassen_sie|lass_es|lasst_es|vergiss_es|vergessen_sie|egal|dann|einfach) .. (storniert|stornieren|storniere|kundigt|streichen|streicht|stornier) .. (alles|es|das|bitte|sie)?
    (bitte|einfach) (alles|das|es) (stornieren|kundigen|absagen|streichen)
    @ask .. (stornieren|storno|stornierung|kundigen|kundigung|abbestellen|abmelden|loschen_sie_mein_konto|widerrufen|widerruf|auflosen|beenden|absagen|konto_schliessen|austragen|konto_loschen|stoppen|abo_beenden|storniert|kundigungsbestatigung|streichen_sie_mich|austreten|zurucktreten)
    (stornieren|storniert|stornier|kundigen|kundigt|bestellen|bestellt|melden|stoppen|stoppt|beenden|loschen|streichen|loscht) .. (sie|bestellung|vertrag|abo|buchung|mich|konto|alles|mitgliedschaft|reservierung|es|das|die|den|termin) .. (ab|bitte|sofort|aus|raus|vertrag|abo|konto|termin)
    (wie|wo) .. (kundige|kundigen|storniere|stornieren|abmelden|melde_ich_mich_ab|komme_ich_da_raus|bestelle_ich_ab|abbestellen|widerrufen)
    ! (hiermit) .. (kundige|widerrufe|storniere|kundigen|trete)
    ! (ich|wir) (kundige|kundigen|storniere|widerrufe|widerrufen|stornieren|bestelle_ab)
    kundige ich|wir|hiermit|fristgerecht|zum|fristlos
    (will|mochte) .. (raus|aussteigen) .. (aus|vertrag)?`,
  apology: `
    ! (entschuldigung|entschuldigen|verzeihung|sorry) .. (ware|war_das_mindeste|hatte|wurde|reicht|schriftlich|schriftliche|mindeste|wenigstens|angebracht|fallig|von_ihr|von_ihm|gereicht|hatten|genugt|erwarte|und)
    ! (erwarte|verlange|fordere|will|mochte|wunsche|warte|mindeste|wenigstens|verdiene|verdient|hatte_gern|brauche|steht|sollte|sollten|bestehe|erwarten|verlangen) .. (entschuldigung|entschuldigen|entschuldigt|sorry|entschuldigungsschreiben)
    entschuldigen_sie_sich|entschuldigt_euch|entschuldige_dich|bei_mir_entschuldigen|bei_ihr_entschuldigen|bei_uns_entschuldigen`,
  explanation: `
    @ask .. (erklaren|erklarung|erlautern|erlauterung|begrundung|begrunden|grund|aufklarung|aufschlusseln|wissen_warum|wissen_wieso|verstehen|aufklaren|stellungnahme|ursache)
    (erklaren|erklart|erklar|erlautern|begrunden) .. (sie|mir|uns|mal|bitte|warum|wieso|wie|das)
    ! (warum|wieso|weshalb|weswegen) (ist|wird|wurde|bekomme|habe|hat|werde|kommt|steht|geht|muss|soll|dauert|sind|haben|antwortet|reagiert|zahle|also|nicht|kann|man|das|die|der|ich|sie|eigentlich|zum|zur|fehlt|gibt|funktioniert|bin|sagt|meldet|wollen|stellt|liegt|darf|schickt|schreibt|buchen|bucht|denn|verdammt|kostet)
    ! wie (kann|konnte|konnen|kommt|kommen|ist_das|ist_es|soll|kriegt) .. (das|es|so|sein|moglich|dazu|passieren|man|sowas|so_etwas|verloren|sie|ihr|verschwinden)
    was (ist_da|ist_passiert|ist_das|soll_das|ist_los|war_da|ist_bei|bedeutet|soll_der|soll_diese|sollte_das|soll_dieser|ist_schiefgelaufen|lauft)
    ! (kann|konnte|wurde|mag) .. mir .. (jemand|einer|mal|wer) .. (erklaren|sagen_warum|verraten_warum)
    ! was_fur eine|ein|einer`,
  callback: `
    @ask .. (anrufen|anruf|ruckruf|zuruckrufen|zuruck_rufen|rufen_sie|ruft|ruf|telefonisch|telefonieren|sprechen|mit_einem_menschen|mitarbeiter|menschen|verbinden|vorgesetzten|vorgesetzte|chef|telefonat|ansprechpartner|filialleiter|leiter|geschaftsfuhrer|melden_sie_sich_telefonisch|durchstellen)
    (rufen|ruft|ruf|klingeln|verbinden|verbindet) .. (mich|uns|sie_mich|sie_uns|bitte|meine) .. (an|zuruck|mit|weiter|bitte|heute|durch)
    (sprechen|reden|telefonieren|verbunden|verbinden|durchstellen) .. (menschen|jemandem|jemand|mitarbeiter|chef|vorgesetzten|echten|leiter|verantwortlichen|person|leitung|technikleitung)
    ! (versprochen|wollte|wollten|sollte|hiess) .. (anrufen|zuruckrufen|ruckruf|anruf|angerufen)
    (dass|soll|moge|will|mochte) .. (mich|uns|jemand|chef|leiter) .. (anruft|zuruckruft|anrufen|zuruckrufen|angerufen|sprechen)`,
  information: `
    ! wann (kommt|kommen|kann|wird|ist|sind|geht|bekomme|offnet|offnen|soll|startet|werde|werden|darf|muss|haben|habt|lauft|endet|beginnt|genau|ungefahr|sie|die|der|das|mein|ich|es)
    ! wo (ist|sind|bleibt|finde|kann|bekomme|steht|liegt|muss|gebe|parke|sehe|bleiben|genau|steckt|hole|stelle|lasse|trage|andere|melde)
    ! wie (lange|viel|viele|hoch|teuer|gross|kann_ich|geht|bekomme|funktioniert|komme|andere|oft|weit|lautet|lauft|mache|stelle|schwer|melde|richte|ist_der_stand|sieht_es_aus|geht_es_weiter|gehe_ich|muss_ich)
    ! (welche|welcher|welches|welchen|welchem) (grosse|unterlagen|offnungszeiten|adresse|nummer|frist|variante|version|farbe|tag|uhrzeit|dokumente|termin|zeit|seite|format|papiere|telefonnummer|formular|schritte|einstellungen|linie)
    (haben_sie|habt_ihr|gibt_es|gibts|ist_es|ist_das|ist_der|ist_die|kann_ich|konnte_ich|kann_man|darf_ich|muss_ich|nehmen_sie|liefern_sie|liefert_ihr|passt_das|passt_der|braucht_man|brauche_ich|geht_das|sind_die|sind_sie|seid_ihr|kommt_das|wird_das|wird_die|wissen_sie|kriege_ich|bekomme_ich|bieten_sie|verkauft_ihr|verkaufen_sie) .. (noch|auch|normal|moglich|offen|geoffnet|verfugbar|lager|inklusive|parkplatze|parkplatz|mitbringen|andern|hund|vorratig|kostenlos|dabei|schon|neues|samstag|sonntag|heute|morgen|bezahlen|online|lieferbar|neuigkeiten|glutenfrei|vegan|geeignet|kompatibel|abholen|eigentlich|verschieben|feiertag)
    (sagen|sagt|sag|teilen|geben|gebt|gib|informieren|melden|meldet|bestatigen|bestatigt|antworten|antwortet) .. (sie|mir|uns|bitte|euch) .. (bescheid|mit|wann|wo|ob|was|wie|bitte|kurz|endlich|schriftlich|auskunft|welche)
    gibt_es_neuigkeiten|neuigkeiten|wie_ist_der_stand|was_muss_ich|was_soll_ich|was_nun|was_jetzt|was_tun|wie_weiter|wie_gehe_ich_vor|bis_wann|ab_wann|ab_wieviel|um_wie_viel_uhr`,
};
