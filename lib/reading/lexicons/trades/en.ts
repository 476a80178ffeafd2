import type { TradeWords } from './index';

/** English words of each trade. */
export const tradesEn: TradeWords = {
  parcel:
    'parcel*|package|packages|pkg|courier*|deliver*|shipment|shipped|shipping|tracking|order|orders|ordered|box|depot|postman|customs',
  home: 'sofa*|couch|mattress*|wardrobe*|furniture|bed|shelf|shelves|desk|chair*|lamp*|curtain*|rug|vase|mirror*|plates|mug*|flat-pack|flatpack',
  garment: 'shirt*|dress*|jacket*|coat*|jeans|trouser*|shoe*|boot*|trainer*|hoodie*|jumper*|skirt*|suit|scarf|leather',
  device:
    'phone*|laptop*|tablet*|tv|television|screen*|kettle*|toaster*|fridge*|freezer*|washing_machine|dishwasher*|washer|oven*|vacuum|hoover|headphone*|earbud*|speaker*|charger*|battery|printer*|blender*|mixer*|drill|mower|camera*|motor|pump',
  flight:
    'flight*|flew|fly|plane|airline|airport*|gate|boarding|runway|layover|stopover|connection_flight|pilot|cabin_crew|tarmac|terminal',
  luggage: 'luggage|baggage|suitcase*|carousel|rucksack|backpack|pir|bag|bags|holdall',
  train: 'train|trains|bus|buses|coach|metro|tram|platform|ferry|rail',
  room: 'hotel*|room|rooms|suite|stay|check-in|checkin|checked_in|night|nights|apartment|hostel|guest*|bathroom|shower|balcony|lobby|minibar|pillow*|bed_linen',
  meal: 'food|meal|meals|pizza*|burger*|chicken|soup|steak|salad|dish|dishes|breakfast|dinner|lunch|sandwich*|kitchen|chips|rice|fish|cooked|taste*|ate|eat|curry|pasta',
  table: 'restaurant*|waiter*|waitress*|menu|table_for|cafe|bistro|bar|starter*|dessert*',
  care: 'clinic|hospital*|doctor*|nurse*|dentist*|patient|appointment*|surgery|prescription*|pharmacy|medicine|tablets',
  line: 'internet|broadband|wifi|wi-fi|fibre|signal|4g|5g|router*|network|landline|mobile_data|connection',
  power: 'electricity|power|water|gas|heating|boiler|hot_water|lights|outage*|blackout|bin|bins|rubbish|streetlight*',
  app: 'app|apps|website|site|page|upload*|crash*|bug*|error|update|button|browser|checkout|screenshot',
  login: 'login|log_in|logging|password*|locked_out|sign_in|code|verification|username|2fa|reset',
  account: 'account*|profile',
  contract: 'contract|plan|membership*|subscri*|renew*|trial|newsletter|gym|policy|notice_period|auto-renew*',
  bill: 'bill|bills|invoice*|receipt*|vat|statement',
  card: 'card|bank|charged|debit*|payment*|transaction*|paid|took|taken|pending|withdrawn',
  refund: 'refund*|money_back|reimburs*|repaid',
  discount: 'discount*|voucher*|promo*|coupon*|sale|price*|expensive|cheaper|dearer|increase*|tariff',
  fitter: 'technician*|engineer*|fitter*|installer*|installation|install*|plumber*|electrician*|assemble*|assembly|workmen',
  staff: 'rude*|staff|manager*|receptionist*|driver|agent*|attitude|shouted|laughed|hung_up|sneered|employee*|colleague*|eyes',
  robot: 'bot|bots|chatbot*|robot*|human|real_person|automated|press_1|menu_option|virtual_assistant|loop|circles',
  data: 'data|gdpr|privacy|personal_details|details|address_list|email_address|leaked|unsubscribe|marketing|consent|database',
  stranger: 'scam*|fraud*|phishing|stolen|hacked|fake|impersonat*|never_made|unknown|not_me|suspicious',
  dirt: 'dirty|filthy|mould*|mold*|hair|hairs|stain*|cockroach*|bedbug*|bugs|smell*|stank|unclean|sticky|rats|mouse|crumbs|dust',
  din: 'noise*|noisy|loud|music|party|drilling|hammering|barking|banging|sleep|slept|earplugs|thumping',
  danger: 'fire|smoke|smoking|burn*|spark*|shock|injur*|allerg*|hospital|unsafe|dangerous|hurt|choke*|exploded|gas_leak|seatbelt',
  broken: 'broken|broke|cracked|smashed|dented|torn|scratched|shattered|crushed|faulty|stopped_working|dead|leak*|ripped',
  twice: 'twice|double|duplicate*|two_times|both_times|second_time',
  size: 'size*|colour*|color*|wrong|instead|different|fit|fits|model|red|blue|black|white|green|large|small|medium',
  wait: 'wait|waited|waiting|queue*|minutes|hour|hours|slow|slowly|ages|forever',
  call: 'call|called|calls|email*|emailed|reply|replied|answer*|respond*|response|phone_line|voicemail|ignored',
  question: 'do_you|can_i|is_it|are_you|could_you_tell|would_it|what_time|how_much|how_long|which|does|wondering|wanted_to_ask',
  thanks: 'thank|thanks|great|lovely|brilliant|wonderful|excellent|kind|helpful|praise|compliment*|amazing|superb|delighted',
  wish: 'would_be_nice|please_add|suggestion*|feature*|dark_mode|option_to|wish|idea|could_you_add|would_love',
  stock: 'stock|sold_out|unavailable|available|restock*|backorder*|discontinued|supplier',
  origin:
    'black|wheelchair|accent|foreign*|race|racist*|hijab|headscarf|skin|gay|disabled|disability|deaf|blind|religion|muslim|jewish|gender|treated_differently',
};
