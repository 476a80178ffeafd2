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
    ! your legal_department|legal_team
    letter_before_action|letter_of_claim|statutory_demand|moneyclaim|money_claim|n1_form|cease_and_desist|legal_letter|legal_expenses|legal_cover|no_win_no_fee|tribunal|arbitration|bailiffs_on_you|fos|financial_ombudsman|ica|ofwat|orr|cma|caa|rail_ombudsman|energy_ombudsman|housing_ombudsman|legal_ombudsman|data_regulator|information_commissioner|ico|consumer_goods|national_consumer|magistrate|judge|in_writing_to_the_regulator|civil_case|court_papers|court_date
    (complaint|complain|complained|complaining|escalate|escalating|escalated|refer|referring|referred|report|reported|reporting|file|filed|filing|lodge|lodged|take|taking|go|going|passed|forwarded|copied|copy|write|writing|hand|handed|contact|contacted|in_touch) .. (to|with|the|it|this|a|my|case)? .. (ombudsman|regulator|trading_standards|authorities|authority|commissioner|consumer_body|citizens_advice|consumer_helpline|police|council_inspector|inspector|licensing|dispute_resolution|adr|watchdog|bbb|ftc|fcc|cfpb|attorney_general|state_attorney|department_of_transportation|dot|cqc|gmc|environmental_health|health_department|union|mp|ministry|embassy)
    (have|got|take|seek|seeking|get|getting|taken|spoken|speaking|spoke|know|rights|entitled) .. (legal_advice|advice_from_a|statutory_rights|consumer_rights|to_my_solicitor|with_a_solicitor|to_a_lawyer|with_my_lawyer|to_a_solicitor|in_law|by_law|legally|under_the_act|under_section)
    (hear|hearing) .. from .. (my|our) .. (solicitor|lawyer|attorney|barrister|advocate)
    (police|crime) .. (reference|report|number|have_it|involved|reported|informed|has_it|told)
    (final|last) .. (notice|warning|demand|chance) .. (before|court|legal|action|or)
    see you in court
    court|tribunal .. (decide|order|papers|claim)
    i|we will|shall|intend_to|am_going_to|are_going_to enforce|claim .. (rights|damages|compensation_through|through_the)`,
  'not:legal': `
    friend|neighbour|brother|sister|husband|wife|cousin|dad|mum|who .. lawyer|solicitor|attorney .. recommended|recommend|loves|likes|uses|bought|also
    (lawyer|solicitor|attorney|judge|barrister) .. (friend|recommended_you|recommends_you|loves_your)
    i|i'm|am|as|work|works|work_as|working .. a|an lawyer|solicitor|attorney .. (and|need|looking|order|ordering|by|so)? .. (suit|desk|chair|laptop|office|case_for|bag)
    legal size|pad|paper|name|age|guardian|holiday
    basketball|tennis|squash|food|volleyball court
    court shoes|shoe|heels
    not|never|won't|don't|wouldn't|no .. (sue|suing|lawyer|legal_action|court|legal_steps|threaten|threatening)`,
  safety: `
    (bald|loose|burst) .. (tyre|tyres|handrail|step|slab|rail|railing) .. (children|kids|minibus|nobody_leans|fall|bus|school|brownies|gran|pram)
    (dialysis|feeding_tube|ventilator|insulin|oxygen|epipen|inhaler|warfarin|chemo) .. (wrong|late|missing|not_here|dried_blood|reusing|without|run_out|ran_out|double|supposed|delayed)
    (fell|falls) asleep .. (driving|wheel|n2|motorway|on_the)
    driver .. (asleep|phone|texting|watching|drunk|swerved|red_light)
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
    (baby|newborn|elderly|disabled|pregnant|ill|children|kids|toddler) .. (without|no) .. (heating|heat|power|electricity|water|oxygen|medication)
    (plug|charger|battery|cable|adapter|heater|blanket|socket|kettle|iron|hob|power_bank|fan_heater|extension_lead|fairy_lights|e-bike|scooter|tumble_dryer|dryer|microwave|hoverboard) .. (hot|too_hot|very_hot|melted|melting|sparks|sparked|smoking|smoked|burning|burnt|swollen|bulging|fizzing|bare|exposed|live|tingle|shock|crackling|glowing|caught|scorched|warm)
    (scorched|singed|burned|burnt|blistered|scalded|melted|charred|smouldering) .. (through|my|the|sheet|carpet|hand|socket|plug|wall|his|her|cable|table|skin|worktop|bed|mattress)
    burn the_size|on_his|on_her|on_my|marks
    (broken|fractured|cracked|sprained|dislocated|twisted|bruised|smashed) .. (wrist|arm|leg|ankle|rib|ribs|hip|nose|tooth|teeth|finger|fingers|collarbone|elbow|knee|shoulder|skull|foot)
    (rung|ladder|handrail|railing|banister|step|stair|stairs|balcony|paving|slab|manhole|shelf|swing|gate|seatbelt|car_seat|wheel|steering|tyre|ceiling|chair|stool|bunk|tile|roof|bracket|glass_door|lift_doors|cot) .. (loose|come_loose|snapped|collapsed|gave_way|came_off|fell_off|fell_on|came_down|fell|broke|cracked|dangling|failed|wobbles|tipped|came_away)
    (someone|somebody|somebody's|child|kid|gran|kids|toddler|person|baby|dog|people|pensioner) .. (could|will|might|going_to|would|nearly|almost) .. (get_hurt|be_hurt|hurt|killed|go_flying|fall|choke|injured|die|been_killed|drown|electrocuted|poisoned)
    (nearly|almost|narrowly|just_missed|inches_from) .. (hit|had|killed|ran_over|run_over|knocked|choked|crushed|electrocuted|drowned|choking|lost_an_eye|swallowed|crashed|blinded|my_dog|my_child|my_son|my_daughter|me_off|a_child|a_cyclist|hit_me)
    (doing|going|at) # .. (in_a|down|through|past) .. (#|residential|school|thirty|zone|road|street)
    eyes_on .. phone|screen
    (jumped|ran|through|shot) .. (a|the)? red_light|red|zebra|crossing
    (tingle|zap|zapped|jolt|electric|shock|shocks) .. (off|from|when_i_touch|touching|plug|lights|tap|shower|machine|tingle|kettle)
    (swallowed|choking|choked|choke|button_battery|small_parts|suffocate|strangled|strangulation|trapped_finger|trapped_fingers)
    (tablets|pills|dose|prescription|medication|medicine|insulin|warfarin|injection|strength|vaccine) .. (wrong|someone_else's|somebody_else's|double|twice|times|mixed|mg|another_patient|expired|run_out|ran_out|too_strong|not_mine|different)
    (someone_else's|somebody_else's|wrong|another_patient's) (tablets|pills|medication|medicine|prescription|dose|strength|insulin)
    times his|her|the|my dose
    (home|on_a|on) ventilator|oxygen|dialysis|life_support|nebuliser|feeding_pump
    priority_list|priority_register|medically_dependent|stairlift
    (glass|needle|blade|metal|wire|staple|nail|bone|screw|tooth|razor|plastic) .. (in|inside|out_of) .. (son's|daughter's|his|her|my|the|ice_cream|food|mouth|dinner|sandwich|throat|cake|cereal|bottle|soup|pasta|bread|crisps|chocolate|baby)
    (rats|rat|needles|syringes|sewage|asbestos|broken_glass|legionella) .. (nursery|school|playground|children|street|kitchen|bedroom|water|tap|daylight|park)
    (fumes|toxic|chemical_smell|asbestos|legionella|black_mould|mould) .. (breathing|asthma|baby|child|cough|lungs|sick|headache|dizzy)
    (rash|hives|blisters|swollen|swelling|itching|breathe|breathing|throat) .. (after|since|from|up|couldn't|closed|face|lips|eyes|stopped|all_over)
    (peanut|nut|nuts|gluten|dairy|sesame|shellfish) .. (allergy|allergic|reaction|in_it|coeliac|traces|not_labelled|not_listed|undeclared)
    (house|flat|kitchen|home|garage|we) .. (burned_down|burnt_down|nearly_burned|could_have_burned|on_fire|gone_up|caught_fire|filled_with_smoke)
    fire_brigade|fire_service|fire_engine|smoke_alarm|paramedics
    boiler|cooker|gas_fire|stove .. (carbon|condemned|leaking_gas|flame|unsafe|hissing|capped)`,
  'not:safety': `
    sale|deal|prices|review|reviews|queue|inbox|team .. on_fire
    (smoking|non-smoking) room|area|section|jacket|hot|policy|hotel
    (no|without|nobody|not|didn't|wasn't|luckily|thankfully) .. (injured|hurt|injury|injuries|allergic|allergies|danger|dangerous)
    exploded in_popularity
    (nearly|almost|could_have|would_have) died .. (laughing|laughter|embarrassment|boredom|shame)
    rather_be_safe|safe_and_sound|keep_safe|stay_safe|arrived_safely|safety_of_my_data|safety_pin
    (does|is|are|do|any) .. (contain|allergens|allergen|nuts|allergy|suitable|safe) ... for|in|with`,
  'self-harm': `
    ! (won't|wont|not) be (here|around|alive) (anyway|anymore|any_more|any_longer|much_longer)? .. to (pay|care|worry|argue|owe)
    ! (won't|wont) be (here|around|alive) (much_longer|any_longer)
    ! (everyone|everybody|family|they|they'll|they'd|kids|wife|husband|world|you'll|all) .. (better_off|happier) without_me
    ! (easier|better|simpler) .. not .. (be_here|wake_up|be_around|exist)
    ! (don't|dont|not) want to .. (start_tomorrow|wake_up|be_here|see_tomorrow|see_the_morning|carry_on|go_on|be_alive)
    ! (counted|counting|saved|lined_up|got) .. (my|the|all_my) .. pills|tablets|insulin .. (out|up|tonight|take)?
    (rope|bridge|tracks|overpass|ledge) .. (ready|tonight|jump|jumping|in_the_car|standing_on|bought)
    ! (nothing|no_reason|little) .. (left_to_live|to_stay_for|to_keep_going|left_for_me)
    ! (take|taking) .. my_own_life|the_lot_of_them|whole_bottle
    kill|hurt|harm|hang|cut|cutting|harming|hurting|shoot|drown myself
    killing myself
    (end|ending|take|taking) .. (my_life|my_own_life|it_all|my_life)
    suicide|suicidal|self-harm|self_harm|selfharm
    ! (don't|do_not|no_longer|not) (want_to|wanna|wish_to) .. (live_anymore|live_any_more|be_alive|be_here_anymore|be_here_any_more|go_on_anymore|go_on_any_more|go_on_living|wake_up_anymore|live|exist)
    ! (better_off|rather|want_to|wish_i_was|wish_i_were|better|wanna|might_as_well|going_to|feel_like) .. (dead|die|dying|without_me)
    ! (no|nothing|any) .. (reason_to_live|point_in_living|point_living|to_live_for|point_to_go_on|will_to_live|reason_to_go_on)
    not_worth_living|isn't_worth_living|can't_go_on_like_this_anymore|can't_go_on_living|end_it_all|jump_off|off_a_bridge|overdose_on|take_all_my_pills|all_the_pills
    thinking_about_ending|thoughts_of_ending|final_goodbye
    ! (easier|better|best) .. (for) .. (everybody|everyone|all|my_family|them|you_all) .. (if_i|without_me|i_wasn't|i_weren't|i_was_gone|gone)
    ! (wasn't|weren't|wasnt) .. (here|around|alive) .. (in_the_morning|tomorrow|any_more|anymore)
    ! if_i|i_just wasnt|wasn't|weren't here|around|alive
    ~ ! (can't|cannot|cant|can_not) .. (do_it|do_this|go_on|carry_on|keep_going|cope|live_like_this) .. (any_more|anymore|any_longer)
    ! (sat|stood|standing|was) .. (bridge|ledge|roof|cliff|railway|tracks) .. (thought|thinking)
    ! (thought|thinking) .. about (jumping|not_being_here|ending_it_all)
    (tablets|pills) .. (keep_counting|counting|saved_up|lined_up)
    ! (decided|going|want|ready|planning) .. to .. (end_things|end_my_life|do_away|kill_myself)
    ! (won't|wont|will_not) .. (be_a_bother|be_a_burden|be_around|be_here) .. (to_anyone|anyone|longer|much_longer|any_more|anymore)
    ! (don't|dont|can't|do_not|no_longer|cannot) .. see .. (the_point|a_point|any_point|a_way_out|a_future|why_i_should)
    ! (given|giving|gave) .. (dog|cat|belongings) .. (away|to_my)
    sorted .. (my_stuff|my_affairs|my_funeral)
    ! (a)? burden|bother .. (to|on|for) .. (anyone|anybody|everyone|my_family|everybody|them|my_kids)
    ! nobody|noone|no_one .. (cares|care|miss|would_miss|notice) .. (if|whether) .. (i|people_like_me|me|we) .. (live|die|dead|gone|live_or_die|disappear|exist)
    ! live or die
    nothing left .. (to_live|for_me|worth|to_lose_any)
    tired of living|being_alive|life|existing
    after_i'm_gone|after_im_gone|when_i'm_gone|when_im_gone|once_i'm_gone|goodbye_everyone|end_my_life|cutting_myself|harm_myself`,
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
    last time (i|we|im|i'm|ill|i'll) .. (order|buy|book|buying|ordering|booking|shop|use|stay|fly|eat) .. (from|with|at|here|anything)?
    ! (going|go|off|moving|switching|signed|signing|joined|joining|over) .. (with|to) .. (the_others|another_broker|another_bank|a_competitor|the_fibre_crowd|the_building_society|the_credit_union|your_rivals|the_competition|the_other_lot|someone_else|the_other_crowd|another_school|another_dentist|another_mechanic|another_builder)
    ! (don't|never|not|won't|wouldn't|dont) .. (count_on_me|count_on_us|expect_us_back|expect_me_back|see_me_again|see_us_again|see_another_penny|get_another_penny|send_me_anything|letting_a_child_of_mine)
    ! (another|a_different|different|new) (mason|dentist|vet|garage|broker|insurer|supplier|bakery|florist|school|gym|airline|carrier|provider|bank|builder|firm) .. (will|it_is|from_now|already|gets|instead|then|starts|has)
    ! (close|closing|cancel) .. (everything|the_lot|all_of_it|all_three|every_account) .. (with_you|ever_had|broadband|already)?
    ! (from_now_on|from_here_on) .. (ryanair|lidl|aldi|train|amazon|elsewhere|others)
    (last|final) (order|flight|stay|booking|visit|purchase|meal|penny|cent|trip|night|delivery|haircut) .. (with_you|from_you|here|you'll|we'll|i'll|ever)
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
    ! lost_me|losing_me .. (customer|as)?
    ! (lost|lose|losing|loses) .. (me|us|a|the|another|this|my|our|whole|every) .. (customer|customers|client|custom|regular|subscriber|for_good)
    ! lost .. for_good|forever
    ! (moving|move|taking|take|transferring|switching|switch|porting) .. (the_lot|all_of_it|my_money|our_account|my_savings|my_mortgage|our_contract|my_policy|my_custom|my_business) .. (to|elsewhere|over|away)
    (i'm|i_am|we're|we_are|im) (leaving|switching|quitting|walking_away|moving_on|off_to) .. (to|with|from|you|now|for_good|another|soon|after)
    ! (finished|done|through) .. with (you|one_another|each_other|your_company|your_lot|your_shop)
    ! that's_me_done|thats_me_done|i_am_done|i'm_done|im_done|good_riddance|you_won't_see_me|won't_see_me|parting_ways|part_ways|vote_with_my_feet|voting_with_my_feet|jumping_ship
    ! (never|not|no_one|nobody|none) .. (ever_again|set_foot|darken|sleep_under|another_penny|another_cent|a_penny_more|one_more_penny|another_night|recommend_or_use|give_you_another|see_another|get_another)
    (otherwise|else) .. (i|we|i'll|we'll) .. (leave|switch|look_elsewhere|walk)
    ! otherwise .. (it_is|it's) .. (goodbye|the_competition)
    ! or_not_at_all
    ! (get|buy|order|find|book|shop|look) .. (it|them|one|this)? .. (elsewhere|somewhere_else|from_someone|from_the_competition|from_another|from_amazon|like_everybody_else)
    ! (when|once|as_soon_as) .. (contract|it|deal|fixed_term|policy) .. (is_up|ends|runs_out|expires|is_over) .. (so_am_i|i'm|i_am|i'll|we|gone|off|out|leave)
    ! (starts|start|begin|begins|looking_at|planning|considering|weighing) .. (the|our|my|an)? .. (exit|switch|move_away|alternatives|alternative|other_providers|other_suppliers|competitors|other_options|leaving|tender)
    (with|joined|signed_with|signed_up_with|already_with|gone_to|gone_with) .. (another|a_new|a_different|your_competitor|the_competition) .. (provider|supplier|bank|gym|insurer|airline)
    ! (i|we) (want|need) .. (out)
    want_out
    ! (after|for|since) # (years|yrs) .. (leaving|goodbye|switching|customer_no|bye)`,
  'not:churn': `
    never|not .. (thought|think|considered|dream|intend|want|plan) .. (leaving|leave|switch|switching|cancel|elsewhere)
    (couldn't|can't|cannot|could_not|unable|did_not|didn't) .. find .. elsewhere
    won't|never|not .. (order|shop|buy|go) .. (anywhere_else|elsewhere|somewhere_else)
    cancelled .. flight`,
  press: `
    ! (channel|news|sky_news|rte|bbc|itv|cnn|ndtv|abc|sabc|enca|fox|cbs|nbc|echo|gazette|herald|guardian|argus|post|chronicle|mirror|the_sun|daily_mail|evening_news|radio|phone-in) .. (is_coming|is_parked|are_parked|filming|filmed|was_filming|came|asked_to_use|coming_round|rang|running|runs|has_the|have_the|has_asked|interested|airs|wants|want_the|picked_it_up|on_this_morning|interviewed|is_waiting|outside|took_pictures)
    before it airs|prints|goes_out
    (go|going|went|gone|take|taking|contact|contacting|talk|talking|speak|call|calling|tell|telling|send|sending|write|writing|alert|inform|informing|sell|story|share|sharing|expose|passed|forward|reported) .. (to|with|this|it|my)? .. (press|media|newspaper|newspapers|journalist|journalists|tv|bbc|news|reporter|reporters|local_paper|watchdog|daily_mail|guardian|carte_blanche|radio|papers|paper|tabloids|social_media|local_news|news_desk|consumer_champion|newsroom|cnn)
    (i'm|i_am|am|as_a) .. (journalist|reporter|blogger|influencer|youtuber|editor|columnist) .. (write|writing|article|story|publish|cover|piece|followers|video|this|experience|about)
    (followers|subscribers) .. (will|know|hear|see|tell|about|going)
    (post|posting|share|sharing|tweet|tweeting|put|putting|expose|exposing|blast|viral) ... (social_media|twitter|facebook|tiktok|instagram|youtube|linkedin|everyone|reddit|followers|viral|online|hellopeter|internet|x)
    go_viral|going_viral|make_it_viral|make_this_viral|name_and_shame|naming_and_shaming|headlines|headline|front_page|press_release|consumer_programme|public_attention|documentary|exposé
    (reporter|journalist|local_paper|newspaper|herald|chronicle|gazette|consumer_desk|camera_crew|news_crew|sunday_paper|evening_news) .. (answered|called|rang|sitting|interested|is_here|has_it|has_the|wants|asked|will|coming|came|filmed|contacted|knows|replied|running|story|of|collects)
    (spoken|speaking|spoke|talked|talking|written|wrote|in_touch|sent|going|went|passed|emailed|tipped_off|interview) .. (to|with|by|it|this|the|a|my|story)? .. (reporter|journalist|press|newspaper|consumer_desk|herald|chronicle|gazette|bbc|tabloid|columnist|local_news)
    (filmed|filming|recorded|footage) .. (tiktok|youtube|bbc|press|viral|papers)
    (front_page|headline|headlines|public_shaming|publicly|make_this_public|go_public|going_public|public_knowledge|everyone_will_know|whole_world|trending|hashtag)`,
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
    (trustpilot|google|yelp|tripadvisor) .. (love|enjoy|hear|know|see) (this|it|about)?
    ! (review|reviews) .. (with_the|has_a|is_up|is_written|gets|is_already|every|here_to)
    ! (tripadvisor|trustpilot|google|yelp|booking|hellopeter|facebook|maps|nextdoor|mumsnet|mouthshut) .. (will_hear|and_my|gets_the|photos|already|tonight|are_up|has_it|knows)
    ! (already|photos|pictures|it's|posted|up|straight|going|goes) .. on (tripadvisor|trustpilot|google|yelp|booking|hellopeter|maps|nextdoor|mumsnet)
    ! every (star|stars) .. (took|deserve|gone|away)
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
    lowest_rating|worst_rating|bad_review|negative_review|terrible_review
    ! (put|post|share|publish|write|publishing|posting|sharing|writing) .. (where_everyone|where_everybody|trustpilot|tripadvisor|google|yelp|every_site|every_travel|review|checkatrade|feefo|forum|neighbourhood_group|nextdoor|public_page)
    ! (trustpilot|tripadvisor|google_review|google_reviews|yelp|checkatrade|glassdoor|reviews.io|mumsnet|reddit|nextdoor|hellopeter|public_page|my_blog|my_channel|review_sites|every_travel_site|every_review_site|travel_site) .. (gets|get|will|hear|story|know|starting|with|is_waiting|next|has|with_the_photo|goes|too|page)
    ! enjoy|expect|await|look_forward_to|watch_for|keep_an_eye_out_for .. (the|my|a|your|honest)? review|reviews
    ! (goes|going|go|put|putting|ends_up|will_be|it's) .. (on|up_on|straight_on) .. (my_public_page|my_page|my_blog|my_channel|trustpilot|tripadvisor|google|facebook|reviews|every_review|the_forum)
    ! (diary|blog|post|thread|article|video|everything|it_all|all_of_it|story) .. (publishing|publish|be_publishing|post|posting|online|for_all_to_see|everyone_can_read|everybody_can_read)
    ! (other|fellow|future|potential) .. (travellers|guests|customers|buyers|parents|patients|travelers|members|tenants|shoppers) .. (warn|warned|should_know|deserve)
    ! (my|our) .. (review|stars|star_rating|rating) .. (will|is|says|reflects|going|coming|ready|written|drafted|accordingly|one|honest)
    ! (minus|lowest) (stars|rating)
    ! (word|everybody|everyone|all_my_friends|whole_village|whole_street|everyone_i_know|half_the_town) .. (of_mouth|will_hear|will_know|hear_about|know_about|gets_round|be_told|spread|spreads|how_you)
    zero|no|minus|one star|stars`,
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
    section_75|s75|paypal_claim|open_a_dispute|opened_a_dispute|opening_a_dispute|raise_a_dispute|file_a_dispute|stop_payment|stop_the_payment|cancel_the_direct_debit|cancelled_the_direct_debit|cancelling_my_direct_debit|cancel_my_direct_debit
    (bank|card_company|card_issuer|credit_card_company|paypal|amex|visa|mastercard|card_provider) .. (reverses|reverse|reversing|claw|claws|been_told|has_been_told|will_do|do_a|pulls|take_it_back|get_it_back|dispute|chargeback|recall)
    (dispute|chargeback) .. (form|forms|filled|filed|raised|opened|lodged|submitted|process|through_my|with_my_bank|with_my_card|with_paypal|case)
    (claw|clawing|claws|pull|pulling|get|getting|take|taking|grab) .. (it|every_penny|the_money|my_money|money|payment|funds|all_of_it|back) .. (back)? .. (through|via|from|with|using) .. (my|the)? .. (bank|card|paypal|credit_card|visa|mastercard|amex)
    (cancel|cancelling|cancelled|stop|stopping|block|blocking) .. (through|via) .. (my|the) .. (bank|card)
    (do|doing|did|start|file|raise|open|initiate|issue|request|go_for|starting) .. (a|the)? .. (chargeback|dispute|payment_dispute|section_75|paypal_case|buyer_protection)
    card .. (lets|protects) .. (claw|dispute|reverse)
    buyer_protection|purchase_protection|section_seventy_five|payment_reversal
    (get|take|reclaim|recover) .. (my|our|the) money .. through .. bank`,
  'not:chargeback': `
    (not|don't|rather_not|without) .. (dispute|disputing)`,
  abuse: `
    fuck_you|fuck_off|f_off|fuck_your|fuck_all_of_you|fck_you|fuk_you|f_you|go_to_hell|screw_you|piss_off|up_yours|go_fuck|kiss_my_ass|shove_it|stfu|shut_up|drop_dead|rot_in_hell|burn_in_hell|eat_shit|suck_my|suck_it|kys|get_stuffed|sod_off|bugger_off
    (you|your|ur|u|these|those|are|you're|youre|such|bunch_of|fucking|bloody|absolute|complete|total|stupid|useless|pack_of) .. (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|bastard|bastards|asshole|assholes|arsehole|arseholes|bitch|bitches|cunt|cunts|scum|scumbag|scumbags|prick|pricks|dickhead|dickheads|wanker|wankers|retard|retards|twat|twats|clowns|clown|dumbass|dumbasses|shithead|pigs|parasites|vermin|dumb|brain_dead|braindead|brainless|thick|pathetic_excuse|motherfucker|motherfuckers|fools|fool|muppet|muppets|jackass|douchebag|douche|trash|filth|halfwit|pieces_of_shit|piece_of_shit|crooks|thieves|monkeys|donkeys|whore|slut)
    idiots|morons|imbeciles|assholes|bastards|scumbags|arseholes|motherfuckers|dickheads|wankers|cunts|retards
    (kill|shoot|stab|punch|smash|beat|strangle|slap|hurt|find|destroy) .. (you|your_face|u|your_family|all_of_you|your_head|you_all|your_office|him|her) .. (all|up|face|head|down|self|and_make_you_pay)?
    (i|i'll|gonna|going_to|will) .. (kill|stab|shoot|strangle|punch|hurt|burn) .. (you|your|u|someone|somebody|him|her|building|office|place|down)
    i_know_where_you_live|know_where_you_live|know_where_you_work|find_out_where_you|watch_your_back|hunt_you|bomb|burn_your|burn_down
    hope_you .. (die|rot|choke|burn|get_cancer|lose|get_fired)
    waste_of_skin|waste_of_space|waste_of_oxygen|oxygen_thief|brain-dead|fat_idiot|stupid_cow|thick_cow|dumb_bitch|absolute_cretin|piece_of_garbage|worthless_piece|subhuman|inbred|useless_sacks|sack_of_shit|bunch_of_clowns|absolute_muppets|absolute_muppet|pond_life|knobhead|knobheads|bellend|bellends|tosser|tossers|tosspot|gobshite|gobshites|nobhead|pillock|pillocks|plonker|plonkers|numpty|numpties|shitheads|scumbags|lowlifes|lowlife|spineless|toerag|arsewipe|fuckwit|fuckwits|dipshit|dipshits|fucktard|slag|slags|hag|shitbag|shitstain|shithole_company|maggots_the_lot|eat_a_dick|suck_a_dick|choke_on_it|get_fucked|fuck_right_off|fuck_u|f_u|f_off|die_in_a|hope_they_fire|hope_you_get_fired|hope_you_get_sacked|hope_you_lose
    (fat|thick|stupid|dumb|lazy|useless|brain-dead|ugly|ignorant|worthless|pathetic|vile|disgusting|filthy|incompetent) .. (cow|pig|pigs|bitch|idiot|moron|cretin|lump|slob|git|gits|toaster|creature|creatures|excuse_for_a_human|human|sod|sods|swine|rat|rats|vermin|lot_of_morons|twit|twits)
    (find_out|know|will_find|ill_find) .. (who_you_are|where_you_live|where_you_work|where_u_live|your_address|your_family)
    come down_there|to_your_office .. (and|with|smash|sort_you|break|punch|kick)`,
  'not:abuse': `
    (i|i'm|feel|felt|me|myself|my|like_an|like_a|look_like|make_me|feeling|call_me|am) .. (idiot|fool|moron|stupid|dumb|clown|muppet|dumbass)
    (idiot|fool|dummy)-?proof
    (called|calling|calls|told|shouted|said|swore|yelled) .. (me|us|my|her|him) .. (idiot|moron|stupid|fool|bitch|bastard|shut_up|cunt|to_shut_up|fuck_off|an_idiot)
    (kill|killing|beat|find|destroy) .. (time|bacteria|germs|weeds|price|you_guys_online|you_online|your_website|your_store|your_number|your_shop|your_office_hours|you_on|your_email|your_hotel|your_address)
    bath|photo|sex|cherry|seth|bombshell bomb|bombs
    (could|can|couldn't|can't|where|how|not|to|did|didn't) .. find .. (you|your|u|him|her)
    i_will_find|i'll_find .. (you|your) .. (online|store)`,
  discrimination: `
    ! (no|told_us_no) (travellers|gypsies|blacks|asians|foreigners|wheelchairs|prams_or_wheelchairs)
    ! (surname|name|accent|headscarf|skin|postcode|wheelchair|hijab) .. (until|when_they_heard|once_they|then_suddenly|available_until|after_i_gave|went_cold)
    ! (day|week|month) .. i turned 60|65|70|75|80
    ! go .. back .. (to_your|your) .. country|where_you_came
    ! (learn|speak) .. (english|the_language|properly) .. (first|here|or|before)
    ! (told|said|say|asked) ... (go_home|go_back_to_where|where_i_came_from|where_you_came_from|learn_english)
    discriminated|discrimination|discriminating|discriminatory|discriminate|discriminates|racist|racism|racial|racially|homophobic|homophobia|sexist|sexism|sexual_harassment|xenophobic|xenophobia|ableist|ableism|islamophobic|antisemitic|anti-semitic|transphobic|ageist|ageism|racially_profiled|profiled|misgendered|misogynist|misogynistic|bigot|bigoted|bigots|equality_act|human_rights|racial_slur|n-word
    ! (because|due_to|based_on|cause|cos|since|on_account_of) .. (i'm|i_am|am|we're|we_are|he's|she's|my|our|of|being|the|his|her)? .. (black|skin|skin_colour|skin_color|race|disabled|disability|wheelchair|gay|lesbian|trans|foreign|foreigner|accent|religion|headscarf|hijab|muslim|jewish|a_woman|woman|pregnant|nationality|asian|african|immigrant|indian|autistic|blind|deaf|guide_dog|my_age|my_colour|brown|female|ethnicity|mexican|surname|gender|turban)
    (refused|denied|turned_away|kicked_out|asked_to_leave|wouldn't_let|not_allowed|refuse|wouldn't_take) ... (wheelchair|guide_dog|disabled|disability|assistance_dog|service_dog|black|hijab|headscarf|skin_colour|accent|same-sex|same_sex|turban|husband_and_husband|autistic)
    (guide_dog|service_dog|assistance_dog|wheelchair|wheelchair_user) .. (refused|denied|not_allowed|turned_away|not_welcome)
    (go_back_to_your_country|go_back_to_your_own_country|we_don't_serve_your_kind|people_like_you_don't|people_of_your_kind|people_of_your_colour)
    (white|everyone_else|other) .. (customers|people|guests) .. (served|first|fine|before|were)
    people_like_me|people_like_us|my_kind
    ! (guide_dog|assistance_dog|service_dog|wheelchair|white_cane|crutches|mobility_scooter|hijab|headscarf|turban|niqab|kippah|sign_language|hearing_aid|hearing_aids) ... (drove_off|drove_away|refused|denied|not_allowed|turned_away|no_ramp|couldn't_get|can't_come|cannot_enter|can't_get_in|wouldn't_let|told_to_leave|asked_to_leave|left_behind|laughed|stared|searched|take_it_off|removed|remove_it|unwelcome|can't_use|walked_away|sped_off|shook_his_head)
    ! wheelchair|disabled .. (users|user|people|customers|guests) .. (can't|cannot|excluded|shut_out|not_welcome|unable|don't_matter|left|no_access|have_no)
    ! (i'm|i_am|im|being|was|she's|he's|we're|my_wife_is|my_son_is|my_daughter_is) .. (deaf|blind|autistic|disabled|hard_of_hearing|partially_sighted|dyslexic|a_wheelchair_user|trans|black|muslim|gay|lesbian|asian|pregnant|jewish|sikh|roma|both_women|both_men|non-binary) ... (told|refused|said|only_help|laughed|hung_up|phone|won't|wouldn't|can't|not|turned|ignored|denied|wrote_back|asked)
    ! (both_women|both_men|two_women|two_men|same-sex|same_sex|my_husband_and_i|my_wife_and_i) .. (twin|twin_beds|separate|refused|double|stared|looked|asked_to|not_allowed|laughed|offered)
    ! (name|surname) .. (not|won't|wouldn't|isn't|rejected|doesn't|invalid) .. (accept|accepted|real|valid|english|proper|normal|name)
    ! (enter|use|give) .. real_name|proper_english_name|where_are_you_really_from|where_you_are_from_originally|speak_proper_english|learn_the_language|normal_people_only
    ! asked .. whether|if my_husband .. (understood|understand|knew|available|could)
    ! (too_old) .. (to|for) .. (understand|app|this)
    ! (white_customers|the_white) .. (served|waved|let_in|asked|had_to|got|searched|checked|stopped|id)
    ! step-free|step_free|no_ramp|inaccessible|not_accessible|accessible_toilet|accessible_room|disabled_access|wheelchair_access|disabled_toilet|blue_badge .. (not|no|none|locked|broken|used|cupboard|since|awaiting|isn't|wasn't|missing|store|considered)`,
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
    thieves|crooks|stole_my_money|stealing_from|theft|daylight_robbery|stealing|stolen
    ! (order|loan|account|contract|purchase|payment|charge|transaction|withdrawal|transfer|credit_card|subscription|phone|direct_debit|claim|policy) .. (in_my_name|on_my_account|on_my_card|from_my_account|with_my_card|not_me|isn't_me|wasn't_me|not_mine|isn't_mine|i_never_made|that_i_didn't|which_i_didn't|i_didn't_make|i_know_nothing|i_don't_recognise|i_don't_recognize)
    ! (not_me|wasn't_me|wasnt_me|isn't_me|it_was_not_me|never_set_foot|never_been_to|never_even_been|in_bed_in|never_been_in) .. (in|to|pls|please|stop|there|that|and|so|leeds|life)?
    ! (someone|somebody|stranger|thief|whoever|person|they|he|she) .. (is|has|'s|was)? .. (spending|using|ordering|buying|opened|emptied|emptying|withdrawing|drained|draining|impersonating|pretending|posing|cloned|applied|took_out|got_hold) .. (on|my|in|from|to_be|as|with|a|loan|of) .. (card|account|name|money|loan|savings|bank|details|you|your|phone|identity|balance|police|points)?
    ! (a|it's|its|is_it|is_a|was_a|probably_a|looks|all|are|be) (fake|fakes|scam|con|rip-off|counterfeit|phishing|bogus|knock-off)
    ! (conned|cheated|swindled|duped|fleeced|robbed|hoodwinked|defrauded|took_me_for|tricked) .. (me|us|out_of|by|my|customers|people|a_ride|into|of)
    ! (text|sms|email|call|mail|message|link|whatsapp|letter|caller) .. (from|pretending|claiming|supposedly|saying) .. (you|your_bank|the_bank|your_company) .. (scam|fake|genuine|real|asking|click|legit|code|fee|didn't|tap|is_that|yours|suspicious|strange)
    ! (scam|genuine|legit|fake|phishing|yours|real) .. or .. (scam|genuine|legit|fake|phishing|yours|real|not|a_scam|a_fake)
    ! (spent|taken|gone|withdrawn|charged|£|€|$|#) .. (at|in) .. (a|an|some)? .. (jeweller's|casino|phone_shop|electronics|cash_machine|shop_i've_never|city_i've_never|place_i've_never|country_i've)
    ! (block|freeze|stop|cancel) .. (it|my_card|card|the_card|my_account) .. (now|immediately|please|asap|straight|before)?  .. (stolen|fraud|someone|hacked|lost|not_me)
    ! (negligent|grossly_negligent) with (my|credentials|pin|your)
    ! (bank|the_bank|you) .. (let_it_go_through|let_it_through|let_them|let_him|waved_it_through)
    taken .. from .. my_account .. without`,
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
    (my|a|the) (stalker|ex-husband|ex-wife|ex) .. (address|got|details|number|know|knows)
    ! (opened|received|got|sent|looking_at|shows|showing|contains|contained|enclosed|attached|reading) .. (the|a|an|what|my)? .. (salary|address|statement|medical|details|results|bill|file|payslip|bank_details|names|contract|diagnosis|records|passport|documents|data) .. (of|belonging_to) .. (a|an)? .. (mr|mrs|ms|miss|someone|somebody|another|stranger|other|different|woman|man|people|patient|neighbour|complete_stranger)
    ! (emailed|sent|cc'd|copied|wrote|mailed|cced) .. (the|to|all|everyone|us|whole|entire)? .. (whole_group|whole_support_group|entire_list|everyone_in|all_of_us|in_the_to|in_cc|to_line|visible|all_recipients|in_copy|mailing_list|everybody's|everyone's)
    ! in_the_to_line|in_the_to_field|instead_of_bcc|not_bcc|all_our_addresses|all_our_emails|everyone's_email|visible_to_all|visible_to_everyone|for_everyone_to_see
    ! (stop|why|who|quit|keep) .. (giving|passing|selling|sharing|handing|gave|passed|sold|shared|give|sell|pass) .. (out|on)? .. (my|our) .. (number|email|data|details|address|name|information|phone|mobile)
    (read|reading|revealed|disclosed|blurted) .. (my|our|out) .. (address|new_address|diagnosis|results|balance|details|salary)
    ! (told|gave) my (ex|ex-husband|ex-wife|boss|employer|landlord) .. (where|about|my|what|everything)
    ! cctv|facial_recognition|spy|spied|spying|doorbell_camera|hidden_camera|dashcam
    ! (recorded|filmed|photographed|recording|filming|secretly) .. (me|us|call|my_call|without|in_the|my_child|my_kids|my_daughter|consent|permission|changing)
    ! (erase|erased|delete|deleted|deletion|remove|wipe|purge|forget) .. (all|any|every|my|our|of|me|the)? .. (data|personal|details|information|profile|records|cv|file|history|from_your_system|from_your_systems|from_your_database)
    ! (what|which|copy|all_the|access|how_long) .. (data|information|personal_data|footage|records) .. (you|hold|held|have|stored|keep|about_me|on_me|of_me|kept)
    ! (logged|log|signed|login|portal|app|account|page) .. (in|shows|showed|shown|see|into|opened)? .. (someone_else's|somebody_else's|another_person's|a_stranger's|other_people's|another_customer's|another_patient's|a_different_customer's)
    ! never|not|no .. (consented|consent|permission|agreed) .. (to|for) .. (marketing|sharing|this|being|my|calls|tracking|photo)
    ! partner|partners|third_party|third_parties .. (of_whom|never_heard|rang|called|telephoned|has_my|have_my|got_my|sell|data|emails|calls)
    ! cold_calls|cold_call|nuisance_calls|junk_mail|marketing_calls .. (since|after|from|because|partners|you|data)
    ! (overheard|heard|hear) .. (everything|my_diagnosis|my_details|my_balance|waiting_room|whole_queue|whole_shop|everyone)`,
  'not:privacy': `
    (privacy) .. (screen|curtain|glass|fence|filter|film|blind|hedge|room|bathroom|door|in_the_room|between)
    (where|read|link|see|find) .. privacy_policy
    (sent|gave|given|send|shared|provided|giving|emailed|sending) .. (you|your_colleague|them|your_agent|already|team) .. (my|the|all|our) .. (data|details|number|address|information|order_number|email|info)
    (i|i've|already|we) .. (sent|gave|given|shared|provided) .. (my|our|the|all) .. (details|number|address|data|information|email|order_number|account_number|info|photos|photo|name)
    (changed|change|update|updated|correct|wrong) .. (my|the|our) .. (details|number|address|email|information)
    (you|they|agent|driver|courier) .. (gave|sent|given|shared) .. (me|us) .. (information|details|number|email|address)
    (sent|shipped|delivered|given) .. to .. (old|wrong|previous|my) .. (address|email)`,
});
