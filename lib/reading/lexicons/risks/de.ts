import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

/** German wordings of risks. */
export const risksDe = phrases<RiskCue>('risk', {
  legal: `
    *anwalt|*anwalte|anwaltin|rechtsanwalt|anwaltlich|anwaltliche|anwaltlichen|rechtsschutz|rechtsschutzversicherung|rechtsabteilung|rechtsbeistand
    (rechtliche|juristische|gerichtliche|rechtlichen|juristischen|gerichtlichen|rechtlich|gerichtlich|juristisch) .. (schritte|massnahmen|konsequenzen|schritten|vorgehen|mittel|vorzugehen|folgen|klaren)
    klage|klagen|verklagen|verklage|klagt|einklagen|gericht|gerichtlich|mahnbescheid|mahnverfahren|strafanzeige|anzeige_erstatten|anzeige_erstatte|anzeigen_werde|zeige_sie_an|staatsanwaltschaft|zivilklage
    *verbraucherzentrale|verbraucherschutz|schlichtungsstelle|schlichtung|bundesnetzagentur|ombudsmann|ombudsstelle|schlichter|bafin|luftfahrtbundesamt|verbraucherschutzzentrale|gewerbeaufsicht|aufsichtsbehorde|wettbewerbszentrale|datenschutzbehorde
    illegal|rechtswidrig|vertragsbruch|straftat|strafbar|gesetzlich_verpflichtet|laut_gesetz|bgb|meine_rechte|frist_setze|fristsetzung|letzte_frist
    (rufe|verstandige|einschalten|schalte|wende|gehe|anzeige_bei) .. (die|zur|der|an)? .. polizei
    verbraucherschutzer|bundesbeauftragten|landesdatenschutz|schiedsstelle|eisenbahnbundesamt|anzeige_ist_raus|gerichtsvollzieher|amtsgericht|anwaltsschreiben|rechtsweg|rechtlich_prufen`,
  'not:legal': `
    (freund|bruder|schwester|nachbar|mann|freundin) .. anwalt .. (empfohlen|empfiehlt|begeistert)
    (bin|als) .. anwalt|anwaltin .. (und|suche|brauche)? .. (stuhl|schreibtisch|laptop|buro)
    klage|klagen|beklagen|klagt .. (uber|kann_nicht|kein_grund)
    kein_grund_zur_klage|keine_klagen|ohne_klagen
    gericht .. (essen|lecker|schmeckt|kalt|kalte|geschmeckt|bestellt|menu|karte|speisekarte|schmeckte)
    (das|ein|dieses|jedes|vegetarisches|tolles|leckeres|falsches|bestellte|mein) gericht .. (war|ist|kam|geschmeckt|schmeckte|kalt|bestellt|versalzen)
    nicht|kein|keinen .. (klagen|anwalt|verklagen|rechtlich)`,
  safety: `
    feuer_gefangen|in_brand|brand_geraten|flammen|gebrannt|rauch|rauchte|qualm|qualmt|qualmte|funken|funkenflug|explodiert|explosion|explodierte|stromschlag|stromschlage|einen_schlag_bekommen|gewischt_bekommen|gasleck|gasgeruch|riecht_nach_gas|brandgeruch|schmorgeruch|verschmort|geschmolzen|kohlenmonoxid|kurzschluss|angeschmort|schmort|roch_verbrannt|riecht_verbrannt|verbrannt_gerochen|durchgeschmort
    akku|ladegerat|handy|gerat|steckdose|kabel|netzteil .. (aufgeblaht|uberhitzt|gluhend|heiss|geschmort|durchgebrannt|explodiert|brennt|aufgeblahter)
    verbrannt|verbruht|verletzt|geschnitten|vergiftet|verbrennung|verbrennungen|verletzung|verletzungen|schnittwunde|verschluckt|erstickt .. (hand|finger|kind|sohn|tochter|baby|sich|mich|an|grades|bein)
    (mich|sich|sohn|tochter|kind|baby|mann|frau) .. (verbrannt|verletzt|geschnitten|verbruht|verschluckt|vergiftet)
    krankenhaus|notaufnahme|notarzt|rettungswagen|genaht|gehirnerschutterung|knochenbruch|platzwunde
    allergie|allergisch|allergische|allergischer|anaphylaktisch|anaphylaktischer|allergiker
    gefahrlich|gefahrliche|gefahrlicher|gefahr|lebensgefahr|lebensgefahrlich|brandgefahr|sicherheitsrisiko|gesundheitsgefahrdend|hatte_sterben_konnen|fast_gestorben|verletzungsgefahr|erstickungsgefahr|stromschlaggefahr|hatte_tot_sein
    bremsen|bremse .. (versagt|versagten|ausgefallen|funktionieren|funktioniert)
    lebensmittelvergiftung|salmonellen|erbrochen|ubergeben
    (glas|metall|plastik|schraube|nadel|nagel|glassplitter) .. (im|in) .. (essen|brot|salat|getrank|brei|suppe|glaschen|joghurt|meinem)
    ohne|kein|keine .. (insulin|sauerstoff|medikamente|medikament)
    fahrer .. (betrunken|am_handy|eingeschlafen|gerast|rucksichtslos|alkoholisiert)
    kabel .. (offen|blank|frei|freiliegend)
    (ausgerutscht|gesturzt|gestolpert) ..
    baby|saugling|neugeborenes|kleinkind|kinder|senioren .. ohne (heizung|strom|wasser)`,
  'not:safety': `
    (niemand|keiner|zum_gluck|gottseidank) .. (verletzt|gefahr|allergisch)
    enthalt|geeignet|frei .. (allergene|allergiker|gluten|nusse)
    lauft gefahr|gefahr_besteht_nicht|besteht_die_gefahr`,
  'self-harm': `
    mich_umbringen|umbringen|bringe_mich_um|selbstmord|suizid|suizidal|suizidgedanken|das_leben_nehmen|leben_nehmen|nicht_mehr_leben|will_sterben|mochte_sterben|lieber_tot|besser_tot|tot_ware|mich_ritzen|mir_etwas_antun|mir_was_antun|schluss_machen_mit_meinem_leben|keinen_lebenswillen|lebensmude|alles_beenden|vom_dach_springen|vor_den_zug|keinen_sinn_mehr_im_leben|mein_leben_beenden|von_der_brucke|nicht_mehr_weiterleben
    ohne_mich_besser_dran|nicht_mehr_da_sein|nicht_mehr_aufwachen|alle_tabletten|ich_kann_nicht_mehr_leben`,
  'not:self-harm': `
    sterbe|sterben|gestorben|tot .. vor|gelacht .. (lachen|scham|hunger|hitze|langeweile|kalte|durst)
    totgelacht|bringt_mich_um|bringen_mich_um|umbringen_konnen_vor`,
  churn: `
    kundigung (ist|geht|kommt|folgt|liegt) .. (raus|unterwegs|heute|bei|schon|morgen)
    (kundige|kundigen|kundigung|gekundigt|schliesse|schliessen|auflosen|widerrufe) .. (meinen|mein|meine|den|das|alle|unser)? .. (vertrag|vertrage|konto|abo|abonnement|mitgliedschaft|anschluss|versicherung|karte|konten|handyvertrag)
    (meinen|mein|meine|den) .. (vertrag|konto|abo|mitgliedschaft) .. (kundigen|kundige|schliessen|auflosen|gekundigt)
    (wechsle|wechseln|wechsel|gehe|geh|wechselt|gehen|umsteigen) .. (zu|zur|den|die|jetzt|dann)? .. (anderen|konkurrenz|anderer|anderem|mitbewerber|anbieter|woanders|telekom|vodafone|o2|amazon|mitbewerbern)
    (anbieter|bank|versicherung|stromanbieter) .. (wechseln|wechsle|gewechselt)
    woanders .. (kaufen|bestellen|buchen|kaufe|hin)
    (verlieren|verloren|verliert|verlor|los|weniger) .. (einen|mich|als|langjahrigen|sie)? .. (kunden|kundin|stammkunden|stammkundin|kunde)
    (nie|niemals|nicht|keinesfalls) .. (wieder|mehr) .. (bestellen|bestelle|kaufen|kaufe|buchen|buche|kommen|hin|fliegen|bei|hier|euch|ihnen|fliege|ihr)
    ! nie_wieder|nie_mehr|letzte_mal|letztes_mal|letzte_bestellung|einmal_und_nie_wieder
    (sehen|seht) .. (mich|uns) .. (nie|nicht|wieder|los)
    als_kunden_verloren|kunde_gewesen|die_langste_zeit_kunde|nicht_verlangern|verlangere_nicht
    (habt|haben) .. (mich|uns) .. (verloren|vergrault|vertrieben)
    (wechsel|umzug) .. zur konkurrenz
    das_wars_mit_uns|wir_sind_geschiedene_leute|sehen_uns_nicht_wieder|auf_nimmerwiedersehen|war_mein_letzter_einkauf|hab_schon_einen_anderen_anbieter`,
  'not:churn': `
    (nie|nicht) .. (daran_gedacht|vor|gedacht) .. (kundigen|wechseln)`,
  press: `
    presse|zeitung|zeitungen|journalist|journalisten|journalistin|fernsehen|medien|redaktion|rtl|bild-zeitung|reporter|stern_tv|boulevard|spiegel_tv|akte  .. (gehen|wenden|kontaktieren|informieren|einschalten|erfahren|offentlich)?
    (wende|wenden|gehe|gehen|kontaktiere|kontaktieren|informiere|informieren|einschalten|schicke|erzahle|weitergeben|melde|posten|poste|teilen|teile|veroffentlichen|offentlich|verbreite|verbreiten) .. (mich|an|die|das|zur|auf|in|der|den|es|dies)? .. (presse|zeitung|medien|fernsehen|journalisten|redaktion|social_media|facebook|twitter|instagram|tiktok|netz|sozialen|sozialen_medien|offentlichkeit)
    offentlich_machen|viral|viral_gehen|shitstorm|meine_follower|an_die_offentlichkeit|sozialen_netzwerken|in_den_sozialen_medien
    lokalzeitung|tageszeitung|lokalredaktion|lokalreporter|verbrauchermagazin`,
  'not:press': `
    (gesehen|gelesen|gefunden|entdeckt|uber|durch|aufmerksam|werbung) .. (im|in|auf|die|der|das|uber)? .. (fernsehen|zeitung|facebook|instagram|sozialen_medien|presse|radio|social_media|tiktok|medien|internet)
    (fernsehen|tv) .. (nicht|geht|bild|kein|empfang|ausfall|ausgefallen|internet|anschluss|funktioniert)
    kein|internet_und|telefon_und (fernsehen|tv)
    zeitung .. (nicht|geliefert|zugestellt|briefkasten|abo)`,
  'bad-review': `
    (schreibe|schreiben|hinterlasse|hinterlassen|abgeben|gebe|poste|verfasse|geben|geschrieben|gibt) .. (eine|schlechte|negative|entsprechende|nur|keine|1|ehrliche|meine)? .. (bewertung|bewertungen|rezension|rezensionen|stern|sterne|kritik|google-bewertung|bewertungsportalen)
    (schlechte|negative|miese|vernichtende|schlechteste|entsprechende|1-stern) (bewertung|bewertungen|rezension|rezensionen|kritik|note)
    bewertung|rezension|bewertungen .. (google|trustpilot|tripadvisor|portal|portalen|amazon|holidaycheck|jameda|offentlich)
    ein_stern|1_stern|null_sterne|0_sterne|einen_stern|keinen_stern|nur_einen_stern|minus_sterne
    (nicht|nie|keinesfalls|niemandem|kann) .. (weiterempfehlen|empfehlen|weiterempfehlung|zu_empfehlen|empfehlenswert)
    (empfehle|empfehlen) .. (nicht|nie|niemandem)
    abraten|rate_ab|rate_jedem|warne|warnen|finger_weg|warnung|hande_weg|meiden|bloss_nicht|lieber_nicht
    (allen|freunden|bekannten|jedem|allen_bekannten) .. (erzahlen|warnen|abraten|weitersagen|berichten|erzahle)`,
  'not:bad-review': `
    (gute|guten|positive|tolle|beste|besten|hervorragende|wegen|laut|gelesen|trotz|vielen) .. (bewertungen|bewertung|rezensionen|sterne)
    uberprufung|neubewertung
    (bewertung) .. (loschen|entfernen|andern|antrag|schufa|immobilie)`,
  chargeback: `
    ruckbuchung|zuruckbuchen|zuruckbuche|ruckbuchen|lastschrift_zuruckgeben|lastschrift_zuruck|chargeback|kauferschutz|paypal-fall|paypal_fall|zuruckgebucht|lastschriftruckgabe|einzug_widerrufen|einzugsermachtigung_widerrufen|zuruckholen_lassen|zahlung_zuruckziehen|reklamation_bei_der_bank|lastschriftmandat
    (bank|paypal|kreditkartenfirma|kreditkarteninstitut|visa|mastercard|kreditkartenunternehmen|klarna) .. (zuruck|zuruckholen|reklamieren|stornieren|widersprechen|fall|dispute|beanstanden|konflikt|zuruckziehen|einschalten|melden|sperren)
    (zahlung|abbuchung|lastschrift|buchung|betrag) .. (widersprechen|reklamieren|beanstanden|anfechten|zuruckholen|zuruckbuchen|stoppen|sperren|zuruckgeben)
    (bank|karte|paypal|kreditkarte) .. (holt|hole|holen|bucht) .. (zuruck|wieder)
    (hole|holen) .. geld .. (uber|durch|per) .. (bank|paypal|kreditkarte)`,
  'not:chargeback': `
    (mit|per|uber|via) (paypal|visa|mastercard|kreditkarte) .. (bezahlt|gezahlt|zahlen|bezahlen)
    ihre|seitens|von_ihnen ruckbuchung`,
  abuse: `
    arschloch|arschlocher|wichser|idioten|vollidioten|vollidiot|hurensohn|hurensohne|fotze|fotzen|schlampe|drecksau|drecksladen|scheissverein|scheissladen|drecksverein|penner|trottel|deppen|depp|spasten|spast|missgeburt|missgeburten|vollpfosten|schwachkopf|schwachkopfe|hirnlos|hirnlose|hirnlosen|schweine|dreckschweine|dummkopf|dummkopfe|fickt_euch|fick_dich|fickt|leck_mich|leckt_mich|verpisst_euch|verpiss|verrecke|verreckt|krepiert|mistkerl|bastard|bastarde|gesindel|dreckspack|pack|saftladen|halt_die_fresse|haltet_die_fresse|fresse_halten|abschaum|versager|pissnelken|kackladen|asoziale|asoziales|idiotenverein|lackaffe|lackaffen|clowns|clown|drecksack|affen|flachzangen|hohlkopfe
    (bringe|bring|mache|schlage|komme|zunde) .. (euch|dich|sie|dir|ihnen) .. (um|fertig|kaputt|tot|in_die_fresse|die_fresse|vorbei_und|an|zusammen)
    weiss_wo (du|ihr|sie) (wohnst|wohnt|wohnen|arbeitest|arbeiten)`,
  'not:abuse': `
    (mich|uns|wurde) .. (als|idiot|beschimpft|genannt|beleidigt) .. (idiot|idioten|schlampe|arschloch|trottel|beschimpft|genannt|bezeichnet)
    (fuhle|komme|stehe|bin|halt|halten|verkauft|wie|verkaufen) .. (mir|ich|ein|der|mich|fur|wie|uns|der_letzte)? .. (idiot|depp|trottel|vollidiot|dumm|idioten|clown)
    dummerweise|idiotensicher`,
  discrimination: `
    diskriminierung|diskriminiert|diskriminierend|diskriminierende|diskriminieren|rassistisch|rassistische|rassistischer|rassismus|rassist|rassisten|auslanderfeindlich|auslanderfeindlichkeit|fremdenfeindlich|homophob|homophobe|homophobie|sexistisch|sexistische|sexismus|behindertenfeindlich|antisemitisch|transphob|racial_profiling|antidiskriminierung|antidiskriminierungsstelle|gleichbehandlungsgesetz|allgemeines_gleichbehandlungsgesetz
    ! (weil|wegen|aufgrund) .. (ich|wir|meiner|meinem|er|sie|meines|meine)? .. (schwarz|hautfarbe|auslander|auslanderin|migrant|frau|schwul|lesbisch|trans|behindert|behinderung|rollstuhl|muslim|muslimin|muslima|kopftuch*|akzent|akzents|religion|herkunft|turke|turkin|alters|schwanger|blind|blindenhund|jude|judin|nachnamens|roma|geschlechts)
    geh|geht|gehen .. zuruck .. (wo|heimat|land|herkommst)
    leute_wie (dich|sie|euch|uns|mich)`,
  fraud: `
    betrug|betruger|betrugern|betrugerisch|betrugerische|betrogen|betrugsmasche|phishing|gehackt|gehackte|identitatsdiebstahl|abzocke|abzocker|abgezockt|fake-shop|fakeshop|scam|schwindel|enkeltrick|kreditkartenbetrug|gauner|diebe|bestohlen|beklaut|kriminelle|ganoven|smishing|trickbetruger
    (gestohlen|geklaut|gehackt|geplundert|missbraucht|ausgespaht) .. (konto|karte|geld|daten|identitat|kreditkarte)
    (konto|karte|daten|identitat|kreditkarte|account|geld|portemonnaie|geldbeutel) .. (gehackt|gestohlen|geklaut|missbraucht|geplundert|leergeraumt|ausgespaht)
    (jemand|unbekannte|unbekannter|fremder|dritte|fremde) .. (hat|haben|mit|auf|in)? .. (karte|konto|namen|daten|geld|bestellt|abgehoben|eingekauft|uberwiesen|kredit|eingeloggt|zugriff)
    (buchung|buchungen|abbuchung|abbuchungen|uberweisung|zahlung|transaktion|transaktionen|bestellung|abhebung|umsatz|umsatze) .. (die|ich)? .. (nicht_von_mir|nicht_getatigt|nicht_veranlasst|nicht_autorisiert|nicht_autorisierte|unbekannt|unbekannte|verdachtig|verdachtige|nie_getatigt|nicht_kenne|nie_aufgegeben|nicht_aufgegeben)
    nicht_autorisierte|unautorisierte|verdachtige|verdachtiger|gefalschte|gefalschter|unbekannte|dubiose .. (mail|email|sms|anruf|nachricht|link|webseite|shop|aktivitat|transaktion|abbuchung|uberweisung|e-mail|website|abbuchungen)`,
  'not:fraud': `
    kein|nicht|ist_das .. betrug`,
  privacy: `
    dsgvo|datenschutz|datenschutzverstoss|datenschutzbeauftragte|datenschutzbeauftragten|datenleck|datenpanne|privatsphare|recht_auf_vergessenwerden|schweigepflicht|personenbezogenen|personenbezogene|bdsg|datenauskunft|datenschutzverletzung|auskunft_nach_art
    (daten|informationen|adresse|telefonnummer|nummer|kundendaten|patientendaten|akte) .. (weitergegeben|weitergeleitet|veroffentlicht|verkauft|geleakt|offengelegt|ohne_meine|dritte|fremde|preisgegeben|einsehbar|herausgegeben|anderen_kunden)
    (geben|gaben|gibt|verkaufen|leiten) .. (meine|unsere) .. (daten|nummer|adresse) .. (weiter|an|heraus)
    (loschen|loschung|loscht|geloscht) .. (meine|meiner|aller|alle|von|samtliche)? .. (daten|kundendaten)
    (meine|aller|samtliche|alle) .. daten .. (loschen|geloscht|loschung)
    (daten|rechnung|brief|bestellung|unterlagen|befund|befunde) .. (eines|einer|von|anderer|anderen|fremden|fremder) .. (kunden|person|patienten|kundin|leuten)
    (woher|wie) .. (haben|habt|hat) .. (sie|ihr) .. (meine|meinen) .. (nummer|daten|telefonnummer|adresse|email|handynummer)
    ohne .. (meine|meiner) .. (zustimmung|einwilligung|erlaubnis|einverstandnis)
    offenem_verteiler|offener_verteiler|im_cc|statt_bcc|datenschutzbehorde|landesdatenschutzbeauftragte`,
  'not:privacy': `
    datenschutzerklarung
    (habe|hab|hatte|sende|anbei) .. (ihnen|euch)? .. (meine|die) .. (daten|adresse|nummer|unterlagen) .. (geschickt|gesendet|mitgeteilt|gegeben|geschrieben|zugeschickt)`,
});
