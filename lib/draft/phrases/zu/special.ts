import type { Phrases } from '../types';

type Part = Pick<Phrases, 'boundary' | 'adapt' | 'handover' | 'legalAside' | 'request' | 'deal' | 'stands' | 'checkIn' | 'handoverNext' | 'praise' | 'closing' | 'information' | 'solved' | 'holding' | 'hospitality' | 'public' | 'publicHandover' | 'review'>; // prettier-ignore

export const special: Part = {
  boundary: {
    abuse: [
      'Ngifuna ukulungisa lokhu nawe, futhi ngingakwenza kangcono uma sibeka inhlamba eceleni.',
      'Ngiyakuzwa ukuthukuthela kwakho. Ngicela siyeke ukuthukana, ukuze ngigxile odabeni lwakho.',
      'Ngizophendula konke okuphathelene nalolu daba; inhlamba ngicela siyiyeke.',
      'Ngingasohlangothini lwakho. Ngicela sikhulume ngenhlonipho, nami ngizokwenza kanjalo.',
    ],
    overfamiliar: ['Ngiyabonga ngamazwi amahle! Ake silungise okudingayo.', 'Ngiyabonga! Ake ngikusize ngalokhu.'],
    rambler: [
      'Ngiyabonga ngokungichazela ukuthi kuqale kanjani. Ukuze ngikusize kahle, ake siqale ngalokhu: {about}.',
      'Ngiyifunde yonke indaba, ngiyabonga. Ukuze kulunge, ake sigxile kulokhu okwamanje: {about}.',
      'Ngiyabonga ngemininingwane. Engingakunyakazisa manje yilokhu, ngakho ngiqala ngakho: {about}.',
      'Ngiyabonga ngokungichazela konke. Ake sihambe isinyathelo ngesinyathelo, siqale ngalokhu: {about}.',
    ],
  },
  adapt: {
    demanding: [
      'Ucele into eqondile, nansi-ke, nezinsuku zayo.',
      'Unelungelo lokufuna izinsuku, hhayi amazwi nje.',
      'Ake ngicacise ukuthi kwenzekani futhi nini.',
      'Ukuze ukwazi ukuhlola iphuzu ngalinye, ngikubeka nezinsuku.',
    ],
    negotiator: [
      'Yilapho engingafinyelela khona, futhi yisethembiso esiqinile.',
      'Ngifinyelele emkhawulweni walokho engingakunikeza, ukuze singachithi isikhathi.',
      'Ngibeka okungcono kakhulu engingakunikeza; akukho okungcono ngemuva kwalokhu.',
      'Yikho konke engingakwenza, futhi ungathembela kukho.',
    ],
    indifferent: [
      'Yini engenza lokhu kulunge kuwe?',
      'Yini ebaluleke kakhulu kuwe lapha?',
      'Ungathanda kuphele kanjani?',
      'Yini engakusiza kakhulu manje?',
    ],
    returning: [
      'Sekuyisikhathi ukanye nathi, futhi lokho angikuthathi kalula.',
      'Emva kwesikhathi eside ukanye nathi, ubufanelwe okungcono.',
    ],
  },
  legalAside: [
    'Ukhulume ngezomthetho, futhi lokho kuyilungelo lakho. Nokho ngingathanda ukukuxazulula nawe ngqo.',
    'Ngiyakuqonda okushoyo ngezomthetho, futhi ngiyakuhlonipha.',
  ],
  request: ['Ngiyabonga ngomlayezo wakho. Umayelana nokuthi {problem}.', 'Ngiyabonga ngokubhala; ngiyabona ukuthi {problem}.'],
  deal: {
    open: ['Ngiyabonga ngokusibuza; ngingathanda ukuthi silungise lokhu.', 'Ngiyabonga ngokusinika ithuba lokukwenzela isiphakamiso.'],
    two: ['Engingakwenza yilokhu: {first}, futhi {second}.', 'Nansi into engingakunika yona: {first}, futhi {second}.'],
    one: ['Engingakwenza yilokhu: {first}.', 'Nansi into engingakunika yona: {first}.'],
    shipping: ['ngikuthumelele mahhala'],
    next: [
      'Uma kukulungele, phendula nje ngo-yebo, ngizokuhlela. Ngizokubhalela {next} noma kunjani.',
      'Ngikuhlele kanjalo? Ngizophinde ngikubhalele {next}.',
    ],
  },
  stands: ['Usuku esivumelene ngalo luhlala lunjalo: {due}.', 'Akukho okushintshile ngosuku: {due}.'],
  checkIn: [
    'Ngikunike usuku, {due}, futhi ngifuna ukuqiniseka ukuthi lugciniwe. Konke kufike kahle?',
    'Bekumele kwenzeke {due}. Konke kuhambe kahle? Uma kungenjalo, ngiphendule nje, ngizokulandela masinyane.',
  ],
  handover: {
    'safety@food': [
      'Ngiyaxolisa ngalokhu, futhi ngithemba ukuthi nonke seningcono. Uma kungenjalo, ngicela nibone udokotela ningalindi thina. Umbiko wakho ngiwudlulisele kwabaphethe ukuphepha kokudla, bazowuphenya.',
    ],
    'safety@place': [
      'Ukuphepha kwakho kuza kuqala. Uma kusenobungozi, ngicela niphume, ningacishi futhi ningakhanyisi lutho, bese nishayela inombolo yezimo eziphuthumayo ngaphandle; ningalindi thina. Ithimba lethu lezokuphepha selinawo umlayezo wakho njengodaba oluphuthumayo.',
    ],
    safety: [
      'Ukuphepha kwakho kuza kuqala. Ngicela ungabe usakusebenzisa okwamanje, noma kubonakala sengathi sekulungile. Lokhu ngikubeka ngaphambi kwakho konke, futhi ngikudlulisela kulabo ababhekele ezokuphepha.',
      'Okokuqala, ngithemba ukuthi uphephile. Ngicela ungakusebenzisi kuze kube sekuhloliwe; uma kukhona olimele noma ongazizwa kahle, akaye kudokotela angasilindi. Abasebenza ngezokuphepha bathola umbiko wakho manje.',
    ],
    legal: [
      'Ngifundile ukuthi ucabanga ukuthatha izinyathelo zomthetho, futhi lokho kuyilungelo lakho. Ukuze uthole impendulo ethembekile, umlayezo wakho ngiwudlulisela uphelele kulabo ababhekele izindaba ezinjalo.',
      'Usho izinyathelo zomthetho, futhi ngiyakuhlonipha lokho. Udaba lwakho, nakho konke okubhalile, ngilunika labo abangaphendulela inkampani.',
      'Ngikuthatha ngokungathi sina okubhalile ngezomthetho. Kudinga impendulo yalabo ababhekele lokho, futhi udaba lwakho lufika kubo namuhla luphelele.',
    ],
    discrimination: [
      'Akekho okufanele aphathwe ngokuhlukile ngenxa yalokho ayikho. Ngiyaxolisa ngalokhu okuchazayo. Ngikudlulisela, ngamazwi akho, kumuntu ophethe, ozokuhlola ngokuzimela.',
      'Ngiyabonga ngokungitshela; ngiyazi ukuthi akulula ukukubhala. Ngiyaxolisa ukuthi uzizwe kanjalo. Lokhu kuya kumuntu ophethe, ozokuhlola kahle futhi alalele uhlangothi lwakho.',
    ],
    press: [
      'Ngiyabonga ngombuzo wakho. Abezindaba baphendulwa ngabasebenza nabo ababhekele lokho. Imibuzo yakho ngiyidlulisela kubo manje, iphelele.',
      'Ngiyabonga ngokubhala. Akumina okufanele akhulume nabezindaba, ngakho imibuzo yakho ngiyidlulisela kofanele.',
    ],
    fraud: [
      'Ngiyabonga ngokusibikela masinyane; wenze into efanele. Ngicela unganikezi muntu amakhodi noma amaphasiwedi, nathi imbala, futhi wazise ibhange lakho uma ungakakwenzi. Lokhu ngikudlulisela njengokuphuthumayo ethimbeni elibhekele umkhonyovu.',
      'Lokhu kuyathusa, futhi wenze kahle ukubhala masinyane. Uma ukwazi, shintsha iphasiwedi wazise nebhange. Ithimba elibhekele umkhonyovu lithola umbiko wakho manje.',
    ],
    privacy: [
      'Imininingwane yakho iyindaba ebalulekile. Umlayezo wakho ngiwudlulisela kumuntu obhekele ukuvikelwa kwemininingwane, ozokuhlola aphendule wena ngqo.',
      'Ngiyaqonda ukuthi lokhu kuyakukhathaza. Kuya namuhla kobhekele ukuvikelwa kwemininingwane, ozokutshela ukuthi yini esiyigcinile nokuthi kwenzekeni ngayo.',
    ],
    approval: [
      'Lokhu kudinga isinqumo somholi wethimba lami, futhi ngiyasicela manje.',
      'Angikwazi ukunquma ngedwa, ngakho ngikubeka phambi kwalowo ongakwazi, nesiphakamiso sami.',
    ],
  },
  handoverNext: [
    '{Next} uzozwa ukuthi kuqhubeka kanjani; kuze kube yileso sikhathi ungabhalela mina.',
    'Ngizokubhalela {next} ngesinyathelo esilandelayo, futhi ngisazohlala nawe kulokhu.',
    'Umlayezo olandelayo uzofika {next}. Kuze kube yileso sikhathi ngisabambe lolu daba.',
  ],
  praise: {
    open: [
      'Ngiyabonga ngalawa mazwi. {quote}: lokho kungijabulisile.',
      'Kuyajabulisa ukufunda lokhu, ngiyabonga.',
      'Ngiyabonga ngokuthatha isikhathi usitshele.',
      'Ngiyabonga ngamazwi akho amahle; ngizowadlulisela ethimbeni.',
      'Wenze kahle ngokubhala. Labo abakwenzile bazojabula.',
    ],
    pass: [
      'Ngiyabonga ngala mazwi. Ngizowadlulisa njengoba ucelile.',
      'Kuyajabulisa ukufunda lokhu, ngiyabonga! Ngizokudlulisa njengoba ucelile.',
    ],
    close: [
      'Siyobonana ngokuzayo.',
      'Kuyajabulisa ukwazi ukuthi kukuhambele kahle.',
      'Ngithemba ukuthi kuzohlala kunjalo.',
      'Kujabulele.',
      'Imilayezo enjena iyasikhuthaza.',
    ],
  },
  closing: {
    open: [
      'Ngiyabonga ngokungazisa; ngiyajabula ukuthi sekulungile.',
      'Ngiyajabula ukuthi sekulungisiwe.',
      'Kuhle ukuzwa lokho, ngiyabonga.',
      'Yizindaba ezimnandi lezo. Ngiyabonga ngokubuya usho.',
      'Ngiyabonga ngomlayezo, nangokubekezela kwakho.',
    ],
    settled: ['Ngalokho lolu daba{?order: lwe-oda {order}} seluxazululiwe.', 'Akukho okunye okudingeka ukwenze.'],
    improvement: ['Umlayezo wakho ushintshe okuthile lapha: {improvement}', 'Ngenxa yemibiko enjengowakho sishintshe lokhu: {improvement}'],
    survey: [
      'Uma unomzuzu, sitshele ukuthi sikusize kanjani: {survey}',
      'Ungasitshela yini ukuthi usizo lwethu belunjani? {survey}',
      'Senze kanjani? Impendulo yakho, enhle noma embi, iya ethimbeni: {survey}',
    ],
    door: [
      'Uma kuphinda kuvela okuthile, phendula lo mlayezo.',
      'Uma kungakalungi kahle, phendula lapha ngiqhubeke nakho.',
      'Uyazi ukuthi ungitholaphi.',
    ],
  },
  information: {
    open: ['Ngiyabonga ngombuzo wakho.', 'Ngiyabonga ngokubuza.', 'Ngiyajabula ukukusiza.', 'Wenze kahle ukubuza.'],
    unknown: [
      'Impendulo yombuzo othi {quote} anginayo eduze, futhi angifuni ukuqagela.',
      'Ufuna ukwazi: {quote}. Ngizobheka, ukuze uthole okuyikho.',
      'Ngiwubhalile umbuzo wakho, {quote}, futhi ngiyawubheka.',
    ],
  },
  solved: {
    open: [
      'Sekwenziwe lokho engakutshela kona.',
      'Ngikutshela nje ukuthi sekwenziwe.',
      'Ngikwenzile, njengoba ngangishilo.',
      'Lokho sekulungisiwe.',
    ],
    check: ['Ingabe konke kuhamba kahle ngakuwe?', 'Ingabe sekulungile kuwe?', 'Ingabe kukhona okusashodayo?'],
  },
  holding: {
    open: [
      'Angikukhohliwe.',
      'Nakhu lapho udaba lume khona.',
      'Izwi elifushane ngokuthi kuhamba kanjani.',
      'Ngisaqhubeka nalolu daba.',
      'Ngiyazi ukuthi ulinde izindaba, nakhu-ke ukuthi sime kuphi.',
    ],
    still: [
      'Anginayo impendulo yokugcina okwamanje, futhi ngincamela ukukusho kunokuthula.',
      'Akukapheli; ngisasebenza kukho.',
      'Awukabikho umphumela, futhi angikuyekile.',
      'Okusashodayo yimpendulo engiyilindile; ngiyayilandelela.',
    ],
  },
  hospitality: {
    recovery: [
      'Uze lapha uzojabula, thina sakuphazamisa.',
      'Ubufanelwe inkumbulo engcono kithi.',
      'Ukhethe ukuchitha isikhathi sakho nathi, futhi lokho bekufanele sikunakekele kangcono.',
      'Akusiyo indlela engifuna umuntu asikhumbule ngayo.',
    ],
  },
  public: {
    hot: [
      'Ngiyaxolisa: {problem}, futhi ngiyaqonda ukuthi {feeling}.',
      '{Problem}. {Feeling}, futhi ngiyaxolisa.',
      'Ngiyakuqonda ukuthukuthela kwakho: {problem}. Ngiyaxolisa.',
      'Unesizathu sokuthukuthela: {problem}. Ngiyaxolisa.',
      '{Feeling}, ngiyaxolisa: {problem}.',
    ],
    calm: [
      'Ngiyaxolisa ukuthi {problem}.',
      'Ngiyabona ukuthi {problem}, futhi ngiyaxolisa.',
      'Ngiyabonga ngokusitshela. Ngiyaxolisa ukuthi {problem}.',
      '{Problem}: ngiyaxolisa ngalokho.',
    ],
    doing: [
      'Bekungafanele kwenzeke lokhu, futhi ngiyakuhlola manje.',
      'Ubufanelwe okungcono, futhi ngiyakubhekela mina.',
      'Bekungafanele kufike lapha; ngiyakulungisa manje.',
    ],
    move: [
      'Ngicela ungithumelele {channel}, ngizokulungisa lapho, futhi imininingwane yakho izohlala iyimfihlo.',
      'Ngithumelele {channel}, ngiyacela, ngizokubhekela lokhu mathupha.',
      'Ungangithumelela {channel}? Ngizokulungisa nawe lapho.',
    ],
    praise: [
      'Ngiyabonga, kuyajabulisa ukufunda lokhu! Ngizokudlulisela ethimbeni.',
      'Ngiyabonga ngamazwi amahle; ithimba lizojabula!',
      'Ngiyabonga kakhulu ngokusho lokhu obala.',
      'Kumnandi ukukuzwa lokho, ngiyabonga!',
    ],
    question: ['Umbuzo omuhle.', 'Ngiyabonga ngokubuza.', 'Ngiyajabula ukusiza.'],
  },
  publicHandover: {
    'safety@food': [
      'Ngiyaxolisa, futhi ngithemba ukuthi nonke seningcono; uma kungenjalo, bonani udokotela. Sengikudlulisele kwabaphethe ukuphepha kokudla.',
    ],
    'safety@place': [
      'Ngiyaxolisa. Ukuphepha kuza kuqala: phumani futhi nishayele inombolo yezimo eziphuthumayo uma kunengozi. Ithimba lethu lezokuphepha selinombiko wakho.',
    ],
    safety: [
      'Ukuphepha kwakho kuza kuqala: ngicela ungabe usakusebenzisa okwamanje. Ngikudlulisela kwabezokuphepha manje.',
      'Ngithemba ukuthi uphephile. Ngicela ungakusebenzisi kuze kuhlolwe; abezokuphepha bathola umbiko wakho manje.',
    ],
    selfHarm: [
      'Ngifundile okubhalile futhi ngikhathazekile ngawe. Ngicela ukhulume manje nomuntu oseduze nawe, {?line:{line} ({country}), }noma usizo oluphuthumayo.',
      'Ubalulekile ukudlula noma iyiphi i-oda. Ngicela ungahlali wedwa nalokhu: thinta umuntu oseduze, {?line:{line} ({country}), }noma usizo oluphuthumayo manje.',
    ],
    discrimination: ['Akekho okufanele azizwe kanjalo, futhi ngiyaxolisa. Okuchazayo ngikudlulisela kumuntu ophethe, ngamazwi akho.'],
    press: ['Ngiyabonga ngombuzo. Imibuzo yakho ngiyidlulisela kobhekele abezindaba.'],
    any: [
      'Ngikuthatha ngokungathi sina lokhu, futhi ngikudlulisela kulabo abangathatha isinqumo.',
      'Ngikufunde ngokucophelela. Kuya kubantu abaphethe namuhla.',
      'Lokhu kudinga impendulo yabaphethe, futhi ngikudlulisela kubo manje, kuphelele.',
    ],
  },
  review: {
    open: [
      'Ngiyabonga ngokuthatha isikhathi ubhale lokhu. {Problem}, futhi ngiyaxolisa.',
      'Ngiyabonga ngobuqotho bakho. Ngiyaxolisa ukuthi {problem}.',
      'Ngikufunde kaningi okubhalile: {problem}. Ngiyaxolisa.',
      'Ngiyaxolisa ukufunda lokhu: {problem}. Ngiyabonga ngokusitshela.',
    ],
    middle: [
      'Ngikhuluma nabathintekayo ngakho konke okuchazayo, ukuze kungenzeki komunye.',
      'Okubhalile kufika ethimbeni namuhla, iphuzu ngephuzu.',
      'Ngifuna ukuqonda ukuthi kwenzeke kanjani, futhi ngibuza ithimba.',
      'Ngikudlulisela ethimbeni ngamazwi akho.',
    ],
    move: [
      'Ngingathanda ukukulungisa: ngicela ungithumelele {channel}, ngizokubhekela mathupha.',
      'Ngicela ungithumelele {channel}; ngifuna ukukulungisa lokhu.',
    ],
    close: ['Uma sekucacile ngizosho lapha ukuthi sishintsheni.', 'Ngiyabonga ngokusitshela obala.'],
    praise: [
      'Ngiyabonga ngalokhu. {quote}: ithimba lizojabula ukukufunda.',
      'Kuyajabulisa ukufunda lokhu, ngiyabonga!',
      'Ngiyabonga ngokuthatha isikhathi ubhale into enhle kangaka.',
      'Ngiyabonga, ngizokudlulisela kubo bonke ababambe iqhaza.',
    ],
    praiseClose: ['Siyobonana ngokuzayo.', 'Uhlale wamukelekile.', 'Singajabula ukukubona futhi.', 'Buya noma nini.'],
  },
};
