import type { RiskCue } from '@/lib/reading/signals/risks';
import { phrases } from '@/lib/reading/phrases';

/** English wordings of the risks. A kind that begins with `not:` takes back that risk in its sentence. */
export const risksEn = phrases<RiskCue>('risk', {
  legal: `
    environmental_health|food_standards_agency|health_inspector
    my|our|a|an|the|own|with|through|by|hire|hiring|contact|contacting|consult|consulting|call|calling|involve|involving|get|from|to lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|legal_team|legal_adviser|legal_advisor|legal_counsel|legal_representative
    lawyer|solicitor|attorney|lawyers|solicitors .. (will|letter|is|says|said|involved|contact|contacting|up|hear|advised|writing)
    legal action|steps|proceedings|recourse|route|letter|measures|advice|remedies|department|consequences
    (take|taking|taken|see|seeing|bring|go|going|sue|drag|dragging) .. (you|to|in|this|it|them) .. court
    small_claims|letter_before_action|county_court|letter_before_claim|pre-action
    sue|suing|sued|lawsuit|litigation|litigate|class_action|prosecute|prosecution
    press_charges|pressing_charges|file_charges|court_action|court_case|see_you_in_court|in_court|court_order
    report .. you|this|your|it .. (trading_standards|ombudsman|regulator|fca|ofcom|ofgem|authorities|police|consumer|attorney_general|bbb|better_business|ftc|cfpb|watchdog|environmental_health|food_standards|fsa|health_inspector|health_department|health_and_safety_executive|hse|licensing|commission|ico|council|icasa)
    ombudsman|ombudsperson|trading_standards|consumer_protection|regulator|attorney_general|consumer_commission|consumer_rights|consumer_court|consumer_council|consumer_tribunal|financial_conduct|goodwatch|watchdog|ofcom|ofgem|cfpb|icasa|better_business_bureau|consumer_affairs|citizens_advice|ncc
    (my|statutory|legal|consumer|within) .. rights .. (act|under|act_2015|enforce|know|law)
    consumer_rights_act|sale_of_goods_act|consumer_protection_act|breach_of_contract|breaching|breach_of|against_the_law|illegal|unlawful
    under .. act|law|eu_law|regulation
    (contact|contacted|inform|informed|involve|call|called|go|going|went|report|reported|reporting) .. (police|the_police)
    ! look_forward .. hearing .. legal
    ! your legal_department|legal_team`,
  'not:legal': `
    friend|neighbour|brother|sister|husband|wife|cousin|dad|mum|who .. lawyer|solicitor|attorney .. recommended|recommend|loves|likes|uses|bought|also
    (lawyer|solicitor|attorney|judge|barrister) .. (friend|recommended_you|recommends_you|loves_your)
    i|i'm|am|as|work|works|work_as|working .. a|an lawyer|solicitor|attorney .. (and|need|looking|order|ordering|by|so)? .. (suit|desk|chair|laptop|office|case_for|bag)
    legal size|pad|paper|name|age|guardian|holiday
    basketball|tennis|squash|food|volleyball court
    court shoes|shoe|heels
    not|never|won't|don't|wouldn't|no .. (sue|suing|lawyer|legal_action|court|legal_steps|threaten|threatening)`,
  safety: `
    ~ been|was|were|got|fell .. (sick|ill|vomiting) .. (all_night|all_day|since|after|from|for)
    ~ raw|undercooked|pink .. (inside|in_the_middle|chicken|meat)
    ~ chicken|meat|burger|pork|turkey .. (pink|raw|undercooked|bloody)
    caught_fire|on_fire|burst_into_flames|in_flames|caught_alight|set_fire|went_up_in_flames
    smoke|smoking|sparks|sparking|sparked|flames .. (from|out|came|coming|started|plug|battery|charger|oven|socket|unit|device|toaster|dishwasher|machine|appeared|everywhere)
    (started|began|was|is|start) .. (smoking|sparking|burning|smouldering)
    exploded|explode|explosion|exploding|blew_up .. (battery|charger|in|my|when|bottle|glass|near|while|and|face|oven|hand)?
    battery|charger|phone|device|plug|laptop|oven|cable|socket|heater .. (swollen|bulging|exploded|overheating|overheated|melted|melting|burning|burnt|smoking|sparking|too_hot|hot_to_touch|red_hot)
    electric_shock|electrocuted|electrocution|got_a_shock|gave_me_a_shock|shocked_me
    gas_leak|smell_of_gas|smell_gas|smells_of_gas|smelling_gas|carbon_monoxide|gas_smell|smells_like_gas
    burning smell|plastic
    smell .. burning
    (burned|burnt|cut|injured|hurt|scalded|wounded|choked|poisoned|electrocuted|choking|bruised) .. (my|me|her|his|our|himself|herself|myself|hand|fingers|child|son|daughter|leg|face|baby)
    injury|injuries|injured|hospitalised|hospitalized|ambulance|stitches|concussion
    (ended_up|taken|rushed|went|been|was|admitted|had_to_go|in) .. (hospital|a&e|emergency_room|er|casualty) .. 
    fire_hazard|safety_hazard|choking_hazard|death_trap|health_hazard|hazardous|unsafe|dangerous|danger|health_risk|safety_risk|fire_risk
    ~ not_safe|isn't_safe|safety
    could_have_been_killed|could_have_killed|could_have_died|nearly_died|almost_died|could_have_been_hurt|nearly_killed|could_have_hurt
    allergic_reaction|anaphylaxis|anaphylactic|epipen|epi-pen|allergy|allergic|hives
    food_poisoning|poisoned|salmonella|vomiting|throwing_up
    (glass|metal|plastic|needle|blade|nail|screw) .. in .. (food|salad|bread|drink|jar|bottle|baby|soup|meal|burger|yoghurt|bite|cereal)
    exposed wires|wiring|cables
    brakes|brake .. (failed|fail|failing|don't_work|not_working|gave_out|stopped)
    wrong_dose|wrong_dosage|overdose|wrong_medication|wrong_medicine|without_my_medication|without_insulin|without_my_insulin|out_of_insulin|run_out_of_medication|oxygen
    driver .. (drunk|asleep|texting|reckless|nearly_hit|using_his_phone|recklessly|dangerously)
    drunk driver|driving
    slipped|fell|tripped|collapsed .. (stairs|floor|wet|step|hurt|broke|broken|through|because|and)
    (collapsed|gave_way|snapped|tipped) .. (under|onto|over|while|with|on) .. (me|us|child|son|daughter|baby|him|her|children|kids)
    freezing .. (baby|newborn|elderly|no_heating|children)
    (baby|newborn|elderly|disabled|pregnant|ill|children|kids|toddler) .. (without|no) .. (heating|heat|power|electricity|water|oxygen|medication)`,
  'not:safety': `
    sale|deal|prices|review|reviews|queue|inbox|team .. on_fire
    (smoking|non-smoking) room|area|section|jacket|hot|policy|hotel
    (no|without|nobody|not|didn't|wasn't|luckily|thankfully) .. (injured|hurt|injury|injuries|allergic|allergies|danger|dangerous)
    exploded in_popularity
    (nearly|almost|could_have|would_have) died .. (laughing|laughter|embarrassment|boredom|shame)
    rather_be_safe|safe_and_sound|keep_safe|stay_safe|arrived_safely|safety_of_my_data|safety_pin
    (does|is|are|do|any) .. (contain|allergens|allergen|nuts|allergy|suitable|safe) ... for|in|with`,
  'self-harm': `
    kill|hurt|harm|hang|cut|cutting|harming|hurting|shoot|drown myself
    killing myself
    (end|ending|take|taking) .. (my_life|my_own_life|it_all|my_life)
    suicide|suicidal|self-harm|self_harm|selfharm
    ! (don't|do_not|no_longer|not) (want_to|wanna|wish_to) .. (live_anymore|live_any_more|be_alive|be_here_anymore|be_here_any_more|go_on_anymore|go_on_any_more|go_on_living|wake_up_anymore|live|exist)
    ! (better_off|rather|want_to|wish_i_was|wish_i_were|better|wanna|might_as_well|going_to|feel_like) .. (dead|die|dying|without_me)
    ! (no|nothing|any) .. (reason_to_live|point_in_living|point_living|to_live_for|point_to_go_on|will_to_live|reason_to_go_on)
    not_worth_living|isn't_worth_living|can't_go_on_like_this_anymore|can't_go_on_living|end_it_all|jump_off|off_a_bridge|overdose_on|take_all_my_pills|all_the_pills
    thinking_about_ending|thoughts_of_ending|final_goodbye`,
  'not:self-harm': `
    not|never|no|isn't|wasn't suicidal
    (this|it|you|waiting|queue|app|service|heat|shoes|suspense|feet) .. (is|are|was)? .. killing_me
    die .. of .. (laughter|laughing|boredom|embarrassment|hunger|thirst|heat|cold|old_age|shame)
    (would|could) .. (die_for|kill_for)
    (i'd|would|i_would) rather_die than_(shop|buy|order|use|fly|stay)
    cut|cutting|hurt|burn|burned myself .. (on|with|opening|open|while|when|the|assembling|unpacking)
    commercial|financial|career|social|corporate suicide
    suicide .. (squad|burrito|drink|sprint)`,
  churn: `
    (cancel|cancelling|canceling|cancelled|terminate|terminating|close|closing|end|ending|deactivate) .. (my|our|the|all) .. (account|accounts|subscription|contract|membership|plan|policy|service|services|insurance|line|lines|card)
    (off|switch|switching|switched|move|moving|change|changing|port|porting|jump|going_over|go_over) .. (to|from)? .. (another|a_different|competitor|competitors|the_competition|competition|a_new_provider|new_provider|new_supplier|new_bank|other_provider|other_bank|other_banks|provider|providers|supplier|suppliers|your_competitor|your_rival|rival|vodacom|verizon|vodafone|banks|airlines)
    (go|going|leave|leaving|move|moving|taking|take) .. (competitor|competitors|the_competition|elsewhere|somewhere_else|someone_else|your_rival|another_company|another_provider|another_bank|another_supplier|different_provider|different_bank)
    (leave|leaving|left|quit|quitting) .. (your_company|as_a_customer|your_bank|your_network|your_service|this_bank|this_company|your_store|your_airline)
    (lose|losing|lost|loses) .. (a_customer|customer|customers|a_loyal_customer|a_client|my_business|our_business|my_custom|our_custom)
    done_with (you|your|this_company|this_bank|this_airline|them|these|this_store)
    i_am_leaving|i'm_leaving|we_are_leaving|we're_leaving .. (you|your|this)
    ~ leaving you
    lost .. a|another|this|me .. (customer|client)
    never|not|won't|will_not|wouldn't|ever|don't ... (order|buy|shop|use|fly|stay|book|come|coming|return|eat|bank|using|ordering|buying|shopping|flying|staying|going|purchase|dine|visit|be_back|travel|renew|do_business|spend|set_foot|go) .. (again|from_you|with_you|here|anything|back|your|ever|anymore|there|another|from_them|with_them)
    ! never_again|the_last_time_i|the_last_time_we|my_last_time|our_last_time|last_order|last_purchase|final_straw|last_straw
    ! (won't|will_not|not_going_to|not|never|wont) .. be .. (back|returning|coming_back|renewing|a_customer|using|ordering|buying|flying|shopping)
    taking|take .. my|our .. (business|money|custom) .. (elsewhere|to|else|somewhere)
    elsewhere
    ~ close_my_account|cancel_my_account|cancel_everything|cancel_my_contract
    considering|thinking_about|thinking_of|tempted_to .. (leaving|switching|cancelling|moving|canceling|leave|switch|cancel)
    boycott|boycotting|former_customer|ex-customer|ex_customer
    i'm|am|we're|are done with|here
    (not|won't|never) .. renew|renewing
    ! lost_me|losing_me .. (customer|as)?`,
  'not:churn': `
    never|not .. (thought|think|considered|dream|intend|want|plan) .. (leaving|leave|switch|switching|cancel|elsewhere)
    (couldn't|can't|cannot|could_not|unable|did_not|didn't) .. find .. elsewhere
    won't|never|not .. (order|shop|buy|go) .. (anywhere_else|elsewhere|somewhere_else)
    cancelled .. flight`,
  press: `
    (go|going|went|gone|take|taking|contact|contacting|talk|talking|speak|call|calling|tell|telling|send|sending|write|writing|alert|inform|informing|sell|story|share|sharing|expose|passed|forward|reported) .. (to|with|this|it|my)? .. (press|media|newspaper|newspapers|journalist|journalists|tv|bbc|news|reporter|reporters|local_paper|watchdog|daily_mail|guardian|carte_blanche|radio|papers|paper|tabloids|social_media|local_news|news_desk|consumer_champion|newsroom|cnn)
    (i'm|i_am|am|as_a) .. (journalist|reporter|blogger|influencer|youtuber|editor|columnist) .. (write|writing|article|story|publish|cover|piece|followers|video|this|experience|about)
    (followers|subscribers) .. (will|know|hear|see|tell|about|going)
    (post|posting|share|sharing|tweet|tweeting|put|putting|expose|exposing|blast|viral) ... (social_media|twitter|facebook|tiktok|instagram|youtube|linkedin|everyone|reddit|followers|viral|online|hellopeter|internet|x)
    go_viral|going_viral|make_it_viral|make_this_viral|name_and_shame|naming_and_shaming|headlines|headline|front_page|press_release|consumer_programme|public_attention|documentary|exposé`,
  'not:press': `
    press .. (button|the|power|ctrl|enter|reset|ok|send|#|any|on|start|play|release_the|and_hold|key|f5|firmly|charges)
    (saw|seen|read|found|heard|watched|learned|via|through|from) .. (on|in|about|it|your)? .. (tv|news|newspaper|facebook|instagram|media|social_media|tiktok|radio|paper|press|advert)
    (pressed|pressing|french|garlic|bench|coffee|trouser) press?
    tv .. (stand|screen|remote|box|licence|licence|package|channel|channels|doesn't|not|broken)
    (never|not|won't|don't_want) .. (go|going) .. (press|media)
    media player|server|centre|center|streaming
    (can't|cannot|couldn't|unable|error|fails) .. (post|share|log|login|connect) .. (facebook|instagram|twitter|tiktok|youtube)
    followed|following you .. (instagram|facebook|twitter)`,
  'bad-review': `
    (tell|telling|warn|warning) .. (everyone|everybody|all_my_friends|anyone_who|the_whole)
    ~ ! (don't|do_not|dont|never) (buy|book|order|shop|stay|eat|use|fly|go) .. (this|here|from|with|rubbish|it|them|there)
    (leave|leaving|write|writing|post|posting|give|giving|left|posted|wrote|gave|add|adding|publish|put|expect|update|updating|submit|drop) .. (bad|negative|terrible|honest|one_star|one-star|1_star|1-star|scathing|awful|horrible|zero|poor|truthful|damning|1|zero_star|zero_stars|one|not_very_nice|public) .. (review|reviews|star|stars|rating|feedback|yelp|google)
    (review|reviews|rating) .. (google|trustpilot|tripadvisor|yelp|everywhere|online|hellopeter|amazon|facebook|every_platform|booking|app_store|bbb|glassdoor)
    (google|trustpilot|tripadvisor|yelp|hellopeter|app_store|play_store) .. (review|reviews|rating|hear|know|about|post|next)
    (leave|leaving|write|writing|post|posting|give|giving|see|read|left) .. (review|reviews) .. (warn|everywhere|telling|about_this|everyone|others|accordingly|reflect|deserve|deserves|people|know|if|unless)
    (one_star|1_star|one-star|1-star|zero_stars|0_stars|zero_star|no_stars|negative_stars|minus_stars)
    (negative|bad|terrible|scathing|awful) .. (review|reviews|feedback|rating) .. (will|coming|follow|on|if|unless|your_way)
    (warn|warning|tell|telling) .. (everyone|everybody|others|people|friends|everyone_i_know|all_my_friends|the_world) .. (avoid|about|not|never|stay|to|how|i_know|what)
    ! (would|will|do|can|could) .. (not|never|n't) .. recommend
    wouldn't_recommend|don't_recommend|won't_recommend|cannot_recommend|can't_recommend|not_recommend|never_recommend
    avoid .. (like_the_plague|at_all_costs|this|these|them|company|place|hotel|restaurant)
    stay_away|steer_clear
    lowest_rating|worst_rating|bad_review|negative_review|terrible_review`,
  'not:bad-review': `
    (great|good|nice|excellent|positive|glowing|five|5|lovely|rave) .. (review|reviews|stars|star|rating)
    (read|saw|seen|despite|reading|all|because|based|looked|good|many) .. (reviews|ratings|rating) ... (before|decided|ordered|bought|your|online|so|thought|on|about)
    review .. (my|the|our|your|this) .. (application|case|claim|account|order|decision|request|contract|file|refund|policy|complaint|ticket|documents|invoice|bill)
    (case|annual|peer|under|performance|policy|application|contract|manual) review
    (remove|removed|change|delete|take_down) .. review`,
  chargeback: `
    chargeback|charge-back|chargebacks|charge_back
    (dispute|disputing|disputed|reverse|reversing|reversed|contest|contesting|stop|block|recall|claw_back) .. (charge|payment|transaction|charges|payments|debit|amount|it|debit_order)? .. (bank|card|paypal|visa|mastercard|amex|credit_card|provider|issuer)
    (dispute|disputing|reverse|contest|disputed) .. (charge|payment|transaction|charges|debit|payments)
    (contact|contacting|call|calling|tell|telling|through|via|ask|asking|speak|instruct|get|going_to|with|inform|informing) .. (my|the|our) .. (bank|credit_card_company|card_company|card_issuer|card_provider|paypal|credit_card|visa|mastercard|amex) .. (reverse|dispute|claim|money|refund|recall|cancel|back|stop|get|charge|transaction|payment|about|to)
    (paypal|bank|section_75|card|klarna|visa|afterpay) (dispute|claim|case)
    section_75|s75|paypal_claim|open_a_dispute|opened_a_dispute|opening_a_dispute|raise_a_dispute|file_a_dispute|stop_payment|stop_the_payment|cancel_the_direct_debit|cancelled_the_direct_debit|cancelling_my_direct_debit|cancel_my_direct_debit`,
  'not:chargeback': `
    (not|don't|rather_not|without) .. (dispute|disputing)`,
  abuse: `
    fuck_you|fuck_off|f_off|fuck_your|fuck_all_of_you|fck_you|fuk_you|f_you|go_to_hell|screw_you|piss_off|up_yours|go_fuck|kiss_my_ass|shove_it|stfu|shut_up|drop_dead|rot_in_hell|burn_in_hell|eat_shit|suck_my|suck_it|kys|get_stuffed|sod_off|bugger_off
    (you|your|ur|u|these|those|are|you're|youre|such|bunch_of|fucking|bloody|absolute|complete|total|stupid|useless|pack_of) .. (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|bastard|bastards|asshole|assholes|arsehole|arseholes|bitch|bitches|cunt|cunts|scum|scumbag|scumbags|prick|pricks|dickhead|dickheads|wanker|wankers|retard|retards|twat|twats|clowns|clown|dumbass|dumbasses|shithead|pigs|parasites|vermin|dumb|brain_dead|braindead|brainless|thick|pathetic_excuse|motherfucker|motherfuckers|fools|fool|muppet|muppets|jackass|douchebag|douche|trash|filth|halfwit|pieces_of_shit|piece_of_shit|crooks|thieves|monkeys|donkeys|whore|slut)
    idiots|morons|imbeciles|assholes|bastards|scumbags|arseholes|motherfuckers|dickheads|wankers|cunts|retards
    (kill|shoot|stab|punch|smash|beat|strangle|slap|hurt|find|destroy) .. (you|your_face|u|your_family|all_of_you|your_head|you_all|your_office|him|her) .. (all|up|face|head|down|self|and_make_you_pay)?
    (i|i'll|gonna|going_to|will) .. (kill|stab|shoot|strangle|punch|hurt|burn) .. (you|your|u|someone|somebody|him|her|building|office|place|down)
    i_know_where_you_live|know_where_you_live|know_where_you_work|find_out_where_you|watch_your_back|hunt_you|bomb|burn_your|burn_down
    hope_you .. (die|rot|choke|burn|get_cancer|lose|get_fired)`,
  'not:abuse': `
    (i|i'm|feel|felt|me|myself|my|like_an|like_a|look_like|make_me|feeling|call_me|am) .. (idiot|fool|moron|stupid|dumb|clown|muppet|dumbass)
    (idiot|fool|dummy)-?proof
    (called|calling|calls|told|shouted|said|swore|yelled) .. (me|us|my|her|him) .. (idiot|moron|stupid|fool|bitch|bastard|shut_up|cunt|to_shut_up|fuck_off|an_idiot)
    (kill|killing|beat|find|destroy) .. (time|bacteria|germs|weeds|price|you_guys_online|you_online|your_website|your_store|your_number|your_shop|your_office_hours|you_on|your_email|your_hotel|your_address)
    bath|photo|sex|cherry|seth|bombshell bomb|bombs
    (could|can|couldn't|can't|where|how|not|to|did|didn't) .. find .. (you|your|u|him|her)
    i_will_find|i'll_find .. (you|your) .. (online|store)`,
  discrimination: `
    ! (learn|speak) .. (english|the_language|properly) .. (first|here|or|before)
    ! (told|said|say|asked) ... (go_home|go_back_to_where|where_i_came_from|where_you_came_from|learn_english)
    discriminated|discrimination|discriminating|discriminatory|discriminate|discriminates|racist|racism|racial|racially|homophobic|homophobia|sexist|sexism|sexual_harassment|xenophobic|xenophobia|ableist|ableism|islamophobic|antisemitic|anti-semitic|transphobic|ageist|ageism|racially_profiled|profiled|misgendered|misogynist|misogynistic|bigot|bigoted|bigots|equality_act|human_rights|racial_slur|n-word
    ! (because|due_to|based_on|cause|cos|since|on_account_of) .. (i'm|i_am|am|we're|we_are|he's|she's|my|our|of|being|the|his|her)? .. (black|skin|skin_colour|skin_color|race|disabled|disability|wheelchair|gay|lesbian|trans|foreign|foreigner|accent|religion|headscarf|hijab|muslim|jewish|a_woman|woman|pregnant|nationality|asian|african|immigrant|indian|autistic|blind|deaf|guide_dog|my_age|my_colour|brown|female|ethnicity|mexican|surname|gender|turban)
    (refused|denied|turned_away|kicked_out|asked_to_leave|wouldn't_let|not_allowed|refuse|wouldn't_take) ... (wheelchair|guide_dog|disabled|disability|assistance_dog|service_dog|black|hijab|headscarf|skin_colour|accent|same-sex|same_sex|turban|husband_and_husband|autistic)
    (guide_dog|service_dog|assistance_dog|wheelchair|wheelchair_user) .. (refused|denied|not_allowed|turned_away|not_welcome)
    (go_back_to_your_country|go_back_to_your_own_country|we_don't_serve_your_kind|people_like_you_don't|people_of_your_kind|people_of_your_colour)
    (white|everyone_else|other) .. (customers|people|guests) .. (served|first|fine|before|were)
    people_like_me|people_like_us|my_kind`,
  'not:discrimination': `
    price_discrimination
    (human_rights|race|gender|equality) (lawyer|course|book|books|museum|number|track)
    (sending|parts|black|white|colour|item) .. because .. (black|white|brown) .. (one|shoes|colour|color|dress|version|was|is|sold)`,
  fraud: `
    ! (payment|payments|charge|charges|transaction|transactions|purchase|purchases|order|orders|withdrawal|withdrawals|transfer|transfers) ... i|we (never|didn't|did_not|haven't|don't) (made|make|authorise|authorised|authorize|authorized|place|placed|approve|approved|recognise|recognize)
    (someone|somebody|they|stranger) ... (got|gotten|broken|broke|logged) (into|in|in_to) .. account|email|profile
    fraud|fraudulent|fraudster|fraudsters|scam|scammed|scammer|scammers|scamming|phishing|phished|identity_theft|con_artists|con_men|conmen|swindle|swindled|swindlers|defrauded|defrauding|impostor|imposter|impersonating|sim_swap|sim-swap|ponzi|ripped_off|money_laundering
    (hacked|hack|stole|stolen|cloned|compromised|skimmed|hijacked) .. (account|card|identity|money|details|cards|profile|points|number|bank|from_me|email)
    (account|card|identity|details|email|profile|number) .. (been|was|is|got|were)? .. (hacked|stolen|cloned|compromised|skimmed|taken_over|hijacked)
    (someone|somebody|stranger|thief|criminals|unknown_person|they) .. (used|using|bought|opened|withdrew|spent|transferred|accessed|logged|applied|emptied|took_out|ordered|changed|made) .. (card|account|my_name|identity|purchases|loan|money|details|credit|on_my|in_my_name|password|a_purchase|with_my|my_points)
    (transaction|transactions|payment|payments|purchase|purchases|withdrawal|withdrawals|transfer|transfers|order|loan|charge|charges|debit|debits) .. (never|wasn't|was_not|don't|do_not|didn't|did_not|not|haven't) .. (make|made|me|mine|recognise|recognize|authorise|authorised|authorized|authorize|placed|place|approve|approved|know_about)
    (didn't|did_not|never|not|don't) .. (make|made|authorise|authorised|authorized|authorize|place|placed|recognise|recognize|approve|approved) .. (this|these|those|that|transaction|transactions|payment|payments|purchase|withdrawal|order|transfer|charge|charges)
    (unauthorised|unauthorized|unrecognised|unrecognized|suspicious|unknown) .. (transaction|transactions|payment|payments|purchase|withdrawal|withdrawals|access|login|charge|charges|activity|debit|transfer|email|sms|link|message|caller|call|logins|person|text)
    (fake|bogus|phoney|counterfeit) .. (website|email|text|invoice|site|shop|page|agent|call|profile|sms|account|link|product|products|ticket|tickets|goods|items|listing|item)
    (asked|asking|gave|wanted|requested) .. (my|for)? .. (pin|otp|one-time|cvv|bank_details|card_details|password) .. (phone|caller|call|text|sms|link|stranger|whatsapp)
    (you|they|company|these|are) .. (thieves|crooks|con_artists|thief|robbers|criminals)
    (lost|stolen|steal|stole) .. (card|wallet|purse|bank_card|credit_card)
    thieves|crooks|stole_my_money|stealing_from|theft|daylight_robbery|stealing|stolen`,
  'not:fraud': `
    (not|isn't|no) .. (a)? .. (scam|fraud)
    scam .. (likely|or_not|or_legit)
    (is|are|was) .. (this|it|you) .. (legit|genuine|real) .. or .. scam
    fraud .. (department|prevention|check|team|protection|alert)`,
  privacy: `
    gdpr|popia|popi_act|data_protection|data_breach|data_leak|privacy|subject_access|dsar|hipaa|right_to_be_forgotten|right_to_erasure|information_commissioner|breach_of_confidentiality|patient_confidentiality|confidentiality|ccpa|data_controller|data_privacy|information_regulator
    (personal|private|my|customer|medical|bank|confidential|sensitive|our|patient|his|her|health) .. (data|information|details|records|address|number|phone_number|email|info|file|results|photos|name_and_address) .. (shared|leaked|disclosed|sold|exposed|given_out|given|published|passed|visible|sent_to|gave|breached|out_there|made_public|ended_up|without|in_public|accessible|posted|stolen|public|compromised|spread)
    (sold|shared|leaked|gave|given|passed|disclosed|sharing|selling|published|exposed|posted|revealed|spread|sent) .. (my|our|out|personal|private|customer|patient) .. (data|number|details|email|address|information|phone_number|name|info|medical|records|results|photo|photos|bank_details|diagnosis|account_number)
    (bill|invoice|address|details|number|data|letter|results|order|information|name|account|statement) ... of (another_customer|someone_else|another_person|other_customers|another_patient|somebody_else|a_stranger|another_client|other_people)
    (delete|erase|remove|wipe) .. (all)? .. (my|our|personal|the) .. (data|personal_data|personal_information|information|details|info|records)
    (someone_else's|another_customer's|other_people's|somebody_else's|other_customers|other_customers'|another_patient's|a_stranger's|strangers|different_customer's|another_person's|another_client's) .. (data|details|account|information|address|name|bill|statement|invoice|records|email|letter|results|order|phone_number|contract|documents|payslip)
    (where|how) .. (did|do) .. you .. get .. (my) .. (number|email|data|details|address)
    without .. my .. (consent|permission) .. (data|shared|recorded|photo|number|marketing|email|emails|used|contact)?
    (recorded|filmed|photographed|tracking|spying|tracked) .. (me|us|my) .. (without|secretly|consent|location)
    (my|a|the) (stalker|ex-husband|ex-wife|ex) .. (address|got|details|number|know|knows)`,
  'not:privacy': `
    (privacy) .. (screen|curtain|glass|fence|filter|film|blind|hedge|room|bathroom|door|in_the_room|between)
    (where|read|link|see|find) .. privacy_policy
    (sent|gave|given|send|shared|provided|giving|emailed|sending) .. (you|your_colleague|them|your_agent|already|team) .. (my|the|all|our) .. (data|details|number|address|information|order_number|email|info)
    (i|i've|already|we) .. (sent|gave|given|shared|provided) .. (my|our|the|all) .. (details|number|address|data|information|email|order_number|account_number|info|photos|photo|name)
    (changed|change|update|updated|correct|wrong) .. (my|the|our) .. (details|number|address|email|information)
    (you|they|agent|driver|courier) .. (gave|sent|given|shared) .. (me|us) .. (information|details|number|email|address)
    (sent|shipped|delivered|given) .. to .. (old|wrong|previous|my) .. (address|email)`,
});
