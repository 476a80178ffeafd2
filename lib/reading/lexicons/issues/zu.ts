import type { IssueKind } from '@/lib/conversation/types';
import { phrases } from '@/lib/reading/phrases';

/**
 * isiZulu wordings of the issue kinds (docs/issues.md), by the stems of words, since prefixes and endings change with person, class and tense; with the
 * English nouns that are mixed in ("i-order yami ayikafiki"). English lexicons are read beside it.
 */
const classes = {
  item: '*oda|*order|*parcel|*phasela|*phakethe|*phakeji|*delivery|*mpahla|*mkhiqizo|*thenga|*thengile|*packet|*package|*bhokisi|*fon*|*laptop|*khadi|*card|*lethwa|*thunyelwe|*sipho|*fenisha|*bhede|*friji|*washing*|*khompyutha|*ncwadi|*ngubo|*zicathulo|*zimpahla|*iphone|*stock|*tv|*mishini|*somishini|into_engiyi*|engikuthengile|engiku*|enginiku*',
  not: 'ayi*|aka*|aba*|azi*|ali*|alu*|abu*|aku*|asi*|ange*|angi*|ani*|awu*|anika*|nga*|awa*|ayika*|ayizange|azange|akakaze|not|never|still|angikaze|sisa*|lisa*|isa*|usa*',
  thing:
    '*fon*|*mishini|*mshini|*friji|*tv|*laptop|*khompyutha|*modem|*router|*washing*|*geza|*ketela|*kettle|*stove|*tofu|*charger|*ibhethri|*battery|*earphone*|*screen|*geyser|*microwave|*into|*device|*iphone|*mkhiqizo|*hhavini|*iron|*moto',
  staff:
    '*sebenzi|*sisebenzi|*basebenzi|*staff|*agent|*driver|*shayeli|*manager|*menenja|*waiter|*waitress|*nesi|*dokotela|*technician|*consultant|*cashier|*security|*nogada|*call_centre|*umuntu|*abantu|*bhosi|*sisi|*bhuti',
  service:
    '*inthanethi|*internet|*wifi|*wi-fi|*network|*nethiwekhi|*signal|*gesi|*ugesi|*manzi|*amanzi|*data|*fibre|*electricity|*line|*service|*website|*system|*nkonzo|*bhanoyi',
};

export const issuesZu = phrases<IssueKind>(
  'issue',
  {
    'late-delivery': `
      ! @item .. (*fiki|*fikanga|*thunyelwa|*lethwa|*lethwanga|*thunyelwanga|*letha|*tholanga|*kafiki|*akafiki)
      ! (ayikafiki|ayifikanga|ayikafiki|alikafiki|azikafiki|akafikanga|ayikalethwa|azifikanga|lingafiki|kafiki|ayifiki|akakafiki|alufikanga|awukafiki|asikafiki|abakafiki|alikafiki|ayikafiki|ayisafiki|akukafiki|azikalethwa)
      ! (angikayitholi|angikatholi|angiyitholanga|angikatholi|angitholanga|angikalitholi|asikatholi|angikazitholi|angikawutholi|angikasitholi|asikayitholi|angikutholanga|angikakutholi) .. @item?
      ! (*linde|*lindile|*linda|*lindele|ngisalinde|ngilinde|silinde|besilinde) .. @item
      ! (kuphi|iphi|ikuphi|likuphi|ukuphi|iphi|zikuphi|uphi|liphi|ziphi|likephi|ikephi) .. @item
      @item .. (kuphi|iphi|ikuphi|likuphi|ukuphi|zikuphi|uphi|liphi|ziphi|yaphi)
      (*phuza|*phuzile|*libele|*libala|*bambezel*|*delay*|*late|*libazisek*|*sele_ngesikhathi|*yephuz*|*siphuz*|*lephuz*|*aphuzile) .. @item?
      ! (bekumele|bekufanele|kumele|kwakumele|ngabe|nithe|bathe|bekumelwe) .. (*fik*|*letha*|*lethwa|*lethe|*ifike|*lifike|*thunyelwe)
      (*izolo|izinsuku|amasonto|amaviki|inyanga|iviki|isonto) .. (*linde|*lindile|*fiki|*fikanga|*fikile)
      nini .. (*fika|*lethwa|*fike|*thola|*yifika|*izofika|*zofika)
      izofika_nini|iyofika_nini|ifika_nini|izofika
      tracking .. (ayi*|ime|isasho|ithi|ayishintshi)
      ! (*lahlek*|ilahlekile|lilahlekile) .. @item?
      ~ *lethwa|*delivery|*ukulethwa|*courier|*phuzile`,
    'missing-item': `
      ! (*shoda|*shodile|*ntuleka|*ngekho|*shiyekile|kushoda|kushode|iyashoda|ishoda|zishoda|kukhona_okushodayo|okushodayo|*shodayo|ayiphelele|azipheleli|aliphelele|akuphelele|engekho|azikho_zonke)
      ! (kuphela|kuphela_nje) .. (*fikile|*tholile|*lethwe|*thole|*thola)
      (*thole|*tholile|*fike|*fikile|*lethe|kufike|kufike) .. (*nye|*bili|uhhafu|isigamu|eyodwa|elilodwa|ezimbili) .. kuphela
      ! (ibhokisi|iphasela|ibhokisi|*parcel|*box) .. (*ngenalutho|*lize|alinalutho|ayinalutho|elingenalutho|*empty|lingenalutho)
      ! (kuthi|ithi|ithe|kubhaliwe|kuthiwa|ithracking|tracking|isistimu|i-system|nithi|bathi) .. (*lethwe|ilethiwe|lilethiwe|delivered|*lethiwe|ifikile|*isilethiwe|*ifike)
      ~ *kushoda`,
    'wrong-item': `
      ! (*ngeyona|*ngelona|*ngeyona|*ngesona|akuyona|akulona|asiyona|akuwona|okungeyona|engeyona|elingelona|akusona|akuyikho|akuyikhona|akuyizo|*wrong|*ongalungile|*engalungile|*elingalungile|*ezingalungile|*phambene|*hlanganisile|*nephutha|*enephutha|*elinephutha|ayiyona|okungeyikho)
      ! (nginike|nginikeze|*thumele|*lethele|*ngithole|*ngitholile|ngithunyelelwe|nithumele|bangithumelele|bangilethele|ngilethelwe) .. (enye|olunye|esinye|elinye|okunye|omunye|izinye|iphutha|okungafanele|usayizi|umbala|size)
      ^ ! (*ode|*odile|*thenge|*odle|*yale|bengifuna|*odar*) .. (kodwa|kodwa_ke|kanti|bese) .. (*thole|*tholile|*fike|*lethe|*thumele|kufike|nginikwe)
      (usayizi|umbala|size|colour|isayizi) .. (*wrong|*phutha|ongewona|akuwona|ohlukile|omunye|awulungile|ongalungile|*phutha)`,
    damaged: `
      ! (*phukile|*phukelwe|*phuke|*fayekile|*dwengukile|*limele|*limazekile|*limaza|*onakele|*damaged|*broken|*cracked|*klekekile|*fohlokile|*dabukile|*qhekekile|*fecekile|*manzi_te|*shwabene|*qhekek*|*fohlo*|*dabuk*|*konakele) .. @item?
      ^ @item .. (*phukile|*phuke|*onakele|*limele|*fohlokile|*dabukile|*qhekekile|*phukel*|*manzi|*limazekile|*damaged)
      (*fike|*fikile|*ifike|*lifike|kufike|*zifike) .. (*phukile|*phuke|*onakele|*fohlo*|*dabu*|*qhekek*|*damaged|*limele|*sephukile|*isiphukile|*iphukile)
      ! *scratch*|imihuzuko|umonakalo|*monakalo`,
    defective: `
      ! @thing .. (ayisebenzi|alisebenzi|ayisasebenzi|alisasebenzi|awusebenzi|ayikhanyi|ayivuki|ayishaji|ayibandisi|ayishisi|asisebenzi|akasebenzi|ayilayithi|ayisabandisi|ayivuli|ayisasebenzi|ifile|lifile|*ayisavuki|*ayilayithi)
      ! (ayisebenzi|alisebenzi|ayisasebenzi|alisasebenzi|awusebenzi|azisebenzi|asisebenzi|akusebenzi|ayisebenzanga|ayizange_isebenze|lingasebenzi|ingasebenzi|awusasebenzi|asisasebenzi)
      ! @thing .. (*file|*fa|*fileyo|*shisile|*onakele|*cima|*icima|*sha|*vuza|*ivuza|*ishise|yafa|yonakala|*zicimela|*icime|*qhuma|*iqhume|*iphuka)
      yafa|ifile|yonakala|ionakele|isifile|yafa_emva|iyacima|icima_yodwa
      *waranti|warranty|*guarantee|*siqinisekiso
      *faulty|*defective|*malfunction*|*inkinga_yefekthri`,
    'not-as-described': `
      ! (*fani|*fanana|ayifani|alifani|azifani|ayifanani|akufani|akufanani|ayifananga|azifananga|*hlukile) .. (*zithombe|*sithombe|*ncazelo|*kuchaziwe|*website|*sikhangisi|*description|*picture|*photo|*njengoba|*obekuku|*nalokhu|*nalokho|*neyesithombe)
      ! (*mbumbulu|*fong-kong|fongkong|*fong_kong|*fake|*counterfeit|*mgunyathi|*umgunyathi|*iqiniso_lesikhangiso|*khohlisa|*amanga|*second_hand|*ayintsha|asebenzisiwe|esebenzisiwe)
      (*sikhangiso|*advert*|*website|isithombe) .. (*ithi|*bithi|*sithi|*khombisa|amanga|*hlukile)`,
    'out-of-stock': `
      ! (*phelile|*stock|out_of_stock|*phelelwe|*phele|ayisekho|azisekho|sold_out|*stokweni|ayitholakali|ayisatholakali|*alisekho|*aphelelwe) .. (*stock|*stokweni|*ku-stock|*esitolo|*sitolo)?
      nini .. (*buya|*buyela|*stock|*tholakala|*zoba_khona)`,
    return: `
      ! (*buyisa|*buyisela|*buyise|*ukubuyisa|*ngiyibuyise|*ngibuyisele|*ngiyibuyisele|*return|*returns|*exchange|*shintsha|*shintshisa|*ukushintsha|*shintshe) .. @item?
      (ngifuna|ngicela|ngithanda|ngingayi|ngingakwazi|kanjani|ngingabuyisa|bengicela) .. (*buyisa|*buyise|*buyisela|*shintsha|*return|*exchange|*shintshe)
      (*nkulu|*ncane|*mncane|*mkhulu|*khulu|*ncishene) .. (kakhulu|usayizi|kimi)
      ayingingeni|ayingilingani|azingilingani|alingingeni`,
    'refund-delay': `
      ! (*refund|*imali|*mali|*malini|*refand|*imbuyiselo|*buyiselwa|*mali_yami) .. (*buyisel*|*buyiswa|ayika*|angika*|*kafiki|*fikanga|*iphi|kuphi|nini|*linde|*lindile|*buyile|*buyi|ayifikanga|ayibuyi|*tholanga|*tholi|*yikephi|*kafike|*isekho|*ikuphi)
      - (*buyiselwa|*buyisela|*buyiseleni|*buyisele|*buyiselwe|*ningibuyisele|*ngibuyiseleni|*nibuyise|*buyiseni|*ibuye|*libuye) .. (*imali|*mali|*yemali|*refund|*emali)
      ! (angikayitholi|angikatholi|angitholanga|ngisalinde|ngilinde|iphi|ikuphi|kuphi|ngilindele|ngisalindele|angikabuyiselwa|nini) .. (*refund|*imali_yami|*mali|*imbuyiselo|*refand)
      (nithembise|bathembise|nithe|bathe|nangithembisa) .. (*refund|*imali|*mali|*buyisel*)
      - *refund|imali_yami|*refand`,
    'double-billing': `
      ! (*imali|*mali|*khokh*|*charge*|*debit*|*dons*|*thath*|*bhadal*|*bhadele|*kweletwe|*doniswe|*donswe|*billed) .. (*kabili|*kathathu|kabili|twice|*double|*phindwe|*phindaphind*|*izikhathi_ezimbili|kaningi)
      ! (kabili|twice|kathathu) .. (*khokh*|*charge*|*debit*|*dons*|*thath*|*mali|*bhadal*)`,
    'unexpected-charge': `
      ! (*thathe|*thathile|*donse|*donsile|*charge*|*khokhis*|*debit*|*thathwe|*donswa|*khokhiswe|*ningithathele|*bahle|*bangithathela|*deduct*|*doniwe|*dliwe|*idliwe|*ebiwe|*thatha|*donsa) .. (*imali|*mali|*account|*akhawunti|*ngaphandle|*engingayazi|*engingakayivumi|*ngingazi|*khona|*airtime|*data|*randi|*r#) .. (*ngaphandle|*kwemvume|*ngazi|*azi|*phezulu)?
      ! (*imali|*mali|*inkokhelo|*nkokhelo|*debit|*charge|*fee|*fees) .. (*engingayazi|*engayaziwa|*ngingayazi|*engaziwa|*engingayivumanga|*ngaphezulu|*engafanele|*eningi|*enkulu|*fihliwe|*engalindelekile|*engingayigunyazanga)
      ! (kungani|yingani|yini|ngobani|why) .. (*khokha|*donsa|*thatha|*charge|*khokhis*|*ndonsela|*nithathe|*ningikhokhise|*ningidonsela|*debit|*mali)
      (ibhili|*bill|*akhawunti|*bhili|*statement|isikweletu) .. (*phezulu|*nkulu|*phindekile|*khuphuk*|*phezulu_kakhulu|*enkulu|*engalungile|*phutha|*ningi)`,
    price: `
      ! (*dula|*biza|*imali_eningi|*intengo|*ntengo|amanani|inani|lenani|*price|*iyadula|*yabiza|*iyabiza|*ziyadula|*kuyadula) .. (*kakhulu|*khuphuk*|*phezulu|*enyuk*|*nyuk*|*shintsh*|*engafani|*wrong|*hlukile|*phansi)?
      ! (*isaphulelo|*discount|*voucher|*promo|*special|*sephulelo|*saphulelo) .. (ayi*|asi*|ali*|aku*|*sebenzi|*ngasebenzi|*tholanga|*phelelwe|*awa*)?`,
    invoice: `
      ! *invoyisi|*invoice|*risidi|*slip|*iresidi|*receipt|*isiliphu|*statement|*isitatimende .. (*dinga|*cela|*funa|*thumel*|*wrong|*phutha|*lahlek*|*kopi)?
      (ngicela|ngidinga|ngifuna) .. *invoyisi|*invoice|*risidi|*slip|*receipt`,
    cancellation: `
      ! (*khansela|*cancel*|*khansele|*khanseliwe|*ukukhansela|*khanselwe|*kansela|*kansele|*hoxisa|*hoxise|*ukuhoxisa|*misa|*ukumisa) .. (*oda|*order|*contract|*inkontileka|*nkontileka|*akhawunti|*account|*booking|*subscription|*policy|*umshwalense|*yami|*lami|*wami)?
      (ngifuna|ngicela|ngithanda|kanjani|bengicela) .. (*khansela|*cancel*|*hoxisa|*kansela|*khansele|*misa)`,
    subscription: `
      ! *subscription|*subscribe*|*bhalisel*|*membership|*renew*|*inyanga_nenyanga|*ubulungu`,
    'account-access': `
      ! (angikwazi|angisakwazi|akuvumi|ayivumi|ayingivumeli|*kwazi|angikhoni|ngehlulekile|yala|yenqaba|ngiyahluleka) .. (*ngena|*log*|*vula|*sign*|*login|*ungena|*ukuvula) .. (*akhawunti|*account|*app|*profile|*banking|*iphrofayela)?
      ! (*akhawunti|*account|*khadi|*profile|*card) .. (*valiwe|*khiyiwe|*block*|*lock*|*suspend*|*vimbelwe|*misiwe|*bhlokiwe|*isivaliwe|*ivaliwe)
      ! (*phasiwedi|*password|*pin|*iphasiwedi|*otp|*login|*khodi|*iphinikhodi) .. (*khohlwe|*khohliwe|*lahl*|*wrong|*sebenzi|*shintsha|*tholi|*reset|*fiki|ayi*|angi*)
      (*khohlwe|*khohliwe|*lahlekelwe|*reset) .. (*phasiwedi|*password|*pin|*login)`,
    'service-outage': `
      ! @service .. (*hambile|*cimile|*phelile|*wile|*khona|*kho|*down|*nqamukile|*sebenzi|*off|*caphukile|*vuli|*ngekho|awukho|ayikho|awekho|*unqamukile|*ayisebenzi|*cime|*nqanyuliwe|*valiwe|*ivaliwe|*buya|*awusebenzi|*dropp*|*phuka)
      ! (asinawo|asinayo|anginayo|anginawo|asinalo|awekho|awukho|ayikho|akukho|akunawo|asinamanzi|asinagesi|akunamanzi|akunagesi|sihleli_ngaphandle|ngaphandle|akuna*|asina*) .. @service?
      ! load-shedding|loadshedding|*outage|*ukucima_kukagesi|*akunagesi|*asinagesi|*akunamanzi|*asinamanzi|*akunainthanethi|ugesi_uhambile
      (*doti|*nkunkuma|udoti|imfucuza|*bin) .. (*qoqwa|*qoqiwe|*landwa|*thathwa|*thuthwa|*susiwe|*ngathuthwa|*kakaqoqwa|*qoqwanga)
      *pothole*|umgodi|imigodi|*street_light*`,
    'slow-service': `
      ! (*inthanethi|*internet|*wifi|*network|*service|*website|*app|*i-service|*line) .. (*hamba_kancane|*kancane|*slow|*donsa|*hudula|*nensa|*ihamba_kancane|*iyadonsa|*slowly)
      ! (*linde|*lindile|*linda|*lindiswe|*ulayini|*queue|*layini|*kulayini|*ume|*sime|*hlezi|*hleli) .. (*amahora|*ihora|*imizuzu|*amaminithi|*hours|*minutes|*usuku_lonke|*ilanga_lonke|*ama-hours)
      (*ulayini|*queue|*layini) .. (*ude|*mude|*omude)
      (isicelo|*application|*claim|*visa|*phasiphothi|*id|*izinkokhelo|*grant|*sassa|*imiphumela) .. (*linde|*phuza|*pending|*inyanga|*izinyanga|*phenduliwe|*libele|*thath*)`,
    technical: `
      ! (*app|*website|*iwebhusayithi|*uhlelo|*system|*isistimu|*webhusayithi|*site|*ikhasi|*ussd) .. (*sebenzi|*vuli|*vuleki|*crash*|*freeze*|*error|*phutha|*cima|*layishi|*bambeka|*hang*|*load*|*valeka|*ivaleka|*ayivuli|*ayisebenzi|*iphutha)
      ! (*iphutha|*error|*amaphutha|*i-error) .. (*app|*website|*uma|*ngi*|*code|*lapho|*thi)?
      (angikwazi|akuvumi|ayivumi|angikhoni|ayingivumeli|akwenzeki) .. (*khokha|*ukukhokha|*bhadala|*download*|*layisha|*ukuthenga|*install*|*buka|*sebenzisa|*thumela_imali|*vula|*transfer*|*dawuniloda)
      (*inkokhelo|*payment|*nkokhelo|*transfer) .. (*yaliwe|*yehlulekile|*fail*|*decline*|*ayingeni|*ayiphumeleli|*alwe|*hluleka|*ayidluli)`,
    installation: `
      ! (*installer|*technician|*uchwepheshe|*ithekhnishiyani|*install*|*fak*|*fakelwa|*chwepheshe|*installation|*ukufakwa) .. (*fikanga|*fika|*kafiki|*ezanga|*zange|*linde|*lindile|*appointment|*akezanga|*akafikanga|*khona|*cancel*|*nini|*phutha|*kahle|*fike|*eze)`,
    'staff-behaviour': `
      ! @staff .. (*delel*|*edelela|*hlonip*|*thethis*|*thuka|*ngithukile|*khuluma_kabi|*rude|*hleka|*ngihleke|*vala_ucingo|*ngivalele|*thethe|*hlambalaza|*attitude|*nolaka|*ziphethe_kabi|*phethe_kabi|*amanga|*ngichaph*|*jabulisi|*luhlaza|*chwensa|*ngimemeze|*memeza|*ngathi|*umona|*ngenanhlonipho|*ukudelela|*indelelo|*ngehluleki|*ungikhulumise|*ukhulume_kabi)
      ! (*delela|*edelela|*delele|*ngidelele|*bangidelela|*ukudelela|*wangidelela|*indelelo|*inhlonipho|*bangithethisa|*wangithethisa|*ngithukwe|*bangithuka|*bangihleka|*wangihleka|*wangivalela_ucingo|*bangivalela|*rude|*ngaphathwa_kabi|*baphatha|*ngiphathwe_kabi|*bangiphathe_kabi|*ungiphathe_kabi|*uyadelela|*bayadelela)
      ~ *attitude|*unprofessional`,
    'no-response': `
      ! (akekho|akukho|angikaze|anikaphenduli|aniphenduli|abaphenduli|anisaphenduli|akaphenduli|abangiphendulanga|aningiphenduli|abangiphenduli|akuphendulwa|aniphendulanga|akekho_ophendulayo|anikaze_niphendule|abakaphenduli|angiphendulwa|akaphendulanga|angikaphendulwa|anikangiphenduli|azibanjwa|alibanjwa|abalibambi|anilibambi|aningifoneli|abangifonelanga|aningishayeli|abangishayelanga|akekho_obamba) .. (*phendul*|*mpendulo|*bamba|*shayela|*fonela|*ngishayel*)?
      ! (*mpendulo|*phendul*|*impendulo) .. (*tholanga|*tholi|*ayikho|*khona|*linde|*akukho|*angika*)
      ! (*ziba|*ninginganaki|*anginakwa|*ninganaki|*ignore*|*nginakiwe|*nginganakwa|*ningizibile|*angazibe|*thulile|*nithule|*nithulile|*ngiziba|*niyangiziba|*anginakiwe|*aningin*)
      (*shayile|*fonile|*shayele|*bhalile|*email*|*thumele|*fone|*fona|*bhale|*ngifonile|*ngishaye) .. (*kaningi|*izikhathi|*kathathu|*kabili|*amahlandla|*ngokuphindaphindiwe|*kane)
      (okwesithathu|okwesibili|okwesine|kwesithathu|kwesibili|*okwesihlanu) .. (*bhala|*fona|*shaya|*thumela|*mbuza|*khuluma)?
      (nithembise|bathembise|nithe|bathe|*thembise) .. (*fona|*shayela|*phendula|*ngifonela|*ngishayela|*zofona|*ngithinta|*nizongi*|*bazongi*)`,
    'bot-loop': `
      ! (*irobhothi|*bot|*chatbot|*robhothi|*umshini|*automated|*i-bot|*ngomshini)
      ! (ngicela|ngifuna|*khuluma|ngidinga|*ukukhuluma) .. (*umuntu|*nomuntu|*person|*human|*agent|*i-agent|*nomsebenzi) .. (*wangempela|*ophilayo|*uqobo|*ngqo|*wenyama)?`,
    booking: `
      ! (*booking|*bukha|*bhukha|*ibhukhi|*reservation|*appointment|*bhukile|*bukile|*buka|*ukubhukha|*bhukhile|*i-booking|*i-appointment) .. (*khona|*tholakali|*lahlek*|*shintsha|*wrong|*phutha|*vumile|*qinisekis*|*confirm*|*kho|*ayikho|*ayitholakali|*cancel*|*khansel*|*hlehlisa|*hlehliswe)
      (*shintsha|*hlehlisa|*confirm*|*qinisekisa|*ngibuke) .. (*booking|*appointment|*usuku|*reservation|*flight|*ndiza)`,
    overbooking: `
      ! *overbook*|*double-book*|*gcwele
      (*amagumbi|*gumbi|*isihlalo|*indawo|*izihlalo|*ikamelo) .. (*phelile|*gcwele|*ayikho|*nikeze_omunye|*nikwe_omunye|*alisekho|*azisekho|*lisekho)`,
    'flight-delay': `
      ! (*ndiza|*flight|*bhanoyi|*ibhanoyi|*indiza|*plane) .. (*phuzile|*phuza|*delay*|*bambezel*|*late|*libele|*isuke|*hlehlis*|*yephuz*|*libaziseka|*iphuzile)
      (*phuthelwe|*ngiphuthelwe|*shiywe|*missed) .. (*ndiza|*flight|*connection|*bhanoyi)`,
    'flight-cancelled': `
      ! (*ndiza|*flight|*bhanoyi|*indiza) .. (*khansel*|*cancel*|*khanseliwe|*ikhanseliwe|*hoxisiwe|*misiwe)
      ! (*khansel*|*cancel*|*nikhansele) .. (*ndiza|*flight|*bhanoyi)`,
    'delayed-baggage': `
      ! (*mthwalo|*imithwalo|*umthwalo|*luggage|*isudikesi|*sudikesi|*bag|*bags|*baggage|*isikhwama|*zikhwama|*amabhegi|*ibhegi) .. (*fikanga|*kafiki|*kuphi|*uphi|*linde|*sele|*iphi|*fika|*awukafiki|*asikafiki|*ziphi|*siphi|*shiyekile|*fiki)`,
    'lost-baggage': `
      ! (*mthwalo|*imithwalo|*umthwalo|*luggage|*isudikesi|*sudikesi|*bag|*bags|*baggage|*isikhwama|*zikhwama) .. (*lahlekile|*lahlekelwe|*lahle|*lahliwe|*ebiwe|*dukile|*lahleka|*nilahle)
      ! (*lahle|*lahlekelwe|*lahlekile|*nilahle|*balahle) .. (*mthwalo|*luggage|*sudikesi|*bag|*baggage|*sikhwama)`,
    'food-quality': `
      ! (*kudla|*ukudla|*nyama|*inyama|*inkukhu|*isinkwa|*sinkwa|*ubisi|*pizza|*burger|*isobho|*irayisi|*ama-chips|*amachips|*itiye|*inhlanzi|*fish|*dinner|*breakfast|*isidlo) .. (*bolile|*banda|*kubanda|*luhlaza|*iluhlaza|*konakele|*muncu|*shile|*ngcolile|*nuka|*kunuka|*isikhunta|*khunta|*inwele|*unwele|*phelelwe|*expired|*impethu|*phethu|*bandayo|*kuyabanda|*usuku_ludlulile|*onakele|*iphela|*impukane|*cishe|*ayivuthiwe|*ayivuthwanga|*akuvuthiwe)
      ! (*gula|*ngigulile|*hlanza|*ngihlanze|*isisu|*food_poison*|*ngiyahlanza|*gulisile) .. (*kudla|*dla|*nyama|*inkukhu|*restaurant|*ukudla|*dlile)`,
    cleanliness: `
      ! (*gumbi|*igumbi|*ikamelo|*kamelo|*hhotela|*room|*toilet|*ithoyilethi|*bathroom|*amashidi|*shidi|*umbhede|*ithawula|*amathawula|*indlu_yangasese|*restaurant|*itafula|*amapuleti) .. (*ngcolile|*nuka|*linuka|*kunuka|*dirty|*ngahlanziwe|*amaphela|*phela|*izintwala|*izinsikizi|*zinuka|*lingcolile|*engcolile|*akuhlanzekile|*alihlanzekile|*hlanzwanga|*ikhunta|*isikhunta|*ukungcola)
      ! *ngcolile|*ukungcola|amaphela|izimbungulu|*inhlanzeko|*ngahlanzekile|*igundane|*amagundane`,
    noise: `
      ! *umsindo|*msindo|*noise|*banga_umsindo|*nomsindo
      (*lalanga|*lala|*angilalanga|*asilalanga) .. (*umsindo|*umculo|*music|*party|*ephathini|*iphathi)`,
    room: `
      ! (*gumbi|*igumbi|*ikamelo|*kamelo|*room|*i-room) .. (*ncane|*lincane|*aircon|*banda|*shisa|*libanda|*akulona|*shower|*ishawa|*ukhiye|*elinye|*view|*lishisa|*ayikho|*amanzi_ashisayo|*sebenzi|*lincane)`,
    safety: `
      ! (*umlilo|*mlilo|*sha|*shile|*ushile|*qhume|*qhuma|*iqhume|*intuthu|*nthuthu|*ishokhi|*shoka|*shokile|*ukushoka|*gesi_uvuza|*igesi|*inhlansi|*lasha|*vutha|*yavutha|*ivuthe|*ingozi|*yingozi|*kuyingozi|*limele|*ngilimele|*ulimele|*esibhedlela|*sibhedlela|*ambulense|*allergic|*aleji|*shise|*ishise|*isishisile|*ngishile|*opha|*sikeke|*zisikile|*bangilimaza) .. (*ngane|*mntwana|*umntanami|*ngenxa|*charger|*mshini|*phone|*umshini)?`,
    fraud: `
      ! (*fraud|*scam*|*skhebereshe|*skelem*|*khwabanis*|*ukukhwabanisa|*izigebengu|*ntshontsh*|*intshontshiwe|*yebiwe|*ebiwe|*yantshontshwa|*hack*|*ngikhohlisiwe|*khohlisiwe|*phish*|*bangiqole|*ukuqola|*inkohliso|*umkhonyovu|*mkhonyovu|amasela|isela|*bangiqola|*eyebiwe|*bantshontshe|*cloned)
      ! (*othile|*umuntu_engingamazi|*omunye_umuntu|*engingamazi) .. (*sebenzis*|*thenge|*khiphe|*ngena|*vule) .. (*khadi|*card|*akhawunti|*account|*mali|*igama)
      ! (*transaction*|*imali|*debit*|*purchase*|*withdraw*) .. (*engingayenzanga|*engingazenzanga|*angizenzanga|*angiyenzanga|*ngingayenzanga|*engingazazi|*akumina)`,
    privacy: `
      ! (*mininingwane|*imininingwane|*ulwazi|*data|*info*|*inombolo|*number) .. (*yomunye|*yangasese|*kwabanye|*nikezwe|*nikeze|*abelana|*dalul*|*putshuka|*putshuke|*kwenye|*yabanye|*susa|*sula|*dayise|*shicilel*) .. (*ngaphandle|*mvume|*abanye|*muntu|*susa|*sula)?
      ! popia|popi|*privacy|*ubumfihlo|*bumfihlo|*imfihlo
      ngaphandle .. (*mvume|*kwemvume)`,
    discrimination: `
      ! (*bandlulul*|*ubandlululo|*cwasa|*ukucwasa|*ngicwaswe|*bangicwasa|*racis*|*ukucwaswa|*ubuhlanga|*ngokwebala|*nobuhlanga|*ukubandlululwa|*racism|*kwebala|*bala_lami|*mnyama|*ngimnyama|*umnyama) .. (*ngoba|*ngenxa|*bala|*khubazek*)?
      (ngoba|ngenxa) .. (*ngimnyama|*ngikhubazekile|*ibala|*bala|*ulimi|*olimi|*ngingowesifazane|*khubazek*|*isizwe|*wheelchair|*isitulo_samasondo|*ngingumuntu_wokufika)`,
    'feature-request': `
      ! (*phakamisa|*isiphakamiso|*siphakamiso|*iphakamiso|*kungaba_kuhle|*kungakuhle|*bekungaba_kuhle|*suggestion|*engeza|*ningengeza|*ningafaka|*ungeze|*feature)`,
    information: `
      ! (ngicela|bengicela|ngifisa|bengifuna|ngifuna|ngithanda|bengithanda) .. (*buza|*kwazi|*ulwazi|*ngitsheleni|*ningitshele|*ukubuza|*imininingwane|*incazelo|*ukwazi|*ngazi|*ngibuze)
      (nivula|nivala|kubiza|niyathumela|nidelivera|malini|nini|kanjani|kuphi|ninazo|ninayo|niyadeliver*|sebenza|yimalini|ngabe|nikhona|nithumela) .. (*nini|*malini|*phi|*na|*isikhathi|*khokha|*ngakanani|*kanjani)?
      umbuzo|*umbuzo|*ukubuza`,
    praise: `
      ! (*ngiyabonga_kakhulu|*siyabonga_kakhulu|*kuhle_kakhulu|*ngijabule|*ngijabulile|*ngiyajabula|*ningisizile|*ningisize_kakhulu|*nihamba_phambili|*ngiyancoma|*ngancoma|*siyancoma|*excellent|*inkonzo_enhle|*enhle_kakhulu|*nenza_kahle|*nisebenza_kahle|*ngiyanithanda|*nithandeka|*usizo_olukhulu|*olukhulu|*nisebenze_kahle|*basize_kahle|*ungisize_kahle|*unomusa|*banomusa|*ngeneme|*nganeliseka|*nganelisekile|*ngithandile|*ngiyithande|*nginganincoma) .. (*kakhulu|*usizo|*inkonzo)?
      ~ *ngiyabonga|*siyabonga|*enkosi|*thokoza`,
  },
  classes,
);
