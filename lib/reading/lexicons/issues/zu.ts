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
      (*phuza|*phuzile|*libele|*bambezel*|*delay*|*libazisek*|*yephuz*|*siphuz*|*lephuz*|*aphuzile) .. @item?
      ! (bekumele|bekufanele|kumele|kwakumele|ngabe|nithe|bathe|bekumelwe) .. (*fik*|*letha*|*lethwa|*lethe|*ifike|*lifike|*thunyelwe)
      (*izolo|izinsuku|amasonto|amaviki|inyanga|iviki|isonto) .. (*linde|*lindile|*fiki|*fikanga|*fikile)
      nini .. (*fika|*lethwa|*fike|*thola|*yifika|*izofika|*zofika)
      izofika_nini|iyofika_nini|ifika_nini|izofika
      tracking .. (ayi*|ime|isasho|ithi|ayishintshi)
      ! (*lahlek*|ilahlekile|lilahlekile) .. @item?
      ~ *lethwa|*delivery|*ukulethwa|*courier|*phuzile
      ! (akukho|akekho|akubonwa|asikaboni|angikaboni) .. (driver|*driver|okufikile|ofikile|osefikile|*okulethiwe|okufike|iveni|i-van|*courier)
      ! (*linde|*lindile|*lindele|*linda|ngihleli|sihleli|ngihlale) .. (driver|*driver|*courier|*delivery|iveni|*mpahla|*oda|*order|*phasela|*parcel|*mthumeli)
      ! (*driver|*courier|iveni|i-van|*thuthi) .. (*akafik*|*akezanga|*akazange|*uthe|*ubhale|*ayimanga|*ayikaze|*wedlul*|*akangishayel*|*akashayanga|*ulahlekile|*uthi|*wathi)
      ! (*status|*tracking|*threkhi*) .. (*ithi|*isithi|*ayinyak*|*ayishintsh*|*ime|*isekhona|*seGoli|*iseku*|*liseku*|*in_transit|*out_for_delivery|*pending|*processing)
      ! (nithe|bathe|nathi|bathi|kwathiwa|kuthiwe|nithembise|nangithembisa) .. (*izofika|*lizofika|*zizofika|*ngoMsombuluko|*kusasa|*namuhla|*ngoLwesi*|*ngeSonto|*ngoMgqibelo|*izinsuku|#) ... (*akukho|*ayik*|*alik*|*azik*|*namanje|*lutho|*kodwa|*manje)
      ! (*fike|*fikile|*ifike|*lifike|*afike|*afika|*zifike) .. (*sekwephuzile|*emva|*ngemva|*ngakusasa|*kade|*sekudlul*|*late|*ngosuku_olulandelayo)
      (*izinsuku|*amasonto|*izinyanga|*amaviki) .. (*kade|*ngilinde|*silinde|*selokhu|*ngaphandle)
      ! (bengiyidinga|bengilidinga|bengikudinga|ngiyidinga|ngilidinga) .. (*namuhla|*kusasa|*usuku|*umcimbi|*umshado|*bhavdeyi|*birthday|*uKhisimusi|*izolo)
      ! (*shintshe|*hlehlise|*nihlehlisa|*nishintsha) .. (*usuku|*date) .. (*delivery|*kulethwa|*lokuletha|*futhi)?`,
    'missing-item': `
      ! (*shoda|*shodile|*ntuleka|*shiyekile|kushoda|kushode|iyashoda|ishoda|zishoda|kukhona_okushodayo|okushodayo|*shodayo|ayiphelele|azipheleli|aliphelele|akuphelele|engekho|azikho_zonke)
      ! (kuphela|kuphela_nje) .. (*fikile|*tholile|*lethwe|*thole|*thola)
      (*thole|*tholile|*fike|*fikile|*lethe|kufike|kufike) .. (*nye|*bili|uhhafu|isigamu|eyodwa|elilodwa|ezimbili) .. kuphela
      ! (ibhokisi|iphasela|ibhokisi|*parcel|*box) .. (*ngenalutho|*lize|alinalutho|ayinalutho|elingenalutho|*empty|lingenalutho)
      ! (kuthi|ithi|ithe|kubhaliwe|kuthiwa|ithracking|tracking|isistimu|i-system|nithi|bathi) .. (*lethwe|ilethiwe|lilethiwe|delivered|*lethiwe|ifikile|*isilethiwe|*ifike)
      ~ *kushoda
      ! (*ngithole|*ngitholile|*kufike|*nithumele|*nilethe|*bekukhona|*sithole) .. (*kuphela|*uhhafu|*isigamu|*esisodwa|*eyodwa|*elilodwa|*owodwa|*ezimbili|*ezi-#|*amabili) .. (*nje|*kuphela|*kunga*|esikhundleni)?
      ! (*ayikho|*alikho|*asikho|*azikho|*awekho|*akekho|*engekho|*elingekho) .. (*bhokisi*|*ebhokisini|*ephaketheni|*esikhwameni|*emali*|*phakathi|*e-box|*meal|*combo|*order*)
      ! (*cool_drink|*remote|*charger|*cable|*izikulufo|*screws|*manual|*accessories|*isivalo|*sauce|*chips|*juice|*idrinki) .. (*ayikho|*azikho|*asikho|*engekho|*ayifikanga|*shodile|*aliko)
      ! (nikhohlwe|bakhohlwe|ukhohlwe|likhohlwe|nikhohliwe|*khohlwe) .. (*uku*|*faka|*i*|*enye|*ezinye)
      ! (*app|*sms|*i-email|*tracking|*status|*kuthiwa|*ithi|*bathi) .. (*delivered|*ilethiwe|*lilethiwe|*signed|*collected|*isayiniwe) ... (*akukho|*akufik*|*angi*|*lutho|*ayik*|*mina|*muntu)`,
    'wrong-item': `
      ! (*ngeyona|*ngelona|*ngeyona|*ngesona|akuyona|akulona|asiyona|akuwona|okungeyona|engeyona|elingelona|akusona|akuyikho|akuyikhona|akuyizo|*wrong|*ongalungile|*engalungile|*elingalungile|*ezingalungile|*phambene|*hlanganisile|*nephutha|*enephutha|*elinephutha|ayiyona|okungeyikho)
      ! (nginike|nginikeze|*thumele|*lethele|*ngithole|*ngitholile|ngithunyelelwe|nithumele|bangithumelele|bangilethele|ngilethelwe) .. (enye|olunye|esinye|elinye|okunye|omunye|izinye|iphutha|okungafanele|usayizi|umbala|size)
      ^ ! (*ode|*odile|*thenge|*odle|*yale|bengifuna|*odar*) .. (kodwa|kodwa_ke|kanti|bese) .. (*thole|*tholile|*fike|*lethe|*thumele|kufike|nginikwe)
      (usayizi|umbala|size|colour|isayizi) .. (*wrong|*phutha|ongewona|akuwona|ohlukile|omunye|awulungile|ongalungile|*phutha)
      ! (*enye|*elinye|*olunye|*omunye|*okunye|*esinye|*ezinye) .. (*into|*umbala|*size|*usayizi|*modeli|*model|*uhlobo|*muntu) .. (*hhayi|*esikhundleni|*engiyi*|*engili*|*kunokuba)?
      ! esikhundleni .. (*sa*|*se*|*so*|*sokuthi|*sale|*saleyo|*samanzi)
      ! (*thumele|*lethe|*fike|*kufike|*ngithole|*nginikwe) ... (*esikhundleni|*hhayi|*kanti|*kodwa) .. (*bengi*|*ngi*|*engi*|*sa*)
      ! (*phasela|*parcel|*order|*oda|*phakethe|*amaphilisi|*umuthi) .. (*omunye_umuntu|*lomunye|*yomunye|*somunye|*womunye|*elikaMnu*|*elika*)
      ! (*nixovile|*nidide|*badide|*nishintshanise|*nibhale_kabi|*phambanise|*badidanise|*nididanise|*engangeni)`,
    damaged: `
      ! (*phukile|*phukelwe|*phuke|*fayekile|*dwengukile|*limele|*limazekile|*limaza|*onakele|*damaged|*broken|*cracked|*klekekile|*fohlokile|*dabukile|*qhekekile|*fecekile|*manzi_te|*shwabene|*qhekek*|*fohlo*|*dabuk*|*konakele) .. @item?
      ^ @item .. (*phukile|*phuke|*onakele|*limele|*fohlokile|*dabukile|*qhekekile|*phukel*|*manzi|*limazekile|*damaged)
      (*fike|*fikile|*ifike|*lifike|kufike|*zifike) .. (*phukile|*phuke|*onakele|*fohlo*|*dabu*|*qhekek*|*damaged|*limele|*sephukile|*isiphukile|*iphukile)
      ! *scratch*|imihuzuko|umonakalo|*monakalo
      ! (*ifike|*ifikile|*lifike|*lifikile|*zifike|*afike|*sifike|*kufike|*ufike|*ngithole|*itholakale) .. (*file|*ifile|*lifile|*isigobile|*igobile|*ligobile|*isicabhile|*igqashukile|*ivuzile|*ichithekile|*isichithekile|*imanzi|*lidabukile|*isiklayekile|*iklwebhekile|*inemihuzuko|*izimbobo|*iyizicucu|*izicucu|*ixegile|*yicaba|*ephukile|*acwile)
      ! (*iyizicucu|*izicucu|*klwebhek*|*gqabhuk*|*phihlik*|*phihliz*|*fahlak*|*cwebek*|*gobile|*wohlok*|*chithekile|*monakele)
      ! (bephule|baphule|nephule|bagcobe|bawise|bayiwisile|bayidonse|badilize|baklwebhe|balimaze|bangcolise|bonele|nonile|baphule) .. (*i*|*u*|*isi*|*ama*)?`,
    defective: `
      ! @thing .. (ayisebenzi|alisebenzi|ayisasebenzi|alisasebenzi|awusebenzi|ayikhanyi|ayivuki|ayishaji|ayibandisi|ayishisi|asisebenzi|akasebenzi|ayilayithi|ayisabandisi|ayivuli|ayisasebenzi|ifile|lifile|*ayisavuki|*ayilayithi)
      ! (ayisebenzi|alisebenzi|ayisasebenzi|alisasebenzi|awusebenzi|azisebenzi|asisebenzi|akusebenzi|ayisebenzanga|ayizange_isebenze|lingasebenzi|ingasebenzi|awusasebenzi|asisasebenzi)
      ! @thing .. (*file|*fa|*fileyo|*shisile|*onakele|*cima|*icima|*sha|*vuza|*ivuza|*ishise|yafa|yonakala|*zicimela|*icime|*qhuma|*iqhume|*iphuka)
      yafa|ifile|yonakala|ionakele|isifile|yafa_emva|iyacima|icima_yodwa
      *waranti|warranty|*guarantee|*siqinisekiso
      *faulty|*defective|*malfunction*|*inkinga_yefekthri
      ! (*ayivuli|*ayicimi|*aliphembi|*ayiphephethi|*ayijiki|*ayisadumi|*ayidumi|*aligcwali|*alugcwali|*ayigcwali|*ayikhiphi|*aliprinti|*ayiprinti|*awusadumi|*asilayithi|*asisalayithi|*ayizwakali|*ayisazwakali|*ayibambi|*ayishayi|*ayibonisi|*asivuki|*alivuki|*alilayithi|*ayisahambi|*alisahambi|*ayisathathi|*ayidonsi)
      ! (*phinde|*futhi|*ibuye|*liphinde) .. (*yafa|*lafa|*safa|*wafa|*ifile|*yonakala|*yacima|*yaphuka|*laxega|*iphuke|*ife)
      ! (*icima|*licima|*iyacima|*liyacima|*iyashisa|*liyashisa|*lushisa|*iyavuza|*liyavuza|*iyabhula|*iyafriza|*iyahanga|*iyaxega|*iyabanga|*idonsa_kancane|*isidonsa|*iqaqeka|*iyaqaqeka|*iyaxebuka|*siyaxebuka)
      ! (*yasebenza|*isebenze|*lasebenza|*ngayisebenzisa|*ngiyisebenzise|*sengiyisebenzise) .. (#|*kabili|*kanye|*usuku|*isonto|*inyanga|*izinsuku|*amasonto|*amaviki) .. (*nje|*kuphela|*kwaba|*yafa)?
      ! (*lungis*|*khand*) .. (*kathathu|*kabili|*futhi|*namanje|*ayilungile|*okwesi*|*kwafana|*ayikalungi|*ayikahambi)
      ilifti|*lift|*elevator .. (*ifile|*ayisebenzi|*yafa)
      ! (*screen|*isikrini|*tv|*phone|*fon*) .. (*mnyama|*siqhekek*|*ayikhanyi|*imigqa|*blank|*black)`,
    'not-as-described': `
      ! (*fani|*fanana|ayifani|alifani|azifani|ayifanani|akufani|akufanani|ayifananga|azifananga|*hlukile) .. (*zithombe|*sithombe|*ncazelo|*kuchaziwe|*website|*sikhangisi|*description|*picture|*photo|*njengoba|*obekuku|*nalokhu|*nalokho|*neyesithombe)
      ! (*mbumbulu|*fong-kong|fongkong|*fong_kong|*fake|*counterfeit|*mgunyathi|*umgunyathi|*iqiniso_lesikhangiso|*khohlisa|*amanga|*second_hand|*ayintsha|asebenzisiwe|esebenzisiwe)
      (*sikhangiso|*advert*|*website|isithombe) .. (*ithi|*bithi|*sithi|*khombisa|amanga|*hlukile)
      ! (*esithombeni|*isithombe|*online|*ku-website|*i-website|*advert|*isikhangiso|*nathi|*nithe|*kuthiwe) .. (*ithi|*ibukeka|*kubukeka|*bekuthi|*ikhombisa|*leather|*isikhumba|*original|*new|*entsha|*mkhulu|*inkulu) ... (*kanti|*kodwa|*mina|*elami|*eyami|*siyaxebuka|*plastic|*kuncane|*incane|*ayikho|*akunjalo)
      ! (*iplastiki|*plastic|*ikhophi|*i-copy|*imitation|*eyomgunyathi|*i-fake|*ifong*|*isetshenzisiwe|*esetshenzisiwe|*yakudala|*ayiyona_i-original|*akusiyona_i-original|*used)
      ! (*ayifani|*alifani|*azifani|*akufani|*asifani|*ayifanani|*akusikho|*akuyikho) .. (*nale|*nalena|*naleyo|*nalokho|*nesithombe|*nezithombe|*na*|*obeku*|*enaku*|*enangithembisa*)`,
    'out-of-stock': `
      ! (*phelile|*phelelwe|*phele|*ayikho|*ayisekho) .. (*stock|*stokweni|*ku-stock|*esitolo|*sitolo)
      ! out_of_stock|ayisekho|azisekho|sold_out|*stokweni|ayitholakali|ayisatholakali|*alisekho
      nini .. (*buya|*buyela|*stock|*tholakala|*zoba_khona)
      ! (*ayisekho|*alisekho|*asisekho|*azisekho|*ayitholakali|*aziyitholakali|*iphelile|*liphelile|*ziphelile|*niphelelwe|*baphelelwe|*akasekho|*out_of_stock|*sold_out) .. (*esitolo*|*e-stokweni|*stock*|*online|*kodwa|*nikhokhise|*senikhokhise|*ngikhokhile|*size)?
      ! (*nizo|*nizoyithola|*nizoba|*niyithola|*izobuya|*iyobuya|*izongena|*ningena) .. (*nini|*stock|*futhi|*nayo)`,
    return: `
      ! (*buyisa|*buyisela|*buyise|*ukubuyisa|*ngiyibuyise|*ngiyibuyisele|*exchange|*shintshisa) .. @item
      ! *return|*returns
      (ngifuna|ngicela|ngithanda|ngingayi|ngingakwazi|kanjani|ngingabuyisa|bengicela) .. (*buyisa|*buyise|*buyisela|*shintsha|*return|*exchange|*shintshe)
      (*nkulu|*ncane|*mncane|*mkhulu|*khulu|*ncishene) .. (kakhulu|usayizi|kimi)
      ayingingeni|ayingilingani|azingilingani|alingingeni
      ! (*buyisa|*buyise|*buyisela|*buyisele|*ukubuyisa|*ukuyibuyisa|*ngiyibuyise|*kubuyiswa) .. (*kanjani|*kuphi|*order|*oda|*iphasela|*ingubo|*izicathulo|*nayo|*e-shop|*esitolo|*courier|*label)
      ! (*incane|*inkulu|*lincane|*zincane|*zinkulu|*ayingingeni|*aziyingeni|*azingingeni|*iyangiqinisa|*ziyangiqinisa|*iyangibamba|*ayingilingani|*inkudlwana|*iyangikhulela) .. (*kimi|*kakhulu|*size|*ngifuna|*ngicela)?
      ! (*zolanda|*balande|*ukuzolanda|*abayilandi|*abalandi|*akalandanga|*kolandwa|*lande) .. (*phasela|*parcel|*return*|*bhokisi|*impahla|*yona|*akafik*)?
      ! (*shintsha|*ukuyishintsha|*shintshelwe|*ngiyishintshe) .. (*usayizi|*size|*umbala|*esitolo|*elinye|*enye|*ngenye)`,
    'refund-delay': `
      ! (*refund|*imali|*mali|*malini|*refand|*imbuyiselo|*buyiselwa|*mali_yami) .. (*buyisel*|*buyiswa|ayika*|angika*|*kafiki|*fikanga|*iphi|kuphi|nini|*linde|*lindile|*buyile|*buyi|ayifikanga|ayibuyi|*tholanga|*tholi|*yikephi|*kafike|*isekho|*ikuphi)
      - (*buyiselwa|*buyisela|*buyiseleni|*buyisele|*buyiselwe|*ningibuyisele|*ngibuyiseleni|*nibuyise|*buyiseni|*ibuye|*libuye) .. (*imali|*mali|*yemali|*refund|*emali)
      ! (angikayitholi|angikatholi|angitholanga|ngisalinde|ngilinde|iphi|ikuphi|kuphi|ngilindele|ngisalindele|angikabuyiselwa|nini) .. (*refund|*imali_yami|*mali|*imbuyiselo|*refand)
      (nithembise|bathembise|nithe|bathe|nangithembisa) .. (*refund|*imali|*mali|*buyisel*)
      - *refund|imali_yami|*refand
      ! (*mali|*imali|*refund|*remali) .. (*ayikabuyi|*ayingenanga|*ayikangeni|*angikayiboni|*ayibonakali|*ayifiki|*ayikabonakali|*isaphuma|*ayibuyanga|*niyibambile|*nihleli_nayo|*iphelele_kuphi|*niyigcinile|*ningayibuyisi|*angikayithola|*angikayitholi)
      ! (*khansel*|*buyisile|*ngayibuyisa|*ngiyibuyisile) ... (*mali|*imali|*refund) .. (*ayik*|*angik*|*namanje|*iphi|*nini|*ayi*)
      ! (*nizoyibuyisa|*niyibuyisa|*ibuya|*izobuya|*izongena|*ingena|*niyobuyisa) .. (*nini|*imali|*mali|*refund)
      ! (ngifuna|ngicela|sicela) .. (*imali_yami|*mali_yami|*imali_yethu) .. (*namanje|*inyanga|*isonto|*amasonto|*izinyanga|*ngalinda)`,
    'double-billing': `
      ! (*imali|*mali|*khokh*|*charge*|*debit*|*dons*|*thath*|*bhadal*|*bhadele|*kweletwe|*doniswe|*donswe|*billed) .. (*kabili|*kathathu|kabili|twice|*double|*phindwe|*phindaphind*|*izikhathi_ezimbili|kaningi)
      ! (kabili|twice|kathathu) .. (*khokh*|*charge*|*debit*|*dons*|*thath*|*mali|*bhadal*)
      ! (*kabili|*kathathu|*kibili|*twice|*double|*okuphindiwe|*ngokuphindwe) .. (*imali|*mali|*debit*|*charge*|*khokh*|*nginikhokhele|*premium|*fees|*ngosuku|*ngenyanga|*inyanga|*yi-bank)
      ! (*kuphume|*iphume|*niyithathe|*niwathathe|*nithathe|*nidonse|*ihambe|*iphuma|*nikhokhise|*bakhokhise|*bathathe|*badonse) .. (*kabili|*kathathu|*twice|*futhi)
      ! (*ama-debit|*ama-charge|*ama-payment|*ama-transaction) .. (*amabili|*mabili|*afanayo)`,
    'unexpected-charge': `
      ! (*thathe|*thathile|*donse|*donsile|*charge*|*khokhis*|*debit*|*thathwe|*donswa|*khokhiswe|*ningithathele|*bahle|*bangithathela|*deduct*|*doniwe|*dliwe|*idliwe|*ebiwe|*thatha|*donsa) .. (*imali|*mali|*account|*akhawunti|*ngaphandle|*engingayazi|*engingakayivumi|*ngingazi|*khona|*airtime|*data|*randi|*r#) .. (*ngaphandle|*kwemvume|*ngazi|*azi|*phezulu)?
      ! (*imali|*mali|*inkokhelo|*nkokhelo|*debit|*charge|*fee|*fees) .. (*engingayazi|*engayaziwa|*ngingayazi|*engaziwa|*engingayivumanga|*ngaphezulu|*engafanele|*eningi|*enkulu|*fihliwe|*engalindelekile|*engingayigunyazanga)
      ! (kungani|yingani|yini|ngobani|why) .. (*khokha|*donsa|*thatha|*charge|*khokhis*|*ndonsela|*nithathe|*ningikhokhise|*ningidonsela|*debit|*mali)
      (ibhili|*bill|*akhawunti|*bhili|*statement|isikweletu) .. (*phezulu|*nkulu|*phindekile|*khuphuk*|*phezulu_kakhulu|*enkulu|*engalungile|*phutha|*ningi)
      ! (*nithathe|*nidonse|*nidonsa|*bathathe|*badonsa|*badonse|*niyathatha|*niyidonsa|*nidle|*nikhiphe|*bakhiphe|*nikhokhise|*ngikhokhiswe|*ngikhokhiswa|*kuphume|*kuphuma) .. (*r|*i-r*|*u-r*|#|*imali|*mali|*deposit|*airtime|*data|*ngaphandle|*engingayi*|*yami)
      ! (*airtime|*data|*amadatha|*balance|*ibhalansi) .. (*iyaphela|*liyaphela|*iphela|*inyamalala|*yanyamalala|*iyanyamalala|*idliwa|*niyadla|*nidla|*ihamba|*yahamba|*iphelile)
      ! (*yini|*iyini|*ngabe|*yinto) .. (*le|*lena|*yini|*leli|*lo) .. (*fee|*charge|*admin|*mali|*debit|*connection|*premium|*amount|*service)
      ! (*angikaze|*angizange|*angivumanga|*angiyivumanga|*anginayo|*angiyicelanga|*angazi) .. (*ngiyivum*|*ngisayin*|*ngitshel*|*sayin*|*vum*|*i-policy|*umshwalense|*subscription|*le_charge|*ngicel*|*ngi-join*|*ngibhalis*)
      ! (*bill|*ibhili|*i-bill|*statement|*umshwalense|*manzi|*premium) .. (*inyuke|*ikhuphuk*|*iphindwe|*ingaphezulu|*kuneyami|*engaphezulu|*ngaphezulu|*r#|*ayihlangani|*akulungile|*inkulu)
      ! (*ngaphezulu|*ngokweqile|*extra) .. (*kwemali|*kokuthi|*kwa*|*kunalo*|*charge|*nikhokhise)
      ! (*wasp|*content_service|*hidden_fee*|*admin_fee|*penalty|*connection_fee|*service_fee)`,
    price: `
      ! (*dula|*biza|*imali_eningi|*intengo|*ntengo|amanani|inani|lenani|*price) .. (*kakhulu|*khuphuk*|*phezulu|*enyuk*|*nyuk*|*shintsh*|*engafani|*wrong|*hlukile|*phansi)
      ! iyadula|*yabiza|*iyabiza|*ziyadula|*kuyadula
      ! (*isaphulelo|*discount|*voucher|*promo|*special|*sephulelo|*saphulelo) .. (ayi*|asi*|ali*|aku*|*sebenzi|*ngasebenzi|*tholanga|*phelelwe|*awa*)
      ~ *isaphulelo|*discount|*voucher
      ! (*bekuyi*|*bebathi|*beyi*|*beku*|*ngangikhokha|*bengikhokha) .. (*r|#|*u-r*) ... (*manje|*namuhla|*sekuyi*|*seku*) .. (*r|#|*u-r*)
      ! (*nikhuphul*|*bakhuphul*|*ikhuphukile|*likhuphukile|*anyukile|*inyukile|*inyuke|*nyuse|*ninyuse|*kunyuswe) .. (*mali|*ntengo|*inani|*premium|*amanani|*subscription|*price)?
      ! (*code|*ikhodi|*voucher|*discount|*isaphulelo|*promo|*coupon|*special) .. (*ithi|*ayisebenzi|*ayamukel*|*ayingeni|*invalid|*expired|*iphelelwe|*asisebenzi|*ayithathi|*asikho|*ayisebenzanga|*yaliwe)
      ! (*abasha|*amasha|*new_customers|*amakhasimende_amasha) .. (*bathola|*bakhokha|*mahhala|*ngaphansi|*athola|*free|*discount)
      ! (*shibhile|*ishibhile|*kushibhile|*cheaper|*kushiphile|*ngaphansi) .. (*kwenye|*enye|*esitolo|*checkers|*kwabanye|*manje|*online)
      ! *kuyabiza|*niyabiza|*iyabiza|*ziyabiza|*ubugebengu_bentengo|*kudulile|*yimali_eningi`,
    invoice: `
      ! *invoyisi|*invoice|*risidi|*slip|*iresidi|*receipt|*isiliphu|*statement|*isitatimende .. (*dinga|*cela|*funa|*thumel*|*wrong|*phutha|*lahlek*|*kopi)
      ~ *invoyisi|*invoice|*risidi|*receipt
      (ngicela|ngidinga|ngifuna) .. *invoyisi|*invoice|*risidi|*slip|*receipt
      ! (*invoice|*i-invoyisi|*invoyisi|*i-slip|*risidi|*receipt|*certificate|*isitifiketi|*tax|*it3|*vat) .. (*angikay*|*ayik*|*ayifik*|*ngingayithola|*ngiyithola|*ngingayi*|*kuphi|*ngicela|*ngidinga|*thumel*|*engalungile|*igama|*vat|*sars|*accountant|*download*)
      ! (*vat|*tax_number|*igama_lenkampani|*company_name) .. (*number|*phutha|*wrong|*ayikho|*alikho|*ilahlekile|*kwi-invoice|*ku-invoice)`,
    cancellation: `
      ! (*khansela|*cancel*|*khansele|*khanseliwe|*ukukhansela|*khanselwe|*kansela|*kansele|*hoxisa|*hoxise|*ukuhoxisa|*misa|*ukumisa) .. (*oda|*order|*contract|*inkontileka|*nkontileka|*akhawunti|*account|*booking|*subscription|*policy|*umshwalense|*yami|*lami|*wami)?
      (ngifuna|ngicela|ngithanda|kanjani|bengicela) .. (*khansela|*cancel*|*hoxisa|*kansela|*khansele|*misa)
      ! (ngifuna|ngicela|sicela|bengicela|ngidinga|ngingathanda|ngizama|ngizame|kade|ngingayi) .. (*uku)? .. (*khansel*|*cancel*|*hoxis*|*yeka|*vala_i-contract|*ngiphume|*ukuphuma|*ukuyimisa|*niyimise|*ningisuse|*ukuyeka|*nivale|*optout|*opt_out)
      ! (*khansel*|*ukukhansela|*cancel*|*yeka) .. (*anivumi|*abavumi|*niyala|*bayala|*namanje|*nisadonsa|*nisakhokhisa|*ngisakhokha|*kunzima|*ayivumi)
      ! (*nikhansele|*bakhansele|*ikhanseliwe|*nakhansela|*bakhansela|*ikhansel*) .. (*ngaphandle|*order|*oda|*class|*policy|*ningatshel*|*ngingazi|*mina|*yami|*appointment)
      ! (*ushonile|*washona|*eshona|*ushone|*oshonile) ... (*contract|*akhawunti|*account|*policy|*debit|*line|*i-bill|*nisashayela|*nisa*)`,
    subscription: `
      ! *subscription|*subscribe*|*bhalisel*|*membership|*renew*|*inyanga_nenyanga|*ubulungu
      ! (*free_trial|*i-trial|*trial|*family_plan|*premium|*monthly|*plan|*i-plan|*channel|*gym|*i-gym) .. (*iphenduke|*seyi*|*iphele|*ukhokha|*ngikhokha|*ngishintsha|*iyaqhubeka|*debit|*ayivaliwe|*niyimise|*isathatha|*ngisayikhokhela|*ngikhokhela|*ngingayimisa)
      ! (*i-newsletter|*newsletter|*ama-sms|*imiyalezo) .. (*ningiyekise|*ningasa*|*yekani|*ningangithumeleli|*unsubscribe|*anginasidingo)`,
    'account-access': `
      ! (angikwazi|angisakwazi|akuvumi|ayivumi|ayingivumeli|*kwazi|angikhoni|ngehlulekile|yala|yenqaba|ngiyahluleka) .. (*ngena|*log*|*vula|*sign*|*login|*ungena|*ukuvula) .. (*akhawunti|*account|*app|*profile|*banking|*iphrofayela)?
      ! (*akhawunti|*account|*khadi|*profile|*card) .. (*valiwe|*khiyiwe|*block*|*lock*|*suspend*|*vimbelwe|*misiwe|*bhlokiwe|*isivaliwe|*ivaliwe)
      ! (*phasiwedi|*password|*pin|*iphasiwedi|*otp|*login|*khodi|*iphinikhodi) .. (*khohlwe|*khohliwe|*lahl*|*wrong|*sebenzi|*shintsha|*tholi|*reset|*fiki|ayi*|angi*)
      (*khohlwe|*khohliwe|*lahlekelwe|*reset) .. (*phasiwedi|*password|*pin|*login)
      ! (*angikwazi|*angisakwazi|*ayingivumeli|*iyangalela|*iyangenqabela|*akungivumeli|*ayifuni|*yenqaba|*ayivumi) .. (*ukungena|*ngingena|*ngingene|*kungena|*login|*log-in|*sign-in|*ukuvula|*ku-app|*ku-account|*ku-profile|*ukulogina|*ngene)
      ! (*otp|*pin|*i-pin|*code|*khodi|*password|*i-otp) .. (*ayifiki|*ayingeni|*iya_ku*|*iya|*isathumela|*kwendala|*ithi|*engalungile|*ayisebenzi|*ngiyikhohliwe|*ikhohlakele|*iphelelwe|*ishintshe|*ayamukel*|*angiyitholi)
      ! (*nivale|*nibloke|*niblokile|*nikhiye|*niyikhiyile|*eniyikhiyile|*i-blocked|*blocked|*suspended|*locked|*nimise|*bavale|*babloke) .. (*akhawunti|*account|*khadi|*card|*profile|*yami|*iphrofayela)?
      ! (*ngishintshe|*ngilahlekelwe|*sengine|*nginenye) .. (*number|*inombolo|*phone|*sim|*email|*ucingo) ... (*app|*pin|*otp|*code|*account|*ngena|*isathumela|*kwendala)`,
    'service-outage': `
      ! @service .. (*hambile|*cimile|*phelile|*wile|*khona|*kho|*down|*nqamukile|*sebenzi|*off|*caphukile|*vuli|*ngekho|awukho|ayikho|awekho|*unqamukile|*ayisebenzi|*cime|*nqanyuliwe|*valiwe|*ivaliwe|*buya|*awusebenzi|*dropp*|*phuka)
      ! (asinawo|asinayo|anginayo|anginawo|asinalo|awekho|awukho|ayikho|akukho|akunawo|akuna*|asina*|singena*|sihleli_ngaphandle|ngaphandle) .. @service
      ! asinamanzi|asinagesi|akunamanzi|akunagesi|asinawo_ugesi|asinawo_amanzi
      ! load-shedding|loadshedding|*outage|*ukucima_kukagesi|*akunagesi|*asinagesi|*akunamanzi|*asinamanzi|*akunainthanethi|ugesi_uhambile
      (*doti|*nkunkuma|udoti|imfucuza|*bin) .. (*qoqwa|*qoqiwe|*landwa|*thathwa|*thuthwa|*susiwe|*ngathuthwa|*kakaqoqwa|*qoqwanga)
      *pothole*|umgodi|imigodi|*street_light*
      ! (*ugesi|*gesi|*amanzi|*internet|*wifi|*network|*signal|*fibre|*i-line|*data) .. (*uhambile|*ahambile|*ihambile|*awukho|*awekho|*ayikho|*uphelile|*acimile|*icimile|*ucimile|*uhamba|*unqamuk*|*anqamuk*|*awabuyi|*awukabuyi|*awukabuyi|*ibuya|*uyahamba|*uyacima|*iyacima|*iyahamba|*ayihambi|*iwile|*namanje)
      ! (*singenagesi|*ngingenagesi|*singenamanzi|*ngingenamanzi|*asinamanzi|*alinamanzi|*anginagesi|*ngingenayo_i-internet|*singenayo_i-internet|*bengingenayo|*anginamanzi|*alinagesi|*akunagesi)
      ! (*doti|*udoti|*imfucuza|*nkunkuma|*bin) .. (*awulandwa*|*awulandwanga|*awuthathwa*|*ayithathwa*|*awuqoqwa*|*awuqoqwanga|*ugcwele|*uyanuka|*amasonto)
      ! (*istimela|*isitimela|*ibhasi|*prasa|*i-train|*gautrain) .. (*ayifik*|*asifik*|*ikhansel*|*sikhansel*|*akafik*|*sime|*ime|*asihambi|*ayihambi)
      ! (*ipayipi|*payipi|*pipe|*umgodi|*imigodi|*iloli|*robot|*amarobhothi|*ama-robots) .. (*uqhumile|*liqhumile|*iqhumile|*lavuza|*ivuza|*liyavuza|*emgwaqeni|*ayisebenzi|*awasebenzi|*awalungiswa)
      ! (*iwile|*phansi|*down|*offline) .. (*system|*network|*isistimu|*website)`,
    'slow-service': `
      ! (*inthanethi|*internet|*wifi|*network|*service|*website|*app|*i-service|*line) .. (*hamba_kancane|*kancane|*slow|*donsa|*hudula|*nensa|*ihamba_kancane|*iyadonsa|*slowly)
      ! (*linde|*lindile|*linda|*lindiswe|*ulayini|*queue|*layini|*kulayini|*ume|*sime|*hlezi|*hleli) .. (*amahora|*ihora|*imizuzu|*amaminithi|*hours|*minutes|*usuku_lonke|*ilanga_lonke|*ama-hours)
      (*ulayini|*queue|*layini) .. (*ude|*mude|*omude)
      (isicelo|*application|*claim|*visa|*phasiphothi|*id|*izinkokhelo|*grant|*sassa|*imiphumela) .. (*linde|*phuza|*pending|*inyanga|*izinyanga|*phenduliwe|*libele|*thath*)
      ! (*linde|*lindile|*lindiswe|*silinde|*sime|*ngime|*ungimise|*basimise|*hlezi|*ngihleli) .. (*imizuzu|*ama-minutes|*amahora|*ihora|*hours|*uhhafu_wehora|*ukusa) .. (*ngime|*ulayini|*layini|*ukudla|*itafula|*udokotela|*emtholampilo|*clinic|*ama-#|*ikhawunta|*e-bank|*reception)?
      ! (*ulayini|*umugqa|*queue|*layini) .. (*mude|*ude|*uphumela|*awuhambi|*awunyakazi|*omude|*ngaphandle|*kuze)
      ! (*ikhawunta|*kaunta|*till|*ithili|*cashier|*teller) .. (*eyodwa|*elilodwa|*oyedwa|*yodwa|*ilodwa)
      ! (*isicelo|*application|*claim|*i-claim|*smart_id|*passport|*phasiphothi|*licence|*grant|*uif|*i-uif|*impesheni|*rdp|*results|*bursary|*permit) .. (*isaphenjwa|*namanje|*sekuyizinyanga|*sekuphele|*pending|*in_progress|*processing|*kusukela|*ayikaphumi|*ayiphumi|*iminyaka|*inyanga|*ithatha|*izinyanga)
      ! (*internet|*i-internet|*wifi|*fibre|*speed|*inethiwekhi) .. (*ihamba|*ihudula|*kancane|*unwabu|*njengonwabu|*slow|*ayisheshi|*nwabuzela|*buffering|*inensa)`,
    technical: `
      ! (*app|*website|*iwebhusayithi|*uhlelo|*system|*isistimu|*webhusayithi|*site|*ikhasi|*ussd) .. (*sebenzi|*vuli|*vuleki|*crash*|*freeze*|*error|*phutha|*cima|*layishi|*bambeka|*hang*|*load*|*valeka|*ivaleka|*ayivuli|*ayisebenzi|*iphutha)
      ! (*iphutha|*error|*amaphutha|*i-error) .. (*app|*website|*uma|*ngi*|*code|*lapho|*thi)?
      (angikwazi|akuvumi|ayivumi|angikhoni|ayingivumeli|akwenzeki) .. (*khokha|*ukukhokha|*bhadala|*download*|*layisha|*ukuthenga|*install*|*buka|*sebenzisa|*thumela_imali|*vula|*transfer*|*dawuniloda)
      (*inkokhelo|*payment|*nkokhelo|*transfer) .. (*yaliwe|*yehlulekile|*fail*|*decline*|*ayingeni|*ayiphumeleli|*alwe|*hluleka|*ayidluli)
      ! (*app|*i-app|*website|*i-website|*system|*portal|*i-page|*page|*button|*i-button|*ussd|*form|*ifomu|*i-form|*stream) .. (*iyavaleka|*ivaleka|*iyahanga|*iyafriza|*iyaphuma|*ayivuli|*ayivuleki|*ayilayishi|*ayisebenzi|*iyakhipha|*ithi_error|*error|*yafa|*ifile|*blank|*mhlophe|*inamathele|*ibambekile|*iyangikhipha|*ayisavuli|*iyema|*yome|*icishile|*ayihambisani)
      ! (*angikwazi|*akuvumi|*ayivumi|*angikhoni|*ayingivumeli|*kuyala|*iyala|*yala) .. (*ukukhokha|*ukufaka|*uku-upload*|*ukuthumela|*ukulayisha|*ukudawuniloda|*uku-download*|*uku-submit*|*ukuqedela|*ukugcwalisa|*ukuthenga|*ukuprinta|*ukugcina|*ukubuka|*uku-order*|*ukukhetha|*ukubhalisa)
      ! (*update|*i-update|*ni-update|*isibuyekezo|*upgrade) .. (*izolo|*ayisekho|*ayisasebenzi|*kusukela|*emva|*yasusa|*yonile)
      ! (*file_too_large|*error_#|*error_code|*server_error|*something_went_wrong|*try_again_later|*timed_out|*loading)
      ! (*card_machine|*i-card_machine|*speedpoint|*atm|*terminal) .. (*ifa|*ayisebenzi|*ifile|*ayithathi|*iyenqaba|*idle)`,
    installation: `
      ! (*installer|*technician|*uchwepheshe|*ithekhnishiyani|*install*|*fak*|*fakelwa|*chwepheshe|*installation|*ukufakwa) .. (*fikanga|*fika|*kafiki|*ezanga|*zange|*linde|*lindile|*appointment|*akezanga|*akafikanga|*khona|*cancel*|*nini|*phutha|*kahle|*fike|*eze)
      ! (*technician|*i-technician|*installer|*ama-technician|*abafaki|*abafaka|*ufundi|*plumber|*electrician|*abakhi) .. (*akafik*|*abafik*|*akezanga|*abezanga|*akabuyanga|*ababuyanga|*bashiye|*ushiye|*uthe|*bathe|*uhambe|*wahamba|*nihlehlisa|*wafaka|*bafake|*nini|*bazofika|*akabonakali|*abaqedanga)
      ! (*ukufaka|*ukuzofaka|*ukufakwa|*kufakwa|*ukuhlanganisa|*nizofaka|*bazofaka) .. (*dish|*i-dish|*fibre|*geyser|*solar|*aircon|*alarm|*kitchen|*ikhabethe|*i-line|*nini|*nihlehlisa|*okwesi*|*i-dstv|*meter)
      ! (*bashiye|*ushiye|*basishiye) .. (*uphahla|*imbobo|*izintambo|*ingcolile|*iyingxenye|*kungapheliwe|*kuvuza|*luvuza|*isigamu|*uhhafu)
      ! (*ihlanganiswa|*ifakwa|*ngiyihlanganisa|*ngiyifaka|*uyifaka) .. (*kanjani|*kuphi)`,
    'staff-behaviour': `
      ! @staff .. (*delel*|*edelela|*hlonip*|*thethis*|*thuka|*ngithukile|*khuluma_kabi|*rude|*hleka|*ngihleke|*vala_ucingo|*ngivalele|*thethe|*hlambalaza|*attitude|*nolaka|*ziphethe_kabi|*phethe_kabi|*amanga|*ngichaph*|*jabulisi|*luhlaza|*chwensa|*ngimemeze|*memeza|*ngathi|*umona|*ngenanhlonipho|*ukudelela|*indelelo|*ngehluleki|*ungikhulumise|*ukhulume_kabi)
      ! (*delela|*edelela|*delele|*ngidelele|*bangidelela|*ukudelela|*wangidelela|*indelelo|*inhlonipho|*bangithethisa|*wangithethisa|*ngithukwe|*bangithuka|*bangihleka|*wangihleka|*wangivalela_ucingo|*bangivalela|*rude|*ngaphathwa_kabi|*baphatha|*ngiphathwe_kabi|*bangiphathe_kabi|*ungiphathe_kabi|*uyadelela|*bayadelela)
      ~ *attitude|*unprofessional
      ! @staff .. (*ungi*|*wangi*|*ungu*|*bangi*|*ubengi*|*ukhulume|*wakhuluma|*ubesho|*uthukuthele|*uphendule|*wangibuka|*ubukeke) .. (*thethis*|*memez*|*hlek*|*kabi|*ngokudelela|*njengengane|*sengathi|*indelelo|*phoxa|*ngiphoxile|*yisilima|*qhamukele|*qhosha|*nganaki|*jabhis*|*fucuza|*dudula|*shaye|*ngolaka|*klolodel*)
      ! (*ukhulume|*bakhulume|*wakhuluma|*bakhuluma|*ukhuluma|*ungikhulumise) .. (*nami|*nathi|*kimi)? .. (*sengathi|*kabi|*ngolaka|*njengo*|*njenge*|*ngokudelela|*ngendlela|*kanzima)
      ! (*wangiphoxa|*bangiphoxa|*ungiphoxile|*bangijivaza|*wangijivaza|*bangisukela|*wangicasula|*bangedelela|*ungedelele|*wangedelela|*bayasidelela|*bangiklolodela|*bahleka|*behleka|*bangixosha|*wangixosha|*bangishaya|*wangimemeza|*ungimemezile|*ubona_sengathi|*bangakhuluma_kahle)
      ! (*consultant|*i-consultant|*salesman|*i-agent|*umthengisi|*sales) .. (*ungiqambele|*waqamba|*uqambe|*amanga|*ungikhohlise|*wangikhohlisa|*uthe_akukho|*ithe_ayikho)
      ! (*akananhlonipho|*abananhlonipho|*aninanhlonipho|*abanasimilo|*akanasimilo|*ukungahloniphi|*ukungabi_nanhlonipho|*akukho_nhlonipho|*abanandaba|*abanamthetho)`,
    'no-response': `
      ! (akekho|akukho|angikaze|anikaphenduli|aniphenduli|abaphenduli|anisaphenduli|akaphenduli|abangiphendulanga|aningiphenduli|abangiphenduli|akuphendulwa|aniphendulanga|akekho_ophendulayo|anikaze_niphendule|abakaphenduli|angiphendulwa|akaphendulanga|angikaphendulwa|anikangiphenduli|azibanjwa|alibanjwa|abalibambi|anilibambi|aningifoneli|abangifonelanga|aningishayeli|abangishayelanga|akekho_obamba) .. (*phendul*|*mpendulo|*bamba|*shayela|*fonela|*ngishayel*)?
      ! (*mpendulo|*phendul*|*impendulo) .. (*tholanga|*tholi|*ayikho|*khona|*linde|*akukho|*angika*)
      ! (*ziba|*ninginganaki|*anginakwa|*ninganaki|*ignore*|*nginakiwe|*nginganakwa|*ningizibile|*angazibe|*thulile|*nithule|*nithulile|*ngiziba|*niyangiziba|*anginakiwe|*aningin*)
      (*shayile|*fonile|*shayele|*bhalile|*email*|*thumele|*fone|*fona|*bhale|*ngifonile|*ngishaye) .. (*kaningi|*izikhathi|*kathathu|*kabili|*amahlandla|*ngokuphindaphindiwe|*kane)
      (okwesithathu|okwesibili|okwesine|kwesithathu|kwesibili|*okwesihlanu) .. (*bhala|*fona|*shaya|*thumela|*mbuza|*khuluma)?
      (nithembise|bathembise|nithe|bathe|*thembise) .. (*fona|*shayela|*phendula|*ngifonela|*ngishayela|*zofona|*ngithinta|*nizongi*|*bazongi*)
      ! (*akekho|*akukho|*akekho_noyedwa|*akukho_muntu|*akukho_namunye) .. (*ophendula*|*ongiphendul*|*osiphendul*|*owangiphendul*|*ongishayel*|*ongishayele|*obambayo|*obamba|*ophendulile|*owangifonela|*ongitshel*|*onendaba|*ongisizayo|*obuyele|*onesibindi|*phendul*)
      ! (*aningiphenduli|*abangiphenduli|*anisiphenduli|*ningangiphendul*|*ningaphendul*|*niyangiziba|*bayangiziba|*nangiziba|*niningizibe|*anginakwa|*aniphendulanga|*abaphendulanga|*anizange_niphendule|*ningibambe|*nithulise|*nithule)
      ! (*bathe|*nithe|*nathi|*bathi|*uthe) .. (*bazong*|*nizong*|*uzong*) .. (*shayela|*fonela|*phendula|*tshela|*fonela|*thinta)?
      ! (*ngibhale|*ngithumele|*ngifone|*ngishaye|*ngifonile|*ngibhala|*ngifona|*sengibhale|*sengifone|*ngiyafona) .. (#|*kane|*kathathu|*kabili|*kahlanu|*izikhathi|*kaningi|*amasonto|*izinsuku|*izinyanga|*ama-email|*imiyalezo) .. (*lutho|*akukho|*angik*|*ayikho|*namanje)?
      ! (*blue_tick*|*ama-blue|*seen|*niyayifunda|*nifunda|*niyifundile|*nikubonile|*niyibonile) ... (*aniphenduli|*phendul*|*lutho|*kodwa|*impendulo|*okungekho)
      ! (*ngiyabuza_futhi|*ngibuza_futhi|*namanje_akukho|*namanje_lutho|*kuthulekile|*lutho_namanje|*akunampendulo|*akukho_mpendulo|*ayikho_impendulo|*angikatholi_mpendulo)`,
    'bot-loop': `
      ! (*irobhothi|*chatbot|*robhothi|*automated|*i-bot|*ngomshini)
      ! (ngicela|ngifuna|*khuluma|ngidinga|*ukukhuluma) .. (*nomuntu|*person|*human|*agent|*i-agent|*nomsebenzi|*umuntu_wangempela|*umuntu_ophilayo|*umuntu_uqobo)
      ! (*imishini|*umshini|*i-chatbot|*irobhothi|*recording|*i-menu|*menu|*ivoice) .. (*uphendula|*kuphela|*ayiqondi|*ayizwa|*ayingizwa|*iphinda|*iyaphinda|*ingibuyisela|*ingiyisa|*ithi|*njalo)
      ! (*option|*press|*cindezela|*i-option) .. (#|*1|*2|*ingiyisa|*ibuyela|*ungibuyisela|*futhi)
      ! (*umuntu|*nomuntu|*abantu) .. (*wangempela|*ophefumulayo|*uqobo|*wenyama|*ophilayo|*hhayi_umshini|*hhayi_irobhothi|*kanjani)`,
    booking: `
      ! (*booking|*bukha|*bhukha|*ibhukhi|*reservation|*appointment|*bhukile|*bukile|*buka|*ukubhukha|*bhukhile|*i-booking|*i-appointment) .. (*khona|*tholakali|*lahlek*|*shintsha|*wrong|*phutha|*vumile|*qinisekis*|*confirm*|*kho|*ayikho|*ayitholakali|*cancel*|*khansel*|*hlehlisa|*hlehliswe)
      (*shintsha|*hlehlisa|*confirm*|*qinisekisa|*ngibuke) .. (*booking|*appointment|*usuku|*reservation|*flight|*ndiza)
      ! (*booking|*i-booking|*appointment|*i-appointment|*reservation|*itafula|*igumbi|*i-slot|*usuku) .. (*ayikho|*ayibonakali|*ayitholakali|*nishintshe|*bashintshe|*ngicela_ukushintsha|*ukushintsha|*ukuhlehlisa|*ukwengeza|*iphuthile|*ayiqinisekisiwe|*sikhulume|*ingekho|*ilahlekile|*ayisho|*nihlehlis*|*ikhansel*)
      ! (*shintsh*|*hlehlis*|*ukuyisa|*ukuhambisa|*engez*|*ukwengeza|*reschedule|*ukubhukha|*ukubuka|*confirm*) .. (*booking|*appointment|*itafula|*usuku|*ubusuku|*igumbi|*reservation|*scan|*isikhathi|*flight)
      ! (*sizoba|*siyoba|*siba) .. (#|*babili|*bathathu|*bane|*bahlanu|*abantu)`,
    overbooking: `
      ! *overbook*|*double-book*|*ihhotela_ligcwele|*i-hotel_igcwele
      (*amagumbi|*gumbi|*isihlalo|*indawo|*izihlalo|*ikamelo) .. (*phelile|*gcwele|*ayikho|*nikeze_omunye|*nikwe_omunye|*alisekho|*azisekho|*lisekho)
      ! (*bathengise|*nithengise|*banike|*ninike) .. (*isihlalo|*igumbi|*indawo|*itafula|*itikiti) .. (*kabili|*omunye|*omunye_umuntu|*abanye|*sami|*lami)?
      ! (*bangenqabele|*basenqabele|*bangivimbele|*awukho|*ayikho|*alikho|*asikho) .. (*indawo|*igumbi|*isihlalo|*amagumbi|*ukugibela) .. (*nakuba|*kodwa|*besibhukile|*ngibhukile|*sikhokhile)?`,
    'flight-delay': `
      ! (*ndiza|*flight|*bhanoyi|*ibhanoyi|*indiza|*plane) .. (*phuzile|*phuza|*delay*|*bambezel*|*late|*libele|*isuke|*hlehlis*|*yephuz*|*libaziseka|*iphuzile)
      (*phuthelwe|*ngiphuthelwe|*shiywe|*missed) .. (*ndiza|*flight|*connection|*bhanoyi)
      ! (*flight|*i-flight|*indiza|*ibhanoyi|*bhanoyi) .. (*i-late|*late|*delayed|*iphuze|*iphuzile|*yaphuza|*ayikasuki|*ayisuki|*isuke|*yasuka|*ayihambi)
      ! (*amahora|*ihora|*ubusuku|*imizuzu) .. (*e-airport|*airport|*esikhumulweni|*ebhanoyini|*ebhodini)
      ! delayed|*i-delayed|*siphuthelwe|*ngiphuthelwe .. (*futhi|*connection|*indiza|*flight|*bhanoyi)`,
    'flight-cancelled': `
      ! (*ndiza|*flight|*bhanoyi|*indiza) .. (*khansel*|*cancel*|*khanseliwe|*ikhanseliwe|*hoxisiwe|*misiwe)
      ! (*khansel*|*cancel*|*nikhansele) .. (*ndiza|*flight|*bhanoyi)
      ! (*flight|*i-flight|*indiza|*bhanoyi) .. (*ikhansel*|*khansel*|*cancelled|*ayisekho|*ayisahambi|*imisiwe)
      ! (*ningifake|*bangifake|*basifake|*nisifake) .. (*kwenye|*enye) .. (*ehamba|*indiza|*flight|*ngemva|*emva)?
      ! (*basishiye|*nisishiye|*sasala|*sisele|*ngasala|*bangishiye) .. (*e-airport|*airport|*esikhumulweni)
      ! (*anizange|*asizange|*angizange) .. (*nindize|*sindize|*ngindize|*ngigibele)`,
    'delayed-baggage': `
      ! (*mthwalo|*imithwalo|*umthwalo|*luggage|*isudikesi|*sudikesi|*bag|*bags|*baggage|*isikhwama|*zikhwama|*amabhegi|*ibhegi) .. (*fikanga|*kafiki|*kuphi|*uphi|*linde|*sele|*iphi|*fika|*awukafiki|*asikafiki|*ziphi|*siphi|*shiyekile|*fiki)
      ! (*ibhegi|*bhegi|*i-bag|*umthwalo|*isudikesi|*imithwalo|*i-luggage|*isikhwama) .. (*alifik*|*awufik*|*lisale|*isale|*isele|*lisele|*alikafiki|*likuphi|*ikuphi|*sele|*engafikanga|*ayifik*|*lise*|*zindaba|*ayikho)`,
    'lost-baggage': `
      ! (*mthwalo|*imithwalo|*umthwalo|*luggage|*isudikesi|*sudikesi|*bag|*bags|*baggage|*isikhwama|*zikhwama) .. (*lahlekile|*lahlekelwe|*lahle|*lahliwe|*ebiwe|*dukile|*lahleka|*nilahle)
      ! (*lahle|*lahlekelwe|*lahlekile|*nilahle|*balahle) .. (*mthwalo|*luggage|*sudikesi|*bag|*baggage|*sikhwama)
      ! (*ibhegi|*bhegi|*i-bag|*umthwalo|*isudikesi|*imithwalo|*i-luggage|*isikhwama) .. (*laduka|*iduke|*lidukile|*lilahlek*|*lalahleka|*ilahlek*|*ulahlek*|*walahleka|*elilahlekile|*nilahlil*|*niyilahl*|*lahleke|*ebiwe)`,
    'food-quality': `
      ! (*kudla|*ukudla|*nyama|*inyama|*inkukhu|*isinkwa|*sinkwa|*ubisi|*pizza|*burger|*isobho|*irayisi|*ama-chips|*amachips|*itiye|*inhlanzi|*fish|*dinner|*breakfast|*isidlo) .. (*bolile|*banda|*kubanda|*luhlaza|*iluhlaza|*konakele|*muncu|*shile|*ngcolile|*nuka|*kunuka|*isikhunta|*khunta|*inwele|*unwele|*phelelwe|*expired|*impethu|*phethu|*bandayo|*kuyabanda|*usuku_ludlulile|*onakele|*iphela|*impukane|*cishe|*ayivuthiwe|*ayivuthwanga|*akuvuthiwe)
      ! (*gula|*ngigulile|*hlanza|*ngihlanze|*isisu|*food_poison*|*ngiyahlanza|*gulisile) .. (*kudla|*dla|*nyama|*inkukhu|*restaurant|*ukudla|*dlile)
      ! (*ukudla|*inyama|*inkukhu|*isinkwa|*pizza|*burger|*amaqanda|*usaladi|*ubisi|*inhlanzi|*isobho|*kota|*i-kota|*amagwinya|*ipapa|*uphuthu|*ikhekhe|*i-coffee|*itiye|*pie|*sushi|*yogurt|*iyogathi) .. (*bekubanda|*ibibanda|*ibanda|*iluhlaza|*eluhlaza|*ishile|*bekubolile|*ibolile|*inuka|*kunuka|*isibungu|*inwele|*expired|*kudala|*imuncu|*konakele|*akuvuthwanga|*kwakubanda|*igazi|*isikhunta|*namafutha|*usawoti|*iphelelwe)
      ! (*isibungu|*inwele|*unwele|*iphela|*impukane|*iplastiki|*ingilazi|*ilastiki|*itshe|*isinambuzane|*impethu) .. (*kusaladi|*ekudleni|*esobheni|*ku-burger|*ku-pizza|*esinkweni|*e-plate*|*epuletini|*ku-kota|*ku*|*enyameni|*emlonyeni)
      ! (*sigulile|*sagula|*ngagula|*ngihlanz*|*ukuhlanza|*isisu|*umhudo|*uhudo|*bagula) .. (*emva|*ngemva|*kokudla|*ukudla|*sidlile|*ngidlile|*ngenxa)`,
    cleanliness: `
      ! (*gumbi|*igumbi|*ikamelo|*kamelo|*hhotela|*room|*toilet|*ithoyilethi|*bathroom|*amashidi|*shidi|*umbhede|*ithawula|*amathawula|*indlu_yangasese|*restaurant|*itafula|*amapuleti) .. (*ngcolile|*nuka|*linuka|*kunuka|*dirty|*ngahlanziwe|*amaphela|*phela|*izintwala|*izinsikizi|*zinuka|*lingcolile|*engcolile|*akuhlanzekile|*alihlanzekile|*hlanzwanga|*ikhunta|*isikhunta|*ukungcola)
      ! *ngcolile|*ukungcola|amaphela|izimbungulu|*inhlanzeko|*ngahlanzekile|*igundane|*amagundane
      ! (*igumbi|*gumbi|*ithoyilethi|*toilet|*i-toilet|*ishawa|*shower|*amashidi|*amathawula|*umbhede|*phansi|*indawo|*itafula|*iphuli|*pool|*gym|*kitchen|*ikhishi|*ibhasi|*itekisi|*umgqomo) .. (*lingcolile|*kungcolile|*ngcolile|*engcolile|*linuka|*liyanuka|*kuyanuka|*inuka|*angcolile|*izinwele|*amaphela|*isikhunta|*igazi|*umchamo|*alihlanzwa*|*akuhlanzwa*|*awashintshw*|*amabala|*ugcwele|*usugcwele|*imfucuza)
      ! (*amaphela|*izintwala|*izimbungulu|*amagundane|*igundane|*amagciwane|*izinambuzane|*iphela|*intuthwane) .. (*egumbini|*embhedeni|*ekhishini|*phansi|*itafula|*ku*|*e*)`,
    noise: `
      ! *umsindo|*msindo|*noise|*banga_umsindo|*nomsindo
      (*lalanga|*lala|*angilalanga|*asilalanga) .. (*umsindo|*umculo|*music|*party|*ephathini|*iphathi)
      ! (*umsindo|*umculo|*generator|*i-generator|*iphathi|*i-party|*izinja|*abakhi|*drill|*music|*omakhelwane|*i-club|*tavern|*ithaveni) .. (*ubusuku|*ebusuku|*asilalanga|*angilalanga|*kuze_kuse|*kuse|*ibhonga|*ukhala|*uphezulu|*phezulu|*kakhulu|*ayisilalisi|*asilali|*angilali)`,
    room: `
      ! (*gumbi|*igumbi|*ikamelo|*kamelo|*room|*i-room) .. (*ncane|*lincane|*aircon|*banda|*shisa|*libanda|*akulona|*shower|*ishawa|*ukhiye|*elinye|*view|*lishisa|*ayikho|*amanzi_ashisayo|*sebenzi|*lincane)
      ! (*igumbi|*gumbi|*i-room|*ikamelo|*indlu) .. (*lincane|*alinawo|*alina*|*alinalo|*alinafasitela|*lishisa|*liyabanda|*libanda|*elincane|*elinye|*aircon|*i-aircon|*view|*fasitela|*akulona|*elingafanele|*isihluthulelo|*ukhiye|*heater)
      ! (*aircon|*i-aircon|*heater|*ishawa|*shower|*amanzi_ashisayo|*ukhiye|*i-iron|*tv|*i-tv|*iketela|*kettle|*umbhede|*iwindi|*ifasitela) .. (*egumbini|*ku-room|*room|*lethu|*lami)`,
    safety: `
      ! (*umlilo|*mlilo|*ushile|*qhume|*qhuma|*iqhume|*intuthu|*nthuthu|*ishokhi|*shokile|*ukushoka|*gesi_uvuza|*igesi_iyavuza|*inhlansi|*vutha|*yavutha|*ivuthe|*ingozi|*yingozi|*kuyingozi|*limele|*ngilimele|*ulimele|*esibhedlela|*sibhedlela|*ambulense|*allergic|*aleji|*shise|*ishise|*isishisile|*ngishile|*opha|*sikeke|*zisikile|*bangilimaza) .. (*ngane|*mntwana|*umntanami|*ngenxa|*charger|*mshini|*phone|*umshini)?
      ! (*ukushoka|*ishokhi|*umlilo|*intuthu|*inhlansi|*yavutha|*ivuthe|*iqhumile|*yaqhuma|*ishise|*ushile|*isha_ngomlilo) .. (*ingane|*umntwana|*umama|*ugogo|*indlu|*ikhishi|*ngane|*inkosikazi|*umfana)?
      ! (*ingane|*umntwana|*ugogo|*umama|*indodana|*indodakazi|*inkosikazi|*umkhulu|*ubaba|*umzukulu|*ngane) .. (*wawa|*uwile|*ulimele|*walimala|*ushisiwe|*ushile|*usikekile|*wasikeka|*uginye|*usesibhedlela|*usendlini_yesibhedlela|*use-ICU|*icu|*uyopha|*ubanjwe|*ugule|*wacishe|*ushokiwe)
      ! (*driver|*umshayeli|*ibhasi|*itekisi) .. (*ubebhala|*ibibhala|*ephuzile|*udakiwe|*edakiwe|*ubephuzile|*ngejubane|*esheshisa|*robot|*ku-phone|*ubelele|*wacishe)
      ! (*cishe|*wacishe|*bekungenzeka|*kungenzeka|*ngabe) .. (*wafa|*afe|*ife|*wafe|*sashona|*kufe|*bafe|*ushile|*lokushona)
      ! (*izintambo|*tambo|*isitebhisi|*izitebhisi|*i-recall|*recall|*uthango|*ugesi) .. (*ezingembozwanga|*ezivulekile|*sixegile|*sisaxegile|*exegile|*ingozi|*seat|*izihlalo|*isihlalo|*ivulekile|*kuwe)`,
    fraud: `
      ! (*fraud|*scam*|*skhebereshe|*skelem*|*khwabanis*|*ukukhwabanisa|*izigebengu|*ntshontsh*|*intshontshiwe|*yebiwe|*ebiwe|*yantshontshwa|*hack*|*ngikhohlisiwe|*khohlisiwe|*phish*|*bangiqole|*ukuqola|*inkohliso|*umkhonyovu|*mkhonyovu|amasela|isela|*bangiqola|*eyebiwe|*bantshontshe|*cloned)
      ! (*othile|*umuntu_engingamazi|*omunye_umuntu|*engingamazi) .. (*sebenzis*|*thenge|*khiphe|*ngena|*vule) .. (*khadi|*card|*akhawunti|*account|*mali|*igama)
      ! (*transaction*|*imali|*debit*|*purchase*|*withdraw*) .. (*engingayenzanga|*engingazenzanga|*angizenzanga|*angiyenzanga|*ngingayenzanga|*engingazazi|*akumina)
      ! (*sms|*i-sms|*ucingo|*bangifonele|*email|*whatsapp|*page|*i-page|*inombolo|*bafonile|*ungifonele) .. (*ngabe_ngeyenu|*ngeyenu|*ivela_kini|*bavela_kini|*icela|*becela|*bafuna|*efuna|*i-pin|*otp|*cvv|*i-scam|*ezenza|*bazenza|*mbumbulu|*i-fake)
      ! (*othile|*kunomuntu|*umuntu|*omunye) .. (*ovule|*uvule|*usebenzise|*osebenzise|*othathe|*uthathe|*ukhiphe|*okhiphe|*othenge) .. (*ngegama|*egameni|*card|*khadi|*account|*mali|*contract|*loan|*yami)
      ! (*ngegama_lami|*egameni_lami|*nge-id_yami) .. (*loan|*imali|*contract|*account|*ngaphandle|*mina)?
      ! (*bathathe_yonke|*bakhiphe_yonke|*iphelile_yonke|*isuliwe|*bayikhiphile|*bangesulele|*yonke_imali) .. (*mali|*imali|*account|*ebhange|*impesheni)?`,
    privacy: `
      ! (*mininingwane|*imininingwane|*ulwazi|*data|*info*|*inombolo|*number) .. (*yomunye|*yangasese|*kwabanye|*nikezwe|*nikeze|*abelana|*dalul*|*putshuka|*putshuke|*kwenye|*yabanye|*susa|*sula|*dayise|*shicilel*) .. (*ngaphandle|*mvume|*abanye|*muntu|*susa|*sula)?
      ! popia|popi|*privacy|*ubumfihlo|*bumfihlo|*imfihlo
      ngaphandle .. (*mvume|*kwemvume)
      ! (*ngithole|*ngibona|*ngabona|*nithumele|*ngithumelelwe|*kufike) .. (*statement|*account|*imininingwane|*iresults|*i-results|*imiphumela|*i-id|*incwadi|*inombolo|*ikheli|*invoice) .. (*somunye|*yomunye|*omunye|*womunye|*kwabanye|*yabanye)
      ! (*nike|*nikeze|*nimnike|*banike|*batshele|*watshela|*nitshele|*uthathe|*wathatha|*yathatha|*nithathephi|*niyithathephi|*nithole|*niyithole) .. (*inombolo|*ikheli|*imininingwane|*isimo|*number|*address|*ulwazi|*iresults|*id|*omakhelwane|*wonke)
      ! (*susani|*nisuse|*ningasisusa|*ningasikhipha|*khiphani|*sulani|*nisule|*ngicela_nisule) .. (*isithombe|*imininingwane|*i-data|*ulwazi|*igama|*video|*i-account)
      ! (*recording|*ama-recording|*ikhamera|*camera|*i-cctv) .. (*nigcina|*copy|*isikhathi|*ngaphandle|*egumbini|*mvume)`,
    discrimination: `
      ! (*bandlulul*|*ubandlululo|*cwasa|*ukucwasa|*ngicwaswe|*bangicwasa|*racis*|*ukucwaswa|*ubuhlanga|*ngokwebala|*nobuhlanga|*ukubandlululwa|*racism|*kwebala|*bala_lami|*ngimnyama) .. (*ngoba|*ngenxa|*bala|*khubazek*)?
      (ngoba|ngenxa) .. (*ngimnyama|*ngikhubazekile|*ibala|*bala|*ulimi|*olimi|*ngingowesifazane|*khubazek*|*isizwe|*wheelchair|*isitulo_samasondo|*ngingumuntu_wokufika)
      ! (*abelungu|*abamhlophe|*abanye|*amaNdiya|*amakhaladi) .. (*bangena|*abakhokh*|*abazange|*bayasizwa|*basizwa|*basizwe|*bona|*baphathwa|*abangaphambi)
      ! (*isihlalo|*wheelchair|*induku|*inja_yomhlahlandlela|*ngihamba_ngesihlalo|*angiboni|*angizwa|*isithulu|*okhubazekile) ... (*uvimba|*bangenqab*|*bahamba|*akhansel*|*abavum*|*asivunyelwe|*bangixosh*|*muhambiseni|*wahamba)
      ! (*owesifazane|*abesifazane|*husband|*umyeni|*umlisa) .. (*signature|*avula|*asayine|*imvume|*abuzwa|*babuz*)
      ! (*isizulu|*isixhosa|*ulimi|*accent|*isifundazwe|*ngiwumuntu|*ngingumuntu|*abantu_abafana) .. (*ngoba|*bahleka|*bangenqab*|*abangisizanga|*nami|*nathi|*abamnyama)`,
    'feature-request': `
      ! (*phakamisa|*isiphakamiso|*siphakamiso|*iphakamiso|*kungaba_kuhle|*kungakuhle|*bekungaba_kuhle|*suggestion|*engeza|*ningengeza|*ningafaka|*ungeze|*feature)
      ! (*bekungaba_ngcono|*kungaba_mnandi|*kungasiza|*kungaba_ngcono|*kungasiza_uma|*ningafaka|*ngicela_nifake|*ningenza|*nifake|*ngathanda_ukubona) .. (*dark_mode|*option|*i-option|*app|*button|*isizulu|*ku-app|*feature|*uma|*indlela)
      ! (*dark_mode|*i-feature|*new_feature|*apple_pay|*samsung_pay)`,
    information: `
      ! (ngicela|bengicela|ngifisa|bengifuna|ngifuna|ngithanda|bengithanda) .. (*buza|*kwazi|*ulwazi|*ngitsheleni|*ningitshele|*ukubuza|*imininingwane|*incazelo|*ukwazi|*ngazi|*ngibuze)
      (nivula|nivala|kubiza|niyathumela|nidelivera|malini|nini|kanjani|kuphi|ninazo|ninayo|niyadeliver*|sebenza|yimalini|ngabe|nikhona|nithumela) .. (*nini|*malini|*phi|*na|*isikhathi|*khokha|*ngakanani|*kanjani)?
      umbuzo|*umbuzo
      ! (*nivula|*nivala|*niyavula|*niyaletha|*niletha|*nithengisa|*niyathengisa|*ninaso|*ninayo|*ninawo|*ninazo|*niyawathatha|*niyathatha|*niyamukela|*nisebenza|*nikuphi|*ninale) .. (*e|*nini|*ku*|*isaphulelo|*na|*ama*|*i-*|*ngeSonto|*phi)?
      ! (kubiza|kumalini|yimalini|malini|kukuphi|kuthatha) .. (*malini|*isikhathi|*kuphi|*ukuya|*uku*|*i-*)?
      ! (*nginombuzo|*umbuzo|*ngiyabuza|*bengibuza|*ngicela_ukubuza|*ngisacela_ukubuza)`,
    praise: `
      ! (*ngiyabonga_kakhulu|*siyabonga_kakhulu|*kuhle_kakhulu|*ngijabule|*ngijabulile|*ngiyajabula|*ningisizile|*ningisize_kakhulu|*nihamba_phambili|*ngiyancoma|*ngancoma|*siyancoma|*excellent|*inkonzo_enhle|*enhle_kakhulu|*nenza_kahle|*nisebenza_kahle|*ngiyanithanda|*nithandeka|*usizo_olukhulu|*olukhulu|*nisebenze_kahle|*basize_kahle|*ungisize_kahle|*unomusa|*banomusa|*ngeneme|*nganeliseka|*nganelisekile|*ngithandile|*ngiyithande|*nginganincoma) .. (*kakhulu|*usizo|*inkonzo)?
      ~ *ngiyabonga|*siyabonga|*enkosi|*thokoza
      ! (*kufike_kahle|*zifike_kahle|*konke_kuhamba_kahle|*usebenzile_kahle|*nenze_kahle|*niyanconywa|*nibahle|*halala|*nisizile|*ningisize|*ungisizile|*basisizile|*wangisiza_kakhulu|*yinhle_kakhulu|*kumnandi|*kumnandi_kakhulu|*bengijabule|*sijabule|*sijabulile|*ngiyamncoma|*best_service|*well_done|*ubuyile_ugesi)
      ! (*konke|*kulungile|*kufikile) .. (*kahle|*kulungile) .. (*ngiyabonga|*siyabonga)`,
  },
  classes,
);
