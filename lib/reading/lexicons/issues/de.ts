import type { IssueKind } from '@/lib/conversation/types';
import { phrases } from '@/lib/reading/phrases';
import { classesDe } from '../classes/de';

/** German wordings of the issue kinds (docs/issues.md). */
export const issuesDe = phrases<IssueKind>(
  'issue',
  {
    'late-delivery': `
      ! @item ... @not .. @arrive
      ! @not .. @arrive .. @item
      ! @item .. @not .. @item? .. @arrive
      ! habe|haben|hab ... (noch|immer|bis_heute|bisher|nie) .. (nichts|nicht|keine|kein|keinen) ... (erhalten|bekommen|geliefert|angekommen|gehort)
      ! (noch_nicht|immer_noch_nicht|nie|bis_heute_nicht|bisher_nicht|noch_nichts|bis_jetzt_nicht) .. (angekommen|geliefert|eingetroffen|erhalten|zugestellt|bekommen|da|verschickt|versendet|versandt)
      ! warte|warten|wartet|gewartet .. (immer_noch|noch|seit|schon|auf|nun)? ... @item
      ! wo bleibt|bleiben|ist|sind|steckt .. @item
      ! wo_bleibt|wann_kommt
      wann|wo .. (kommt|kommen|wird|geliefert|liefert|ist|erhalte|bekomme|trifft) .. @item
      ! *verspatung|verspatet|verspatete|verzogert|verzogerung|verzug|lieferverzug|lieferverzogerung|uberfallig|lieferverzögerung .. @item?
      @item .. zu_spat|spat|verspatet|verspatung|verzogert|uberfallig|verschollen|verloren|verschwunden|verlorengegangen|abhandengekommen
      ! (sollte|sollten|hatte|musste|hatten) ... (ankommen|geliefert_werden|da_sein|kommen|geliefert|zugestellt|eintreffen|angekommen|angekommen_sein|zugestellt_werden|hier_sein)
      ! (fahrer|bote|zusteller|spedition|dhl|hermes|dpd|gls|ups|kurier|lieferdienst|postbote|lieferwagen) ... (nicht|nie|niemand|nicht_geklingelt) .. (gekommen|geklingelt|erschienen|da|aufgetaucht|kam|geliefert|angetroffen|gesehen)
      sendungsverfolgung|tracking|sendungsstatus|trackingnummer .. (nicht|seit|steht|zeigt|aktualisiert|keine|hangt|sagt|unverandert|tut_sich)
      ! (hangt|liegt|steckt|feststeckt|festgehalten) .. (zoll|depot|lager|verteilzentrum|paketzentrum|fest|filiale)
      lieferdatum|liefertermin|lieferzeit|lieferfrist|zustelltermin|liefertermine .. (uberschritten|verstrichen|verschoben|vorbei|nicht|abgelaufen|eingehalten|geandert|langst)?
      nicht angetroffen|geliefert|zugestellt|geklingelt
      ! zugesagt|versprochen|garantiert|versprach .. (lieferung|geliefert|liefertermin|ankommen|lieferdatum|zustellung)
      zustellversuch|zustellung_fehlgeschlagen
      ~ wann .. (geliefert|kommt|ankommt|da|versendet|verschickt)
      ~ verspatung|verspatet|lieferung|versand|zustellung|lieferzeit
      - paket|sendung|bestellung|lieferdienst`,
    'missing-item': `
      ! fehlt|fehlen|fehlte|fehlten|fehlend|fehlende|fehlendes .. @item|*schrauben|kabel|ladekabel|zubehor|anleitung|ein|eine|zwei|drei|deckel|der|die|das|halfte|getrank|halfte|bein|griff
      @item|*schrauben|kabel|zubehor|anleitung|halfte|eine|ein .. fehlt|fehlen|fehlte|fehlten|gefehlt
      ! unvollstandig|unvollstandige|unvollstandiges
      ! nur|lediglich .. (ein|eine|einen|zwei|drei|#|halfte|teil|die_halfte) .. (angekommen|geliefert|erhalten|bekommen|drin|gekommen|kam)
      ! nicht (im_paket|drin|dabei|enthalten|mitgeliefert|beigelegt|im_karton|in_der_lieferung|in_der_tute)
      ! leeres|leerer|leere|leeren (paket|karton|umschlag|packung|verpackung|box)
      paket|karton|umschlag .. (war|ist|kam) .. leer
      ! (laut|angeblich|als|steht|status|tracking|sendungsverfolgung|heisst|app) ... (zugestellt|ausgeliefert|geliefert|abgegeben|abgeliefert) ... (nicht|nichts|niemand|aber|nie|kein|wo)?
      ! (zugestellt|abgegeben|geliefert|ausgeliefert) .. (nachbar|nachbarn|falsche|falschen|fremde|andere|anderen|unbekannt|ablageort|jemand) .. (adresse|haus|person|nachbar|hausnummer|anderem)?
      gestohlen|geklaut .. (paket|haustur|hausflur|tur)
      ! vergessen .. (beizulegen|einzupacken|zu_liefern|getrank|mitzuschicken|worden|mitzuliefern|sosse)
      ~ fehlt|fehlen|fehlte|fehlend`,
    'wrong-item': `
      ! falsche|falscher|falsches|falschen|verkehrte|andere|anderes|anderer|anderen|verkehrtes .. (artikel|produkt|grosse|farbe|modell|bestellung|paket|ware|teil|lieferung|buch|essen|gericht|medikament|pizza|schuhe|ausfuhrung|grosse|kleid|ersatzteil|marke|menge|version|gerat)
      falsch geliefert|bestellt_geliefert|verschickt|gesendet|verpackt
      falschlieferung|falsch_geliefert|falsche_lieferung|verwechselt|verwechslung|vertauscht
      ! (bekommen|erhalten|geliefert|geschickt|gesendet|kam|bekam|erhielt|schickt|verschickt) .. (falsch|falsche|falsches|falschen|anderes|andere|was_ganz_anderes|etwas_anderes)
      ! nicht .. (das_was|was|das|die|der|mein) .. (bestellt|bestellt_habe|bestellte|bestellung_war)
      ^ ! bestellt ... (aber|und|doch|stattdessen) ... (bekommen|erhalten|geliefert|kam|geschickt|gekommen|bekam|erhielt|angekommen)
      ~ statt|anstatt|anstelle .. (der|des|dem|bestellten|blau|schwarz|grosse|einer|eines)
      fur jemand_anderen|einen_anderen_kunden|anderen_kunden
      ~ falsch|falsche|falscher|falsches|falschen`,
    damaged: `
      ^ ! @item|bildschirm|display|glas|vase|rahmen|teller|glaser|spiegel|deckel|ecke|verpackung|inhalt|*flasche|flaschen|alles|koffer|gepack|karton|platte|tur ... (beschadigt|zerbrochen|zerkratzt|verbeult|eingedruckt|zerdruckt|gerissen|gesprungen|zerstort|verkratzt|durchnasst|nass|ausgelaufen|zerschlagen|gesplittert|zersplittert|kratzer|delle|dellen|riss|risse|aufgerissen|gebrochen|demoliert|ramponiert|eingerissen|verbogen|abgebrochen|verschmutzt|beschadigter|scherben)
      ! (beschadigt|kaputt|zerbrochen|zerkratzt|verbeult|zerdruckt|defekt|in_scherben|zerstort) .. (angekommen|geliefert|bei_mir|angeliefert|erhalten|ankam|ankommt|eingetroffen|zugestellt)
      beschadigt|beschadigte|beschadigter|beschadigtes|transportschaden|schaden|scherben|bruch|verbeult|zerbrochen|zerbrochene
      schlecht|mangelhaft|unzureichend|schlampig verpackt|verpackte|verpackung
      ~ kaputt|kaputte|kratzer|riss|delle
      (fahrer|bote|zusteller|monteur|monteure|spedition|er) ... (geworfen|fallen_gelassen|fallengelassen|beschadigt|zerkratzt|wirft|warf|geschmissen)
      ! koffer|gepack|tasche .. (kaputt|beschadigt|rolle|griff|zerrissen|gebrochen)`,
    defective: `
      ! (reparatur|reparaturen|nachbesserung|reparaturversuch) ... (misslungen|fehlgeschlagen|gescheitert|erfolglos|vergeblich|umsonst|nichts_gebracht)
      ! (schleudert|pumpt|heizt|kuhlt|ladt|startet|druckt|dreht|spult|zundet|leuchtet|schliesst|saugt|trocknet|wascht|mahlt|brennt|blinkt|laedt|bohrt) .. (nicht|kaum|nur_noch)
      @thing .. (zeigt|meldet|blinkt) .. fehler|fehlercode|e18
      ! @thing ... (nicht|kein|nie|nichts|keinen) .. (mehr)? .. (funktioniert|funktionieren|geht|gehen|ladt|laden|startet|anschalten|einschalten|an|heizt|kuhlt|schleudert|pumpt|reagiert|verbindet|schliesst|lauft|tut|strom|ein|mehr|gehe|ging)
      ! funktioniert|funktionieren|funktionierte|geht|ging|lauft|tut .. nicht|nix|garnicht
      ! nicht|nie funktioniert|funktionierte|funktionstuchtig|funktionsfahig
      ! @thing .. (kaputt|defekt|defekte|ausgefallen|gestorben|hinuber|im_eimer|kaputtgegangen|durchgebrannt|explodiert|uberhitzt|undicht|lauft_aus|tropft|abgebrochen|gebrochen|streikt|spinnt|sturzt|schrott|flackert|leckt|tot|gerissen|lost_sich|geplatzt|auseinander)
      ! defekt|defekte|defekter|defektes|defekten|fehlerhaft|fehlerhafte|fehlerhaftes|mangelhaft|mangel|funktionsstorung|herstellungsfehler|materialfehler|produktionsfehler|totalausfall
      kaputt .. (gegangen|nach|schon|wieder|seit|nach_#)
      nach .. (#|zwei|drei|einer|einem|wenigen|kurzer|vier|ein|paar) .. (tagen|wochen|monaten|woche|monat|tag|zeit|mal|jahren) .. (kaputt|defekt|gebrochen|ausgefallen|geht|hinuber|gerissen|aufgegeben)
      *garantie|gewahrleistung|garantiefall
      ~ garantie|gewahrleistung
      (repariert|reparatur|ausgetauscht|austausch|nachbesserung) .. (wieder|erneut|nicht|gleiche|immer_noch|gleicher|schon|auch)
      gleiche|gleicher|selbe|derselbe .. (fehler|problem|defekt|mangel)
      macht .. (gerausche|gerausch|krach|larm)
      schlechte|miese|minderwertige|billige qualitat|verarbeitung
      ~ kaputt|kaputte|kaputter|fehler`,
    'not-as-described': `
      ! (nicht|nichts|keineswegs|in_keiner_weise|weder) ... (beschreibung|wie_beschrieben|abbildung|foto|fotos|bild|bildern|beworben|anzeige|angegeben|versprochen|angepriesen|abgebildet|artikelbeschreibung|produktbeschreibung|website|prospekt|angekundigt|dargestellt|katalog|angebot|inserat)
      ! wie_beschrieben|wie_abgebildet|wie_angegeben|wie_beworben|wie_auf_dem_foto|wie_auf_den_fotos
      ! irrefuhrend|irrefuhrende|tauschend|falsche_angaben|falsche_beschreibung|mogelpackung|etikettenschwindel|beschonigt|vorgaukeln|tauschung
      ! falschung|gefalscht|gefalschte|plagiat|fake|imitat|kopie|nicht_original|kein_original|gebraucht|gebrauchte|gebrauchtes|b-ware|benutzt|getragen|refurbished|generaluberholt
      (beschrieben|beworben|angeboten|verkauft|angegeben|angekundigt) .. als .. 
      (beschreibung|webseite|anzeige|bild|foto|website|fotos|inserat) .. (steht|stand|sagt|zeigt|zeigte|versprach|angegeben|war) .. (neu|leder|wolle|wasserdicht|pool|meer|#|inklusive|anders|andere|baumwolle)
      viel|deutlich|wesentlich kleiner|grosser|dunkler|dunner|kurzer .. als
      entspricht|entsprechen .. nicht`,
    'out-of-stock': `
      ! ausverkauft|nicht_vorratig|nicht_auf_lager|nicht_mehr_verfugbar|nicht_lieferbar|nicht_mehr_lieferbar|nicht_verfugbar|vergriffen|lieferengpass|nicht_mehr_erhaltlich|kein_bestand|momentan_nicht_verfugbar|derzeit_nicht_verfugbar|nicht_mehr_vorratig|nicht_mehr_auf_lager|restlos_ausverkauft
      wann .. (wieder) .. (verfugbar|lieferbar|vorratig|da|auf_lager|erhaltlich)
      ~ vorratig|lagerbestand|verfugbar|lieferbar|verfugbarkeit`,
    return: `
      ! zuruckschicken|zurucksenden|zuruckgeben|zurucksende|zuruckgeschickt|zuruckgesendet|umtauschen|umtausch|rucksendung|retoure|retournieren|ruckgabe|retourniert|retourenlabel|rucksendeetikett|retourenschein|rucksendeschein|ruckgaberecht|widerrufsrecht|widerruf|widerrufen|ruckversand|ruckgabefrist|retourenetikett|abholung_der
      (zu|mir_zu) (gross|klein|eng|weit|kurz|lang)
      passt|passen .. nicht
      (andere|kleinere|grossere|anderen) .. (grosse|farbe) .. (tauschen|umtauschen|bekommen|haben)?
      (schicke|schicken|sende|senden|gebe) .. zuruck
      ~ tauschen|retoure|umtausch`,
    'refund-delay': `
      ! ruckerstattung|erstattung|ruckzahlung|gutschrift|ruckerstattet|erstattet|ruckuberweisung|ruckbuchung ... (nicht|noch|immer|wann|wo|warte|seit|wochen|tage|tagen|monate|monaten|kein|keine|aus|ausstehend|dauert|nie|versprochen|zugesagt|offen|bisher|bleibt)
      ! (warte|warten|keine|noch|wann|wo|immer_noch|nie|nicht|ausstehende) ... (ruckerstattung|erstattung|ruckzahlung|ruckerstattet|erstattet|geld_zuruck|geld|gutschrift|gutgeschrieben|zuruckuberwiesen|ruckuberweisung|zuruckbezahlt|zuruckgezahlt|kaution|erstatten)
      ! (mein|das|unser) .. geld .. (nicht|noch|wieder|wo|endlich|immer)
      - geld .. zuruck
      ! geld .. (nicht_zuruck|immer_noch|wieder|wiederhaben|zuruckhaben|wiedersehen|einbehalten)
      ! (verweigern|verweigert|weigern|lehnt|ablehnen|abgelehnt) .. (erstattung|ruckerstattung|zu_erstatten|ruckzahlung|erstatten|zuruckzuzahlen)
      retoure|zuruckgeschickt|storniert|zuruckgesendet|zuruckgegeben ... (geld|erstattung|gutschrift|ruckerstattung|erstattet|gutgeschrieben)
      zugesagt|versprochen|genehmigt|bestatigt .. (ruckerstattung|erstattung|ruckzahlung|gutschrift)
      schulden|schuldet mir|uns
      kaution .. (nicht|zuruck|noch|einbehalten)
      - ruckerstattung|erstattung|ruckzahlung|gutschrift|erstatten`,
    'double-billing': `
      ! (abgebucht|berechnet|belastet|bezahlt|eingezogen|abbuchung|rechnung|zahlung|gezahlt|abgezogen|kassiert|gebucht|verrechnet|bezahlen|betrag|lastschrift|abgerechnet) ... (doppelt|zweimal|zwei_mal|dreimal|2x|2_mal|mehrfach|doppelte|zum_zweiten_mal|zwei_mal|zweifach)
      ! doppelt|zweimal|doppelte|doppelter|mehrfach|dreimal|zwei_mal .. (abgebucht|berechnet|belastet|bezahlt|eingezogen|abbuchung|abbuchungen|rechnung|zahlung|gezahlt|abgezogen|kassiert|gebucht|lastschrift|abgerechnet|verrechnet|bezahlen)
      ! doppelabbuchung|doppelbuchung|doppelberechnung|doppelzahlung|doppelbelastung|doppelte_abbuchung
      ! zwei|zweite .. (identische|gleiche|gleich_hohe|selbe)? .. (abbuchungen|rechnungen|zahlungen|buchungen|lastschriften|abbuchung)`,
    'unexpected-charge': `
      ! (unberechtigt|unberechtigte|unberechtigten|unbekannte|unerwartete|ungerechtfertigte|versteckte|zusatzliche|falsche|unerklarliche|seltsame|fragwurdige|unautorisierte|nicht_autorisierte|uberhohte|zu_hohe|fremde|merkwurdige|ungeklarte|dubiose) .. (abbuchung|abbuchungen|gebuhr|gebuhren|kosten|belastung|zahlung|rechnung|betrag|forderung|lastschrift|*kosten|*gebuhr|mahnung|abrechnung)
      ! (abgebucht|berechnet|belastet|eingezogen|in_rechnung_gestellt|abgezogen|kassiert|verlangt|abgerechnet|abbuchen|berechnen) ... (obwohl|ohne|nicht|nie|zu_viel|zuviel|mehr|statt|trotz|falsch|warum|einfach|immer_noch|weiterhin|gekundigt|zustimmung)
      ! (obwohl|ohne|zu_viel|zuviel|trotz|trotzdem|weiterhin|immer_noch|einfach|plotzlich|warum|wieso|weshalb|wofur) ... (abgebucht|berechnet|belastet|eingezogen|in_rechnung_gestellt|abgezogen|kassiert|abbuchung|gebuhr|gebuhren|mahngebuhr|mahngebuhren|abgerechnet|abbuchen|bucht)
      ! nie|nicht|keine|niemals .. (autorisiert|genehmigt|zugestimmt|vereinbart|bestellt|beauftragt|abgeschlossen|veranlasst)
      ! (rechnung|abrechnung|nachzahlung|abschlag|nebenkostenabrechnung|stromrechnung|gasrechnung) .. (zu_hoch|doppelt_so|falsch|viel_zu|nicht_nachvollziehbar|explodiert|verdoppelt|verdreifacht|stimmt_nicht|fehlerhaft|hoch|gestiegen|unverstandlich|utopisch|horrend|horrende|hohe)
      (mahnung|mahngebuhr|mahngebuhren|inkasso|inkassoschreiben|strafgebuhr|bearbeitungsgebuhr|servicegebuhr|stornogebuhr|stornogebuhren|zusatzkosten|kontofuhrungsgebuhr|zollgebuhren|zoll|parkgebuhr|strafzettel|knollchen|roaming|roaminggebuhren|reinigungsgebuhr|resort-gebuhr|buchungsgebuhr|zusatzgebuhr|einfuhrabgaben)
      geschatzter|zahlerstand|zahlerstande|stromzahler|gaszahler|geschatzt|zahler
      bucht|buchen|zieht|ziehen .. (weiter|weiterhin|immer|einfach|jeden_monat) .. ab|ein
      ~ abgebucht|abbuchung|gebuhr|gebuhren|berechnet|kosten`,
    price: `
      ! zu|viel_zu|unverschamt|uberteuert|sau teuer|teure|teurer
      uberteuert|wucher|abzocke|halsabschneider|wucherpreise
      ! preis|preise|tarif|beitrag|kosten|grundpreis|miete ... (erhoht|gestiegen|erhohung|erhohen|geandert|anders|hoher|niedriger|falsch|gesenkt|verdoppelt|stimmt_nicht|angehoben|unterschied|gunstiger)
      ! preiserhohung|preisanpassung|beitragserhohung|preissteigerung|preisunterschied|preisdifferenz|tarifanderung|mieterhohung|bestpreisgarantie|preisgarantie
      ! rabatt|gutschein|gutscheincode|rabattcode|aktion|angebot|code|coupon|punkte|aktionspreis|geschenkkarte ... (nicht|kein|ungultig|abgelaufen|abgelehnt|eingelost|einlosen|verweigert|fehler|funktioniert|abgezogen|angerechnet|nie|berucksichtigt|gewahrt|verfallen)
      ! nicht .. (rabatt|gutschein|angerechnet|abgezogen|berucksichtigt|gewahrt|eingelost|anerkannt|akzeptiert) .. (rabatt|gutschein|preis)?
      (billiger|gunstiger) .. (anderswo|bei|woanders|konkurrenz|jetzt|im|online|neukunden)
      neukunden
      ~ teuer|preis|rabatt|gutschein|angebot|gunstiger`,
    invoice: `
      ! rechnung|rechnungen|beleg|quittung|rechnungskopie|kaufbeleg|rechnungsadresse|mwst|rechnungsstellung ... (brauche|benotige|senden|schicken|zusenden|falsch|korrigieren|korrektur|fehlt|nie|nicht_erhalten|keine|ohne|adresse|firma|firmenname|ausgewiesen|kopie|wo|bitte|ausstellen|umschreiben|steuer|ust|erhalten|pdf|herunterladen|anfordern|buchhaltung|finanzamt)
      ! (brauche|benotige|bitte|senden|schicken|fehlt|keine|wo|korrigierte|richtige|falsche|neue|berichtigte|korrigieren) .. (eine|die|um|meine|mir)? .. (rechnung|rechnungskopie|quittung|beleg|rechnungen|kaufbeleg)
      ! rechnungskorrektur|rechnungskopie|rechnungsadresse|umsatzsteuer|mehrwertsteuer|ust-id|steuernummer
      ~ rechnung|quittung|beleg`,
    cancellation: `
      ! (mochte|mochten|will|wollen|wie|kann|bitte|wollte|versuche|habe|hiermit|muss|konnen|wurde_gerne) ... (stornieren|kundigen|kundigung|stornierung|storno|kundige|storniere|widerrufe|abbestellen|storniert|gekundigt)
      ! kundigung|kundigen|kundige|gekundigt|stornieren|stornierung|storno|storniere|storniert|abbestellen|kundigungsbestatigung|kundigungsfrist|sonderkundigungsrecht|sonderkundigung|stornobestatigung|vertragslaufzeit|mindestlaufzeit
      ! (bestellung|auftrag|vertrag|termin) .. (storniert|gekundigt|abgesagt|annulliert|einfach_storniert)
      (termin|veranstaltung|kurs) .. (abgesagt|fallt_aus|ausgefallen)
      ~ abgesagt|annulliert|abmelden`,
    subscription: `
      ! abo|abonnement|abos|abonniert|mitgliedschaft|probeabo|probemonat|testphase|probezeitraum|gratismonat|premium-abo|jahresabo|monatsabo|abofalle
      ! verlangert .. (automatisch|ohne|einfach|vertrag|sich)?
      ! automatische|automatisch verlangerung|verlangert|vertragsverlangerung|erneuert
      newsletter|abgemeldet`,
    'account-access': `
      ! (komme|kann|konnen|konnte|kommt|lasst|komm) .. (nicht|nichts|mich_nicht|mehr|leider_nicht|nicht_mehr)? .. (einloggen|anmelden|in_mein|rein|zugreifen|auf_mein_konto|in_meinen|reinkommen|konto|account|einloggen|login|anmeldung)
      ! konto|account|kundenkonto|zugang|profil|karte|benutzerkonto|nutzerkonto .. (gesperrt|gesperrte|blockiert|deaktiviert|gehackt|geloscht|eingefroren|geschlossen|gekundigt_ohne|eingeschrankt|sperrung|sperre)
      ! (gesperrt|gesperrtes|blockiert|sperrung|entsperren|freischalten|freigeschaltet|entsperrt) .. (konto|account|karte|zugang|mein|meine|worden)
      ! (passwort|kennwort|pin|tan|code|login|verifizierung|bestatigungscode|sms|zugangsdaten|benutzername|einmalpasswort|push-tan) .. (nicht|vergessen|zurucksetzen|falsch|andern|kommt|ungultig|abgelaufen|verloren|funktioniert|keine|zuruckgesetzt|nie|gesperrt)
      (vergessen|zurucksetzen|andern|neues) .. (passwort|kennwort|pin|zugangsdaten)
      einloggen|anmeldung|login|zugangsdaten|ausgesperrt|passwort_vergessen
      ~ passwort|zugang|anmelden|konto`,
    'service-outage': `
      ! (kein|keine|ohne|keinen|weder|nie) .. @service
      ! @service ... (ausgefallen|ausfall|weg|tot|down|gestort|unterbrochen|abgestellt|abgeschaltet|bricht|abgebrochen|geht_nicht|funktioniert_nicht|nicht_erreichbar|offline|fallt|fiel|gekappt|storung|lahmgelegt|abbruche|nicht_verfugbar|ausgefallene|lauft_nicht|streikt)
      ! stromausfall|internetausfall|netzausfall|totalausfall|storung|ausfall|wasserrohrbruch|heizungsausfall|serverausfall|netzstorung|grossstorung|verbindungsabbruche|blackout|funkloch|zugausfall
      (abgestellt|gekappt|abgeklemmt|gesperrt) .. (strom|wasser|gas|leitung|anschluss|internet)
      wann .. (wieder) .. (geht|funktioniert|da|online|behoben|lauft)
      (mull|mulltonne|tonne|restmull|biotonne|gelbe_tonne|altpapier|mullabfuhr|papiertonne|sperrmull) ... (nicht|geleert|abgeholt|stehen|voll|vergessen|stehengelassen|uberquillt)
      schlagloch|schlaglocher|strassenbeleuchtung|ampel
      (zug|bus|bahn) .. (ausgefallen|fallt_aus|verspatung|verspatet|entfallt)
      ~ storung|ausfall`,
    'slow-service': `
      ! (stunden|stunde|minuten|min|halbe_stunde) .. (auf|am|im|in|beim)? .. (gewartet|angestanden|warteschlange|warten_mussen|schlange_gestanden)
      ! (internet|verbindung|wlan|leitung|geschwindigkeit|service|kuche|bedienung|seite|bearbeitung|netz|app|abwicklung|dsl) .. (langsam|langsame|langsamer|lahm|schnecke|schneckentempo|ewig|langsames|viel_zu_langsam|kriecht|dauert|zu_lange)
      ! (langsames|langsame|langsamer|lahmes|lahme) .. (internet|verbindung|wlan|leitung|bedienung|service|seite)
      ! (gewartet|warten|wartezeit|warteten|gedauert|dauerte|schlange|anstehen|angestanden|wartete|dauert|warteschleife|gesessen) ... (minuten|stunde|stunden|ewig|halbe_stunde|std|ewigkeit|monate|wochen) ... (essen|tisch|bedient|bestellung|kasse|schlange|schalter|arzt|termin|notaufnahme|warteschleife|leitung|getranke|rechnung|bedienung|praxis|wartezimmer|rezeption|check-in|hotline|bedienen|bestellen)
      ! # (minuten|stunden|stunde|min|std) .. (in_der_warteschleife|warten|gewartet|wartezeit|auf_unser_essen|auf_das_essen|in_der_schlange|auf_essen|am_schalter|warteschleife|auf_die)
      ! wartezeit|wartezeiten|warteschleife|warteschlange|warteliste
      lange|langen|endlose|ewige|riesige|ewig .. (schlange|wartezeit|wartezeiten|schlangen|bearbeitungszeit|warteschleife)
      ! niemand|keiner .. (bedient|bediente|kam|beachtet) .. (uns|mich|an_den_tisch)?
      (antrag|visum|genehmigung|ausweis|bescheid|elterngeld|kindergeld|bafog|wohngeld|uberweisung|kredit|befund|ergebnisse|schadensmeldung|zulassung|bearbeitung|rente|fuhrerschein) ... (monate|monaten|wochen|dauert|bearbeitung|bearbeitet|offen|ausstehend|verzogerung|in_bearbeitung|warte)
      mbit|megabit|bearbeitungszeit|drosselung|gedrosselt
      ~ langsam|lahm|dauert`,
    technical: `
      ! (app|anwendung|webseite|website|seite|programm|software|system|portal|formular|button|link|plattform|update|browser|checkout|datei|download|onlinebanking|spiel|funktion|homepage|warenkorb|stream|upload|shop) ... (sturzt|absturz|absturze|abgesturzt|ladt_nicht|offnet_nicht|funktioniert_nicht|fehler|fehlermeldung|bug|hangt|friert|eingefroren|reagiert_nicht|weisser_bildschirm|lasst_nicht|geht_nicht|spinnt|verschwunden|synchronisiert_nicht|schliesst|fehlerhaft|nicht_geladen|ladt|bleibt|aufgehangt|bricht|lasst_sich_nicht)
      ~ fehler
      ! fehlermeldung|fehlercode|bug|bugs|absturz|absturze|technischer_fehler|technische_probleme|technisches_problem|storung_in_der_app .. (beim|in|im|wenn|#|code|nach|bei|auf)?
      ! (kann|konnen|lasst|konnte|geht) .. (nicht|mich_nicht|sich_nicht|nichts|kein|keine|keinen) ... (bezahlen|zahlen|herunterladen|hochladen|installieren|offnen|abschliessen|speichern|drucken|absenden|bestellen|aktualisieren|synchronisieren|exportieren|importieren|verbinden|uberweisen|aktivieren|koppeln|abspielen|scannen|auswahlen|laden)
      (zahlung|uberweisung|karte|transaktion|paypal|kreditkarte|lastschrift) .. (abgelehnt|fehlgeschlagen|fehler|funktioniert_nicht|geht_nicht|nicht_durch|nicht_akzeptiert|nicht_moglich|schlagt_fehl)
      seit|nach .. (dem|letzten|neuen)? .. update|aktualisierung
      bluetooth|firmware|synchronisieren|synchronisation|kompatibel
      ~ app|fehler|webseite|website|software`,
    installation: `
      ! (techniker|monteur|monteure|installateur|installation|montage|handwerker|einbau|aufbau|anschluss|elektriker|klempner|kundendienst) ... (nicht|nie|niemand|termin|verschoben|abgesagt|zu_spat|falsch|schlecht|gewartet|warte|gekommen|erschienen|unfertig|mangelhaft|undicht|schief|wann|verlegt|kam|vergeblich|pfusch|umsonst|halbfertig|aufgetaucht)
      ! (warte|gewartet|niemand|termin|wann|vergeblich|verpasst) .. (auf|der|den|mit|kein|auf_den|kommt)? .. (techniker|monteur|installateur|installation|montage|handwerker|monteure|elektriker)
      ! (falsch|schlecht|schief|unsachgemass|mangelhaft|verkehrt|nicht_richtig) .. (installiert|montiert|eingebaut|angeschlossen|aufgebaut|angebracht)
      technikertermin|montagetermin|installationstermin|anschlusstermin|freischaltung
      (wie|kann_nicht|hilfe|probleme) .. (installieren|aufbauen|montieren|einrichten|anschliessen|zusammenbauen)
      aufbauanleitung|montageanleitung
      ~ installation|montage|techniker|aufbau`,
    'staff-behaviour': `
      ! @staff ... (unfreundlich|unfreundliche|unfreundlicher|unhoflich|unhoflicher|frech|freche|arrogant|arroganter|respektlos|unverschamt|patzig|pampig|unprofessionell|aggressiv|beleidigt|beleidigte|angeschrien|aufgelegt|gelacht|ausgelacht|angelogen|gelogen|inkompetent|unfahig|herablassend|schnippisch|rotzfrech|genervt|ignoriert|bedroht|gelangweilt|schroff|abweisend|schlecht_gelaunt|ungehalten|grob|barsch|angepampt|angeschnauzt|abgewimmelt|desinteressiert|augenrollend|hohnisch|abfallig|angebrullt)
      ! (unfreundlich|unfreundliche|unfreundlicher|unfreundlichen|unhofliche|unhoflicher|freche|arrogante|arroganter|respektlose|unverschamte|unprofessionelle|inkompetente|pampige|patzige|unfahige|schlechtgelaunte) .. @staff
      ! einfach_aufgelegt|aufgelegt|angeschrien|angeschnauzt|ausgelacht|angelogen|beleidigt|wie_ein_bittsteller|von_oben_herab|abgewimmelt|wie_dreck|wie_luft|angepobelt|angebrullt|zur_schnecke
      ! unfreundlich|unhoflich|respektlos|unverschamtheit|frechheit_von|unprofessionell|unfreundlichkeit|arroganz|unverschamtes_verhalten|pampig|respektlosigkeit|unfreundlicher
      (verhalten|umgang|umgangston|ton|auftreten) .. (unmoglich|unverschamt|inakzeptabel|unter_aller|schlecht|frech|unterirdisch|respektlos)
      ~ frech|inkompetent|unfahig|inkompetenz`,
    'no-response': `
      ! nichts|nie|kein_wort .. (gehort|gehoert|zuruckgehort|vernommen)
      ! (niemand|keiner|nie|nicht|keine|kein|nichts|ohne|bisher|immer_noch) .. (mehr)? .. (antwortet|antworten|geantwortet|antwort|reagiert|reagieren|reaktion|gemeldet|meldet|meldete|erreichbar|erreicht|ruckmeldung|ruckruf|zuruckgerufen|ruft_zuruck|geht_ran|ran|gehort|beantwortet|rangeht|antworte|zustandig|abgehoben|nimmt_ab|kummert)
      ! (antwortet|antworten|reagiert|reagieren|meldet|meldete|geantwortet|kummert|hebt|ruft) .. (mir|uns|sich)? .. (niemand|keiner|nicht|nie|kein)
      ! ignoriert|ignorieren|totgeschwiegen|funkstille|ausgesessen|vertrostet|hingehalten|hinhaltetaktik|schweigen|abgewimmelt|im_regen
      ! (jemand|hallo) .. (da|antwortet|antworten|hier|lesen|liest)
      ! (emails|mails|e-mails|nachrichten|anrufe|schreiben|anfragen|mail) .. (unbeantwortet|ignoriert|nicht_beantwortet|ohne_antwort|ohne_reaktion|bleiben)
      (zweite|dritte|vierte|funfte|zweites|drittes|zweiter|dritter|xte|2|3|4) .. (mail|email|e-mail|nachricht|mal|anfrage|schreiben|versuch|anruf|reklamation|beschwerde|erinnerung)
      (angerufen|geschrieben|gemailt|kontaktiert|gemeldet|versucht|probiert) .. (mehrfach|mehrmals|mal|dreimal|zweimal|unzahlige|zigmal|x-mal|schon)?
      (mehrfach|mehrmals|zigmal|unzahlige_male|schon_#_mal|dreimal|zweimal|tausendmal) .. (angerufen|geschrieben|gemailt|kontaktiert|gemeldet|nachgefragt|angeschrieben|reklamiert|versucht)
      (niemanden|keinen|unmoglich|nicht_moglich|nicht) .. (erreichen|zu_erreichen|erreicht|telefonisch)
      versprochen|zugesagt|wollte|wollten|sollte .. (ruckruf|zuruckrufen|zuruckzurufen|melden|anrufen|sich_melden|zuruckgerufen)
      auf_antwort|auf_eine_antwort|auf_ruckmeldung|auf_ruckruf`,
    'bot-loop': `
      ! (bot|chatbot|roboter|computerstimme|automatische_antwort|automatische_antworten|standardantwort|standardantworten|textbausteine|textbaustein|sprachcomputer|ki|virtueller_assistent|automat|maschine|bandansage|copy-paste|copy_paste|copy_and_paste|standardmail|automatisierte|floskeln) .. (schleife|nutzlos|gleiche|wieder|versteht|immer|dreht|kreis|sinnlos)?
      ! (echten|richtigen|menschlichen|lebenden|realen) .. (menschen|mitarbeiter|person|ansprechpartner|berater)
      ! (mit|an|zu) .. (einem|einen|richtigen|echten)? .. (menschen|mensch|mitarbeiter|echten_person|person) .. (sprechen|reden|verbinden|verbunden|chatten|weiterleiten)
      (sind_sie|bist_du|ist_das) .. (ein_bot|ein_roboter|eine_maschine|ein_mensch|echt)
      im_kreis|endlosschleife|dauerschleife
      menschen .. (sprechen|bitte)
      immer_die_gleiche_antwort|immer_dieselbe_antwort`,
    booking: `
      (kommen|reisen_an|anreisen) .. (vom|am|ab) .. # .. (zu_zweit|zu_dritt|zu_viert|personen|nachte|erwachsene|bis)?
      (ist|ware|haben_sie|gibt_es) .. (kinderbett|zustellbett|babybett|fruhstuck|parkplatz|spater_check-in) .. (moglich|dabei|inklusive|frei|extra)?
      ! (buchung|reservierung|termin|check-in|tischreservierung|umbuchung|hotelbuchung) ... (nicht|falsch|fehler|andern|umbuchen|verloren|bestatigung|bestatigt|gefunden|auffindbar|datum|verschwunden|verschieben|verlegen|existiert|name|nie|keine|doppelt|verschoben|verlegt|abgesagt|umgebucht|storniert|falsche|falscher|weg)
      ! (andern|umbuchen|verschieben|bestatigen|finden|machen|verlegen|vorverlegen|vereinbaren|buchen|ausmachen|reservieren) .. (buchung|reservierung|termin|flug|sitzplatz|sitzplatze|tisch|reise|aufenthalt|reisedatum)
      ! (buchung|reservierung|termin|flug|reise|reisedatum) .. (andern|umbuchen|verschieben|verlegen|umzubuchen|vereinbaren)
      ! gebucht|reserviert ... (aber|und|doch) ... (nicht|keine|kein|nichts|anderes|niemand|falsch)
      bordkarte|sitzplatz|sitzplatze|sitzplatzreservierung|boardingpass
      ~ buchung|reservierung|termin|gebucht`,
    overbooking: `
      ! uberbucht|uberbuchung|doppelt_belegt|doppelt_vergeben|nichtbeforderung|boarding_verweigert|bereits_vergeben|doppelt_gebucht|nicht_befordert
      ! (kein|keine|nicht_mehr) .. (zimmer|platz|platze|sitzplatz|tisch|wagen|auto) .. (frei|mehr|verfugbar|fur_uns|da|bei_ankunft|fur_mich|vergeben)
      ! (anderes|andere|anderen|ersatzhotel|ausweichhotel) .. hotel|unterkunft .. (gebracht|verlegt|umquartiert|geschickt|umgebucht|untergebracht|einquartiert)
      umquartiert|ausquartiert|ersatzhotel|ausweichhotel
      hotel|flug|flieger .. (voll|ausgebucht)`,
    'flight-delay': `
      ! (flug|flieger|flugzeug|abflug|maschine|ruckflug|hinflug|anschlussflug) ... (verspatet|verspatung|verzogert|spater|verschoben|stunden|verspatete|verpasst|verlegt)
      ! (verspatung|verspateter|verspatete|verspateten|flugverspatung|stunden) .. (flug|fluges|flugs|flughafen|abflug|gate)?  .. (flug|fluges|flugs|flughafen|abflug|gate)
      ! flugverspatung
      ! anschlussflug|anschluss|umstieg .. (verpasst|nicht_erreicht|weg)
      (flughafen|rollfeld|gate|terminal) .. (gesessen|gewartet|festgesessen|gestrandet|ubernachtet|fest)
      (gestrandet|festgesessen|festsitzen) .. flughafen|gate|terminal
      fluggastrechte|fluggastrechteverordnung|261/2004
      ~ flug|flughafen|flieger`,
    'flight-cancelled': `
      ! (flug|fluge|flieger|ruckflug|hinflug) ... (gestrichen|annulliert|storniert|abgesagt|ausgefallen|gecancelt|annullierung|fallt_aus|gekancelt)
      ! (gestrichen|annulliert|stornierter|annullierter|gestrichener|gestrichenen|annullierten|annullierung|flugausfall|flugannullierung|gecancelter) .. (flug|fluges|flugs|ruckflug)?
      ersatzflug|umgebucht|umbuchung`,
    'delayed-baggage': `
      ! (koffer|gepack|reisegepack|gepackstuck|kinderwagen|reisetasche) ... (nicht|fehlt|nie|verspatet|wo|angekommen|band|warte|noch|ohne|zuruckgeblieben|kein|spater|liegengeblieben|fehlen|stehen)
      ! (wo|ohne|warte|kein|fehlendes|verspatetes|weder) .. (mein|meine|meinen|unser|unsere|ist|auf|das)? .. (koffer|gepack|reisegepack)
      gepackband|pir|gepackermittlung|gepackausgabe
      ~ koffer|gepack`,
    'lost-baggage': `
      ! (verloren|verlorenes|verlorener|verschwunden|verschollen|gestohlen|verlust|verschlampt|abhanden) .. (koffer|gepack|gepacks|koffers)
      ! (koffer|gepack|reisegepack) .. (verloren|verschwunden|verschollen|gestohlen|weg|verlorengegangen|verlustig|verschlampt|abhanden)
      gepackverlust|kofferverlust`,
    'food-quality': `
      ! (essen|gericht|fleisch|hahnchen|fisch|suppe|pizza|burger|pommes|nudeln|reis|fruhstuck|abendessen|mittagessen|salat|kaffee|brot|milch|obst|gemuse|buffet|kuchen|eier|nachtisch|schnitzel|steak|joghurt|kase|schinken|brotchen|speisen|getranke|bier|wein|doner|wurst|sushi|beilage|lasagne) ... (kalt|kaltes|roh|verbrannt|angebrannt|verdorben|schlecht|schimmel|verschimmelt|schimmelig|ungeniessbar|geschmacklos|fad|eklig|widerlich|abgelaufen|versalzen|zah|trocken|haar|gefroren|lauwarm|sauer|ranzig|stank|gestunken|faul|vergammelt|matschig|fettig|wurm|made|maden|fliege|kakerlake|plastik|glas|alt|aufgewarmt|gammelig|verkocht|furchtbar)
      ! (kaltes|kalte|rohes|rohe|verbrannte|verdorbene|verdorbenes|verschimmelte|verschimmeltes|schimmliges|abgelaufene|abgelaufenes|ungeniessbares|vergammeltes|lauwarmes|verschimmelter) .. (essen|fleisch|hahnchen|pizza|brot|milch|obst|fisch|produkt|pommes|lebensmittel|speisen|joghurt)
      ! lebensmittelvergiftung|salmonellen|magenverstimmung|fischvergiftung
      (haar|fliege|wurm|made|kakerlake|glas|plastik|insekt|metall|stein) .. (im|in) .. (essen|suppe|salat|burger|brot|der|meinem|reis|meiner)
      mindesthaltbarkeitsdatum|mhd|verfallsdatum|haltbarkeitsdatum|schimmel_auf|ungeniessbar|verdorben|vergammelt
      (ubel|krank|erbrochen|durchfall|schlecht|gekotzt|ubergeben|magenschmerzen) ... (essen|gegessen|restaurant|abendessen|buffet)`,
    cleanliness: `
      ! (zimmer|bad|badezimmer|bettwasche|handtucher|bett|toilette|toiletten|hotel|wohnung|ferienwohnung|teppich|kuche|pool|dusche|tisch|tische|besteck|glaser|boden|sitz|sitze|wagen|zug|restaurant|matratze|wc|bettlaken|waschbecken|abteil|fussboden|laken|klo) ... (schmutzig|dreckig|verschmutzt|verdreckt|flecken|fleckig|eklig|ekelhaft|haare|schimmel|gestank|gestunken|stank|stinkt|staub|staubig|klebrig|nicht_geputzt|nicht_gereinigt|ungereinigt|kakerlake|kakerlaken|bettwanzen|unhygienisch|unsauber|muffig|widerlich|dreck|ungeputzt|nicht_sauber|versifft|siffig|schmuddelig)
      ! (schmutzig|schmutzige|schmutziges|dreckig|dreckige|dreckiges|verdreckt|unsauber|unsaubere|fleckige|verschmutzte|versiffte) .. (zimmer|bad|bettwasche|handtucher|toilette|toiletten|hotel|tische|glaser|besteck|laken|badezimmer)
      ! kakerlaken|kakerlake|bettwanzen|bettwanze|ungeziefer|mause|ratten|silberfische
      sauberkeit|hygiene|unhygienisch|unsauber|verdreckt|schmutz|dreck|reinigung|putzfrau
      ~ schmutzig|dreckig|eklig|ekelhaft`,
    noise: `
      ! larm|laut|larmbelastigung|lautstark|baularm|larmend|ruhestorung|krach|hellhorig|geräuschkulisse|lauter_musik|laute_musik|partylarm|strassenlarm|verkehrslarm|presslufthammer
      ! (nicht|kein|unmoglich|keine|kaum) .. (schlafen|geschlafen|auge_zu|schlaf|auge_zugetan|zu_schlafen|einschlafen) .. (larm|laut|musik|party|weil|wegen|baustelle)?
      ! (musik|party|baustelle|nachbarn|disco|karaoke|bohren|hunde|gebell|hochzeitsfeier) ... (nacht|nachts|schlafen|laut|laute|uhr|morgens|larm|mitternacht)
      schalldammung|ohrstopsel|ohropax`,
    room: `
      ! (zimmer|suite|apartment|ferienwohnung|doppelzimmer|einzelzimmer|unterkunft|familienzimmer) ... (klein|winzig|anderes|nicht_das|aussicht|meerblick|fenster|balkon|klimaanlage|kalt|heiss|dusche|kategorie|schlussel|nicht_fertig|einzelbetten|heizung|feucht|alt|warmwasser|fernseher|minibar|upgrade|veraltet|keller|abgewohnt|muffig|rauch|durchgelegen|innenhof|herunterstufung|bezugsfertig|raucherzimmer)
      ! (klimaanlage|heizung|dusche|warmwasser|fernseher|safe|minibar|zimmerkarte|schlusselkarte|balkon|wlan) .. (im|in|auf) .. (zimmer|hotel|dem|der|badezimmer)
      ! meerblick|seeblick|gartenblick|zimmerkategorie|doppelbett|getrennte_betten|zustellbett|babybett|poolblick|bergblick
      ~ zimmer|hotel|unterkunft|hotelzimmer`,
    safety: `
      ! feuer_gefangen|in_brand|brand|gebrannt|flammen|rauch|rauchte|qualm|qualmt|qualmte|funken|funkt|funkenflug|explodiert|explosion|verbrannt_an|verbrennung|verbrennungen|stromschlag|einen_schlag_bekommen|gasleck|gasgeruch|riecht_nach_gas|verbrannt_gerochen|brandgeruch|schmorgeruch|verschmort|geschmolzen|uberhitzt|kohlenmonoxid|kurzschluss|verschmorter|geschmort|riecht_verbrannt|geplatzt
      ! (verletzt|verletzung|verletzungen|verletzte|geschnitten|krankenhaus|notaufnahme|notarzt|rettungswagen|genaht|allergische|allergisch|allergie|verbruht|gesturzt|gebrochen|vergiftet|verschluckt|anaphylaktisch|gehirnerschutterung|platzwunde) .. (weil|durch|sich|kind|sohn|tochter|baby|hand|wegen|reaktion|finger|schock|mich)?
      ! gefahrlich|gefahrliche|gefahrlicher|gefahr|lebensgefahr|lebensgefahrlich|unsicher|brandgefahr|gesundheitsgefahrdend|sicherheitsrisiko|hatte_sterben_konnen|verletzungsgefahr|erstickungsgefahr|stolperfalle|betrunken
      bremsen|bremse .. (versagt|versagten|ausgefallen|defekt|funktioniert)
      kabel|leitungen .. (offen|offene|liegen_frei|blank|freiliegend)
      ruckruf
      ~ ausgerutscht|gesturzt|gestolpert`,
    fraud: `
      ! betrug|betruger|betrugern|betrugerisch|betrugerische|betrogen|betrugsmasche|phishing|gehackt|gehackte|identitatsdiebstahl|abzocker|abgezockt|fake-shop|fakeshop|scam|schwindel|enkeltrick|geklonte|kreditkartenbetrug|smishing|datenklau
      ! (gestohlen|geklaut|gehackt|geplundert|missbraucht|ausgespaht|abgegriffen) .. (konto|karte|geld|daten|identitat|kreditkarte)
      ! (konto|karte|daten|identitat|kreditkarte|account|portemonnaie) .. (gehackt|gestohlen|geklaut|missbraucht|geplundert|leergeraumt|ausgespaht)
      ! (jemand|unbekannte|unbekannter|fremder|dritte|fremde) ... (karte|konto|namen|daten|geld|bestellt|abgehoben|eingekauft|uberwiesen|kredit|eingeloggt|zugriff)
      ! (buchung|buchungen|abbuchung|abbuchungen|uberweisung|zahlung|transaktion|transaktionen|bestellung|abhebung|abhebungen|umsatze) .. (nicht_von_mir|nicht_getatigt|nicht_veranlasst|nicht_autorisiert|die_ich_nicht|kenne_ich_nicht|unbekannt|verdachtig|verdachtige|nie_getatigt|nie_aufgegeben)
      ! (nicht|nie) .. (getatigt|veranlasst|autorisiert|aufgegeben)
      verdachtige|verdachtiger|gefalschte|gefalschter|dubiose .. (mail|email|sms|anruf|nachricht|link|webseite|shop|aktivitat|e-mail|rechnung|website)
      karte .. (verloren|gestohlen)
      diebstahl|kriminell`,
    privacy: `
      ! (daten|informationen|adresse|telefonnummer|personliche|kundendaten|patientendaten|akte|befund|befunde|kontodaten) .. (weitergegeben|weitergeleitet|veroffentlicht|verkauft|geleakt|offengelegt|ohne_meine|dritte|dritten|loschen|loschung|fremde|fremden|anderer_kunde|einsehbar|missbraucht|preisgegeben|herausgegeben|sichtbar|anderen_kunden)
      ! dsgvo|datenschutz|datenschutzverstoss|datenschutzbeauftragte|datenschutzbeauftragten|datenleck|datenpanne|privatsphare|recht_auf_vergessenwerden|auskunft_nach_art|schweigepflicht|personenbezogenen|personenbezogene|bdsg|datenauskunft
      ! (loschen|loschung|loscht|geloscht|entfernen) .. (meine|meiner|aller|alle|von|samtliche)? .. (daten|kundendaten|personlichen_daten|konto_und)
      ! (daten|rechnung|brief|bestellung|unterlagen|name|befunde) .. (eines|einer|von|anderer|anderen|fremden|eines_anderen|fremder) .. (kunden|person|patienten|kundin|leuten)
      (woher|wie) .. (haben|habt|hat) .. (sie|ihr) .. (meine|meinen) .. (nummer|daten|telefonnummer|adresse|email)
      ohne .. (meine|meiner) .. (zustimmung|einwilligung|erlaubnis|einverstandnis)
      werbeanrufe|spam|werbemails|werbung|spam-mails`,
    discrimination: `
      ! diskriminierung|diskriminiert|diskriminierend|diskriminierende|rassistisch|rassistische|rassistischer|rassismus|rassist|rassisten|auslanderfeindlich|fremdenfeindlich|fremdenfeindlichkeit|homophob|homophobe|homophobie|sexistisch|sexistische|sexismus|behindertenfeindlich|antisemitisch|transphob|auslanderfeindlichkeit|racial_profiling
      ! (weil|wegen|aufgrund) .. (ich|wir|meiner|meinem|er|sie|meines)? .. (schwarz|hautfarbe|auslander|auslanderin|migrant|frau|schwul|lesbisch|trans|behindert|behinderung|rollstuhl|muslim|muslimin|muslima|kopftuch|akzent|akzents|religion|herkunft|turke|turkin|alter|schwanger|blind|blindenhund|jude|judin|namens|nachnamens|roma|geschlecht)
      ! (verweigert|abgewiesen|rausgeworfen|nicht_reingelassen|nicht_bedient|abgelehnt) ... (rollstuhl|blindenhund|assistenzhund|behinderung|kopftuch|hautfarbe|auslander|schwul)
      agg|antidiskriminierung|antidiskriminierungsstelle`,
    'feature-request': `
      ! vorschlag|verbesserungsvorschlag|anregung|wunsch|feature-wunsch|ware_schon|ware_toll|ware_super|ware_hilfreich|ware_praktisch|wurde_mir_wunschen|wunsche_mir|konnten_sie_nicht|konntet_ihr|bitte_fugt|einbauen|hinzufugen|ist_geplant|dunkelmodus|dark_mode|neue_funktion|es_ware_gut|fehlt_mir_eine_funktion|wunschenswert|plant_ihr|featurewunsch`,
    information: `
      ! (wollte|mochte|wurde|konnten|konnen|kann|konntet) .. (gerne|gern|nur|mal|sie|mir|ihr)? .. (wissen|fragen|nachfragen|erkundigen|sagen|mitteilen|information|informationen|auskunft)
      ! (haben|gibt|liefern|versenden|akzeptieren|bieten|verkaufen|ist|wie|wann|welche|wo|kann|darf|ab_wann|was|nehmen|kostet|bis_wann|wieviel) .. (sie|ihr|es|man|ich|viel|lange|das)? .. (offnungszeiten|geoffnet|offen|kostet|bezahlen|paypal|haustiere|verfugbar|parkplatz|parkplatze|grosse|garantie|ausland|schweiz|osterreich|beantragen|abholen|buchen|fruhstuck|moglich|kreditkarte|schliessen|versand|ratenzahlung|unterlagen|hund|hunde|ratenkauf|bestellen)
      frage|fragen|auskunft|offnungszeiten|erkundigen|rückfrage`,
    praise: `
      ! (vielen|herzlichen|tausend|besten|ganz_herzlichen|lieben) dank .. (fur|an|alle|team|hilfe|schnelle|tolle)
      ! (toll|tolle|toller|tolles|super|hervorragend|hervorragende|hervorragender|ausgezeichnet|ausgezeichnete|grossartig|grossartige|fantastisch|fantastische|wunderbar|wunderbare|perfekt|perfekte|perfekter|exzellent|exzellente|klasse|spitze|erstklassig|erstklassige|bester|beste|bestes|genial|genialer|traumhaft|netter) .. (service|bedienung|beratung|team|produkt|erlebnis|qualitat|hotel|essen|arbeit|aufenthalt|lieferung|personal|kundenservice|mitarbeiter|support|kundendienst)
      (service|bedienung|beratung|team|produkt|hotel|essen|lieferung|personal|mitarbeiter|alles|kundenservice|ware) .. (war|ist|waren|sind|hat) .. (toll|super|hervorragend|ausgezeichnet|grossartig|fantastisch|wunderbar|perfekt|klasse|spitze|erstklassig|freundlich|sehr_freundlich|nett|lecker|bestens|begeistert|uberzeugt|top|einwandfrei|superfreundlich|kompetent|hilfsbereit|sehr_nett|sehr_gut)
      ! begeistert|weiterempfehlen|empfehlenswert|empfehle|sehr_zufrieden|rundum_zufrieden|hochzufrieden|lob|loben|kompliment|ein_grosses_lob|danke_fur_die_schnelle|funf_sterne|5_sterne|weiter_so|gerne_wieder|immer_wieder_gerne|jederzeit_wieder|super_schnell|hat_spass_gemacht|dankbar|super_zufrieden|ubertroffen|volle_punktzahl
      liebe|lieben .. (euer|ihr|das|dieses|die|eure)
      ~ danke|super|toll|perfekt|zufrieden|dank`,
  },
  classesDe,
);
