import type { TradeWords } from './index';

/** isiZulu words of each trade. */
export const tradesZu: TradeWords = {
  parcel:
    '*phasela*|*pasela*|*oda|i-oda|i-order|iorder|i-parcel|*khuriya*|i-courier|i-delivery|*thunyelw*|*lethwa|*bhokisi|*phakethe*|depot|tracking',
  home: '*sofa*|*matilasi*|umatilasi|*khabethe*|*fenisha*|umbhede|itafula|isihlalo*|*lambu*|*khethini*|isibuko|izitsha|inkomishi',
  garment: '*hembe*|ilokwe|ingubo|ijakhethi|ijazi|ibhulukwe|*bhulukwe|izicathulo|isicathulo|*teki*|ijezi|isiketi|isudi|isikhumba',
  device:
    'ifoni|foni|ucingo_lwami|i-laptop|ilaptop|ithebhulethi|i-tv|itv|umabonakude|isikrini|iketela|iketela*|ifriji|isiqandisi|umshini|i-washing|uhhavini|ihedifoni*|isipikha|ishaja|ibhethri|iprinta|ikhamera|injini',
  flight: '*ndiza|*ndizela|indiza|izindiza|*bhanoyi|ibhanoyi|i-flight|iflight|isikhumulo|i-airport|i-gate|i-boarding',
  luggage: 'umthwalo|*mthwalo|imithwalo|isutikesi|*sutikesi|*sudukesi|i-luggage|izikhwama|isikhwama|i-pir|*bhaga*',
  train: 'isitimela|*itimela|ibhasi|amabhasi|*bhasi|itekisi|amatekisi',
  room: '*hhotela*|ehhotela|ihotela|*gumbi|*gumbini|i-room|igumbi|ubusuku|indlu_yokugezela|ishawa|irisepshini|*camelo|amashidi|i-check-in',
  meal: 'ukudla|*kudla|isidlo|*dlo|i-pizza|ipizza|i-burger|inkukhu|isobho|inyama|isaladi|ibhulakufesi|isamishi|ikhishi|amashibusi|irayisi|inhlanzi|uphuthu|ukunambitheka|*luhlaza',
  table: '*restaurant*|indawo_yokudlela|*dawo_yokudlela|uweta|*weta|iweyitha|imenyu|ikhefi|ibha',
  care: 'umtholampilo|*tholampilo*|isibhedlela|*bhedlela|udokotela|*dokotela|unesi|*nesi|isiguli|i-appointment|umuthi|*mithi|ikhemisi',
  line: 'i-internet|i-inthanethi|*inthanethi*|i-wifi|iwifi|i-fibre|inethiwekhi|*nethiwekhi|i-data|idatha|isiginali|i-router|irutha|i-network',
  power: 'ugesi|*gesi|amanzi|*manzi|igesi|ukushisa|igiza|*shayisi|udoti|*doti|amalambu|i-loadshedding',
  app: 'i-app|iapp|uhlelo_lokusebenza|iwebhusayithi|*webhusayithi|isayithi|ikhasi|iphutha|i-error|*buyekezo|inkinobho|i-website',
  login: 'iphasiwedi|*phasiwedi|i-password|ukungena|*ngena|ngingene|ivaliwe|ikhodi|i-otp|i-login|*vinjelwe|i-pin',
  account: 'i-akhawunti|*akhawunti|iakhawunti|i-account',
  contract: 'inkontileka|*kontileka|i-contract|i-subscription|*bhaliselo|ukubhalisa|*vuselel*|i-gym|ijimu|ipholisi|i-membership',
  bill: 'i-invoice|*invoyisi|*risidi|irisidi|i-bill|isitatimende|*akhawunti_yokukhokha|ithekisi|i-vat|i-receipt',
  card: 'ikhadi|*khadi|ibhange|*bhange|*khokh*|*dons*|*khipha|i-debit',
  refund: '*buyisel*|*buyisw*|imali_yami|*buyis*_imali|i-refund|irefund',
  discount: 'isaphulelo|*phulelo|i-voucher|ivawusha|*vawusha|inani|intengo|*biza|kuyabiza|*shibhile|*nyuk*|i-promo*|i-special',
  fitter: 'uchwepheshe|*chwepheshe|i-technician|ithekhnishi*|*fak*_i|*xhum*|umfaki|uplamba|ukufakwa|i-installation',
  staff:
    '*hlonipha|*hlonishwa|*delel*|isisebenzi|izisebenzi|*sebenzi|umphathi|*phathi|*phathisa|*thethis*|*hleka|umshayeli|*shayeli|isimilo',
  robot: 'irobhothi|*robhothi|i-bot|ibot|i-chatbot|umshini_ophendulayo|umuntu_wangempela|i-robot|umuntu_ophilayo',
  data: 'imininingwane|*mininingwane|i-popia|ipopia|ubumfihlo|*bumfihlo|*fihlo|ulwazi_lwami|imvume|izikhangiso|i-data_yami',
  stranger: 'umkhonyovu|*khonyovu|*khwabanis*|*gebengu|*ntshontsh*|*ebiwe|*yebiwe|i-fraud|i-scam|iscam|*gebenga|*angikwazi',
  dirt: '*ngcol*|isikhunta|*khunta|izinwele|*nwele|ibala|amabala|amaphela|*phela|iphunga|*nuka|amagundane|*thuli',
  din: 'umsindo|*msindo|umculo|*mculo|iphathi|*khonkoth*|*lala|ukulala',
  danger: 'umlilo|*mlilo|intuthu|*shisa|*shile|inhlansi|*limele|*limala|i-allergy|*aleji*|ingozi|*ngozi|*qhuma|*shoka',
  broken: '*phukile|*phuka|*qhekek*|*fayekile|*dabukile|*klwebh*|*onakele|*cwebh*|*sebenzi|*fa|*vuza|*bhoboka',
  twice: 'kabili|*kabili|*phindwe|*phinda',
  size: 'usayizi|*sayizi|umbala|*mbala|*ngewona|*ngeyona|*hlukile|omunye|enye|bomvu|mnyama|luhlaza|mhlophe|*khulu|*ncane|imodeli',
  wait: '*lind*|ulayini|*layini|umugqa|imizuzu|ihora|amahora|*phuz*|*nensa|*nensayo',
  call: '*shay*|*fonel*|ucingo|i-email|*phendul*|impendulo|*bhal*|*ziba|*thule',
  question:
    'ngicela_ukwazi|ngicela_ukubuza|ngingathanda|malini|nini|yini|ingabe|ngabe|kungenzeka|niyakwazi|ninayo|ninawo|bengibuza|ngibuza|na',
  thanks: 'ngiyabonga|siyabonga|*bong*|*hle|kuhle|*ncom*|*jabul*|halala',
  wish: 'ningafaka|*faka|isiphakamiso|*phakamis*|bekungaba_kuhle|*kungaba|umqondo|i-dark|i-feature',
  stock: '*phelile|isitoko|*sitoko|i-stock|*tholakali|*tholakala|out_of_stock',
  origin:
    '*mnyama|isihlalo_sabakhubazekile|*khubaz*|*bandlulul*|*hlang*|ubuhlanga|*kwerekwere|*isikhumba|isitabane|inkolo|*bala_lami|*qwalek*|amakwerekwere|umuntu_wokufika',
};
