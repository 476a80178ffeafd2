import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

/** isiZulu wordings of risks. */
export const risksZu = phrases<RiskCue>('risk', {
  legal: `
    *bameli|*mmeli|*ummeli|*abameli|*lawyer|*nkantolo|*enkantolo|*inkantolo|*mangalel*|*mangale*|*mthetho|*ngokomthetho|*ombud*|*icasa|*ncc|*icala|*bophisa|*ukumangala|*emaphoyiseni|*maphoyisa|*consumer_commission|*umthetho`,
  'not:legal': `
    *mngani .. *mmeli|*ummeli`,
  safety: `
    *umlilo|*mlilo|*vuthe|*vutha|*yavutha|*qhume|*qhuma|*iqhume|*intuthu|*nthuthu|*ishokhi|*shokile|*ngishokwe|*shokwe|*shoke|*inhlansi|*yingozi|*kuyingozi|*ingozi|*limele|*ngilimele|*esibhedlela|*sibhedlela|*ambulense|*allergic|*aleji|*ngishile|*ushile|*opha|*bophile|*bangilimaza|*igesi_iyavuza|*igesi_evuzayo|*kunuka_igesi|*bulala_umuntu|*ingabulala|*ubuthi|*ishevu|*faka_engozini|*sengozini
    (*gulile|*ngigule|*gula|*hlanza|*hlanzile) .. (*kudla|*dla|*dlile|*emva)`,
  'self-harm': `
    *zibulala|*ngizibulale|*ukuzibulala|*ngizobulala_mina|*ngifuna_ukufa|*angisafuni_ukuphila|*angifuni_ukuphila|*ngingafa|*ukufa_kungcono|*kungcono_ngife|*ngizilimaze|*ukuzilimaza|*ngizilenge|*ngiziphonse
    *funa_ukufa`,
  'not:self-harm': `
    *ngifa|*ngafa|*ngiyafa .. *insini|*indlala|*amahloni|*hleka|*amakhaza|*ukoma`,
  churn: `
    angisoze|ngeke|angisayi .. (*ngabuyel*|*ngabuya*|*ngiphinde*|*ngaphinda*|*ngathenga*|*ngithenge*|*phinde*)
    *angisoze_ngabuyela|*angisoze_ngabuya|*ngeke_ngibuyele
    (*khansela|*cancel*|*vala|*khansele|*valela|*khanselela|*kansela) .. (*akhawunti|*account|*contract|*nkontileka|*inkontileka|*policy|*subscription|*line|*yami)
    (*shintshela|*yela|*ngiyohamba|*dlulela|*hambela|*sukela|*hambe|*shiya|*ngiyahamba|*ngizoya|*thuthela) .. (*kwenye|*kwabanye|*enye_inkampani|*kwenye_inkampani|*vodacom|*mtn|*telkom|*capitec|*fnb|*absa|*abanye|*ninokuthi|*ama-competitor*)
    *angisoze_ngaphinde|*angisoze_ngiphinde|*ngeke_ngiphinde|*ngeke_ngisathenga|*angisayikuthenga|*anginakuphinda|*ngeke_ngibuye|*angisabuyi|*okokugcina_ngithenga|*angisaphindi|*angiphindi|*nginilahlekele
    *lahlekelwa|*nilahlekelwe|*nizolahlekelwa .. *ikhasimende|*yikhasimende|*customer|*amakhasimende`,
  press: `
    *phephandaba|*iphephandaba|*maphephandaba|*media|*intatheli|*ntatheli|*hello_peter|*hellopeter|*carte_blanche|*ukhozi|*twitter|*facebook|*tiktok|*social_media|*inkundla_yezokuxhumana|*zokuxhumana|*umsakazo|*ku-sabc|*sabc|*izindaba .. (*ngizo*|*bhala|*faka|*post*|*ya|*tshela|*ngiya)?
    (*ngizo*|*ngiya|*faka|*bhala|*post*|*tshela|*beka|*hambisa) .. (*facebook|*twitter|*tiktok|*social_media|*hellopeter|*maphephandaba|*iphephandaba|*abezindaba|*kubezindaba)`,
  'not:press': `
    *bone|*bona|*ngibone|*funde .. *facebook|*twitter|*tv|*instagram
    *ngi* .. *facebook_ayivuli`,
  'bad-review': `
    (*bhala|*ngizobhala|*faka|*shiya|*nginike|*nika) .. (*review|*i-review|*star|*izinkanyezi|*inkanyezi_eyodwa|*okubi|*ireview)
    *1_star|*one_star|*zero_stars|*angincomi|*angiyincomi|*angininconyi|*ngizoxwayisa|*xwayisa_abantu|*ngizotshela_wonke|*ningathengi|*balekelani|*ningalinge|*anginincomi`,
  chargeback: `
    *chargeback|*dispute
    (*bhange|*ebhange|*bank|*ibhange) .. (*buyise|*buyisela|*reverse*|*dispute|*misa|*phikisa|*libuyise)`,
  abuse: `
    *zinja|*nja|*izinja|*msunu|*mgqwabe|*voetsek|*futsek|*hamba_uyosh*|*masimba|*msathanyoko|*msunu_kanyoko|*golo|*isilima|*izilima|*isiphukuphuku|*iziphukuphuku|*siphukuphuku|*ziphukuphuku|*idiot*|*dom|*isidwanguzi|*izidididi|*thulani_nya|*ndikindiki|*zidoda|*nyoko|*imbuzi|*izimbuzi
    *ngizokubulala|*ngizonibulala|*ngizonishaya|*ngizokushaya|*ngiyakwazi_lapho_uhlala|*ngizonishisa`,
  'not:abuse': `
    *ngibize|*bangibiza|*ungibize|*wangibiza`,
  discrimination: `
    *bandlulul*|*cwasa|*ukucwasa|*ngicwaswe|*bangicwasa|*cwaswa|*racis*|*racism|*ngokwebala|*ubuhlanga|*ukubandlululwa|*kwebala|*ubandlululo|*nobandlululo
    (*ngoba|*ngenxa|*ngenxa_yokuthi) .. (*ngimnyama|*bamnyama|*umnyama|*mnyama|*ngikhubazekile|*ibala|*bala|*wheelchair|*bomdabu|*okumnyama|*ngingowesifazane|*kwebala|*isizulu|*ngikhuluma_isizulu)`,
  fraud: `
    *fraud|*scam*|*skelem*|*khwabanis*|*izigebengu|*gebengu|*ntshontsh*|*ebiwe|*yebiwe|*eyebiwe|*hack*|*khohlisiwe|*phish*|*qola|*qoliwe|*umkhonyovu|*mkhonyovu|*amasela|isela|ngisela|*ningamasela|uyisela|*khonyovu|*ngiqoliwe|*ngaqolwa|*inkohliso|*tshontsh*
    (*transaction*|*imali|*debit*|*purchase*|*withdraw*|*inkokhelo) .. (*engingayenzanga|*engingazenzanga|*angizenzanga|*angiyenzanga|*engingazazi|*akumina|*angimina)`,
  privacy: `
    popia|popi|*privacy|*ubumfihlo|*bumfihlo
    (*mininingwane|*imininingwane|*ulwazi|*inombolo|*data) .. (*nikeze|*dalul*|*putshuk*|*abelan*|*dayis*|*susa|*sula|*abanye|*omunye|*ngaphandle|*muntu|*nikezwe|*sabalala|*komunye)
    *ngaphandle_kwemvume|*ngaphandle_kwe*`,
});
