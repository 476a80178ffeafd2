import type { WantKind } from '@/lib/conversation/types';
import type { PhraseTable } from '../../../phrases';

export const classes = {
  ask: 'ngicela|sicela|ngiyacela|ngingathanda|ngifuna|sifuna|ngidinga|sidinga|bengicela|bengifuna|kumele|kufanele|ngingakwazi|ngisafuna|please|pls|ngithanda|ngilindele|ngilinde|ngisalinde|ngisalindele',
  money:
    'imali|mali|idiphozithi|i-deposit|irandi|amarandi|rands|inkokhelo|i-refund|irefund|ukhokho|ukubuyiselwa|isamba|umehluko|intela|irenti|i-rent',
};

export const said: PhraseTable<WantKind> = {
  refund: `
    @money .. (yami|yethu|yonke|ibuye|ibuyele|ibuyiswe|mayibuye|back|ibuyiselwe|yakhe)
    (buyisani|buyisa|buyiseni|ngibuyiseleni|ngibuyisele|ningibuyisele|sibuyiseleni|nisibuyisele|niyibuyise|nibuyise|ungibuyisele|bangibuyisele|ngikhokheleni|ningikhokhele|nikhokhe|khokhani|ngibuyiselwe|sibuyiselwe|buyisela|buyiselani)
    @ask .. (imali|mali|refund|i-refund|irefund|nibuyise|ukubuyiselwa|isinxephezelo|i-compensation|nisikhokhele|ukukhokhelwa|*buyiselwe|*buyise|*buyisele|amarandi)
    (izobuya|ibuya|izongena|niyibuyisa|nizoyibuyisa|ningibuyisela|nizongibuyisela) nini
    (ubani|nini) .. (ozokhokha|ozongikhokhela|okhokhayo|nizongikhokhela|nizokhokha)
    (susani|khiphani|nisuse|nikhiphe|hoxisani) .. (inkokhelo|imali|intela|inhlawulo|i-charge|icharge|lokho)`,
  replacement: `
    @ask .. (entsha|elisha|esisha|okusha|amasha|enye|elinye|esinye|olunye|*shintshele|*shintshelwe|ezintsha|i-replacement|umasha|eyiyona|okuyikho|ezinye|ezisele|engiyi*)`,
  repair: `
    (nizoyilungisa|nizolilungisa|nizosilungisa|uzofika_nini_uchwepheshe|izolungiswa|nilungisa) nini
    @ask .. (*lungiswe|*lungise|*lungisa|*lungiselwe|technician|i-technician|umakhenikha|uplamba|i-plumber|ugesi_ubuye|umuntu_ozo*|*khandwe|ufitha)
    nini .. (izolungiswa|kulungiswa|nizolungisa|izolunga|ilungiswa|uyeza|nizofika|kuzolungiswa)`,
  voucher: `
    (ngifuna|ngicela|ngidinga|sifuna|sicela) .. (*sinxephezelo)
    @ask .. (isaphulelo|discount|i-discount|voucher|i-voucher|i-coupon|ukwehliselwa|i-upgrade|amaphoyinti|nehlise|ningehlisele)`,
  cancellation: `
    (yekani|yeka|kohlwani|khohlwani|kulungile|alright) .. (*khansela|*khanselani|*khansel*|*hoxisani|*cancel*)
    ! *angisayifuni|*angisalifuni|*angisasifuni|*angisayidingi|*asisayifuni
    @ask .. (ukukhansela|*khansele|*khansel*|cancel|i-cancel|ukuvala|nivale|ukuhoxisa|nihoxise|ukuphuma|ningikhiphe|ukuyeka|nimise|nivale|ukumisa|*khanselwe|ukuzikhipha|ivalwe|imiswe|nisule|ukuqeda|niqede)
    (khansela|khanselani|niyikhansele|nikhansele|valani|misani|ngikhipheni|nivale|hoxisani|nimise|ningikhiphe|nisule|sulani|niyivale|niyimise) .. (i-akhawunti|akhawunti|inkontileka|contract|oda|i-oda|yonke|konke|yami|subscription|i-subscription|igama|policy|ipholisi|le|lokhu|i-order|khona|ohlwini|inombolo)`,
  apology: `
    (xolisani|xolisa|nixolise|uxolise|axolise|baxolise|maxolise|kuxoliswe|makaxolise|ngixoliseleni|ukuxolisa|ukuxoliswa|isixoliso|uxolo) .. (kimi|kithi|kumama|kubaba|ngokubhaliwe|kuphela|kungenani|nje|obala|esobala|ngempela)
    @ask .. (isixoliso|*xolise|ukuxoliswa|uxolo|ukuxolisa|apology|i-apology)
    ! (akekho|akukho|abaxolisanga|akaxolisanga|anixolisanga|ngaphandle|nelilodwa|ngisho) .. (oxolisile|uxolo|isixoliso|abaxolisanga|akaxolisanga|sorry|oxolisayo|kuxolisa|yisixoliso)
    makaxolise|abaxolise|kungenani_nixolise|abaxolisanga|akaxolisanga|anixolisanga`,
  explanation: `
    (ngichazeleni|ningichazele|chazani|chaza|nichaze|ungichazele|ngichazele|sichazeleni|nisichazele|niyichaze)
    @ask .. (incazelo|isizathu|izizathu|*chazele|ukuqonda|*chazelwe|ukuchazelwa|explanation|i-explanation|ukuzwa)
    ! kwenzekeni|kwenzenjani|kwenzekani|kwenzakalani|yini_le|yimali_yani|yinkokhelo_yani|eyani_le|yani_le|kuyini_lokhu|kwenzeke_kanjani|kwenzeka_kanjani|yini_indaba|ngasizathu_sini
    kanjani .. (kwenzeka|nilahla|nilahle|imali|ukuthi|yalahleka|kungenzeka)`,
  callback: `
    (ngishayele|ngishayeleni|ningishayele|ungishayele|angishayele|bangishayele|shayani|nishaye|ngifoneleni|ningifonele|ngifounele|fonani|ungifonele|ngitholele|*shayelwe) .. (ucingo|namuhla|manje|kusasa|emuva|kule|ku|ngo|uma|please|ngiyacela)
    @ask .. (ucingo|ukushayelwa|*shayele|ukukhuluma|*fonele|call|i-call|umuntu|imenenja|i-manager|umphathi|usuphavayiza|i-supervisor|*shayelwe|ukufonelwa|owengamele)
    (khuluma|ukukhuluma|ngikhulume|ngidlulise*|ngidluliseleni|ngixhumeni|ningixhume|ngixhume) .. (umuntu|nomuntu|kumuntu|nemenenja|nomphathi|i-manager|nothile|nosuphavayiza|imenenja|ophethe|omkhulu)
    umuntu_wangempela|umuntu_ophilayo|ikhona_imenenja|akekho_yini_umuntu|human_being|real_person`,
  information: `
    ! (nini|kanjani|malini|yimalini|kuphi|ziphi|iphi|liphi|siphi|luphi|uphi|zikuphi|ikuphi|likuphi|bakuphi|isikhathi_esingakanani|zingaki|amahora_amangaki|ngasikhathi_sini|ngobani|yiziphi|yiliphi|yisiphi|yini_okumele|ngenzeni|ngenzenjani|ngingenzani|ngenze_njani|engakanani|esingakanani|elingakanani)
    (ngingakwazi|ngingathola|ninayo|ninawo|ninazo|ninalo|ninaso|nivula|nivala|kungenzeka|kusebenza|niyathumela|niyakwamukela|niyamukela|ingabe|kuyadingeka|ngabe|kumele_ngi*|kufanele_ngi*|kuvunyelwe|sekufikile|isifikile|seyifikile)
    @ask .. (ukwazi|ulwazi|impendulo|*tshele|*azise|isiqinisekiso|i-invoice|iresidi|i-receipt|i-update|inombolo|usuku|*phendule|ikhophi|i-copy|i-statement|ukuqinisekisa|ukubuza|ukuzwa|tracking|iminingwane|isitatimende|*qinisekise|ukuthola_ulwazi)`,
};
