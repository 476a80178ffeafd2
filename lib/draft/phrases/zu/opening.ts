import type { Phrases } from '../types';

type Part = Pick<Phrases, 'greeting' | 'farewell' | 'unknown' | 'open' | 'sorry' | 'understand' | 'feeling' | 'impact' | 'impactQuote' | 'repeat' | 'broken' | 'own' | 'incident'>; // prettier-ignore

export const opening: Part = {
  greeting: {
    formal: ['Sawubona {fullName},'],
    neutral: ['Sawubona {name},'],
    casual: ['Sawubona {name},'],
    chat: ['Sawubona {name}.'],
    public: ['Sawubona {name}.'],
    bare: ['Sawubona,'],
    bareChat: ['Sawubona.'],
  },
  farewell: {
    formal: ['Ozithobayo,', 'Ngokuzithoba,'],
    neutral: ['Ngiyabonga,', 'Ngokuzithoba,'],
    casual: ['Ngiyabonga,', 'Usale kahle,'],
  },
  unknown: {
    about: [
      'Ngiwufundile umlayezo wakho mayelana nalokhu: {thing}.',
      'Ubhale ngalokhu: {thing}.',
      'Ngiyabona ukuthi lokhu kuphathelene nalokhu: {thing}.',
    ],
    says: ['ubhale wathi {quote}', 'umlayezo wakho usho ngokucacile: {quote}', 'lokhu okushoyo kuyezwakala: {quote}'],
    bare: [
      'kukhona okungahambanga ngendlela obuyilindele',
      'izinto azihambanga ngendlela okufanele kuwe',
      'kukhona okonakele lapha, futhi kukuphazamisile',
    ],
  },
  open: {
    follow: [
      'Ngiyabonga ngempendulo yakho.',
      'Ngiyabonga ngokuphendula.',
      'Ngiyabonga, ngikutholile.',
      'Umlayezo wakho ngiwutholile, ngiyabonga.',
      'Ngiyabonga ngokungazisa.',
    ],
    calm: [
      'Ngiyabonga ngomlayezo wakho; ngiyabona ukuthi {problem}.',
      'Ngiyabonga ngokungazisa ukuthi {problem}.',
      'Ngiwufundile umlayezo wakho, futhi ngiyabona ukuthi {problem}.',
      'Ngiyabonga ngokubhala: ngiyaqonda ukuthi {problem}.',
    ],
    warm: [
      '{Problem}, futhi akufanele kube njalo.',
      'Ngikufundile okubhalile: {problem}.',
      '{Problem}. Wenze kahle ngokubhala.',
      'Njengoba ngiqonda, {problem}.',
      'Ngiyabona okwenzekile: {problem}.',
    ],
    hot: [
      'Ngiwufunde ngokucophelela umlayezo wakho: {problem}.',
      'Ngiyakuqonda okwenzekile: {problem}.',
      '{Problem}, futhi ngiyakuqonda ukuthukuthela kwakho.',
      'Unelungelo lokukhononda: {problem}.',
    ],
    impact: [
      '{Problem}, futhi {impact}.',
      '{Problem}. Phezu kwalokho, {impact}.',
      'Ngiwufundile umlayezo wakho[ ngokucophelela|]: {problem}, futhi {impact}.',
      'Ngiyakubona kokubili: {problem}, futhi {impact}.',
      'Ngiyezwa ukuthi {problem}, nokuthi {impact}.',
      'Kuyacaca okushoyo: {problem}, futhi {impact}.',
    ],
    claimed: [
      'Ungitshela ukuthi {problem}{?impact:, nokuthi {impact}}.',
      'Ngikufunde ngokucophelela okubhalile: {problem}{?impact:, futhi {impact}}.',
      'Ngokwalokho okuchazayo, {problem}{?impact:, futhi {impact}}.',
      'Emlayezweni wakho ngiqonda ukuthi {problem}{?impact:, nokuthi {impact}}.',
      'Ubhale ukuthi {problem}{?impact:, nokuthi {impact}}.',
    ],
    again: [
      'Ngiyabonga ngokuphinde ubhale. {Problem}, futhi ngisaqhubeka nakho.',
      'Ngiwufundile umlayezo wakho omusha: {problem}.',
      'Kudingeke uphinde ubhale ngoba {problem}.',
      'Ngiyabona ukuthi lokhu akukaxazululeki: {problem}.',
    ],
  },
  sorry: {
    light: [
      'Ngiyaxolisa ngalokho.',
      'Ngiyaxolisa ngokukuphazamisa.',
      '{Feeling}, ngiyaxolisa.',
      'Ngiyaxolisa ukuthi kudingeke ubuze.',
      'Ngiyaxolisa ukuthi akuhambanga kahle kwasekuqaleni.',
    ],
    full: [
      '{Feeling}, futhi ngiyaxolisa.',
      'Ngiyaxolisa: {feeling}, futhi ubufanelwe okungcono kithi.',
      'Ngiyaqonda ukuthi {feeling}, futhi ngiyaxolisa.',
      'Ngiyaxolisa ngalokhu. Noma ubani endaweni yakho ubengazizwa kanjalo: {feeling}.',
      'Ngiyabona ukuthi {feeling}, ngiyaxolisa ngokwenzekile.',
      'Ubulindele okungcono, futhi ubunelungelo, ngiyaxolisa: {feeling}.',
      'Ngicela uxolo: {feeling}, futhi akusikho obukufanele.',
    ],
    deep: [
      'Ngiyaqonda ukuthi {feeling}, futhi ngiyaxolisa ngokujulile.',
      'Ngiyaxolisa kakhulu. {Feeling}, futhi unelungelo lokuthukuthela.',
      'Ngiyakuzwa ukuthukuthela kwakho: {feeling}, ngiyaxolisa ngempela.',
      '{Feeling}, futhi ngiyakuqonda ukuthukuthela kwakho, ngicela uxolo ngobuqotho.',
      'Noma ubani ubengathukuthela: {feeling}, ngiyaxolisa kakhulu.',
      'Ngiyabona ukuthi lokhu kukucasule kangakanani: {feeling}, ngiyaxolisa ngempela.',
      'Ngiyaxolisa ngokujulile ukuthi kuze kwafika lapha. {Feeling}, ngiyakubona lokho.',
    ],
    thanks: [
      'Ngiyabonga ngokubekezela kwakho[ kuze kube manje|].',
      'Ngiyabonga ngokulinda, nangokungichazela kahle.',
      'Ngiyakubonga ukubekezela kwakho[ kulokhu|].',
      'Ngiyabonga ngokuthatha isikhathi ubhale.',
      'Ubekezele, futhi ngiyabonga ngalokho.',
      'Ngiyabonga ukuthi ulindile.',
      'Ukubekezela kwakho ngiyakubona, futhi ngiyabonga.',
      'Ngiyabonga ngokukhuluma ngokuzola.',
    ],
  },
  understand: {
    mild: [
      'Ngiyaqonda ukuthi {feeling}.',
      'Ngiyabona ukuthi {feeling}.',
      '{Feeling}, ngiyakubona lokho.',
      '{Feeling}, futhi wenze kahle ukukusho.',
      'Ngingacabanga ukuthi {feeling}.',
    ],
    strong: [
      'Ngiyaqonda ukuthi {feeling}, nokuthi kungani uthukuthele.',
      '{Feeling}, futhi ukuthukuthela kwakho kunesizathu.',
      'Ngiyakuzwa ukuthukuthela kwakho: {feeling}.',
      'Uthukuthele, futhi unesizathu: {feeling}.',
      'Ngiyabona ukuthi lokhu kukuphathe kabi: {feeling}.',
    ],
  },
  feeling: {
    wait: { mild: ['kuyakhathaza', 'kuyacasula', 'kuyadina'], strong: ['kukhathaza kakhulu', 'kucasula ngempela', 'kudina kakhulu'] },
    money: { mild: ['kuyakhathaza', 'kuyacasula', 'kuyathusa'], strong: ['kukhathaza kakhulu', 'kuthusa ngempela', 'kucasula kakhulu'] },
    goods: { mild: ['kuyadumaza', 'kuyacasula', 'kuyadina'], strong: ['kudumaza kakhulu', 'kucasula ngempela', 'kudumaza ngempela'] },
    treatment: {
      mild: ['kubuhlungu', 'kuyaphatha kabi', 'kuyadumaza'],
      strong: ['kubuhlungu kakhulu', 'kuphatha kabi ngempela', 'kuyahlukumeza'],
    },
    trip: { mild: ['kuyakhathaza', 'kuyadumaza', 'kuyacasula'], strong: ['kukhathaza kakhulu', 'kucasula ngempela', 'kudumaza kakhulu'] },
    access: { mild: ['kuyacasula', 'kuyadina', 'kuyakhathaza'], strong: ['kucasula ngempela', 'kudina kakhulu', 'kukhathaza kakhulu'] },
    stay: {
      mild: ['kuyadumaza', 'kuyacasula', 'kuyaphatha kabi'],
      strong: ['kudumaza kakhulu', 'kuphatha kabi ngempela', 'kucasula kakhulu'],
    },
    harm: { mild: ['kuyathusa', 'kuyakhathaza', 'kuyesabisa'], strong: ['kuthusa kakhulu', 'kwesabisa ngempela', 'kukhathaza kakhulu'] },
    question: { mild: ['kuyakhathaza', 'kuyadina', 'kuyacasula'], strong: ['kucasula kakhulu', 'kukhathaza kakhulu', 'kudina ngempela'] },
  },
  impact: {
    event: {
      past: ['lokhu kwenzeke ngesikhathi sokuhlela {event}', 'lokhu kuthinte {event}'],
      future: ['{event} kuyasondela', 'uhlelele {event}'],
      bare: ['bekuwusuku olubalulekile kuwe', 'lokhu kuthinte usuku olubalulekile'],
    },
    'event@wait': {
      past: ['bekulungiselelwa {event}', 'bekuhloselwe {event}', 'ubukudinga {event} kusondele'],
      future: ['kulungiselelwa {event}', 'kuhloselwe {event}'],
      bare: ['bekuwusuku olubalulekile kuwe'],
    },
    'event@goods': {
      past: ['bekulungiselelwa {event}', 'bekuhloselwe {event}'],
      future: ['kulungiselelwa {event}', 'kuhloselwe {event}'],
      bare: ['bekuwusuku olubalulekile kuwe'],
    },
    trip: {
      past: ['lokhu kuphazamise {event}', 'lokhu kuthinte {event}'],
      future: ['usuhlelele {event}', 'kusele isikhathi esincane ngaphambi kokuba uhambe'],
      bare: ['unohambo oluhlelile', 'uhambo lwakho luncike kulokhu'],
    },
    work: {
      past: ['lokhu kuphazamise {event}', 'lokhu kulimaze {event}'],
      future: ['lokhu kuthinta {event}', '{event} kuncike kulokhu'],
      bare: ['lokhu kuphazamise umsebenzi wakho', 'lokhu kukuthathele isikhathi somsebenzi'],
    },
    money: {
      past: ['leyo mali ibihloselwe {event}', 'ubuyidinga leyo mali ukuze ukhokhe {event}'],
      future: ['leyo mali ihloselwe {event}', 'uyayidinga leyo mali ukuze ukhokhe {event}'],
      bare: ['lokhu kukubize enye imali', 'lokhu kushiye isikhala emalini yakho'],
    },
    home: {
      past: ['ubuhlala ngaphandle kwalokhu: {event}', 'lokhu kukushiye ungenalo usizo oludingayo ekhaya'],
      future: ['lokhu kukushiya ngaphandle kwalokhu: {event}'],
      bare: ['lokhu kuphazamise impilo yasekhaya', 'ukuzwa nsuku zonke ekhaya'],
    },
    health: {
      past: ['lokhu kuthinte {event}'],
      future: ['lokhu kuthinta {event}'],
      bare: ['lokhu kuthinta impilo yakho', 'impilo yakho ithintekile'],
    },
    children: {
      past: ['bekuhloselwe {event}', 'bekulindwe ngabomvu ekhaya'],
      future: ['kuhloselwe {event}'],
      bare: ['umndeni wakho nawo uyakuzwa lokhu', 'akuwena wedwa othintekile'],
    },
    time: {
      past: ['lokhu kukudlele isikhathi: {event}', 'ulahlekelwe isikhathi sakho: {event}'],
      future: ['lokhu kukudlela isikhathi: {event}'],
      bare: ['lokhu kukumoshele isikhathi', 'ulahlekelwe isikhathi sakho'],
    },
  },
  impactQuote: [
    'Ubuye wathi {quote}, futhi angikweqanga lokho.',
    'Ngikubonile nokuthi lokhu kukuthinte kanjani: {quote}.',
    '{quote}: nalokho ngikufundile, futhi ngikugcine engqondweni.',
    'Lokho okungezayo, {quote}, kungitshela ukuthi kungani kubalulekile.',
    'Ngamazwi akho: {quote}.',
  ],
  repeat: {
    counted: [
      'Ukuthi kudingeke ubhale {times} kwenza kube kubi kakhulu.',
      'Bekungafanele kudingeke ubhale {times} ngento efanayo.',
      'Sewubhale {times}, kanti ngabe kwanela kanye.',
      'Akekho okufanele abhale {times} ngodaba olulodwa.',
    ],
    again: [
      'Bekungafanele kudingeke uphinde ubhale.',
      'Umlayezo owodwa bekufanele wanele.',
      'Ukuthi kudingeke usilandele kwenza kube kubi kakhulu.',
      'Lokhu bekufanele kulungiswe okokuqala ubhala.',
      'Ukulandelela lokhu akuwona umsebenzi wakho.',
    ],
    failed: [
      'Futhi lokhu akukhona okokuqala okonakalayo, ngakho ngiyaqonda uma olunye usuku lungakuqinisekisi.',
      'Kuphinde kwonakala, yingakho manje ngikwenza ngenye indlela.',
      'Emva kwalokho osekwonakele, udinga okungaphezu kwesinye isithembiso.',
      'Okokuqala kungenzeka; okwesibili akufanele, futhi ngikuthatha ngokungathi sina.',
      'Bekufanele kulunge okokuqala, kungasaphathwa okwesibili.',
    ],
  },
  broken: {
    message: {
      own: [
        'Ngathi ngizokuphendula {due}, futhi angikwenzanga.',
        'Ngakuthembisa impendulo {due}, yangafika.',
        'Impendulo yami ibifanele ifike {due}, kodwa ayifikanga.',
        'Bengithembise ukukubhalela {due}, futhi angikwenzanga.',
      ],
      ours: [
        'Sathi sizokuphendula {due}, kodwa asenzanga kanjalo.',
        'Wathenjiswa impendulo {due}, yangafika.',
        'Impendulo yethu ibifanele ifike {due}, kodwa ayifikanga.',
        'Besithembise ukukubhalela {due}, futhi asikwenzanga.',
      ],
    },
    call: {
      own: ['Ngathi ngizokufonela {due}, futhi angikwenzanga.', 'Ubulinde ucingo lwami {due}, lwangakhala.'],
      ours: ['Sathi sizokufonela {due}, asakwenza.', 'Ubulinde ucingo lwethu {due}, lwangakhala.'],
    },
    delivery: {
      own: [
        'Ngakunika usuku, {dueDate}, lwangagcinwa.',
        'Ngathi kuzofika {due}, kodwa akufikanga.',
        'Usuku engakunika lona, {dueDate}, seludlulile.',
        'Uhlele ngosuku engakunika lona, {dueDate}, akwaze kwafika lutho.',
      ],
      ours: [
        'Sakunika usuku, {dueDate}, lwangagcinwa.',
        'Kwathiwa kuzofika {due}, kodwa akufikanga.',
        'Usuku esakunika lona, {dueDate}, seludlulile.',
        'Uhlele ngosuku esakunika lona, {dueDate}, akwaze kwafika lutho.',
      ],
    },
    refund: {
      own: ['Ngathi imali izobe ikuwe {due}, kodwa ayikho.', 'Usuku engalusho lwemali yakho, {dueDate}, seludlulile.'],
      ours: ['Kwathiwa imali izobe ikuwe {due}, kodwa ayikho.', 'Usuku esalusho lwemali yakho, {dueDate}, seludlulile.'],
    },
    visit: {
      own: ['Ngathi kuzofika umuntu {due}, akwaze kwafika muntu.', 'Ukuvakasha engakuthembisa {due} akwenzekanga.'],
      ours: ['Kwathiwa kuzofika umuntu {due}, akwaze kwafika muntu.', 'Ukuvakasha esakuthembisa {due} akwenzekanga.'],
    },
    other: {
      own: ['Ngakunika usuku, {dueDate}, lwangagcinwa.', 'Engakuthembisa {due} akwenzekanga.'],
      ours: ['Sakunika usuku, {dueDate}, lwangagcinwa.', 'Esakuthembisa {due} akwenzekanga.'],
    },
  },
  own: {
    established: [
      'Lokhu kube yiphutha lethu, futhi ukulilungisa kungumsebenzi wami.',
      'Iphutha lisohlangothini lwethu, futhi ngizolilungisa.',
      'Kwonakele kithi, hhayi kuwe, futhi manje sekusezandleni zami.',
      'Senze iphutha; ngizokulandela kuze kulunge.',
      'Lokhu kungumthwalo wethu, futhi yimi engizowuthwala.',
    ],
    likely: [
      'Bekungafanele kwenzeke lokhu, futhi ukukulungisa [manje |]kungumsebenzi wami.',
      'Akufanele kube nje; [ngizokuphatha|ngizokubhekela] lokhu mathupha kuze kulunge.',
      'Bekungafanele kufike lapha, futhi kusukela [manje|namuhla] yimi engilandelelayo.',
      'Akufanele kwenzeke lokhu. Lolu daba ngiluthathile, ukuze ungaphindi uluchaze.',
      'Bekungafanele kube njalo, futhi ngizohlala nalolu daba [kuze kube sekupheleni|luze luphele].',
      'Akufanele uphathwe kanje; manje lolu daba lusezandleni zami.',
      'Ngithatha isibopho salokhu, futhi [okunye ngizokwenza mina|ngizokulandela kuze kulunge].',
      'Lokhu akukho ezingeni obekufanele ulithole, futhi yimi engizokulungisa.',
      'Kusukela manje udaba lwakho luphethwe yimi.',
      'Bekufanele kuhambe kahle kusukela ekuqaleni; manje sekukimi ukukulungisa.',
      'Sisilele lapha, futhi angiluvali lolu daba kuze kulunge.',
    ],
    open: [
      'Ngifuna ukwazi kahle okwenzekile ngaphambi kokuba ngisho okuningi, ngakho ngiyakuhlola.',
      'Kungcono ngikuhlole kahle kunokuba ngikunike impendulo esheshayo engeyona.',
      'Ngiyakuhlola isinyathelo ngesinyathelo, ukuze impendulo yethembeke.',
      'Angifuni ukuqagela imbangela; ngiyahlola kuqala.',
    ],
  },
  incident: ['{explanation}', 'Nansi imbangela: {explanation}', 'Imbangela isiyaziwa: {explanation}'],
};
