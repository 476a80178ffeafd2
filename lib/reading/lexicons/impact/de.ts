import type { ImpactKind } from '@/lib/reading/signals/impact';
import { phrases } from '@/lib/reading/phrases';

/** German wordings of what it did to the customer. */
export const impactDe = phrases<ImpactKind>('impact', {
  event: `
    (verpasst|ruiniert|verdorben|versaut|fur|zum|zur|ohne|vor|geschenk|rechtzeitig|absagen|verpassen|platzen|kaputt_gemacht) .. (den|die|das|der|unseren|unsere|meine|meinen|mein|einen|eine|ihren|sein|zum)? .. (geburtstag|geburtstagsfeier|geburtstagsgeschenk|hochzeit|hochzeitstag|weihnachten|urlaub|flitterwochen|abschlussfeier|beerdigung|feier|taufe|kommunion|konfirmation|vorstellungsgesprach|bewerbungsgesprach|prufung|klausur|konzert|meeting|veranstaltung|reise|flug|einschulung|muttertag|vatertag|valentinstag|arzttermin|party|umzug|jubilaum|messe|kindergeburtstag|polterabend|op|trauung|anschlussflug)
    (geburtstag|hochzeit|weihnachten|urlaub|feier|vorstellungsgesprach|reise|abend|wochenende|einschulung|taufe|kindergeburtstag) .. (ruiniert|verdorben|versaut|verpasst|ohne|vorbei|war_gestern|ist_morgen|ist_am|ins_wasser|dahin|steht_vor|im_eimer)
    (ruiniert|verdorben|versaut|vermiest|kaputtgemacht) ..
    geburtstagsgeschenk|weihnachtsgeschenk|hochzeitsgeschenk
    geschenk .. (fur|zum|meine|tochter|sohn|mutter|enkel|geburtstag)`,
  family: `
    (sohn|tochter|kind|kinder|baby|mutter|vater|oma|opa|enkel|enkelin|frau|mann|familie|eltern|nichte|neffe|bruder|schwester|mama|papa|zwillinge|saugling|partner|partnerin|kleine|kleiner) .. (weint|weinte|geweint|tranen|enttauscht|traurig|friert|frieren|hunger|krank|ohne|wartet|wartete|kann|konnte|konnten|angst|schlaft|braucht|allein|am_boden|heult|todtraurig)
    vor .. (den|meinen|allen|versammelter)? .. (kindern|kunden|gasten|leuten|mannschaft|familie)`,
  time: `
    (verloren|verschwendet|vergeudet|gekostet|verlor|verplempert) .. (zeit|stunden|tage|tag|nerven|stunden|stunde)?
    (zeit|stunden|tag|urlaubstag|vormittag|nachmittag|nerven) .. (verloren|verschwendet|gekostet|vergeudet|geopfert|draufgegangen|vertan)
    (urlaub|urlaubstag|frei|freigenommen|tag_frei|unbezahlten) .. (genommen|nehmen|opfern|geopfert|gemacht|dafur)
    extra_freigenommen|frei_genommen|freinehmen|urlaubstag
    (zu_hause|zuhause|daheim|den_ganzen_tag|ganzen_tag|stundenlang|umsonst|vergeblich) .. (gewartet|geblieben|gesessen|gehockt|warten|verbracht)
    # stunden|tage|wochen|minuten .. (gewartet|warten|am_telefon|warteschleife|in_der_schlange|am_flughafen|verschwendet|gekostet|zeitverlust)
    (flughafen|boden|auto|bank) .. (geschlafen|ubernachtet|ubernachten)
    nicht geschlafen|schlafen
    schlaflose|schlaflos
    (umsonst|vergeblich) .. (gefahren|hingefahren|angereist)`,
  money: `
    (musste|mussten|gezwungen|muss|mussen) .. (kaufen|bezahlen|mieten|neu_kaufen|buchen|ausgeben|taxi|ersatz|hotel|zahlen|leihen|auswarts_essen|anschaffen|besorgen|vorstrecken|ubernachten)
    (kostet|gekostet|kostete) .. (mich|uns|extra|#|vermogen|zusatzlich|nerven_und_geld)
    (verliere|verloren|verlieren|verlust|einbussen) .. (geld|kunden|umsatz|einnahmen|job|auftrag|auftrage|verdienst)
    (geld|kunden|umsatz|auftrag|auftrage) .. (verloren|verliere|verlieren|entgangen)
    (kann|konnen|konnte) .. (miete|rechnungen|essen|lebensmittel|einkaufen) .. (nicht|nicht_mehr) .. (bezahlen|zahlen|kaufen|uberweisen)?
    (lebensmittel|kuhlschrank|gefrierschrank|essen|medikamente|gefriergut) .. (verdorben|wegwerfen|weggeworfen|aufgetaut|schlecht_geworden|wegschmeissen|entsorgen)
    aus_eigener_tasche|mehrkosten|zusatzkosten|im_minus|dispo|verdienstausfall|uberzogen|mahngebuhren|ruckbuchungsgebuhren|umsatzeinbussen`,
  health: `
    krank|krankenhaus|notaufnahme|verletzt|verbrannt|erbrochen|allergie|asthma|angst|panik|panikattacke|stress|gestresst|depression|migrane|schmerzen|diabetiker|diabetikerin|insulin|schwanger|blutdruck|operation|op|chemo|dialyse|rollstuhl|behinderung|fieber|vergiftung|nervlich|schwerbehindert
    ohne .. (medikamente|insulin|behandlung|tabletten)
    meine_gesundheit|psychisch|am_ende|verzweifelt|erschopft|nerven_blank|nicht_mehr_schlafen|kann_nicht_mehr|heulen|tranen|verzweiflung|nervenzusammenbruch|zusammenbruch`,
  work: `
    (kann|konnen|konnte|konnten) .. (nicht|nicht_mehr|kaum) .. (arbeiten|homeoffice|studieren|abgeben|rechnungen_schreiben|meiner_arbeit|verkaufen|kassieren|produzieren)
    (nicht|kaum) .. arbeiten .. (kann|konnen|konnte)?
    homeoffice|home-office|home_office|mein_geschaft|mein_chef|mein_job|vorstellungsgesprach|verliere_kunden|selbststandig|existenz|betriebsausfall
    (geschaft|laden|buro|firma|restaurant|praxis|kunden|betrieb|produktion) .. (still|geschlossen|ohne|warten|verlieren|beschweren|lahmgelegt|steht)`,
  embarrassment: `
    peinlich|blamiert|blamage|gedemutigt|demutigend|erniedrigend|erniedrigt|geschamt|schame|beschamend|wie_ein_verbrecher|wie_ein_krimineller|wie_ein_dieb|vor_allen_leuten|blossgestellt|zum_gespott|dumm_da`,
  home: `
    (ohne|kein|keine|keinen) .. (strom|wasser|warmwasser|heizung|internet|kuhlschrank|waschmaschine|herd|bett|dusche|telefon|auto|gas|warmes_wasser|kuche|toilette) .. (seit|mit|tagen|wochen|im|bei)?
    (schlafen|schlaft|schlafe|essen|sitzen|leben) .. (auf_dem_boden|boden|luftmatratze|im_dunkeln|kisten|kartons|couch|sofa)
    uberschwemmt|uberflutet|wasserschaden|frieren|gefroren|gestrandet|waschsalon|eiskalt|kalt_duschen|frierend`,
});
