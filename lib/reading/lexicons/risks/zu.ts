import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

/** isiZulu wordings of risks. */
export const risksZu = phrases<RiskCue>('risk', {
  legal: `
    *bameli|*mmeli|*ummeli|*abameli|*lawyer|*nkantolo|*enkantolo|*inkantolo|*mangalel*|*mangale*|*mthetho|*ngokomthetho|*ombud*|*icasa|*ncc|*icala|*bophisa|*ukumangala|*emaphoyiseni|*maphoyisa|*consumer_commission|*umthetho
    *nizoboshwa|*ngizonibopha|*ngizonimangalela|*nginimangalela|*ngiyanimangalela|*small_claims|*siteshi_samaphoyisa|*esiteshini|*saps|*fsca|*fais|*nersa|*cgso|*ombudsman|*consumer_protection|*iteletsha|*legal_action|*sheriff|*umshushisi|*ijaji|*uzwa_ngommeli`,
  'not:legal': `
    *mngani .. *mmeli|*ummeli`,
  safety: `
    *umlilo|*mlilo|*vuthe|*vutha|*yavutha|*qhume|*qhuma|*iqhume|*intuthu|*nthuthu|*ishokhi|*shokile|*ngishokwe|*shokwe|*shoke|*inhlansi|*yingozi|*kuyingozi|*ingozi|*limele|*ngilimele|*esibhedlela|*sibhedlela|*ambulense|*allergic|*aleji|*ngishile|*ushile|*opha|*bophile|*bangilimaza|*igesi_iyavuza|*igesi_evuzayo|*kunuka_igesi|*bulala_umuntu|*ingabulala|*ubuthi|*ishevu|*faka_engozini|*sengozini
    (*gulile|*ngigule|*gula|*hlanza|*hlanzile) .. (*kudla|*dla|*dlile|*emva)
    *icu|*burns_unit|*opha_igazi|*kuphuma_igazi|*ngilazi_emlonyeni|*ingilazi_ekudleni|*kungafa_umuntu|*kuyofa|*wacishe_wafa|*bekungenzeka_afe|*cishe_wafa|*cishe_ngafa|*amaphilisi_angewona|*i-recall|*recall|*wagula|*oksijini|*oxygen|*uginye
    (*amaphilisi|*umuthi|*imithi) .. (*omunye|*omunye_umuntu|*angalungile|*iphutha|*ongewona|*aphelelwe|*asekela_namuhla)
    (*driver|*umshayeli|*ibhasi|*itekisi) .. (*ibhala|*ubhala|*ibibhala|*ubebhala|*edakiwe|*udakiwe|*ngejubane|*ephuzile)
    (*isitebhisi|*izitebhisi|*izintambo|*uthango|*ilifti) .. (*xegile|*sixegile|*wile|*wawa|*kuwe|*vulekile|*ngaphandle)`,
  'self-harm': `
    *ngeke_ngisaba_khona|*angeke_ngisaba_khona|*angeke_ngisekho|*ngeke_ngisekho .. *khokh*
    (*umndeni|*bonke|*izingane|*wonke_umuntu) .. *ngcono .. *ngaphandle_kwami
    *zibulala|*ngizibulale|*ukuzibulala|*ngizobulala_mina|*ngifuna_ukufa|*angisafuni_ukuphila|*angifuni_ukuphila|*ngingafa|*ukufa_kungcono|*kungcono_ngife|*ngizilimaze|*ukuzilimaza|*ngizilenge|*ngiziphonse
    *funa_ukufa
    *ukuzilengisa|*ngizilengise|*ngizisike|*ukungavuki|*ngingavuki|*angisaboni_sizathu_sokuphila|*sizathu_sokuphila|*ngingasekho|*uma_ngingasekho|*ngiphelelwe_yithemba_lokuphila|*ngiwabale_amaphilisi|*ngiphuze_amaphilisi_onke|*ukuphela_kwempilo_yami|*ngizoziphonsa
    (*ngifisa|*sengifisa|*ngicabanga) .. (*ukungavuki|*ukufa|*ukuzilengisa|*ukuzibulala|*ukunyamalala|*ukuziphonsa)
    (*ngiwabale|*ngibale|*sengibale) .. (*amaphilisi)`,
  'not:self-harm': `
    *ngifa|*ngafa|*ngiyafa .. *insini|*indlala|*amahloni|*hleka|*amakhaza|*ukoma`,
  churn: `
    angisoze|ngeke|angisayi .. (*ngabuyel*|*ngabuya*|*ngiphinde*|*ngaphinda*|*ngathenga*|*ngithenge*|*phinde*)
    *angisoze_ngabuyela|*angisoze_ngabuya|*ngeke_ngibuyele
    (*khansela|*cancel*|*vala|*khansele|*valela|*khanselela|*kansela) .. (*akhawunti|*account|*contract|*nkontileka|*inkontileka|*policy|*subscription|*line|*yami)
    (*shintshela|*yela|*ngiyohamba|*dlulela|*hambela|*sukela|*hambe|*shiya|*ngiyahamba|*ngizoya|*thuthela) .. (*kwenye|*kwabanye|*enye_inkampani|*kwenye_inkampani|*vodacom|*mtn|*telkom|*capitec|*fnb|*absa|*abanye|*ninokuthi|*ama-competitor*)
    *angisoze_ngaphinde|*angisoze_ngiphinde|*ngeke_ngiphinde|*ngeke_ngisathenga|*angisayikuthenga|*anginakuphinda|*ngeke_ngibuye|*angisabuyi|*okokugcina_ngithenga|*angisaphindi|*angiphindi|*nginilahlekele
    *lahlekelwa|*nilahlekelwe|*nizolahlekelwa .. *ikhasimende|*yikhasimende|*customer|*amakhasimende
    *ngizoyivala|*ngiyivala|*ngiyavala_konke|*ngizovala|*ngivala_konke|*niyilibale|*seniphelile_kimi|*asisebenzisani|*anginakubuya|*ngeke_nisangibona|*anisoze_naphinda|*ngeke_niphinde|*angisondeli|*angiphinde_ngisondele|*angisoze_ngagibela|*angisoze_ngathenga|*angisoze_ngangena|*angisoze_ngasebenzisa|*angisayi_kuthenga|*sengikhathele_yini_ngiyahamba
    (angisoze|ngeke|angisayi|angiphinde|ngeke_ngiphinde|soze) .. (*nga*|*ngi*) .. (*kini|*nani|*futhi|*nina|*lapho|*la)
    (*enye_inkampani|*kwenye_inkampani|*enye_i-network|*yenye_inethiwekhi|*elinye_ibhange|*eyenye_inkampani|*omunye_umshwalense) .. (*ithi|*ngiya|*ilinde|*sengi*|*ngizo*|*r#|*ingcono)?
    (*ngizoshintsha|*ngiyashintsha|*sengishintsha|*ngiya_kwa|*sengicele|*sengithole) .. (*umshwalense|*network|*ibhange|*bank|*inkampani|*provider|*enye|*eyenye)`,
  press: `
    *phephandaba|*iphephandaba|*maphephandaba|*media|*intatheli|*ntatheli|*hello_peter|*hellopeter|*carte_blanche|*ukhozi|*twitter|*facebook|*tiktok|*social_media|*inkundla_yezokuxhumana|*zokuxhumana|*umsakazo|*ku-sabc|*sabc|*izindaba .. (*ngizo*|*bhala|*faka|*post*|*ya|*tshela|*ngiya)?
    (*ngizo*|*ngiya|*faka|*bhala|*post*|*tshela|*beka|*hambisa) .. (*facebook|*twitter|*tiktok|*social_media|*hellopeter|*maphephandaba|*iphephandaba|*abezindaba|*kubezindaba)
    *ilanga|*isolezwe|*iwitness|*umabonakude|*kumabonakude|*kwitv|*e-news|*newzroom|*cutting_edge|*checkpoint|*speak_out|*iradio|*umsakazo|*igagasi|*east_coast_radio|*journalist*`,
  'not:press': `
    *bone|*bona|*ngibone|*funde .. *facebook|*twitter|*tv|*instagram
    *ngi* .. *facebook_ayivuli`,
  'bad-review': `
    (*bhala|*ngizobhala|*faka|*shiya|*nginike|*nika) .. (*review|*i-review|*star|*izinkanyezi|*inkanyezi_eyodwa|*okubi|*ireview)
    *1_star|*one_star|*zero_stars|*angincomi|*angiyincomi|*angininconyi|*ngizoxwayisa|*xwayisa_abantu|*ngizotshela_wonke|*ningathengi|*balekelani|*ningalinge|*anginincomi
    *reviews|*i-review|*ireviews|*review_site|*google_review*|*ku-google|*inkanyezi|*izinkanyezi
    (*ngizoyibhala|*ngizonibhala|*ngiyayifaka|*ngizoyifaka|*sizoyibhala|*yonke_indawo) .. (*indaba|*yonke|*indawo|*facebook|*social|*google|*i-video|*hellopeter)
    (*wonke_umuntu|*bonke_abantu|*iningizimu_afrika|*umhlaba_wonke) .. (*uzokwazi|*azi|*bazokwazi|*ubone|*uzobona|*ezwe|*yonke)
    (*musani|*ningayi|*ningalokothi|*balekelani|*ningathengi) .. (*lapha|*kubo|*kule|*laba|*uku*)?`,
  chargeback: `
    *chargeback|*dispute
    (*bhange|*ebhange|*bank|*ibhange) .. (*buyise|*buyisela|*reverse*|*dispute|*misa|*phikisa|*libuyise)
    (*bhange|*ibhange|*ebhange|*bank|*card) .. (*reverse|*i-reverse|*ibuyise|*lizoyibuyisa|*liyihlehlise|*libuyise|*lihlehlise|*dispute|*buyisele|*liyibuyise)
    (*ngizo|*ngizoyi*|*ngizovele|*ngiya|*sengi*) .. (*dispute|*i-dispute|*ngi-dispute|*reverse|*ngiyi-reverse|*chargeback)`,
  abuse: `
    *zinja|*nja|*izinja|*msunu|*mgqwabe|*voetsek|*futsek|*hamba_uyosh*|*masimba|*msathanyoko|*msunu_kanyoko|*golo|*isilima|*izilima|*isiphukuphuku|*iziphukuphuku|*siphukuphuku|*ziphukuphuku|*idiot*|*dom|*isidwanguzi|*izidididi|*thulani_nya|*ndikindiki|*zidoda|*nyoko|*imbuzi|*izimbuzi
    *ngizokubulala|*ngizonibulala|*ngizonishaya|*ngizokushaya|*ngiyakwazi_lapho_uhlala|*ngizonishisa
    *mpumputhe|*mbuzi_ndini|*nja_ndini|*mgodoyi|*inkawu|*izinkawu|*ingulube|*izingulube|*mdidi|*usatane|*bulima|*niyizilima|*niyimbuzi
    (*ngizofika|*ngiyafika|*ngizoza) .. (*ngimshaye|*ngikushaye|*nginishaye|*ngibulale)
    (*ngiyazi|*ngiyakwazi|*siyazi) .. lapho .. (*nisebenza|*uhlala|*nihlala|*usebenza)`,
  'not:abuse': `
    *ngibize|*bangibiza|*ungibize|*wangibiza`,
  discrimination: `
    *bandlulul*|*cwasa|*ukucwasa|*ngicwaswe|*bangicwasa|*cwaswa|*racis*|*racism|*ngokwebala|*ubuhlanga|*ukubandlululwa|*kwebala|*ubandlululo|*nobandlululo
    (*ngoba|*ngenxa|*ngenxa_yokuthi) .. (*ngimnyama|*bamnyama|*umnyama|*mnyama|*ngikhubazekile|*ibala|*bala|*wheelchair|*bomdabu|*okumnyama|*ngingowesifazane|*kwebala|*isizulu|*ngikhuluma_isizulu)
    abelungu|abamhlophe .. (*bangena|*abazange|*basizwa|*bona|*abangaphambi|*abakhokh*)
    (*isihlalo|*wheelchair|*induku|*angiboni|*isithulu|*khubazek*) .. (*uvimba|*bahamba|*wahamba|*akhansel*|*bangenqab*|*muhambiseni|*bangixosh*)
    (*owesifazane|*husband|*ukuthi_ngizothola_izingane) .. (*signature|*avula|*yini|*asayine)
    (*ngibona|*ebona|*babona) .. (*induku|*isihlalo|*ibala|*isikhumba)`,
  fraud: `
    *fraud|*scam*|*skelem*|*khwabanis*|*izigebengu|*gebengu|*ntshontsh*|*ebiwe|*yebiwe|*eyebiwe|*hack*|*khohlisiwe|*phish*|*qola|*qoliwe|*umkhonyovu|*mkhonyovu|*amasela|isela|ngisela|*ningamasela|uyisela|*khonyovu|*ngiqoliwe|*ngaqolwa|*inkohliso|*tshontsh*
    (*transaction*|*imali|*debit*|*purchase*|*withdraw*|*inkokhelo) .. (*engingayenzanga|*engingazenzanga|*angizenzanga|*angiyenzanga|*engingazazi|*akumina|*angimina)
    (*sms|*ucingo|*email|*whatsapp|*page|*bangifonele|*bafonile|*ungifonele|*inombolo) .. (*pin|*i-pin|*otp|*cvv|*i-cvv|*ezenza_nina|*bazenza|*deposit|*bavela_kini|*ivela_kini|*ngeyenu|*ngabe_ngeyenu)
    (*ngegama_lami|*egameni_lami|*nge-id_yami) .. (*contract|*loan|*imali|*account|*ngaphandle)
    (*contract|*loan|*account|*imalimboleko) .. (*ngegama_lami|*egameni_lami|*nge-id)
    (*bathathe|*bakhiphe|*bathathile) .. yonke .. (*mali|*imali)
    (*yasayinisa|*basayinisa|*bamsayinisa|*wasayiniswa) .. (*loan|*umama|*ugogo|*contract|*ubaba)`,
  privacy: `
    popia|popi|*privacy|*ubumfihlo|*bumfihlo
    (*mininingwane|*imininingwane|*ulwazi|*inombolo|*data) .. (*nikeze|*dalul*|*putshuk*|*abelan*|*dayis*|*susa|*sula|*abanye|*omunye|*ngaphandle|*muntu|*nikezwe|*sabalala|*komunye)
    *ngaphandle_kwemvume|*ngaphandle_kwemvumo|*bengakangiceli_mvume
    (nimnike|nibanike|banike|bamnike|umnike|wamnika|bamnika|nanika|wanika|ninike|nimnikile|banikile|unikile|ninikile|*watshela|*batshela|*yathatha|*wathatha|*uthathe|*niyithathephi|*niyithole|*nithathephi) .. (*ikheli|*inombolo|*isimo|*number|*omakhelwane|*yami|*lami)
    (*statement|*results|*iresults|*i-id|*account|*imiphumela) .. (*somunye|*yomunye|*omunye|*womunye|*lomunye) .. (*umuntu)?
    (*ngabona|*ngibona|*ngithole) .. (*account|*statement|*imininingwane|*mali) .. (*yomunye|*somunye|*kaThembi|*yakhe)?
    (*recording|*ama-recording|*cctv|*ikhamera) .. (*copy|*isikhathi|*nigcina|*egumbini|*mvume)
    (*khiph*|*susa*|*nisuse|*ningasikhipha) .. (*isithombe|*video|*imininingwane)`,
});
