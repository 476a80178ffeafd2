import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

/** German wordings of risks. */
export const risksDe = phrases<RiskCue>('risk', {
  legal: `
    anwalt|anwaltin|anwalte|rechtsanwalt|rechtsanwaltin|anwaltlich|gericht|gerichtlich|klage|verklage|verklagen|klagen|mahnbescheid|anzeige|strafanzeige|verbraucherzentrale|verbraucherschutz|schlichtungsstelle|ombudsmann|ombudsfrau|bundesnetzagentur|bafin|staatsanwaltschaft|polizei|rechtsschutz|rechtsschutzversicherung|arbeiterkammer|konsumentenschutz|gesundheitsamt|ordnungsamt|aufsichtsbehorde|fristsetzung|schiedsstelle|abmahnung|inkasso|amtsgericht|antidiskriminierungsstelle|luftfahrtbundesamt|patientenanwalt|gewerbeaufsicht|lebensmittelaufsicht
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
    (raucht|rauchte|qualm|qualmte|brannte|brennt|schmorte|schmort|funken|geschmolzen|explodiert|glimmte|kokelt|verschmort|feuer|flammen|brandloch) .. (steckdose|akku|ladegerat|kind|bett|kuche|tochter|sohn|netzteil|ofen|gerat|kabel|heizdecke|fohn|toaster|hand)
    (gesturzt|gefallen|gebrochen|gebrochenes|eingeklemmt|geklemmt|verbrannt|verbruht|aufgeschlitzt|geschnitten|gequetscht|gestolpert|ausgerutscht|abgestumpft|blutet|geblutet) .. (treppe|stufe|arm|bein|hand|finger|kopf|hufte|handgelenk|kind|sohn|tochter|mutter|oma|fuss|knochel|nase|lippe|knie|rippe)
    (scherbe|scherben|glas|nagel|schraube|nadel|splitter|metallsplitter|klinge|draht|plastik) .. (essen|eis|mund|suppe|brot|salat|kuchen|brei|joghurt|glaschen|zunge|mullermilch|pizza|musli)
    (beinahe|fast|knapp|um_ein_haar) .. (uberfahren|getotet|erstickt|gestorben|verungluckt|tot|verbrannt|erschlagen|umgefahren|angefahren|ertrunken|ums_leben|gestossen)
    (falsche|falsches|falschen|doppelte|vertauscht|verwechselt) .. (medikament|medikamente|tabletten|dosis|dosierung|blutgruppe|rezept|spritze|infusion|tropfen)
    (fahrer|busfahrer|kurier) .. (rot|handy|uberholte|gerast|raste|betrunken|fahne|sekundenschlaf|zebrastreifen|gehweg)
    feuer_gefangen|in_brand|brand_geraten|flammen|gebrannt|rauch|rauchte|qualm|qualmt|qualmte|funken|funkenflug|explodiert|explosion|explodierte|stromschlag|stromschlage|einen_schlag_bekommen|gewischt_bekommen|gasleck|gasgeruch|riecht_nach_gas|brandgeruch|schmorgeruch|verschmort|geschmolzen|kohlenmonoxid|kurzschluss|angeschmort|schmort|roch_verbrannt|riecht_verbrannt|verbrannt_gerochen|durchgeschmort
    akku|ladegerat|handy|gerat|steckdose|kabel|netzteil .. (aufgeblaht|uberhitzt|gluhend|heiss|geschmort|durchgebrannt|explodiert|brennt|aufgeblahter)
    verbrannt|verbruht|verletzt|geschnitten|vergiftet|verbrennung|verbrennungen|verletzung|verletzungen|schnittwunde|verschluckt|erstickt .. (hand|finger|kind|sohn|tochter|baby|sich|mich|an|grades|bein)
    (mich|sich|sohn|tochter|kind|baby|mann|frau) .. (verbrannt|verletzt|geschnitten|verbruht|verschluckt|vergiftet)
    krankenhaus|notaufnahme|notarzt|rettungswagen|genaht|gehirnerschutterung|knochenbruch|platzwunde
    allergie|allergisch|allergische|allergischer|anaphylaktisch|anaphylaktischer|allergiker
    gefahrlich|gefahrliche|gefahrlicher|gefahr|lebensgefahr|lebensgefahrlich|brandgefahr|sicherheitsrisiko|gesundheitsgefahrdend|hatte_sterben_konnen|fast_gestorben|verletzungsgefahr|erstickungsgefahr|stromschlaggefahr|hatte_tot_sein
    bremsen|bremse .. (versagt|versagten|ausgefallen|funktionieren|funktioniert)
    lebensmittelvergiftung|salmonellen|erbrochen
    (mich|sich|uns) .. ubergeben
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
    ! (bin|werde) ich (eh|ja|sowieso|ohnehin|wohl)? (nicht_mehr_da|nimmer_da|nicht_mehr_hier) .. (zahlen|bezahlen|begleichen)
    ! (alle|ihr|meine_familie|die_kinder|jeder) .. (besser_dran|besser) .. ohne_mich
    ! (nicht|nie|keine|keinen) .. (mehr) .. (leben|aufwachen|da_sein|weiterleben|lebenswillen|sinn|aufstehen_will|wach_werden|hier_sein|auf_der_welt)
    ! (will|mochte|wunschte|wollte|konnte|werde|gehe) .. (sterben|tot_sein|einschlafen_und_nicht|verschwinden_fur_immer|nicht_mehr_aufwachen|vor_den_zug|von_der_brucke|nicht_mehr_sein|ware_tot|ich_ware_nicht_mehr)
    ! (ohne_mich|wenn_ich_weg|wenn_ich_nicht_mehr|wenn_ich_tot) .. (besser|besser_dran|leichter|bin|ware|da_bin)
    ! mich_umzubringen|mich_umbringe|mir_das_leben|abschiedsbrief|morgen_ist_alles_vorbei|alles_ein_ende|mich_erhangen|hange_mich_auf|mache_ich_schluss|mach_schluss|kein_leben_mehr|ritze_mich|wieder_geritzt|am_leben_bleiben|nicht_mehr_weiterleben|wozu_noch_leben|lebensmut
    mich_umbringen|umbringen|bringe_mich_um|selbstmord|suizid|suizidal|suizidgedanken|das_leben_nehmen|leben_nehmen|nicht_mehr_leben|will_sterben|mochte_sterben|lieber_tot|besser_tot|tot_ware|mich_ritzen|mir_etwas_antun|mir_was_antun|schluss_machen_mit_meinem_leben|keinen_lebenswillen|lebensmude|alles_beenden|vom_dach_springen|vor_den_zug|keinen_sinn_mehr_im_leben|mein_leben_beenden|von_der_brucke|nicht_mehr_weiterleben
    ohne_mich_besser_dran|nicht_mehr_da_sein|nicht_mehr_aufwachen|alle_tabletten|ich_kann_nicht_mehr_leben`,
  'not:self-harm': `
    sterbe|sterben|gestorben|tot .. vor|gelacht .. (lachen|scham|hunger|hitze|langeweile|kalte|durst)
    totgelacht|bringt_mich_um|bringen_mich_um|umbringen_konnen_vor`,
  churn: `
    ! (nie|nicht|keinen|keinerlei|kein|niemals) .. (wieder|mehr|cent|euro) .. (euch|ihnen|hier|kaufen|kaufe|kauf|buche|bestelle|betrete|kunde|kundin|fahre|fliege|von_mir|bei)
    (einen|eine|zwei|mich|uns|stammkunden|den) .. (kunden|kundin|stammkundin|stammkunden|familie) .. (verloren|weniger|los|verliert|verlieren)
    (konkurrenz|mitbewerber|woanders|anderswo|woandershin|auf_nimmerwiedersehen)
    (nehme|ziehe|hole|ubertrage|bringe) .. (mein|unser|meine|alle) .. (geld|konto|konten|depot|ersparnisse|vertrage|geschaft|gehalt) .. (mit|ab|weg|anderen|andere|woanders|um)?
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
    (bild|rtl|sat1|ard|zdf|wdr|ndr|mdr|swr|orf|srf|spiegel|stern|focus|kurier|krone|blick|taz|heute-show|marktcheck|markt|plusminus|wiso|kassensturz|lokalzeit|morgenpost|abendblatt|tagesspiegel) .. (redaktion|team|kommt|gemeldet|filmt|interessiert|bericht|berichtet|angerufen|freut|hat|sendet|bringt|dreht)
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
    (bewertung|bewertungen|rezension|rezensionen|sterne|stern|kritik) .. (google|trustpilot|tripadvisor|steht|online|geschrieben|folgt|kommt|schlecht|schlechte|negativ|ehrliche|ein|null|veroffentlicht|fotos|jameda|booking|amazon|entsprechend|gepostet)
    (ein|einen|null|0|1|minus) stern|sterne
    (google|trustpilot|tripadvisor|jameda|holidaycheck|booking|kununu|airbnb|proven_expert|facebook) .. (bewertung|bewerte|sterne|stern|weiss|lesen|erfahren|rezension|bekommt|freut|foto|fotos|steht|schreibe|stehen)
    (bewerte|bewerten|bewertet|rezensiere) .. (sie|euch|sterne|stern|entsprechend|offentlich|uberall|schlecht)
    ! (nicht|niemandem|keinem|nie) .. (empfehlen|weiterempfehlen|weiterempfehle|zu_empfehlen|empfehle)
    ! (rate|raten) .. (ab|allen|jedem)
    finger_weg|hande_weg|vorsicht_vor|kann_nur_warnen|warne_jeden|abraten|weitererzahlen|einsternbewertung|ein-stern-bewertung
    (schreibe|schreib|verfasse|hinterlasse|poste|veroffentliche) .. (bewertung|rezension|kritik|erfahrungsbericht)
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
    (lastschrift|abbuchung|betrag|zahlung|geld|beitrag|beide_lastschriften) .. (zuruckbuchen|zuruckgebucht|zuruckgeholt|zuruckholen|zuruckgehen|zuruckgegeben|widersprochen|widersprechen|reklamiert|zuruckrufen|storniert) .. (bank|lassen)?
    (bank|kreditkarte|paypal|visa|mastercard|klarna|kartenfirma|kreditkartenfirma|amex) .. (zuruckbuchen|zuruckgebucht|zuruck|holt|reklamiert|reklamation|widerspruch|streitfall|fall|dispute|bestreitet|zuruckholen|zuruckgeholt|beanstandet|kauferschutz|ruckbuchung)
    bucht .. zuruck|die_bank
    ruckbuchung|zuruckbuchen|zuruckbuche|ruckbuchen|lastschrift_zuruckgeben|lastschrift_zuruck|chargeback|kauferschutz|paypal-fall|paypal_fall|zuruckgebucht|lastschriftruckgabe|einzug_widerrufen|einzugsermachtigung_widerrufen|zuruckholen_lassen|zahlung_zuruckziehen|reklamation_bei_der_bank|lastschriftmandat
    (bank|paypal|kreditkartenfirma|kreditkarteninstitut|visa|mastercard|kreditkartenunternehmen|klarna) .. (zuruck|zuruckholen|reklamieren|stornieren|widersprechen|fall|dispute|beanstanden|konflikt|zuruckziehen|einschalten|melden|sperren)
    (zahlung|abbuchung|lastschrift|buchung|betrag) .. (widersprechen|reklamieren|beanstanden|anfechten|zuruckholen|zuruckbuchen|stoppen|sperren|zuruckgeben)
    (bank|karte|paypal|kreditkarte) .. (holt|hole|holen|bucht) .. (zuruck|wieder)
    (hole|holen) .. geld .. (uber|durch|per) .. (bank|paypal|kreditkarte)`,
  'not:chargeback': `
    (mit|per|uber|via) (paypal|visa|mastercard|kreditkarte) .. (bezahlt|gezahlt|zahlen|bezahlen)
    ihre|seitens|von_ihnen ruckbuchung`,
  abuse: `
    arschloch|arschlocher|wichser|hurensohn|hurensohne|missgeburt|missgeburten|fotze|fotzen|schlampe|idiot|idioten|vollidiot|vollidioten|trottel|deppen|depp|vollpfosten|drecksack|drecksacke|drecksladen|drecksverein|scheissverein|penner|spast|spasten|fick|fickt|fickt_euch|fick_dich|verpisst|verpiss|halt_die_fresse|halts_maul|maul_halten|schnauze|verrecke|verreckt|abschaum|gesindel|dumme_kuh|blode_kuh|bloder|dumm_wie|hirnlos|hirnlose|hirnlosen|pappnasen|mistkerl|schweine|dreckschwein|drecksau|arschgeigen|versager|kretin|scheisskerl|leckt_mich|leck_mich|geistig_zuruckgeblieben|behindert_oder
    (polier|poliere|schlage|hau|haue|ramme|breche|prugel|prugle) .. (fresse|gesicht|zahne|schadel|nase|eine_rein|knochen)
    arschloch|arschlocher|wichser|idioten|vollidioten|vollidiot|hurensohn|hurensohne|fotze|fotzen|schlampe|drecksau|drecksladen|scheissverein|scheissladen|drecksverein|penner|trottel|deppen|depp|spasten|spast|missgeburt|missgeburten|vollpfosten|schwachkopf|schwachkopfe|hirnlos|hirnlose|hirnlosen|schweine|dreckschweine|dummkopf|dummkopfe|fickt_euch|fick_dich|fickt|leck_mich|leckt_mich|verpisst_euch|verpiss|verrecke|verreckt|krepiert|mistkerl|bastard|bastarde|gesindel|dreckspack|saftladen|halt_die_fresse|haltet_die_fresse|fresse_halten|abschaum|versager|pissnelken|kackladen|asoziale|asoziales|idiotenverein|lackaffe|lackaffen|clowns|clown|drecksack|affen|flachzangen|hohlkopfe
    (bringe|bring|mache|schlage|komme|zunde) .. (euch|dich|sie|dir|ihnen) .. (um|fertig|kaputt|tot|in_die_fresse|die_fresse|vorbei_und|an|zusammen)
    weiss_wo (du|ihr|sie) (wohnst|wohnt|wohnen|arbeitest|arbeiten)`,
  'not:abuse': `
    (mich|uns|wurde) .. (als|idiot|beschimpft|genannt|beleidigt) .. (idiot|idioten|schlampe|arschloch|trottel|beschimpft|genannt|bezeichnet)
    (fuhle|komme|stehe|bin|halt|halten|verkauft|wie|verkaufen) .. (mir|ich|ein|der|mich|fur|wie|uns|der_letzte)? .. (idiot|depp|trottel|vollidiot|dumm|idioten|clown)
    dummerweise|idiotensicher`,
  discrimination: `
    ! diskriminierung|diskriminiert|diskriminierend|diskriminieren|rassistisch|rassismus|rassist|rassisten|sexistisch|sexismus|homophob|auslanderfeindlich|fremdenfeindlich|antisemitisch|behindertenfeindlich|agg|gleichbehandlung|racial_profiling|antidiskriminierungsstelle|transfeindlich|altersdiskriminierung
    ! (wegen|aufgrund|weil) .. (hautfarbe|kopftuch|kopftuchs|namens|akzent|akzents|herkunft|behinderung|rollstuhl|rollstuhls|alter|alters|religion|geschlecht|schwanger|schwarz|schwul|lesbisch|auslander|auslanderin|turkisch|araber|arabisch|blind|taub|gehorlos|roma|jude|judin|muslim|muslimin|frau_bin|dunkelhautig|transfrau)
    ! (rollstuhl|rollator|blindenhund|assistenzhund|fuhrhund|gehorlos|gehorlose|blinde|blind|behinderte|behinderten|kopftuch|autist|autistisch|autistischer|gebardensprache) .. (nicht|kein|keine|abgelehnt|verweigert|verweigerte|draussen|rein|stehen|weggeschickt|rampe|verboten|abgewiesen|ausgeschlossen|unmoglich|gelacht)
    ! (abgewiesen|abgelehnt|rausgeschmissen|verweigert|nicht_reingelassen|rausgeworfen|kontrolliert|durchsucht) .. (rollstuhl|kopftuch|hautfarbe|schwarz|dunkelhautig|namen|aussehen|afrikaner|turke|araber|mannerpaar|schwules|lesbisches|blindenhund|roma)
    ! (geh|gehen|gehe) .. (zuruck|dahin) .. (woher|wo|heimat|land|herkommst)
    ! (leute|menschen|kunden|patienten) (wie_sie|wie_euch|wie_ihnen|wie_uns|wie_mich|wie_dich|ihrer_art)
    ! (lernen|lern|sprechen) .. (deutsch|erst_mal_deutsch|richtig_deutsch)
    diskriminierung|diskriminiert|diskriminierend|diskriminierende|diskriminieren|rassistisch|rassistische|rassistischer|rassismus|rassist|rassisten|auslanderfeindlich|auslanderfeindlichkeit|fremdenfeindlich|homophob|homophobe|homophobie|sexistisch|sexistische|sexismus|behindertenfeindlich|antisemitisch|transphob|racial_profiling|antidiskriminierung|antidiskriminierungsstelle|gleichbehandlungsgesetz|allgemeines_gleichbehandlungsgesetz
    ! (weil|wegen|aufgrund) .. (ich|wir|meiner|meinem|er|sie|meines|meine)? .. (schwarz|hautfarbe|auslander|auslanderin|migrant|frau|schwul|lesbisch|trans|behindert|behinderung|rollstuhl|muslim|muslimin|muslima|kopftuch*|akzent|akzents|religion|herkunft|turke|turkin|alters|schwanger|blind|blindenhund|jude|judin|nachnamens|roma|geschlechts)
    geh|geht|gehen .. zuruck .. (wo|heimat|land|herkommst)
    leute_wie (dich|sie|euch|uns|mich)`,
  fraud: `
    betrug|betruger|betrugerisch|betrogen|abzocke|abzocker|gefalscht|falschung|phishing|gehackt|hacker|identitatsdiebstahl|missbraucht|betrugsmasche|fakeshop|fake-shop|fakeprofil|gaunern|gauner|verbrecher|unterschlagung|veruntreuung|plagiat|nepp
    (nicht|nie|niemals) .. (ich|von_mir|autorisiert|veranlasst|getatigt|bestellt|beauftragt|unterschrieben|abgeschlossen) .. (abbuchung|bestellung|uberweisung|zahlung|vertrag|buchung|kredit|konto)?  .. autorisiert
    (jemand|unbekannte|fremde) .. (namen|konto|karte|daten|identitat) .. (bestellt|eroffnet|abgeschlossen|abgehoben|gekauft|benutzt|verwendet|eingekauft|kredit)
    betrug|betruger|betrugern|betrugerisch|betrugerische|betrogen|betrugsmasche|phishing|gehackt|gehackte|identitatsdiebstahl|abzocke|abzocker|abgezockt|fake-shop|fakeshop|scam|schwindel|enkeltrick|kreditkartenbetrug|gauner|diebe|bestohlen|beklaut|kriminelle|ganoven|smishing|trickbetruger
    (gestohlen|geklaut|gehackt|geplundert|missbraucht|ausgespaht) .. (konto|karte|geld|daten|identitat|kreditkarte)
    (konto|karte|daten|identitat|kreditkarte|account|geld|portemonnaie|geldbeutel) .. (gehackt|gestohlen|geklaut|missbraucht|geplundert|leergeraumt|ausgespaht)
    (jemand|unbekannte|unbekannter|fremder|dritte|fremde) .. (hat|haben|mit|auf|in)? .. (karte|konto|namen|daten|geld|bestellt|abgehoben|eingekauft|uberwiesen|kredit|eingeloggt|zugriff)
    (buchung|buchungen|abbuchung|abbuchungen|uberweisung|zahlung|transaktion|transaktionen|bestellung|abhebung|umsatz|umsatze) .. (die|ich)? .. (nicht_von_mir|nicht_getatigt|nicht_veranlasst|nicht_autorisiert|nicht_autorisierte|unbekannt|unbekannte|verdachtig|verdachtige|nie_getatigt|nicht_kenne|nie_aufgegeben|nicht_aufgegeben)
    nicht_autorisierte|unautorisierte|verdachtige|verdachtiger|gefalschte|gefalschter|unbekannte|dubiose .. (mail|email|sms|anruf|nachricht|link|webseite|shop|aktivitat|transaktion|abbuchung|uberweisung|e-mail|website|abbuchungen)`,
  'not:fraud': `
    kein|nicht|ist_das .. betrug`,
  privacy: `
    dsgvo|datenschutz|datenschutzbeauftragte|datenschutzbeauftragten|datenschutzbehorde|datenpanne|datenleck|datenlecks|schweigepflicht|persondaten|personenbezogen|datenauskunft|videouberwachung|briefgeheimnis|bankgeheimnis|datenschutzverstoss
    (daten|adresse|nummer|befund|befunde|unterlagen|rechnung|telefonnummer|akte|diagnose|kontonummer|fotos|kontoauszug) .. (fremde|fremden|fremder|verkauft|weitergegeben|weitergeleitet|dritte|nachbarn|nachbarin|ex|exmann|veroffentlicht|falschen|fremdem|anderen_kunden|anderer_kunden|aushang|laut|wildfremden|anderem|offen)
    (auskunft|loschung|loschen|loscht) .. (art|artikel|meiner_daten|meine_daten|aller_daten|daten)
    (heimlich|ohne_zustimmung|ohne_einwilligung|ungefragt|ohne_zu_fragen) .. (gefilmt|aufgenommen|fotografiert|mitgeschnitten|kamera|weitergegeben|aufgezeichnet)
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
