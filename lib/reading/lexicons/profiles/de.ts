import type { ProfileCue } from '@/lib/reading/signals/profiles';
import { phrases } from '@/lib/reading/phrases';

/** German wordings of the cues of profiles. */
export const profilesDe = phrases<ProfileCue>('profile', {
  aside: `
    ubrigens|nebenbei_bemerkt|nebenbei|apropos|wie_dem_auch_sei|wie_gesagt|jedenfalls|das_erinnert_mich|da_fallt_mir_ein|ich_erinnere_mich|wo_war_ich|lange_geschichte|lange_rede|langer_rede|andere_geschichte|ich_schweife_ab|abschweife|schweife|um_darauf_zuruckzukommen|zuruck_zum_thema|zu_meiner_zeit|fruher_war|als_ich_jung_war|wie_meine_mutter|wie_mein_mann|pflegte_zu_sagen|gott_hab|und_noch_was|ach_und|ach_ja|wissen_sie|stellen_sie_sich_vor|sie_werden_es_nicht_glauben|muss_ich_erzahlen|von_anfang_an|von_vorne|entschuldigen_sie_die_lange|sorry_fur_den_langen|sorry_fur_den_roman|roman|das_gehort_nicht_hierher|tut_nichts_zur_sache|aber_gut|na_ja|naja|am_rande|ubrigens_auch|wo_wir_gerade|damals
    mein|meine|meiner .. (nachbarin|nachbar|schwester|bruder|cousine|cousin|tante|onkel|schwiegermutter|schwager|schwagerin|verstorbener|verstorbene|enkel|enkelin|hund|katze|knie|hufte|friseurin|nichte|neffe|schwiegersohn) .. (die|der|auch|immer|sagt|sagte|wohnt|ist|hat|arbeitet|war|hatte|meinte|und|seine|ihre)
    das_wetter|der_fussball|die_jugend|die_regierung|rentner|rentnerin|rente|meine_rente`,
  petname: `
    schatz|schatzchen|susse|susser|liebling|hase|hasi|mausi|maus|engel|mein_engel|hubsche|hubscher|schone|schnucki|baby|puppe|sussie|herzchen|prinzessin|schnecke|spatz|zuckerschnute|liebes|meine_liebe|mein_lieber|zuckermaus|bro|digga|alter`,
  private: `
    (bist|sind|hast|haben) .. (du|sie) .. (single|verheiratet|vergeben|freund|freundin|kinder|instagram|whatsapp|facebook|heute_abend_frei|einen_partner|schon_vergeben)
    wie_alt_bist_du|wie_alt_sind_sie|wo_wohnst_du|wo_wohnen_sie|wann_hast_du_feierabend|wann_haben_sie_feierabend|was_machst_du_heute_abend|was_machen_sie_heute_abend|was_machst_du_nach|was_hast_du_an|wie_siehst_du_aus|welches_sternzeichen|woher_kommst_du|was_machen_sie_nach_feierabend|was_machst_du_so
    schick|schicken|zeig .. (mir)? .. (ein|dein|mal)? .. (foto|bild|selfie) .. (von_dir|von_ihnen)?`,
  flirt: `
    (stimme|augen|lacheln|name) .. (schone|sexy|suss|sympathisch|bezaubernd|schon)
    (schone|susse|sexy|sympathische|wunderschone|hubscher|schoner) (stimme|augen|lacheln|name|vorname)
    (du|sie) .. (bist|sind|klingst|klingen|siehst) .. (so|echt|ja|sehr|bestimmt)? .. (suss|hubsch|sexy|bezaubernd|heiss|attraktiv|reizend|ein_engel|schon|sympathisch)
    (lade|einladen|ausfuhren) .. (dich|sie)? .. (essen|kaffee|drink|ein|kino|abendessen)
    (kaffee|essen|drink|kino|date|bier) .. (mit_mir|zusammen|mit_dir|mit_ihnen|gehen_wir|wir_zwei|wir_beide)
    ich_liebe_dich|kuss|kusschen|kusse|bussi|knuddel|heirate_mich|heiraten_sie_mich|verliebt|denke_an_dich|vermisse_dich|umarmung|ich_rede_so_gern_mit|mit_mir_ausgehen|du_gefallst_mir`,
  favour: `
    gefallen .. (personlich|personlichen|kleinen|unter_uns|tun)
    kleinen|personlichen|privaten gefallen
    unter_uns|unter_freunden|als_freund|als_freunde|mitarbeiterrabatt|personalrabatt|muss_ja_keiner|muss_keiner_wissen|erfahrt_keiner|unser_geheimnis|sag's_keinem|sage_es_keinem|ihr_chef_muss|freundschaftspreis|nur_fur_mich|weil_wir_uns_so_gut|wir_sind_ja_jetzt_freunde|zwischen_uns|bleibt_unter_uns`,
  outside: `
    (deine|ihre|deinen|ihren) .. (private_nummer|handynummer|privatnummer|whatsapp|instagram|facebook|insta|private_email|private_handynummer|nummer_privat|snapchat)
    (treffen|sehen|kennenlernen|reden|schreiben|telefonieren) .. (privat|nach_feierabend|personlich_mal|ausserhalb|mal_so|nach_der_arbeit|auf_whatsapp|heute_abend)
    add_mich|folg_mir|schreib_mir_privat|ruf_mich_privat_an|ruf_mich_nach_feierabend`,
  ultimatum: `
    (sie|ihr) .. (haben|habt) .. (bis|24|48|#|noch|genau) .. (stunden|morgen|freitag|montag|heute|tage|zum|uhr)
    (wenn|falls|sollte|sofern|bis) .. (nicht|morgen|24|48|heute|freitag|keine|kein|ende|montag) ... (werde|anwalt|kundige|melde|gehe|verbraucherzentrale|anzeige|veroffentliche|rechtliche|schalte|ubergebe)
    letzte|letzter|letztmalig|letztmals|letzten .. (frist|warnung|chance|mal|aufforderung|mahnung)
    andernfalls|ansonsten|sonst|unverzuglich|sofort|umgehend|auf_der_stelle|ohne_weitere_verzogerung|setze_ihnen_eine_frist|frist`,
  proof: `
    beweisen|beweis|beweise|nachweis|nachweise|belegen_sie|belege|schriftlich|schriftliche|schriftlichen|dokumentation|gutachten|zertifikat|prufbericht|datenblatt|auf_welcher_grundlage|welcher_paragraph|welche_klausel|wo_steht_das|wo_genau_steht|konkrete_zahlen|konkrete_daten|technische_daten|rechtsgrundlage|messprotokoll|stichhaltig|stichhaltige|begrundung
    (glaube|vertraue|uberzeugt|abnehmen|nehme|traue|kaufe|uberzeugend) .. (ihnen|das|euch|mich|nicht|kein|ihrer)? .. (nicht|kein|keineswegs|nicht_mehr|ab)
    skeptisch|bezweifle|zweifle|das_bezweifle_ich|ausreden|floskeln|leere_worte|schon_mal_gehort|standardantwort|das_ist_keine_antwort|welche_garantie|wer_garantiert_mir|werbeversprechen|marketing|geschwatz|was_genau|wie_genau|sagt_wer|unglaubwurdig`,
  manager: `
    (sprechen|verbinden|mochte|verlange|weiterleiten|eskalieren|holen|will|geben|brauche|verlangen) .. (mit|sie|mich|ihren|ihrem|den|einem|einen|an|den_fall|zum)? .. (vorgesetzten|vorgesetzter|chef|filialleiter|teamleiter|manager|geschaftsfuhrer|geschaftsleitung|geschaftsfuhrung|jemandem_der|jemanden_der|kompetenten|fachmann|experten|spezialisten|abteilungsleiter|supervisor|leitung|qualifizierten|leiter)
    ihr|ihren|ihrem (vorgesetzter|vorgesetzten|chef|manager|teamleiter)`,
  entitled: `
    verlange|verlangen|fordere|fordern|bestehe_darauf|bestehe_auf|akzeptiere_nicht|nicht_akzeptieren|akzeptiere_ich_nicht|nehme_ich_nicht_hin|anspruch_auf|steht_mir_zu|das_mindeste|mindeste|bei_diesem_preis|fur_diesen_preis|fur_den_preis|fur_das_geld|vip-kunde|premiumkunde|premiumkundin|platin|stammkunde_seit|langjahriger_kunde|langjahrige_kundin|kunde_seit|kundin_seit|gebe_tausende|wissen_sie_wer_ich_bin|der_kunde_ist_konig|nicht_mein_problem|ihr_problem|keine_ausreden|hochste_prioritat|oberste_prioritat|detaillierte_erklarung|schriftliche_entschuldigung|entschadigung_fur_meine_zeit|erwarte_mehr|gebe_mich_nicht_zufrieden|perfektion|erwarte_ich|einwandfrei_und|interessiert_mich_nicht_wie`,
  condition: `
    (erstens|zweitens|drittens|ausserdem|zusatzlich|weiterhin|zudem|daruber_hinaus|1|2|3) .. (will|mochte|erwarte|verlange|fordere|brauche)
    und .. (ich)? .. (erwarte|verlange|fordere)`,
  indifferent: `
    egal|ist_mir_egal|mir_egal|mir_gleich|mir_wurscht|mir_wurst|wurscht|ist_mir_schnuppe|schnuppe|spielt_keine_rolle|wie_sie_wollen|wie_sie_meinen|wie_ihr_wollt|wie_du_willst|machen_sie_was|machen_sie_wie|mach_was_du_willst|was_auch_immer|keine_ahnung|weiss_nicht|weiss_ich_nicht|ka|meinetwegen|von_mir_aus|na_gut|na_schon|kein_interesse|interessiert_mich_nicht|vergessen_sie_es|vergiss_es|lassen_sie_es|lass_gut_sein|ist_mir_nicht_wichtig|nicht_so_wichtig|irgendwas|irgendwie|irgendwann|scheiss_drauf|whatever|pff|hm_ok|beides|entscheiden_sie|wird_schon|keine_praferenz|wenn_sie_meinen`,
  haggle: `
    (was|wieviel|geht|konnen|konnten|lasst|ist) .. (konnen|sie|da|am|sich|noch|machen|preis|drin) .. (preis|rabatt|machen|entgegenkommen|drin|nachlass|noch|was|runter|nachlassen)
    (bester|besten|letzter|letzten|besseren|preis|angebot|konditionen|verhandeln|feilschen|guten) .. (preis|angebot|mithalten|nachbessern|verhandeln|preisnachlass|machen|drucken)
    (wenn|falls|nur_wenn) .. (sie|ihr|mir) .. (rabatt|prozent|nachlass|versand|gratis|dazu|entgegenkommen|entgegenkommt|kostenlos|runtergehen|erlassen|drauflegen|dazugeben|preis|euro|streichen) ... (nehme|kaufe|bleibe|bestelle|unterschreibe|verlangere|behalte|akzeptiere|einverstanden|deal|ich|wir|dabei|zuschlagen)
    (wie_ware_es|wie_wars|ich_biete|sagen_wir|ich_zahle|mein_vorschlag|mein_angebot|einigen_wir_uns|dann_nehme_ich|treffen_wir_uns|ich_wurde_zahlen|ware_bereit|gebe_ihnen) .. (#|halfte|gratis|kostenlos|rabatt|prozent|der_mitte|versandkosten|mit)
    in_der_mitte|deal|gegenangebot|gegenvorschlag|verhandelbar|verhandeln|verhandlungssache|verhandlungsbasis|preisnachlass|entgegenkommen|kulanz|nachlass|gratis|umsonst_dazu|kostenlos_dazu|versandkostenfrei|sonderpreis|mengenrabatt|treuerabatt|freimonat|preislich|letzte_preis|letztes_angebot|spielraum|skonto|handelseinig
    (konkurrenz|anderer|anderen|amazon|woanders|mitbewerber|vodafone|telekom|o2|anbieter|laden|idealo|check24) .. (bietet|bieten|verkauft|hat|kostet|gunstiger|billiger|fur|#|verlangt|bekomme|kriege)
    (gunstiger|billiger) .. (bei|woanders|im|auf|als_bei)
    (preis|angebot) .. (mitgehen|mithalten|anpassen|matchen)
    #_prozent .. rabatt|nachlass|weniger
    ~ rabatt|entschadigung|angebot|gutschein`,
});
