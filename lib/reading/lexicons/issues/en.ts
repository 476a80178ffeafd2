import type { IssueKind } from '@/lib/conversation/types';
import { phrases } from '@/lib/reading/phrases';
import { classesEn } from '../classes/en';

/** English wordings of the issue kinds (docs/issues.md). */
export const issuesEn = phrases<IssueKind>(
  'issue',
  {
    'late-delivery': `
      ! @item ... @hasnt .. @arrive
      ~ ! @hasnt .. @arrive .. @item
      ! still waiting .. @item
      ! still_no|and_no|but_no my|your|the? @item
      ! day|week # .. without .. my|our .. @item
      still|been|am|are waiting .. for|on .. @item
      waiting .. delivery|parcel|package|order
      waited .. for|on .. delivery|parcel|package|order|courier|driver
      ! where|wheres|whereabouts .. is|are|s? .. order|parcel|package|delivery|shipment|item|items|stuff|consignment|card|sofa|dress|laptop|phone|flowers|medication
      ! where|wheres (the_hell|tf|on_earth|the_heck)? is|are? my @item
      ! wismo
      track|tracking|status|locate|locating .. of? .. @item
      late|delayed|overdue .. delivery|deliveries|parcel|package|order|shipment
      @item .. is|was|are|were|arrived|been|came|being .. late|overdue|delayed
      delivery|shipping|dispatch|shipment .. delay|delays|delayed|slow|late|postponed|rescheduled
      ! @hasnt .. been? delivered|shipped|dispatched|despatched
      ! should|supposed|meant|due|promised|expected .. arrive|arrived|delivered|here|come|delivery|delivered
      supposed_to_be_here|should_be_here|should_have_been_here|should_have_arrived|should_have_been_delivered
      ! never showed|turned up .. @item
      ! delivery|deliver ... never|not|didn't|no-one|nobody|noone .. came|come|showed|show|turned|turn|happened
      ! courier|driver|delivery .. (no-show|no_show|didn't_show|never_showed|didn't_turn_up|never_turned_up|didn't_come|never_came)
      tracking .. (not_updated|hasn't_updated|hasn't_moved|not_moved|stuck|no_updates|hasn't_changed|not_moving|not_updating|says|shows|stopped)
      ! stuck|sitting|held .. in|at|with .. customs|depot|warehouse|transit|sorting|facility|hub|post
      out_for_delivery
      # days|weeks|week|months .. late|overdue|delayed
      delivery date|day|slot|window .. passed|gone|changed|moved|missed|pushed
      missed .. delivery
      when will|is|should .. @item .. arrive|arriving|come|coming|here|delivered|get_here|ship|shipped|get
      ~ next_day|same_day|express|24h|24_hour|prime delivery|shipping
      - estimated_delivery|delivery_date|eta
      ~ sorry_we_missed_you|attempted_delivery|failed_delivery|attempted_to_deliver|delivery_attempt|delivery_attempts
      ! @hasnt received|recieved|got .. it|anything|them|my|yet
      # weeks|days|months .. and|but still|and_still nothing|no
      ! ordered ... still|and (nothing|not_here|waiting|no)
      parcel|package|order|shipment|letter .. (lost|got_lost|went_missing|disappeared|vanished)
      ~ lost in transit|post|mail
      delivery|driver|courier .. never|not .. (rang|knocked|rung|called|buzzed)
      promised|guaranteed .. delivery|delivered|deliver
      ~ late
      - delivery|delivered|deliver|shipping|courier|parcel|package
      ! @item|one|it .. was|were|is due ... then|and|but|now|still|now_its|since
      ! due|expected|promised|scheduled|arriving .. yesterday|last|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|on_saturday|days_ago|weeks_ago|a_week_ago .. and|but|still|nothing|no|not
      ! tracking|tracker .. (says|said|shows|showing|stuck|still|since|dead|blank|unchanged|hasn't|not|page|reads|just_says)
      ! (in_transit|with_courier|with_the_courier|at_depot|at_the_depot|arrived_at_hub|at_hub|awaiting_collection|label_created|processing|dispatched|preparing|on_its_way|out_for_delivery|pre_advice|order_received|handed_over) .. (since|for|still|forever|all_week|days|weeks)
      ! on_its_way|on_the_way .. since|for|still|weeks|days
      ! (next_day|next-day|same_day|same-day|express|priority|24_hour|48_hour|48h) .. (delivery|shipping|postage) .. (took|turned|and|but|paid|week|is|was|not|it's)
      ! (paid|pay|paying) .. (extra|for) .. (next_day|next-day|same_day|express|priority|special_delivery|fast|saturday_delivery|24)
      ~ ! (sat|sitting|sits|gathering_dust|parked|stuck|marooned|resting) .. (depot|warehouse|customs|hub|sorting|transit|lorry|van|post_office)
      ! (parcel|package|order|delivery|box|tracking) .. (hasn't_moved|not_moved|not_budged|hasn't_budged|going_nowhere|gone_nowhere|gone_quiet|likes_it|in_limbo|touring|going_round|stuck)
      ! (van|driver|courier|delivery|lorry|postman|postie|parcel|order) .. (drove_past|drove_off|never_stopped|no-showed|no_show|didn't_stop|didn't_turn|didn't_show|didn't_even_knock|never_knocked|never_rang|didn't_ring|didn't_knock|came_and_went|nowhere_to_be_seen)
      ~ ! (no|never_a|not_a_single|zero) .. (van|courier|driver|parcel|package|delivery|lorry|sign_of_it|trace_of_it|sign_of_my|sign_of_the|sign_of_them)
      ! (i|we|was|been|in|stayed_in|at_home|home|sat) .. (all_day|all_morning|all_afternoon|the_whole_day) .. (waiting|delivery|parcel|courier|driver|nothing|nobody|no_one|no-one)
      ! still|yet .. (to_arrive|to_turn_up|to_be_delivered|to_be_dispatched|to_ship|to_come|not_here|not_arrived|not_come|not_shipped|hasn't_shipped|hasn't_come|hasn't_arrived|not_dispatched)
      ! when|how_long|what_day .. (arrive|arriving|turn_up|turning_up|be_delivered|get_delivered|dispatched|ship|deliver|get_my|be_here|delivered|get_here)
      ! any (idea|news|update|chance|word) .. (when|where|on|of|about) .. (@item|arriving|delivery|it's_coming|it_will_come|it'll|be_here)
      ! (eta|status|update|news|whereabouts) .. (on|of|for|about) .. @item
      ~ ! will|won't|can't|cannot .. (make_it|arrive|be_here|get_here|come|be_delivered) .. (in_time|on_time|by_then|before|for_the|by_friday|by_saturday|by_christmas|tomorrow)
      ! (missed|after|too_late_for|past|too_late) .. (birthday|christmas|wedding|party|anniversary|the_big_day)
      wrong|another|other|different|neighbouring|old depot|hub|sorting_office
      ! it'll|it_will|will_it|comes|come .. (come|when_it_comes|ever_come|ever_arrive|ever_turn)
      ! (delivery|dispatch|arrival|ship|shipping) .. (date|estimate|eta|window) .. (keeps|kept|changes|changing|slipping|slipped|passed|pushed|moves|moving|has_been|was|came_and_went|has_gone|again)
      ! (put|pushed|moved|set|shoved) .. back .. (week|weeks|days|again|twice|times|delivery|third|until)
      (delivery|parcel|order|package) .. (rescheduled|rearranged|put_off|postponed|pushed_back|put_back|moved)
      lost|missing|vanished|disappeared parcel|package|delivery|shipment|order|letter|mail
      ! it's|its|is|was|are .. (not|nothing) .. (here|there|arrived|come|turned_up) .. (yet|still|today|either|again)?`,
    'missing-item': `
      missing .. from .. order|parcel|box|package|delivery|bag|shopping
      @item|part|parts|piece|pieces|screws|accessory|accessories|cable|charger|one|half|two|some|manual|lid|set .. is|are|was|were? missing
      ! missing item|items|part|parts|piece|pieces|product|products|screws|accessories|cable|charger|bits|one
      ! incomplete order|delivery|parcel|shipment|set|package|kit
      order|parcel|delivery|shipment|set .. (incomplete|not_complete|wasn't_complete|isn't_complete)
      ! only .. (received|got|delivered|sent|arrived|one|two|three|half|#) ... of|out|instead .. #|two|three|four|five|six|ordered|them|items
      only_half|half_of .. order|delivery|items|things|it .. (arrived|came|received|missing|there)
      ! not_in_the_box|wasn't_in_the_box|weren't_in_the_box|not_in_the_bag|not_in_the_parcel|wasn't_in_the_parcel|wasn't_included|weren't_included|not_included|not_in_there
      empty box|package|parcel|envelope
      box|package|parcel|envelope .. was|is|arrived|came .. empty
      ! (says|say|said|shows|showing|marked|status|states|stated|claims|tracking) ... delivered ... @hasnt|nothing|no|nowhere|but|yet|nobody|where
      marked_as_delivered|shows_as_delivered|says_delivered|says_it_was_delivered|says_it's_been_delivered|saying_it_was_delivered|listed_as_delivered
      delivered .. to .. (wrong|another|different|someone|neighbour|neighbor) address|house|person|else|door|flat|street|apartment|building|neighbour
      (stolen|nicked|pinched) from .. porch|doorstep|door|outside|hallway
      ~ lost .. @item
      ~ ! forgot|forgotten|left_out .. to_send|to_include|to_pack|include|pack|one|my|the|drinks|fries|side
      ~ missing
      ! nothing .. inside|in_the_box|in_it
      one|item|part .. (short|not_there|left_out|wasn't_there|weren't_there)
      ! (isn't|aren't|wasn't|weren't|not) .. in .. (there|box|bag|parcel|package|packet|delivery|carton|pack|envelope|order)
      ! (no|without|minus|lacking|lacked|lacks|short_of|light_of) .. (screws|screw|bolts|lid|charger|cable|remote|instructions|manual|batteries|legs|straps|adaptor|adapter|plug|hinges|fittings|handles|power_lead|lead|cover|drinks|fries|sauce|naan|dessert|side) .. (in|included|with|came|there|supplied|either|inside|came_with|box)?
      ! (bag|box|part|piece|leg|shelf|one|half|item|lid|panel|drawer|cushion|parcel) .. (of|from)? .. (isn't_there|wasn't_there|not_there|didn't_come|never_came|didn't_arrive|never_arrived|nowhere|hasn't_come|absent|left_off|left_behind)
      ! (got|received|had|came|there_are|there_were|counted|unpacked|delivered|contained|with|sent) .. (only|just)? .. (one|two|three|four|five|six|seven|eight|nine|ten|half|#) .. (of|out_of|not|instead_of|rather_than|when|but) .. (the|my|two|three|four|five|six|seven|eight|ten|twelve|#|them|paid|ordered)
      ! (paid_for|ordered|bought) .. (two|three|four|five|six|eight|ten|twelve|#|pair|set) ... (got|received|came|arrived|sent|there|unpacked|counted|delivered) .. (one|two|three|four|five|half|#|only|just)
      ! (left|delivered|handed|given|signed|photo|picture|dropped|photographed) .. (with|to|by|of|at|outside|for)? .. (neighbour|neighbor|resident|porch|safe_place|someone_else|somebody_else's|someone_else's|somebody_elses|someone_elses|another_house|next_door|wrong_door|wrong_house|wrong_address|reception|wheelie_bin|bin|receptionist|concierge|stranger|different_door|different_house|not_my_door|not_my_house)
      ! (handed_to|signed_for|delivered_to|left_with|left_in) .. (resident|neighbour|neighbor|me|safe_place|porch|somebody|someone|by_someone|locker|reception|letterbox|a_name)
      ! (delivered|delivery) .. (it_says|you_say|apparently|supposedly|allegedly|according_to|my_foot|to_whom|to_who|where)
      ! (no|not) .. (parcel|package|delivery|box|letter|order) .. (here|anywhere|at_my|on_my|outside|in_sight|to_be_found|at_the_door|and)
      ! i|we have no|never_got_a|got_no|had_no parcel|package|delivery
      ! who (signed|took|has|got|accepted) .. (for|my|it|the|parcel|package|laptop|order)
      ! never (signed|saw|touched|opened|handed) .. (for|it|anything|parcel|package|delivery)
      ! (part|parts|half|some|rest|remainder|other_half) .. (of) .. (order|delivery|parcel|shopping|shipment|set|it) .. (missing|not|never|hasn't|didn't|still|where|yet|to_come|came|arrived|turned)
      ! (where|what_about|what_happened_to) .. (the_rest|the_other|other_half|remaining|second_box|other_box|second_parcel|other_parcel|other_one)`,
    'wrong-item': `
      ^ ! (came|arrived|got|sent|received|delivered) .. (in|a|an|as|the)? .. (but|and|when) i|we .. (ordered|asked_for|wanted|bought|paid_for) .. (a|an|the|size|in|#)
      ! wrong|incorrect|different item|product|size|colour|color|order|model|one|parcel|thing|article|version|shoes|dress|book|part|parts|meal|food|dish|phone|pizza|drink|medication|prescription|items|colours|package|shade|brand|quantity|sizes|set|flavour
      sent|delivered|received|got|gave|shipped|given .. me|us? .. (wrong|incorrect|someone_else's|somebody_else's|different|another_customer's|completely_different)
      ! not what .. ordered|asked_for|bought|paid_for
      ! isn't|wasn't|not .. what_i_ordered|what_we_ordered|the_one_i_ordered|the_one_i_bought|what_i_asked_for|my_order
      ^ ! ordered ... (but|and|yet|instead) .. (got|received|sent|came|was_sent|delivered|arrived|given|they_sent|you_sent) .. a|an|the|size|#|in|black|white|red|blue|green|grey|pink|something
      instead of .. (the|a|size|what) .. (one|blue|black|red|white|green|grey|large|medium|small|ordered|pink|brown)
      someone_else's|another_person's|other_people's order|parcel|package|food|prescription
      ! mixed_up|mix-up .. order|orders|parcels|items|parcel
      ~ wrong
      ! (ordered|asked_for|bought|wanted|paid_for|requested|chose|said|expecting|expected|wrote) ... (got|received|came|arrived|sent|gave|delivered|unpacked|opened|given|contained|contains|was_given|turned_up|shows_up) .. (normal|regular|large|small|medium|kids|child's|men's|women's|left|right|two|one|size|another|different|other|the|a|an|instead|decaf|full_fat|black|white|red|blue|green|grey|gray|pink|brown|yellow|beige)
      ! (sent|delivered|shipped|posted|gave|given|handed) .. me|us ... (instead|again|left-hand|right-hand|left_hand|right_hand|not_mine|the_other|by_mistake|in_error|for_someone_else|wrongly|rather_than)
      ~ ! (what|the_one|box|parcel|bag|thing) .. (i've|i|we|i_have)? .. (unpacked|opened|got|received|came|arrived|sent) .. (is|was|were|are|instead) .. (green|blue|red|black|white|pink|grey|yellow|different|someone|somebody|not|another|a)
      ! (someone_else's|somebody_else's|somebody_elses|someone_elses|another_customer's|a_stranger's|not_my|mr|mrs|ms|next_door's) .. (order|parcel|package|tablets|pills|prescription|curtains|dress|shoes|food|shopping|meal|laptop|medication|bag|box|stuff|things|dinner|delivery)
      ! (isn't|not|wasn't|aren't) .. (mine|for_me|our_order|our_food|my_order|what's_on_the|what_it_says_on_the|the_right_one|the_right|the_same_one|the_model|the_size|the_colour|the_color)
      ! (supposed_to_be|meant_to_be|should_be|should_have_been|said_it_was|label_says|labelled|labeled|marked|box_says|packaging_says) .. (vegan|vegetarian|veggie|decaf|gluten|size|blue|black|red|green|white|medium|large|small|dairy_free|halal|kosher|left|right|wide|lactose) ..
      ! (not_vegan|not_vegetarian|not_veggie|not_gluten_free|isn't_vegan|chicken_in|meat_in|ham_in|bacon_in|cheese_in|beef_in) ..
      ! (order|orders|parcel|parcels|labels|names|customers|deliveries|boxes) .. (swapped|mixed_up|muddled|got_crossed|crossed|switched|mix_up|confused)
      ! (swapped|mixed_up|muddled|switched|confused) .. (my|our|the|with|orders|labels|parcels|order|prescription|deliveries)
      ! (picked|packed|packing|picking) .. (wrong|incorrect|error|mistake)
      ! (wrong|different|another) .. (patient|name|label|language|voltage|plug|side|hand|fit|length|width|strength|dose|tablets|pills|flavour|recipe|edition|region|model_number|serial|material|pattern|fabric)
      two|2|both (left|right|left-hand|right-hand) .. (shoes|boots|doors|gloves|one|feet|shoe|door|glove|ones)?
      ! doesn't_match|does_not_match|doesnt_match .. (order|what_i|what_we|confirmation|receipt)`,
    damaged: `
      ^ @item|screen|glass|vase|frame|plate|plates|mirror|lid|corner|packaging|contents|bottle|bottles|jar|leg|it|everything|suitcase|luggage|bag|case .. (arrived|came|was|were|is|are|been|delivered|got|all|turned_up) .. (damaged|broken|smashed|cracked|crushed|dented|torn|shattered|scratched|ripped|soaked|bent|chipped|leaking|leaked|squashed|bashed|ruined|wet|in_pieces|in_bits|stained|destroyed)
      ! (damaged|smashed|crushed|dented|shattered|broken|cracked|scratched|chipped|torn|squashed) .. (on_arrival|in_transit|item|box|parcel|package|goods|product|screen|vase|delivery|glass|order|during|by|packaging|when)
      (arrived|came|delivered|received|turned_up|got) .. (damaged|broken|smashed|cracked|crushed|dented|shattered|scratched|in_pieces|in_bits|in_a_thousand_pieces|bent|chipped|ripped|torn|squashed|leaking)
      badly|poorly|terribly|not_properly packed|packaged|wrapped
      damaged|damage|dented|smashed|shattered|crushed
      ~ cracked|scratched|chipped|scratches|cracks|crack|dent|dents|torn|ripped|scratch
      (driver|courier|movers|installer|they|he|plumber|technician) .. (broke|damaged|scratched|dropped|threw|smashed|cracked|wrecked)
      (threw|thrown|dropped|dumped|chucked) .. (over|parcel|package|box|it|fence)
      my|our? (suitcase|luggage|bag) .. (broken|damaged|smashed|cracked|wheel|handle|ripped)
      water_damage
      ~ in_pieces|in_bits
      ! (box|parcel|package|case|carton|envelope|packaging|tin|jar|bottle) .. (rattles|rattled|rattling|crushed|flattened|caved_in|caved|split|open|ripped|soaked|soaking|wet|sodden|burst|torn|punctured|battered|mangled|squashed|dented|leaking|opened|half_open|taped_up|damp|upside_down)
      ! (corner|side|edge|leg|top|base|frame|lid|screen|glass|door|panel|handle|rim|spout) .. (caved_in|bashed|bashed_in|smashed|snapped|chipped|bent|cracked|broken|split|dented|gouged|splintered|scuffed|missing_a_chunk|came_off|loose|hanging_off|snapped_off|broken_off|off)
      ! (arrived|came|turned_up|landed|opened|unpacked|got_here|was_delivered|delivered|received|reached) .. (in_two|in_three|in_four|in_half|in_a_hundred|in_a_million|in_smithereens|smithereens|shards|splinters|dust|bits|pieces|mangled|battered|bashed|mush|soaking|sodden|half_dead|wilted|dead|horizontal|flattened|melted|folded|warped|upside_down|exploded|crumpled|creased|spilled|spilt|burst|ruined|wrecked|dirty|scuffed)
      ! (didn't_survive|did_not_survive|hasn't_survived|didnt_survive|not_survived|didn't_make_it) .. (trip|journey|delivery|post|courier|transit|mail|in_one_piece|ride)?
      ! (shards|splinters|fragments|broken_glass|bits_of_glass|pieces_of|puddle) .. (box|parcel|everywhere|all_over|package|inside|bottom|glass|china|of)
      ! (spilt|spilled|leaked|leaking|burst|exploded) .. (all_over|everywhere|in_the_box|in_the_parcel|inside|over_everything|in_transit|in_the_post)
      ! (flung|hurled|lobbed|launched|slung|tossed|dropped|threw|throw|throwing|kicked|dumped) .. (over|onto|at|against|from|in_the_rain|it|parcel|package|box|fence|gate|wall|hedge|door|balcony)
      ! (left|dumped|sat|sitting|abandoned) .. (in|out_in) .. (the_rain|rain|snow|puddle|the_wet|sun)
      ! (forklift|tyre|boot|foot|shoe) .. (print|through|hole|mark|marks|prints)
      ! hole|gash|tear|rip|dent|crack|scratch|chip|scuff|scuffs|bulge|chunk|mark|marks|gouge .. (in|on|across|down|along|through|out_of|right) .. (box|side|screen|table|top|front|door|back|fabric|leather|sofa|case|suitcase|surface|lid|paint|bonnet|glass|corner|panel|floor|wall|worktop|drawer|frame)
      ! (returned|handed|gave|came|got) .. (back)? .. (my|our|the|with)? .. (car|suitcase|coat|dress|phone|bike|shirt|laundry|item) .. (with|scratched|dented|shrunk|ruined|stained|damaged|torn|broken|bleached)
      ! (scratched|dented|chipped|cracked|broke|damaged|ruined|drilled|flooded|scuffed|gouged|stained|bleached|shrunk|burnt) .. (my|our) .. (floor|wall|walls|door|doorframe|worktop|car|fence|gate|drive|carpet|table|ceiling|pipe|parquet|tiles|kitchen|dress|shirt|coat|curtains|hedge|wing_mirror|bumper|garden|lawn)
      ! went_through|drilled_through|drilled_into|cut_through|hit .. (pipe|water_pipe|cable|wall|gas_pipe|wire|mains)
      ! snapped|cracked|shattered|broken|split (clean|right|straight) .. (in_two|in_half|off|through|across)`,
    defective: `
      ! doesn't|does_not|won't|will_not|wouldn't|didn't|can't .. light|ignite|fire_up|click|inflate|deflate|zip|lock|seal|rotate|print|connect|sync|focus|zoom|drill|pump|close_properly|stay_on
      (snapped|broke|split|tore|ripped|collapsed|cracked|failed|came_apart|gave_way) .. (on|after|during|within) .. (first|second|third|one|two|day|night|use|trip|wear|wash|outing)
      (igniter|ignition|motor|pump|zip|zipper|buckle|pole|strap|hinge|valve|switch) .. (clicks|sticks|stuck|jams|jammed|broke|broken|snapped|bent|failed|rattles|slips)
      ! @thing ... (not|doesn't|won't|isn't|stopped|don't|didn't|wouldn't|can't|never|no_longer|stops|keeps) .. (work|working|works|turn|start|starting|charge|charging|switch|power|function|functioning|heat|heating|spin|drain|cool|cooling|boot|turning|worked|hold|close|drying|freezing|dying|on|shutting|cutting|overheating)
      ! stopped|stops|quit working
      ! doesn't|does_not|won't|will_not|wouldn't turn_on|switch_on|power_on|start|charge|hold_a_charge|heat_up|spin|boot
      ! not working
      ! doesn't|don't|does_not|didn't|won't work
      ! faulty|defective|defect|defects|dead_on_arrival|doa|malfunction|malfunctioning|malfunctioned|manufacturing_fault
      ~ @thing .. (broke|broken|died|dead|fell_apart|packed_in|gave_up|conked_out|failed|is_bust|burnt_out|snapped|came_off|overheats|overheating|exploded|swollen|leaks|leaking|blew_up|came_apart|peeling)
      broke|broken|died|failed|fell_apart|snapped|split|packed_in .. after|within|already|again|down .. #|a|one|two|three|only|first|few|again|week|month|day|days|weeks|months
      fell apart
      broke_down|breaks_down|breaking_down|broken_down
      under|within|in|out_of .. warranty|guarantee
      ~ warranty|guarantee
      repaired|repair|fixed .. (again|failed|didn't|not|same|still|times|twice|third)
      ~ same_fault|same_defect|same_problem_again|fault|faults
      makes|making .. (noise|rattling|grinding|buzzing|clicking)
      ~ broken|broke
      ~ error_code
      ~ poor|bad|terrible|rubbish quality
      ~ dead_pixel|dead_pixels|battery_drains|battery_dies|screen_flickers|flickering|won't_connect_to
      ! (stopped|stops|quit|ceased|gave_up|given_up|packed_up|packed_in|conked|conked_out|died|dies|dead|dying|went|gone|kaput|knackered|bust|busted|fried|bricked|unresponsive|lifeless|on_the_blink|gone_quiet|snuffed|carked|toast) .. (after|on|within|since|already|again|completely|for_good|on_me|the_first|the_second|the_third|a_week|a_month|a_day|in_the_middle|mid|overnight)
      ! (zip|zipper|strap|sole|heel|seam|button|handle|hinge|lid|wheel|motor|battery|screen|speaker|earbud|earphone|headset|mic|camera|microphone|fan|belt|drum|pump|filter|seal|element|compressor|clutch|gears|chain|brake|saddle|stitching|clasp|buckle|lock|key|lever|switch|spring|drawer|leg|arm|castors|bulb|charger|cable|plug|trigger|nozzle|hose|blade|thermostat|display|keyboard|trackpad|touchscreen|remote|tap) .. (went|gone|broke|broken|came_off|fell_off|came_away|came_apart|come_off|come_away|coming_off|coming_apart|coming_away|fallen_off|split|snapped|jammed|jams|sticks|stuck|seized|loose|wobbles|wobbly|dead|died|failed|failing|given_up|gave_up|gave_out|gone_quiet|won't|doesn't|don't|didn't|stopped|cracked|bent|leaks|leaking|squeaks|rattles|hums|buzzes|clicks|unravelled|frayed|fraying|peeling|flickers|flickering|drains|lasts|melted|overheats|swollen|bulging|warped|worn_through|worn_out|separated)
      ! (won't|doesn't|does_not|will_not|wouldn't|didn't|don't|can't|refuses_to|never|hardly|barely) .. (turn_on|turn_off|switch_on|switch_off|come_on|start|close|open|shut|catch|fit_together|stay_closed|stay_shut|stay_up|stay_on|hold|charge|chill|cool|heat|freeze|dry|spin|drain|rinse|wash|steam|toast|boil|pour|spray|suck|cut|fold|lock|latch|click|recline|pair|ring|vibrate|respond|wake|boot|hold_charge|hold_a_charge|hold_air|inflate|glow|light_up|grind|brew|fill|flush|pump|steer|brake|brake_properly|keep_time|track|record)
      ! (leaks|leaked|leaking|drips|dripping|squeaks|squeaking|wobbles|wobbling|rattles|rattling|hums|humming|grinds|grinding|buzzes|beeps|beeping|flickers|trips_the|trips|shuts_itself|switches_itself|turns_itself|restarts_itself|reboots|reboots_itself|overheats|goes_off|cuts_out|cuts_off|loses_charge|loses_power|sheds|shedding|pills|pilling|bobbles|fades|faded|shrank|shrunk|frayed|sags|sagging|sagged|peels|peeling|rusted|rusting|rusty|warped|bubbled) .. (day_one|first|after|every|when|like|since|all|constantly|already|itself|under|week|weeks|month|months|night|electrics|off|wash|use|again|everywhere|now|in_the_middle|whenever|badly|from)
      ! (only_used|used|worn|wore|washed|had_it|had_them|owned|had_this|bought_it|bought_them|got_it|lasted) .. (once|twice|three_times|a_week|a_month|#|two|three|few|one|less_than|barely|only|just|not_even|weeks|days|months|four|five|six) .. (and|before|then|weeks|days|months|times|already|now|it|but|ago|and_it)
      ! lasted|survived .. (a|one|two|three|four|five|six|all_of|just|only|barely|not_even|less_than|exactly|#) .. (day|days|week|weeks|month|months|hour|hours|minutes|wash|washes|use|uses|wears|time|times|year)
      ! (came|comes|come|went|gone|back|returned) .. (back)? .. (from)? .. (repair|repaired|workshop|service|service_centre) .. (and|same|still|with|not|worse|only|exactly|it|no)
      ! was_repaired|been_repaired|was_fixed|been_fixed|has_been_to_the_workshop|third_repair|second_repair
      ~ ! replacement|new_one|second_one|third_one .. (same|also|too|just_as|does_it|has_the|broken|faulty|dead|doesn't|won't|identical)
      ! still|just|should_be|it's|is_it|its .. (under|in|within) .. (warranty|guarantee|guarantee_period|the_warranty)
      ~ ! (hole|holes|split|loose_thread|broken_seam) .. (after|in) .. (one|two|first|a_week|wash|wear|sole|seam|toe|elbow|knee|already)
      ! hairline|crack .. (appeared|by_itself|on_its_own|after|hinge|spreading)
      ~ ! shows|showing|displays|flashing|flashes|blinks|blinking .. (error|e#|fault|red|code|light|warning|f#|#|black_screen|blank|lines)
      ! black|blank|blue|white|frozen|dead screen
      ! (battery|charge) .. (lasts|last|gone|flat|empty|dead|drains|drained|down|only|percent|%) .. (hour|hours|minutes|half|by_noon|by_lunch|overnight|in|an)
      ! (job|something|work) .. (for) .. (you|your_workshop|workshop|repair|cobbler|technician)
      ! (can|could) .. (you|your_workshop|someone|it|this|these|they|workshop) .. (mend|repair|re-sole|resole|fix|be_mended|be_repaired|be_fixed|re-glue|be_saved)
      ! not|never .. (fit_for_purpose|worked_properly|worked|functioned|turned_on|closed_properly|closes_properly)
      (stitching|seam|seams|sole|soles|glue|paint|coating|varnish|veneer|print|colour|dye) .. (unravelling|undone|off|away|peeling|flaking|flaked|rubbed_off|wears_off|faded|bled|ran|apart|open)
      ! defect|fault|glitch|flaw .. (known|same|common|from_the_start|factory|manufacturing|design)`,
    'not-as-described': `
      ! not|isn't|wasn't|aren't|nothing|weren't|doesn't|didn't .. (as_described|as_advertised|as_shown|as_pictured|like_the_picture|like_the_photo|like_the_photos|like_the_pictures|like_the_description|as_promised|match|what_was_advertised|what_you_advertise|as_expected)
      ! (nothing_like|looks_nothing_like|different_from|different_to|doesn't_match|does_not_match|doesn't_look_like|unlike|not_the_same_as) .. (description|picture|pictures|photo|photos|website|advert|ad|listing|advertised|image|images|one|brochure)
      ! misleading|false|deceptive|misrepresented advert|advertising|advertisement|description|listing|ad|photos|pictures|ads|claims|information
      misleading|misled|missold|mis-sold|mis-selling|misrepresented|falsely_advertised
      ! fake|counterfeit|knock-off|knockoff|replica|imitation|not_genuine|not_authentic|isn't_genuine|not_original|used|second-hand|refurbished .. item|product|one|shoes|bag|goods|perfume|phone|condition|laptop|instead|not_new
      (advertised|described|listed|sold|shown|pictured) as ... but|and|turns|it|is|actually
      (website|description|listing|ad|advert|page|photos|pictures|brochure) .. (says|said|say|stated|promised|showed|clearly|states|shows) .. (new|leather|wool|waterproof|pool|sea|real|cotton|genuine|#|includes|included)
      ~ counterfeit|fakes|knock-off|fake
      much|way|far|a_lot smaller|bigger|thinner|darker|cheaper|lighter than .. (description|picture|pictures|photo|photos|described|expected|shown|advertised|website)
      cheap material|plastic|fabric
      ~ as_described|as_advertised
      ~ ! (listing|listed|advert|advertised|ad|page|photo|photos|picture|pictures|website|site|description|brochure|catalogue|described|label|tag|box|promised|sold|sold_to_me|you_say|you_said|shown|reality|billed|marketed|claims|claimed|supposedly|so-called) .. (as|is|says|said|shows|showed|was|were|has|had|speaks|spoke|mentions|mentioned|promises|promised|listed|like|to_be|that)? ... (reality|but|mine|isn't|is_not|actually|in_fact|turned_out|turns_out|there_isn't|there_was_no|there_is_no|wasn't|in_real_life|nothing_like|really|whereas|instead|closer_to|looks_like|came_off|more_like|it's_plastic|it_is_plastic|polyester|no)
      ! (solid_oak|oak|real_leather|genuine_leather|leather|silk|pure_wool|100%|cashmere|linen|cotton|solid_wood|wood|stainless|sterling|gold|handmade|organic|waterproof|brand_new|as_new|unused|mint|genuine|original|authentic|official) ... (plastic|polyester|veneer|sticker|chipboard|mdf|cardboard|laminate|synthetic|faux|glued|printed|fake|used|worn|scratched|second-hand|refurbished|imitation|leaks|soaked|machine-made|made_in_china|peeling|fingerprints|plated|acrylic|viscose)
      ! (photo|photos|picture|pictures|listing|page|website|description|advert) .. (show|shows|showed|says|said|speaks|promises|mentions|has|had|lists|described|describe|promised|suggests)
      ! (looks|look|looked|feels|feel|smells|is|it's|was|seems) .. (nothing_like|not_like|completely_different|totally_different|cheaper|so_cheap|like_cardboard|like_plastic|like_paper|tiny_compared|half_the_size|like_a_toy|different_in_real|more_like|closer_to|not_the_same|like_a_different) .. (in_real_life|photo|photos|picture|pictures|website|listing|shown|in_person|advertised)?
      ~ ! (sold|promised|told|assured|advertised|advertising|marketed|sell|flogged|led_to_believe|described) .. (me|us)? .. (as|a|an|it|that|it_was|it_would|to_be)? ... (but|and_it|it_isn't|it_doesn't|turns|turned_out|actually|anyway|instead|in_fact|yet|except|there_was_no|there_is_no|nothing|only)
      ! (isn't|not|wasn't|never|hardly|no_way) .. (genuine|authentic|the_real_thing|real_leather|original|brand_new|real|solid|new|the_same_as_advertised|leather|wool|silk|oak|waterproof|what_it_says|what_was_promised|what_you_promised|what's_in_the_photo|in_the_photo|up_to_the_description|accurate)
      ! fake|fakes|counterfeit|knock_off|dupe|bootleg|replica|clone_product|pirated|rip_off_copy
      ! (already|clearly|obviously|been|previously) .. (used|worn|opened|been_used|been_worn|been_opened|registered|activated|second_hand) .. (before|by_someone|previously|item|product|when|sold|new)?
      ! (scratches|fingerprints|hair|hairs|crumbs|dust|someone's_photos|old_data) .. (on|in) .. (new|brand_new|unused|"new")
      ! (smaller|bigger|shorter|thinner|darker|lighter|heavier|weaker|slower) .. than .. (it_says|it_said|stated|listed|the_website|you_say|advertised|claimed|measurements|shown|photo|picture|described|listing|description|promised)
      ! is|are .. (it|this) .. (another|a_different) .. (batch|shade|version|one_from_the_photo)
      ! page|site|description .. (out_of_date|outdated|wrong|incorrect|old)
      ! oversold|over-promised|false_promises|sold_a_pup|bait_and_switch|bait_and_switched|false_description|trade_descriptions|not_what_it_says_on_the_tin`,
    'out-of-stock': `
      ! out_of_stock|out-of-stock|sold_out|not_in_stock|no_longer_available|no_stock|no_longer_in_stock|unavailable|back-order|backorder|backordered|back-ordered|discontinued|isn't_in_stock|out_of_it
      ! order|item|product .. cancelled|canceled .. stock|available|availability
      when|will .. (back_in_stock|restock|restocked|available_again|in_stock|restocking)
      back_in_stock|restock|restocked|restocking
      ! ran|run out of .. stock|size|them|it
      shelves|shelf .. empty
      ~ in_stock|stock|availability
      ! (size|one|it|colour|color|model|they|shade|version|item|product|tickets|shoes|range) .. (back_in|come_back|coming_back|be_back|back_again|available_again|returning|gone|all_gone)
      ! (getting|get|have|expecting|expect) .. (any)? .. more .. (in|soon|coming|stock)
      ! any .. (more_coming|in_the_back|in_my_size|in_any_branch|in_another_store|in_other)
      ! (gone|cancelled|cancel|refunded) .. (because|as|since|due) .. (stock|you_don't_have|ran_out|run_out|no_longer|sold|unavailable|none_left|warehouse)
      ! (showed|showing|said|says|shows|listed|was) .. (in_stock|available|plenty|12_in_stock) ... (now|but|then|cancelled|sold|gone|isn't|not|and)
      ! (don't|doesn't|didn't|do_not) .. (have|stock|hold|carry|keep) .. (it|them|any|my_size|anymore|any_more|the_item)
      ! (everything|all|half_of_it|shelf|shelves) .. (sold|gone|bare|substituted|out)
      ! (substituted|substitution|substitutes|substitute|replaced_with) ..
      ! (not|isn't|aren't|no_longer) .. (available|being_made|made|in_the_shop|on_sale|stocked|obtainable)
      ~ ! ran_out|run_out|running_out|all_out|clean_out .. (of)?`,
    return: `
      ! return|returns|returned|returning .. label|policy|process|window|period|slip|item|order|parcel|shoes|dress|it|them|product|items|purchase|jacket|laptop|something|code|form|address|this|these
      ~ ! send|sending|sent|ship|take|bring .. back
      want|like|need|can|how|trying|wish .. to? i? return
      ! (refuse|refused|refuses|refusing|won't|denied|rejected) .. return|exchange|returns|take_it_back
      exchange .. for|it|size|them|item|different|another
      ~ ! exchange|swap
      ~ return|returns|returned|returning|rma
      (doesn't|don't|didn't|not) fit .. return|exchange|size|back
      too big|small|tight|large|short|long
      pick-up|pickup|collect|collection .. return|returned|returns
      ~ collect the|it|old|faulty|my
      changed my mind
      (14|30|28|thirty|fourteen) days? .. return|refund|returns
      ~ ! (give|giving|bring|bringing|take|taking|hand|handing|post|posting|drop|dropping|send|sending|sent|went|go|going|gone) .. (it|them|this|these|those|that|one|boots|shoes|dress|yours|items|jacket)? .. back
      ! (returns|return) .. (portal|desk|label|counter|window|page|link|form|code|slip|centre|center|fee|cost|postage|policy|deadline|team)
      ! (label|qr_code|barcode) .. (return|returns|expired|code|print|printed|printer|post_office|drop)
      ! (can|could|may|how|where|do|will|would) .. (i|we|you)? .. (return|exchange|swap|take_back|change_it|change_them|send_it_back|send_them_back|get_rid)
      ! (size|fit) .. (up|down|bigger|smaller|larger|exchange|swap|too)
      ! (don't|doesn't|didn't|does_not|do_not) .. (fit|suit|like_it|like_them|want_it_any|need_it|want_them)
      ! unopened|unworn|unused|still_sealed|with_tags|tags_on|tags_still|never_worn|never_opened|in_original_packaging|original_box
      ! (14|28|30|60|fourteen|thirty|twenty_eight)_days|days .. (were_up|are_up|return|to_return|have_passed|since_i_bought|run_out|window|cooling)
      ~ ! (won't|wouldn't|refuse|refuses|refused|will_not) .. (take|accept) .. (it|them|this|these|back|the)
      ! (bought|ordered|got) .. (two|duplicate|the_same|by_mistake|by_accident|twice_by) .. (one|same|mistake|accident|size)`,
    'refund-delay': `
      ! refund ... @hasnt|still|waiting|yet|when|where|delayed|overdue|weeks|days|never|processed|pending|nothing|month|months|taking|ago|status
      ! where|wheres|when .. is|will|s|are? .. my|the|our? .. refund|refunded|money_back|money
      ! waiting|waited|wait .. for|on .. refund|refunds|money|reimbursement|refunded|repayment|deposit|compensation|reimbursed
      ! @hasnt|no .. received|got|seen|had|issued|processed|been|given|credited|gotten .. refund|refunded|money_back|reimbursement|deposit_back|reimbursed|credit
      ! still|yet .. (no|not|waiting|haven't|hasn't|owe|be|to) ... refund|refunded|money_back|reimbursed|reimbursement|my_money|deposit
      ! money ... @hasnt .. back|returned|refunded|account|credited|arrived
      refund|refunded|money_back .. (promised|said|told|was_told|approved|confirmed)
      ~ (promised|said|told|approved|confirmed|agreed) ... refund|refunded|money_back
      returned|sent|cancelled .. (it|item|order|them|back)? ... refund|refunded|money|credited
      ! refund (not|never|isn't|hasn't|missing|didn't|doesn't)
      (keep|keeping|holding|kept|sitting_on) my money|deposit|cash
      deposit .. (back|returned|refunded|not|never)
      where's|wheres .. my_money|my_money_back|our_money_back
      - give|want|need|get|demand .. my_money|my_money_back|our_money_back
      (refuse|refused|refuses|refusing|won't|wont|denied|declined|rejected) .. refund|reimburse|refunded|compensate
      owe|owes|owed me|us
      track|status|check .. refund|refunds|reimbursement|rebate
      refund_status
      ~ want|get|getting|request|claim|ask|demand|need .. refund|reimbursement|money_back|refunded
      - refund|refunded|reimbursement|money_back
      ! (not|without|haven't|never|no) .. (a|one|single) .. (penny|cent|pence|dime|euro|dollar|pound|rand) .. (of|back|so_far|yet|received|seen|from)?
      ! (weeks|days|months|working_days|business_days|week|month) .. (and|but|later|since|ago|now) .. (no|nothing|still|not|my|where|i'm) .. (money|refund|penny|cash|credit|back|there|account|waiting|it)
      ! (3_to_5|5_to_7|3-5|5-7|7-10|10-14|5-10|five_to_seven|three_to_five|two_to_three|ten|fourteen|five|seven|10|14|5|7) .. (working|business) days
      ! (has_been_processed|been_processed|is_processed|was_processed) .. (bank|not|no|nothing|account|but|yet|money|still)
      ! (bank|account|card|statement|paypal) .. (hasn't|not|no|nothing|shows|says|can't|hasnt) .. (heard|seen|received|refund|of_it|credited|nothing|arrived|sign|trace|any)
      ! (deposit|money|credit|compensation|payout|cashback|reimbursement|refund|expenses) .. (not|hasn't|never|still|been|hasnt|yet) .. (released|returned|repaid|paid|credited|arrived|appeared|come|landed|shown_up|back|processed|refunded|received|through|reached|showing)
      ! (released|returned|repaid|paid_back|credited|refunded|reimbursed) .. (yet|already|when|still|deposit)
      ! (where|when|what_about|what_happened_to|wheres) .. (my|our|the) .. (money|refund|deposit|cash|compensation|reimbursement|cashback|credit|rebate|payout)
      ~ ! (sitting_on|hanging_on_to|holding_on_to|hold_on_to|hanging_onto|holding_onto|kept|keeping|keep|hold|holding|pocketed|pocketing|hostage|living_off) .. (my|our|the) .. (money|cash|deposit|refund|funds|pounds|#|£|€|payment)
      ! (sent|went|gave|took|gone|handed|returned|posted|brought) .. (it|them|back|tent|shoes|item|everything|router|car|laptop|phone)? .. back .. (on|in|weeks|ago|since|last|days|#|months) ... (money|refund|refunded|nothing|still|not|no|waiting|bank)
      ! (a|the)? refund .. (was|has_been|is|were|been) .. (agreed|promised|approved|confirmed|issued|due|authorised|authorized|coming|on_its_way|in_the_post|owed|outstanding|sent|requested|initiated|raised)
      ~ ! (owe|owes|owed|owing|outstanding|due) .. (me|us|back|to_me|to_us)? .. (refund|money|£|€|$|deposit|#|compensation|for_the)
      ! (chase|chasing|chased|ask|asking|asked|beg|begging|fight|fighting|waiting) .. (for|about|after|to_get)? .. (my|our|the|a) .. (refund|money|deposit|compensation|reimbursement|own_money|cashback|claim)
      ! (refund|credit|compensation) .. (went|gone|sent|paid) .. (to) .. (wrong|old|closed|another|someone|different|expired)
      ! (partial|part|half|only|less) .. (refund|refunded|back|credited) .. (only|instead|not|of|missing|short|rest|should)`,
    'double-billing': `
      ! (charged|billed|debited|paid|deducted|taken|took|charge|bill|payment|invoiced|billing|pay|pays|went_through|withdrawn|money) ... (twice|two_times|double|2x|x2|duplicate|three_times|multiple_times|2_times|second_time|thrice|3_times|several_times|again_for_the_same)
      ! double|duplicate|duplicated|two|second|multiple|repeated charge|charged|charges|payment|payments|billing|billed|transaction|transactions|debit|debits|charging|bill|invoice|invoices|paid|deduction
      ! twice .. charged|billed|debited|paid|deducted|for_the_same
      same (charge|payment|amount|transaction|bill|order) .. (twice|two_times|again)
      ! two .. identical|same|separate payments|charges|transactions|debits|amounts|times
      ! taken .. out .. twice
      ! (took|taken|taking|charged|debited|billed|paid|pay|paying|drawn|collected|gone_out|went_out|left|come_out|came_out) .. (it|rent|october|november|gym|money|premium|fee|amount|payment|subscription|both|month)? .. (twice|two_times|twice_over|double|both_times|on_the_same_day|same_day|2x|x2|a_second_time|second_time|again)
      ~ ! (2|two|three|3|several|both) .. (entries|lines|charges|payments|debits|transactions|deductions|withdrawals|invoices|bills|direct_debits|amounts|orders_charged|holds) .. (of|for|on|the|same|from|identical|instead)?
      ! 2|two|three x|times .. (#|same|£|€|$)
      ! (both|two|each) cards .. (charged|debited|billed)?
      ! charged|billed|debited|taken .. (both|two) .. (cards|accounts|of_us|times)
      ! (one|put_one|give_one|one_of_them|one_of_the_two|the_extra_one|the_second_one|second_payment|duplicate) .. (back|refunded|returned|reversed|too_many|extra)
      ! (same|identical) .. (amount|charge|payment|sum|debit|booking|order|bill) .. (on|again|next|appears|appear|twice|two|went|left|showing|shows|three)
      ! paid .. (already|before|cash|in_advance|at_the_counter|online) ... (charged|again|asked_to_pay|billed|invoice|debited|demand|reminder)`,
    'unexpected-charge': `
      ! unexpected|unauthorised|unauthorized|unknown|unexplained|extra|hidden|mystery|strange|wrong|incorrect|random|weird|additional|surprise|excessive|unrecognised|unrecognized|unfair|illegal|bogus|ridiculous fee|fees|charge|charges|cost|costs|payment|payments|transaction|transactions|debit|deduction|surcharge|deductions|bill|withdrawal|fine
      ~ ! (charged|billed|debited|deducted|charging|charge|taken|took|take|taking|paid|pay|withdrew|withdrawn|invoiced) .. me|us|my|from|for|a|an|the ... (never|not|didn't|without|wrong|extra|too_much|more_than|instead_of|shouldn't|even_though|no_idea|no_reason|not_authorised|not_agreed|despite|permission|already_cancelled|after|weren't|wasn't)
      ! what|why .. is|was|am|are|were|have|did|s .. (this|i|you|we|being|the)? .. (charge|charged|fee|fees|deducted|debited|billed|payment|deduction|being_charged|charging|bill)
      ! don't|didn't|do_not|cannot|can't|not recognise|recognize|authorise|authorize .. charge|payment|transaction|it|this|debit|purchase|amount|these
      overcharged|overcharge|overcharging|over-charged|overbilled|charged_too_much|charged_more
      ! bill .. (doubled|tripled|higher|wrong|incorrect|gone_up|went_up|too_high|twice_as|huge|outrageous|ridiculous|shock|jumped|increased|mistake|massive)
      ! (high|higher|huge|enormous|wrong|incorrect|massive|shocking|estimated|insane) bill|bills
      estimated_reading|estimated_readings|meter_reading|meter_readings|wrong_meter|meter_wrong|smart_meter
      ! still|keep|keeps|kept|continue|continues|continued .. charging|taking|billing|being_charged|charged|being_billed|to_charge|debiting|deducting
      (fee|fees|charge|charges) ... (nobody|not|never|wasn't|no_one|weren't) .. (told|mentioned|informed|disclosed|agreed|explained)
      customs|import|late|cancellation|cleaning|resort|booking|admin|overdraft|roaming|baggage|maintenance|service|penalty|atm fee|fees|charge|charges|duty
      roaming
      parking|speeding|penalty fine|ticket|charge
      (money|$|amount|cash) .. (gone|missing|disappeared|deducted|taken|debited|left_my_account|taken_out)
      ~ fee|fees|surcharge|charged
      took|taken|deducted|debited .. money|amount|out_of|from .. account|card|balance|bank
      ! charged .. even_though|though|although|despite|after|without
      ! what|wtf .. (is|are|on_earth|the_hell|was|does|the|this) .. (a|an|the|this|that|these|for)? .. (fee|charge|contribution|surcharge|levy|debit|item|line|£|€|$|payment|amount|adjustment|adj|supplement|deduction|bill|tax)
      ~ ! (£|€|$|#) .. (for) .. (a|an|the|one|what|two|something|nothing|doing|using) .. (deep_clean|cleaning|minibar|water|bottle|fee|parking|admin|handling|printing|plastic|bag|towel|service|damage|call|sms|text|toast|wifi|phone_call|letter|reminder|nothing|privilege)
      ~ ! (minibar|deep_clean|cleaning_fee|handling_fee|admin_fee|late_fee|exit_fee|toll|congestion|fuel_charge|resort_fee|service_charge|booking_fee|standing_charge|excess|no-show_fee|reconnection|activation_fee|reminder_fee|dunning|inactivity_fee|foreign_transaction|corkage|cover_charge|gratuity|tip|surcharge|damage_charge|penalty|interest|exit_charge)
      ! when .. did .. (i|we) .. (agree|sign_up|order|ask|consent|authorise|authorize|subscribe|opt)
      ! never|not|didn't|don't .. (agreed|agree|signed_up|asked_for|ask_for|ordered|consented|opted|authorised|authorized|used|touched|had|sign_up|drank|owe|told_about) .. (to|for|it|this|that|any|the)? .. (fee|charge|service|extra|that|this|minibar|insurance|add-on|it|payment|anything|subscription|option|package)?
      ! (bill|statement|direct_debit|dd|electric|electricity|gas|water|premium|phone_bill|invoice|energy) .. (gone_from|went_from|jumped|doubled|tripled|shot_up|gone_up|went_up|rocketed|up_from|is_now|normally|usually|quadrupled|trebled|out_of_nowhere|for_an_empty|impossible|can't_be_right|that_high|this_high|so_high)
      ! (from|was|usually|normally|used_to_be) # .. to|now|suddenly|this_month #
      ! can|how .. (that|it|this) be (right|correct|possible|real|true|legal)
      ~ ! (still|keep|keeps|kept|continue|continues|been|are|stop) .. (taking|charging|debiting|billing|on_my_direct_debits|drawing|collecting|helping_yourself|helping_yourselves|got_you_down|withdrawing|deducting)
      ! (took|taken|take|taking|debited|charged|helped_yourself|drew|collected) .. (£|€|$|#|full|the_full|the_month|rent|money|another|direct_debit|payment|extra|it_all|my_rent) ... (though|although|anyway|all_the_same|even|for_a|despite|when|without|after|from|as_though|never|no|cancelled|stopped|nobody|for_nothing|still)
      ! (take|taking|knock|strike|remove|drop|waive|cancel|scrap|wipe|get_rid_of) .. (it|that|this|fee|charge|surcharge|the_fee|the_charge) .. (off|fee|charge|please|from_my|from_the)
      ~ ! waive|waived|waiving
      ! (emptied|emptying|cleaned_out|drained|wiped_out|cleared_out|overdrawn) .. (my|account|our|bank)
      ~ ! (penalty|debt_letter|debt_letters|debt_people|bailiff|bailiffs|debt_collector|debt_collectors|collections|collection_agency|reminder|final_demand|arrears) .. (for|from|despite|though|but|letter|letters|wrong|never|unfair|already|paid|keep|not)
      ! (meter|reading|readings) .. (wrong|estimated|estimate|impossible|doesn't_match|not_mine|swapped|faulty|mixed_up|next_door|actual|someone)
      ! (not|isn't|wasn't|never) .. (on|in|part_of) .. (quote|menu|contract|quotation|estimate|agreement|price_list|confirmation)
      ! more .. than .. (agreed|quoted|quote|the_quote|advertised|it_said|the_menu|estimate|shown|you_said|confirmed)
      ! (hidden|sneaky|cheeky|made-up|made_up|phantom|invented|imaginary|silly|stealth|random|mysterious|odd|strange) .. (fee|fees|charge|charges|cost|costs|payment|extra|extras|item|amount|debit)
      ! no_idea|don't_know|can't_work_out|cannot_work_out|don't_understand|can't_make_sense|clueless .. (what|where|why|how) .. (for|charge|amount|bill|figure|come|came|is|it|this|fee|debit|payment|charged)`,
    price: `
      ! what .. can_you_do|could_you_do .. on|about .. price
      ! # .. percent|off|discount .. for|if|on|groups|members|elsewhere
      ! (group|bulk|trade|volume|student|loyalty) discount|rate|price|prices
      (other|another) (shop|store|supplier|seller|site) .. (does|do|sells|offers|has|gives) .. (#|less|cheaper|off|it)
      ! too expensive|pricey|dear|costly
      ! price|prices|rate|cost .. (increase|increased|rise|rises|hike|hikes|went_up|gone_up|going_up|changed|different|higher|dropped|doubled|difference|wrong|match|matching|incorrect|raised|jumped|up|ridiculous|drop|insane)
      ! raised|raise|increased|increase|hiked|put_up|raising|upped .. price|prices|rate|rates|premium|fee|tariff|rent
      ~ ! discount|promo|promotion|promotional|voucher|coupon|code|offer|deal|gift_card|points ... (not|didn't|doesn't|won't|wasn't|hasn't|isn't|never|invalid|expired|rejected|refused|honour|honoured|honor|disappeared|missing|work|error|can't)
      ! (not|didn't|won't|refuse|refused|refusing|wouldn't|doesn't) .. (honour|honor|apply|applied|accept|recognise|match) .. (discount|price|promo|offer|voucher|coupon|deal|code|quote|sale)
      (cheaper|lower|less|better_price) .. (elsewhere|website|competitor|online|amazon|other|new_customers|now|next_day|day_after|store)
      ! price_match|pricematch|price_adjustment|price_difference
      new_customers .. (pay|get|half|less|cheaper)
      rip-off|ripoff|daylight_robbery|overpriced|extortionate
      ~ advertised|sale|listed|displayed|shelf|quoted price
      ~ expensive|discount|voucher|coupon|promo_code|price|prices
      ~ how_much
      ! (code|voucher|promo|discount|coupon|gift_card|student_discount|deal) .. (thing|says|said|comes_up|shows|won't|doesn't|didn't|isn't|not|wont|doesnt|rejected|refused|bounces|keeps|never|at_checkout|for_the_app|ran_out|gone)  .. (invalid|expired|error|work|apply|accepted|valid|applied|recognised|recognized|only|eligible|rejected|through|used|found|honoured|deducted|taken_off|show_up)?
      ! (saw|seen|found|spotted|have|offering|offers|get|got|sells|selling|do|does|gets|pays|pay) .. (it|the_same|same|them|one|this|exact)? .. (for)? .. (less|cheaper|half_the_price|half_price|lower|better_price|quid_less|#_off)
      ~ ! (match|beat|meet|do_better|come_down|go_lower|go_down|knock|shave|budge|move) .. (that|it|me|price|quote|the|on|#|off|theirs|at|a_bit|their)
      ! (bought|paid|ordered|booked|purchased) .. (at|for|on|yesterday|last) ... (now|today|next_day|friday|then|day_later|it's|week_later|since|tomorrow|online|same) .. (£|€|$|#|reduced|cheaper|half|on_sale|less|dropped|down_to|on_offer)
      ! (anything|discount|deal|rate|price|something|reduction|concession) .. (for) .. (students|student|nhs|pensioners|seniors|teachers|veterans|groups|charities|loyal|existing|regulars|families|members|couples|nurses|loyalty|bulk)
      ! student|senior|pensioner|loyalty|group|bulk|trade|staff|veteran|nhs|family|corporate discount|rate|price|offer|deal
      ~ ! (best|final|lowest|better|special) price|rate|offer|deal|quote
      ! (prices|price|rates|rate|premium|tariff|fees|subscription|rent|renewal|quote|plan|bundle|monthly|cost) .. (up|rise|rises|rising|hike|creeping|gone|going|went|jump|jumped|increase|raising|double|doubled|again|%|steep)
      ! (up|raising|raise|increase|increasing|hike|rise) .. by|of .. #
      ! (loyal|existing|long-standing|old) customers? .. (pay|get|more|punished|nothing|penalised|worse|loyalty)
      ! (charge|charging|charged|asking|pay|paying|want|costs|cost) .. (£|€|$|#) .. (for) .. (a|one|two|small|bottle|glass|coffee|sandwich|that|this|water|beer|pint|half)
      ! (a_fortune|arm_and_a_leg|through_the_nose|money_grabbing|greedy|profiteering|price_gouging|gouging|mug|mugged_off|overpriced|joke_price)
      ! waive .. (fee|admin|delivery|setup|charge)`,
    invoice: `
      ! invoice|receipt|vat ... (send|copy|need|wrong|missing|incorrect|never|without|where|download|request|duplicate|correct|error|name|address|company|duplicate|reissue|details|not|issue|issued|pdf|email|get|find)
      ! (send|need|want|request|download|get|correct|find|issue|missing|wrong|receive|provide|have|resend|see|view|check) .. invoice|invoices|receipt|vat_number|vat_receipt|tax_invoice|proof_of_purchase|vat
      ! invoice|invoices|vat_receipt|tax_invoice|proof_of_purchase
      ~ receipt|vat|billing_address|accounting
      ! (where|how|can|could|would|please|need|want|still|waiting|send|get|download|find|any) .. (receipts|receipt|invoice|invoices|vat|statement|statements|proof_of_purchase|tax_certificate|certificate|payslip|paperwork|p60|credit_note|bill_copy|copy_of_the_bill|copy_of_my_bill|itemised|breakdown)
      ~ ! (invoice|receipt|bill|statement) .. (made_out_to|addressed_to|in_the_name|wrong_name|wrong_address|wrong_company|company_name|without_vat|vat_number|po_number|purchase_order|for_my_accountant|for_tax|for_expenses|for_work|my_accountant|tax_return|finance|bookkeeper|employer|insurance|in_pdf|as_pdf|reissue|reissued|split|corrected|amended|twice|never_came|never_arrived|missing|blank|unreadable)
      ! (for|my|our) .. (accountant|bookkeeper|tax_return|expenses|expense_claim|finance|accounts_department|tax_office|hmrc|irs|employer|auditor|books|records) .. (needs|need|wants|asks|asking|waiting|is|claim|won't|nagging)?
      ! (final|annual|yearly|itemised|certified|year-end|tax|account|bank) (statement|certificate|bill|summary|invoice|breakdown)`,
    cancellation: `
      ! (want|like|need|wish|please|how|can|asked|trying|tried|going|requested|decided|refuse|refused|unable|won't|help|impossible|would|must|able|could|allow|let) ... cancel|cancelling|canceling|cancellation|terminate
      ! cancel .. order|contract|booking|account|membership|policy|plan|service|it|everything|purchase|reservation|appointment|my|this|insurance|line
      cancellation .. (request|confirmation|notice|period|fee|policy|process|form|email|denied|not|ignored)
      ! (cancelled|canceled) .. (order|contract|membership|but|and|in|last|on|weeks|months|policy|line|gym|ages) 
      (you|they|store|seller|shop|company|someone) .. (cancelled|canceled) .. my|our|the .. order|appointment|policy|contract|account
      order|contract|appointment .. (was|been|got|is) .. cancelled|canceled
      terminate|termination|end|close|stop|get_out_of .. contract|agreement|policy|membership|line
      ~ (cancellation|cancelling|canceling|early|exit|withdrawal|termination) (fee|fees|charge|charges|penalty|penalties)
      ~ notice_period|cooling-off|cooling_off
      ~ cancel|cancelled|canceled|cancellation|cancelling|canceling
      ! (end|stop|close|drop|leave|quit|finish|ditch|scrap|undo|call_off|pull_out|get_out|withdraw|discontinue|wind_up|bin|kill|terminate|shut) .. (mine|it|the_policy|policy|contract|my_contract|the_contract|my_plan|broadband|gym|membership|cover|insurance|agreement|the_line|my_line|the_service|order|booking|account|my_account|everything|this|direct_debit|the_lot|phone|from_the) .. (at_the_end|please|as_of|from|immediately|at_once|today|asap|now|end_of|month|in_writing|with_effect|straight_away|before|with)?
      ! (want|need|like|let_me|wish|trying|how|able|get) .. (out|out_of_it|out_of_this|to_leave|it_ended|it_stopped|it_cancelled|to_end|to_stop|to_quit|to_close|rid_of|to_withdraw|to_pull_out)
      ! end_it|i_want_out|want_out|let_me_go|let_me_out|let_us_out|won't_let_me_leave|won't_let_me_go|can't_leave|impossible_to_leave|to_leave_you|to_leave_your
      ! (moved|moving|move) .. (in_with|abroad|house|out|away|country|to_another|flat|home|in) ... (end|cancel|stop|close|don't_need|no_longer|need|contract|broadband)
      ! (no_longer|don't|won't|not|not_be) .. (need|needing|want|use|require|using|be_needing) .. (it|this|the|your|policy|service|contract|anymore|any_more|membership|line|cover|card|account)
      ~ ! (thought|thinking|believed|assumed|sure|already|had|i'd|i|have|we) .. (cancelled|canceled|ended|stopped|closed|quit|left) .. (that|it|this|in|back|spring|summer|months|last|already|ages|years|mine|the|my)
      ~ ! (notice_period|minimum_term|cooling_off|exit_fee|early_termination|lock_in|locked_in|tied_in|tie-in|contract_end|end_of_contract|contract_is_up|contract_runs|in_contract|out_of_contract)
      ! (you've|you|they've|they|shop|store|someone|somebody|seller|host|hotel|landlord|system) .. (cancelled|canceled|cancel|scrapped|called_off|pulled|voided) .. (my|our|the|it|on|at|us|me|order|booking|hours|days|without|last_minute|this)
      ! cancelled|canceled|called_off .. (without|last_minute|at_the_last|at_short_notice|hours_before|days_before|the_day_before|on_the_day|by_you|at_the_customer's|with_no|no_reason)
      ! (keeps|keep|kept) .. (cancelling|canceling|getting_cancelled|being_cancelled)
      ! cancellation|cancelling|leaving .. (phone|letter|post|in_person|button|link|page|nowhere|impossible|hidden|hoops|won't|no_way|by_email|online|team|line)
      ! (change|changed) .. my_mind .. (order|about|cancel)`,
    subscription: `
      ~ ! (subscription|membership|auto-renew|autorenew|auto_renewal|renewal|free_trial|trial)
      ! renewed .. (automatically|without|itself|my|for|me|another)
      auto-renewed|auto-renewal|autorenewal|automatic_renewal|unsubscribe|unsubscribed|resubscribe|subscribed|subscribe
      ! (cancel|cancelled|canceled|pause|downgrade|upgrade|renew) .. subscription|plan|membership|premium|trial|package
      monthly plan|fee|payment|box
      newsletter|newsletters|mailing_list|marketing_emails|opt_out
      ! (trial|free_month|free_week|introductory|first_month) .. (rolled|rolls|turned|turns|became|ended|ends|expired|over|converted|ran|runs|into|charged|was)
      ! (take|remove|delete|unsubscribe|get|drop|strike) .. (me|us|my_address|my_email|my_name) .. (off|from|of|out) .. (list|newsletter|mailing|emails|mailings|your)
      ! (stop|too_many|so_many|endless|daily|unwanted|constant|bombarded) .. (sending|newsletters|newsletter|marketing|promo|promotional|promos|adverts|offers|catalogues|catalogue|brochures|mailings|emails_a|emails_every|mailshots|leaflets|emails_per)
      ! (renewed|renews|renew|renewing|rolled_over|rolls_over|extended|upgraded|moved_me|switched_me|put_me|downgraded|signed_up) .. (me|us|my|it|itself|by_itself|automatically|at|to|onto|for|on|without|another|again|at_premium|year|up_for)
      ! (premium|basic|standard|pro|plus|gold|family|annual|monthly|student|free)_plan|tier|account|package|version|membership .. (instead|not|was|without|never|still|charged|on|upgrade|downgrade|switch|back)
      ! back to|onto basic|standard|free|the_old_plan|monthly
      ! (pause|freeze|suspend|put_on_hold|skip) .. (my|our|the|it|next|a)? .. (membership|subscription|box|plan|gym|delivery|deliveries|month|service|account|it)
      ! (skip|skipped) .. (box|month|week|delivery|next)
      ! unsubscribe|unsubscribed|unsub .. (link|button|times|again|still|doesn't|not|me|keeps|and)?
      ! gift|gifted .. (a_year|subscription|membership|month) ..
      ! (does|do|will) .. it|my|the .. (renew|auto-renew|roll_over|continue|stop) .. (by_itself|itself|automatically|after|or)?`,
    'account-access': `
      ! (can't|cannot|couldn't|unable|not_able|won't|doesn't|can_not|cant|didn't|impossible|not_let|locked|trouble|problem|problems|issues|trying) .. (log|login|sign|access|get_in|get_into|enter|logging|signing|accessing|logged) .. in|into|to|my|account|app|out|on|profile|portal|it|banking?
      ! (account|profile|card|access|user|login) .. (locked|blocked|suspended|disabled|deactivated|banned|frozen|closed|deleted|restricted|hacked_out|gone)
      ! locked out|me_out|us_out
      ! (blocked|suspended|disabled|deactivated|banned|froze|frozen|closed|locked|deleted|restricted) .. account|card|profile|access
      ! (password|passcode|pin|username|otp|verification|2fa|authenticator|two-factor|login|reset|one-time|sms|security|passwort) .. (reset|forgot|forgotten|wrong|incorrect|not|never|doesn't|code|codes|link|work|expired|invalid|change|changed|recover|email|app|details|lost|recovery|don't|won't|blocked|isn't)
      ! (forgot|forgotten|reset|recover|lost|change|resetting|changing) .. password|pin|username|passcode|login|account
      (verify|verification|identity) .. (account|identity|failed|code|email|link|not|my|id)
      (log|sign|logged|signed|logging|signing) .. in|into|out .. (account|app|anymore|again|keeps|not)
      ! log in|into|on
      login|log-in|sign-in|signin .. (problem|problems|issue|issues|not|page|details|fails|failed|error|doesn't)
      card .. (blocked|declined|locked|swallowed|frozen|not_accepted)
      ~ password|login|log-in|verification_code
      create|open|register|delete|edit|switch .. account|user_account
      (problem|problems|issue|issues|error|errors|trouble) .. (register|registration|sign-up|signup|sign_up|registering|signing_up|login|logging_in)
      (recover|retrieve|forgot|reset|lost) .. (pass|access_key|pin|password|user|profile)
      ! (locked|shut|kicked|frozen|thrown|blocked|logged|timed|booted|signed) .. (me|us|him|her)? .. out .. (of|again|every|account|app|my|for|by|after|since|portal|banking)?
      ~ ! (code|sms|otp|text|link|email|verification|activation|confirmation) .. (never|doesn't|didn't|not|hasn't|won't|isn't|expired|to_my_old|goes_to|going_to|sent_to) .. (arrive|arrives|arrived|come|comes|came|reach|work|works|sent|old_number|old_phone|old_email|my_old|coming|show)?
      ! (changed|lost|new|broke|stolen|old|switched|dead) .. (phone|number|email|surname|name|device|sim|mobile) ... (log|login|code|verify|access|account|authenticator|app|sign|in|2fa|reset|bank)
      ! (says|tells_me|telling_me|claims|told|keeps_saying|insists|thinks|it_says) .. (my)? .. (password|username|email|account|details|user|login|pin|card|credentials|session) .. (is|was|isn't|doesn't|are|don't|not|has)? .. (wrong|incorrect|invalid|exist|exists|recognised|recognized|already|unknown|taken|locked|expired|match|found|disabled|suspended|not|use)
      ! (account|profile|number|card|page|user) .. (suspended|blocked|locked|banned|disabled|deactivated|restricted|frozen|limited|under_review|flagged|terminated|deleted|closed|on_hold|vanished|gone) .. (for|without|no|since|again|by|why|and|after|out|because|overnight)?
      ~ ! (get|getting|let|lets|gets|let's) .. (back)? .. (me|us)? .. (in|into|back_in|back_into) .. (my|our|the|account|to|app|portal|profile|again|any_more|anymore|online)
      ! (verify|verification|identity_check|id_check|captcha|face_id|selfie|two_factor|fingerprint|face_scan|two-step) .. (fails|failed|rejected|refused|doesn't|won't|keeps|stuck|loop|not|again|times|error|passport|photo|over_and_over|endless)
      ! (reset|resetting|new|change|forgotten|forgot|recover) .. (password|pin|passcode|login|username|credentials)
      ! password .. (reset|link|email|doesn't|isn't|won't|wrong|expired|again|changed|new|accepted|strong|hint|rules)
      ! (log|login|sign|signing|logging) .. (in)? .. (loop|loops|spins|spinning|fails|impossible|broken|refused|error|not_possible|won't|wont)
      ! (change|changing|update|switch|correct|fix|amend) .. (my)? .. (email|e-mail|email_address|phone_number|mobile_number|surname|login|username|name|bank_details|address) .. (on|in|over|for|of|account|profile|address|login|details|system|because|after|it)
      ! card .. (eaten|swallowed|declined|refused|blocked|kept|retained|rejected|frozen|stopped_working|won't_work|doesn't_work|not_working|not_accepted) .. (by|at|in|abroad|till|machine|again|atm|for)?
      ! (atm|cash_machine|cashpoint|machine) .. (swallowed|ate|kept|retained|eaten|has) .. my_card|card`,
    'service-outage': `
      ~ ! @service ... (down|outage|out|off|cut|cut_off|dead|interrupted|gone|disconnected|not_working|doesn't_work|isn't_working|no_longer|stopped|offline|unavailable|lost|dropped|went_out|went_off|hasn't_worked|not_been_working|went_down|unreachable|goes_down|crashed|restored)
      ! (no|without|lost|had_no|have_no|zero|any) .. (internet|wifi|wi-fi|broadband|connection|signal|service|electricity|power|water|gas|heating|hot_water|network|coverage|reception|dial_tone|phone_line|lights|data)
      ! outage|outages|blackout|power_cut|power_cuts|load-shedding|loadshedding|downtime|power_failure|water_cut|burst_pipe|burst_main
      (cut|cut_off|disconnected|disconnect|turned_off|shut_off|suspended) .. (service|power|electricity|water|gas|line|supply|internet|us|me|phone|connection)
      (internet|connection|wifi|broadband|line|signal) .. (keeps|constantly|always) .. (dropping|cutting|going|disconnecting|failing)
      (bin|bins|rubbish|garbage|trash|refuse|recycling) .. (not|never|hasn't|weren't|wasn't|haven't|missed|still) .. (collected|emptied|picked|collection)
      missed_bin|missed_collection|bin_collection|refuse_collection
      potholes|pothole|streetlight|street_light|street_lights|traffic_light
      when .. (back_up|back_on|restored|be_back|fixed|reconnected)
      train|trains|bus|buses .. cancelled|canceled|delayed|not_running
      ~ ! is .. (down|site_down|app_down|server_down) 
      ~ down .. again|since|all|for|everywhere|today
      ! @service .. 's|is|are|was|were|been|went|gone|goes|still|keeps|kept (off|down|out|dead|gone|cut|dropping|cutting|disconnecting|flickering|on_and_off|up_and_down|intermittent|patchy)
      ! @service .. (off|down|out|dead|gone|drops|dropped|dropping|cuts_out|cutting_out|on_and_off|intermittent|flickering|patchy|up_and_down|vanishes|dies|died|fails|failed|failing|keeps_going)
      ~ ! (internets|wifis|powers|waters|electrics|electric|leccy|net|gas|boiler|heating|telly|streams|stream|website|app|line|taps|tap|radiators) .. (off|down|out|gone|dead|cold|stone_cold|dry|cut|dropped|crashed)
      ! (no|without|lost|zero|any|not_had) .. (signal|service|reception|bars|data|line|dial_tone|hot_water|heating|water|electricity|electric|power|gas|internet|wifi|wi-fi|broadband|net|network|connection|light|lights|picture|channels|phone|landline|tv|telly|lift|pressure|water_pressure)
      ! (days|day|hours|hour|weeks|week|nights|evenings|month|since) .. (without|with_no|of_no) .. (heating|water|power|electricity|internet|wifi|broadband|hot_water|gas|phone|signal|service|a_lift|lift|light|connection|line|tv)
      ! (day|hour|week|night) (two|three|four|five|six|seven|#) .. (without|of_no|no|of) .. (heating|water|power|internet|hot_water|bins|electricity|broadband|signal|gas|outage|phone|landline|line)
      ! (is|was|are) .. (it|this|that) .. (a)? .. planned .. (thing|outage|maintenance|work|cut)?
      ! planned|unplanned|scheduled outage|maintenance|works|interruption|cut
      ! (lift|elevator|escalator|ticket_machine|heating|boiler|street_lamp|streetlamp|streetlight|traffic_lights|card_machine|atm|barrier|charging_point|charger_point) .. (out_of_order|out_of_service|broken|awaiting_parts|not_working|stuck|dead|down|again|off|since)
      ! out_of_order|out_of_service|not_in_service
      ! (bins|bin|rubbish|recycling|refuse|garbage|trash|food_waste|bin_lorry|bin_men|binmen) .. (overflowing|full|piling|not_collected|uncollected|not_emptied|missed|skipped|since|weeks|days|stinking|left|again|day|not_been|never)
      ! no .. (bins|bin_collection|collection|post|mail|bus|buses|train|trains|trams|rubbish_collection|bin_men|street_cleaning|gritting)
      ! (train|trains|bus|buses|tram|trams|ferry|service|services|coach) .. (cancelled|canceled|late|delayed|didn't_turn_up|never_came|never_turned_up|no_show|didn't_stop|drove_past|packed|overcrowded|replacement_bus|rail_replacement|terminated|short_formed|stuck|standing|broke_down|didn't_run|not_stopping|skipped)
      ! (rail|bus) replacement
      ! (#) (bus|train|tram) .. (late|cancelled|never|no|didn't|skipped|drove|full|again|didnt)
      ! (can't|cannot|couldn't|cant|unable) .. (make_calls|make_a_call|receive_calls|get_online|get_a_signal|flush|shower|wash|cook|stream|watch|call_out|connect_to_the_internet)
      ! buffering|pixelated|freezes_every|drops_every|cuts_out_every
      ! (water|tap|taps|tap_water) .. (brown|yellow|cloudy|discoloured|smells|trickle|dripping|pressure|low_pressure|rusty)
      ! api|server|service|gateway|endpoint|platform|portal .. (returning|returned|returns|throwing|500|502|503|504|timeout|timeouts|timing_out|unreachable|unresponsive|down)
      ! (fourth|third|second|another|fifth|yet_another|#th) outage|blackout|power_cut|failure|interruption|downtime`,
    'slow-service': `
      ! slow|terrible|awful|poor|sluggish service|speed|speeds|internet|connection|broadband|wifi|waiter|kitchen|processing|queue|app|response
      ! (service|internet|connection|broadband|wifi|speed|kitchen|food|they|app|website|network|download|site|system|everything|process|checkout) .. (slow|slowly|crawling|snail|sluggish|takes_forever|took_forever|took_ages|takes_ages|so_slow|painfully)
      ! (waited|waiting|wait|queued|queue|queuing|stood|sat|queueing|line|took|taking|hold) ... (minutes|hours|hour|mins|hrs|ages|forever|min|half_an_hour|an_hour|eternity|weeks|months) ... (food|table|served|order|line|queue|hold|counter|check_in|meal|drinks|seated|starter|waiter|serve|bill|answer|phone|appointment|doctor|triage|branch|reception|someone|a&e|agent|till|processed|seen)
      ~ ! on hold .. (for|minutes|hours|hour|#|over|an)?
      (long|huge|endless|massive|ridiculous) .. (queue|queues|wait|waits|line|lines|waiting_time|waiting_times|hold|delay)
      ! (minutes|mins|hours|hour|min|hrs) .. (to_be_served|for_a_table|for_our_food|for_food|in_line|in_the_queue|in_a_queue|on_hold|to_get_served|waiting_room|in_the_waiting_room|at_the_counter|at_reception|for_a_coffee)
      ! (nobody|no-one|no_one|noone) .. (served|serve|came_to_take|took_our_order|take_our_order|seated)
      ~ application|claim|visa|permit|passport|benefit|results|licence|case|complaint|registration|prescription|loan|transfer .. (pending|processing|still|taking|weeks|months|delay|delayed|not_processed|backlog|in_process|waiting|on_hold|under_review)
      ~ (mbps|mb/s|megabits|buffering|buffers|lagging|laggy|loading|lag)
      processing_time|waiting_time|waiting_list|waiting_times
      ~ slow|slowly|queue
      ! (#|fifty|forty|thirty|twenty|ten|fifteen|ninety|sixty|an|two|three|half_an) (minutes|mins|min|hours|hour|hrs|hr) .. (for|in|to_get|before|until|and|between|at|on|waiting) .. (coffee|coffees|flat_whites|a_drink|drinks|food|burger|table|starter|starters|mains|bill|queue|line|hold|counter|desk|till|window|pizza|sandwich|order|service|waiter|anyone|served|till|appointment|nurse|doctor|a&e|check-in|check_in|security|passport|phone|an_answer|your_music|someone_to|somebody_to|the_phone|soup|beer|pint)
      ! (queue|queues|queuing|queueing|line|lines) .. (out_the_door|to_the_door|one_till|one_counter|round_the_block|around_the_block|snaking|never|not_moving|hasn't_moved|forever|again|an_hour|hours|only_one|endless|crazy|ridiculous|insane|for)
      ~ ! (one|single|only_one|only_two|two|no|1) .. (till|tills|checkout|checkouts|counter|cashier|server|window|desk|member_of_staff|person_on|staff_member|lane|lanes|receptionist) .. (open|on|working|for|serving|manned|staffed)?
      ! (application|claim|case|passport|renewal|visa|permit|licence|license|refurbishment|mortgage|complaint|file|benefit|housing|planning|registration|pension|grant|loan|appeal|report|certificate|results|referral|scan|test_results|order_form|paperwork) .. (been|has_been|still|is|was|sat|sitting|stuck|says|said|remains|taken|taking|takes|since) .. (with_the|at|received|in_the_system|in_progress|with_your|with|pending|under_review|in_process|waiting|submitted|months|weeks|being|since|assessor|underwriter|on_a_desk|on_someone's|processing|ages|forever|gathering|it|backlog)
      ! (in_the_system|in_progress|being_processed|under_review|with_the_assessor|with_the_underwriter|application_received|pending_review|in_review|in_the_queue|with_the_relevant|with_our_team|with_the_team|awaiting_review|backlog|back_log|in_hand)
      ! (you_are|you're|i'm|number|position) .. (number)? # .. (in|of|for|queue|line|since)
      ~ ! (how_long|how_many_weeks|how_much_longer) .. (does|do|will|is|must|should|can|for|it|take|wait) .. (application|claim|take|processing|process|visa|passport|waiting|queue|results|wait|a_decision|transfer)
      ! (working|business) days .. (to|for|again|another|later|already)
      ! (another|yet_another) # (working|business)? (days|weeks|months)
      ~ ! took|takes|taking|take .. (forever|ages|an_age|an_eternity|so_long|too_long|weeks|months|years|hours|half_the_day|all_day|all_evening|longer)
      ! (never|nobody|no_one|no-one|waiter|waitress|staff|server) .. (came|come|take|took|bring|brought|noticed|looked|appeared) .. (to_our_table|our_order|order|the_bill|menus|menu|over|back_to_our|drinks|dessert|with)
      ! (only|just) .. (#|two|one|three|ten|five) (mbps|meg|mb|mbit|megabits|mb/s)
      ! crawl|crawls|crawling|glacial|snail's_pace|snails_pace|like_dial-up|dial-up
      ! waiting_list|waiting_room|triage`,
    technical: `
      ! app|application|website|site|page|software|program|system|portal|checkout|form|button|link|browser|screen|update|platform|plugin|upload|download|payment|feature|dashboard|account_page|sync|import|export|game|file|files|online_banking ... (crash|crashes|crashed|crashing|freezes|frozen|freezing|freeze|bug|buggy|glitch|glitching|error|errors|broken|not_working|doesn't_work|won't_load|not_loading|won't_open|doesn't_load|blank|hangs|fails|failed|failing|isn't_working|doesn't_open|stuck|stopped_working|loop|corrupted|lost|deleted|doesn't_respond|missing|white|disappeared|timing_out|times_out|timeout|not_syncing|doesn't_sync|unusable)
      ~ ! error|bug|bugs|glitch|glitches|crash|crashes|crashing|exception|404|500|502|503 .. (message|code|page|in|on|when|every|with|report|the|appears|keeps|after|since)?
      ! (keeps|kept|constantly|always|still|just) .. (crashing|freezing|logging_me_out|loading|buffering|hanging|closing|restarting|timing_out|kicking_me_out)
      ~ ! (can't|cannot|couldn't|unable_to|won't_let_me|not_able_to|doesn't_let_me|failed_to|won't|doesn't_allow) .. (upload|download|install|checkout|check_out|submit|open|load|export|import|sync|save|print|update|pay|add|connect|pair|complete|place|stream|watch|scan|activate|transfer|withdraw|top_up|send_money)
      payment|transfer|transaction|card|top-up|top_up .. (failed|fails|declined|rejected|not_going_through|didn't_go_through|won't_go_through|error|pending|reverted|not_accepted|not_working|doesn't_work|isn't_working)
      after|since .. update|upgrade
      (problem|problems|issue|issues|error|errors|trouble) .. (with|on|making|when|in)? .. (payment|payments|pay|paying|checkout|app|website|online)
      (latest|new|last) update|version .. (broke|broken|crash|crashes|ruined|slow|bug|bugs)
      ~ bluetooth|firmware|api|integration|webhook|sync|syncing|compatible|compatibility
      (data|files|photos|settings|work|history) .. (lost|gone|disappeared|deleted|wiped)
      ~ app|website|error|software
      ! (app|site|website|page|form|system|portal|game|software|program|update|checkout|player|map|calendar|export|import|upload|login_page|basket|cart|dashboard|plugin|sync|widget|tool|search|filter|chat|map|reader|printer_driver|notifications|notification|feature|button|link|screen|menu) .. (ate|eats|swallowed|loses|lost|forgets|forgot|logs_me_out|kicks_me_out|throws|spins|spinning|shows_nothing|goes_blank|went_blank|grey|greyed|empty|does_nothing|doesn't_do|dead|leads_nowhere|goes_nowhere|keeps|won't|wont|can't|isn't|doesn't|doesnt|didn't|stopped|hangs|froze|freezes|crashes|crashed|crash|lags|broken|fails|failing|failed|wiped|deleted|drains|leaves_out|opens_on|duplicates|duplicated|times_out|timed_out|reloads|resets|refuses|wobbles|unreadable|unusable|glitches|glitchy|buggy|laggy|not_loading|vanished|disappeared|gone|missing)
      ! (since|after|ever_since|with) .. (the|your|last|latest|this|new)? .. (update|upgrade|release|version|redesign|relaunch|patch|migration|new_app|new_site|new_website|new_version|changeover|rollout)
      ~ ! (click|clicked|tap|tapped|press|pressed|hit|submit|pay) ... (nothing_happens|nothing|error|spins|back_to|again|it_just|crash|blank|doesn't|and_it|loads|freezes)
      ! (nothing_happens|nothing_happened|page_not_found|something_went_wrong|try_again_later|unknown_error|server_error|timed_out|timeout|session_expired|invalid_request|not_responding|white_screen|spinning_wheel|spinning|endless_loading|loading_screen|greyed_out|grayed_out|dead_link|broken_link|blank_page|error_message)
      ! err|error|code|status (#|404|500|502|503|e#|_)
      ! (ate|lost|wiped|deleted|swallowed|erased|losing) .. (my|all|whole|our|the|everything) .. (application|form|work|data|progress|draft|photos|basket|cart|files|notes|contacts|settings|playlist|playlists|history|points|saves)
      ~ ! (won't|doesn't|can't|cannot|couldn't|wont|cant|unable_to|not_able_to|refuses_to|fails_to|doesn't_let_me|won't_let_me|wouldn't_let_me|not_let_me) .. (let_me|sync|load|scan|connect|pair|upload|download|export|print|open|save|update|install|send|submit|recognise|recognize|play|stream|cast|pay|check_out|checkout|book|add|remove|attach|read|detect|find_my|accept|select|choose|type|scroll|click|log_my|refresh)
      ! (payment|pay|paying|checkout|card_payment|transfer|top_up|booking|order|transaction) .. (page|form|button|step|screen)? .. (hangs|hung|froze|freezes|loops|spins|fails|failed|declined|rejected|bounced|error|won't|stuck|timed_out|timeout|not_go|didn't_go|doesn't_go|goes_through|crashed|not_complete)
      ! (paid|pay|charged) .. app .. (froze|crashed|no|nothing|ticket)
      ! (barcode|qr|qr_code|e-ticket|eticket|digital_ticket|gate|scanner|ticket) .. (won't|doesn't|didn't|not|wouldn't|failed|fails|invalid|blank|scan|load|show)
      ! (known|is_this_a|it's_a|is_it_a|there's_a|found_a|reporting_a|small|weird|strange|annoying) .. (bug|issue|glitch|error|problem)`,
    installation: `
      ~ ! (installer|installers|installation|install|fitter|fitters|technician|engineer|plumber|electrician|fitting|assembly|setup|set-up|repairman|repair_man) ... (not|never|didn't|no-show|no_show|late|missed|wrong|appointment|cancelled|rescheduled|date|turn|botched|unfinished|show|leak|badly|half|mess|waiting|waited|nobody|come|came|book|when|left|still|delayed|hasn't)
      ! (waiting|waited|took_the_day_off|stayed_home|stayed_in|nobody|no_one|appointment|missed|book|schedule) ... installer|technician|engineer|installation|fitter|plumber|electrician|fitters|install
      ! (installed|fitted|mounted|connected|assembled|wired|plumbed) .. (wrong|wrongly|incorrectly|badly|not|upside|poorly|crooked|leaking|properly)
      (how|help|can't|cannot|couldn't|problem|trouble|trying|unable) .. (install|assemble|mount|set_up|setup|fit|installing|assembling|put_together)
      (assembly|installation) instructions|manual|guide|fee
      ~ installation|install|installer|installing|technician|fitter|fitters|assembly
      ! (fitter|engineer|technician|installer|plumber|electrician|builder|workman|tradesman|repairman|guy|bloke|man|lads|team|chap) .. (was|is|were|been|'s)? .. (booked|due|scheduled|meant|supposed|coming|arranged|promised|between)
      ! (your) (guy|guys|man|men|lad|lads|chap|fitter|fitters|team|people|contractor|contractors|subcontractor|bloke) .. (put_in|fitted|installed|hung|left|mounted|connected|drilled|wired|plumbed|laid|did|half|never|didn't|been)
      ! (engineer|engineers|fitter|fitters|technician|installer|installers|plumber|electrician) .. (been|gone|left|visit|visits|came|come|here|appointment|no_sign|slot|late|again|arrive|arrived|turned|between|half|yet|hasn't|cancelled|coming|should)
      ! (no|third|second|another|yet_another|fourth) .. (no-show|no_show|noshow)
      ! (who|man|men|guy|he|they|lad|team) .. (fitted|installed|mounted|connected|hung|plumbed|wired|laid) .. (the|my|our|it)
      ! (which_way|what_way|how|which) .. (round|up|do|does|go|goes) .. (runners|panel|hinge|hinges|drawer|shelf|screws|legs|bracket|part|piece|door|rail|fit|attach|assemble|connect|wire)
      ! (picture|step|diagram|page|figure) # .. (booklet|instructions|manual|unclear|of|in|either|wrong|makes|doesn't)
      ! (booklet|instructions|manual|leaflet|diagram) .. (wrong|unclear|missing|chinese|only_in|useless|don't|doesn't|no_sense|makes_no|either|different|confusing)
      ! (boiler|kitchen|bathroom|washing_machine|dishwasher|cooker|oven|cable|socket|router|dish|meter|radiator|shower|solar_panels|alarm|fibre|box) .. (in_bits|half_fitted|half_installed|unfinished|not_connected|not_finished|hanging|hanging_out|hanging_off|not_level|crooked|wonky|upside_down|wrong_way|not_fitted|still_not|left_in|not_plumbed|disconnected|loose|leaks_since|badly_fitted)
      ! (left|leaving) .. (the|my|our|us|a|with)? .. (cable|cables|mess|wires|job|boiler|hole|holes|rubbish|dust|kitchen|wall) .. (hanging|half|everywhere|unfinished|in_bits|behind|open|exposed|in_the|in_pieces|on_the)
      ! (between|8|8am|from|9) .. (8|and|to|#) .. (12|1|and|pm|noon|six|6) .. (nobody|no_one|no-one|no_sign|not|nothing|engineer|technician|still|came|and)
      ! (appointment|slot|visit) .. (missed|no_one|nobody|no-one|never|moved|again|engineer|technician|fitter|cancelled|rearranged)
      ! (wall|ceiling|floor) .. (hole|holes|drilled|wrong_place|left_open)`,
    'staff-behaviour': `
      ! @staff ... (rude|impolite|disrespectful|unprofessional|aggressive|arrogant|condescending|dismissive|insulting|shouted|yelled|laughed|swore|hung_up|mocked|insulted|threatened|ignored|attitude|patronising|unfriendly|unhelpful|abusive|obnoxious|nasty|hostile|sarcastic|useless|incompetent|lied|liar|liars|rolled|screamed|harassed|sneered|shoved|creepy|rudely|hang_up|sworn|snapped|disgusting|humiliated|discourteous|vulgar|joke)
      ! (rude|unprofessional|disrespectful|impolite|arrogant|aggressive|unfriendly|unhelpful|abusive|condescending|incompetent|dismissive|hostile|lazy|surly|useless) .. @staff|service|behaviour|behavior|manner|attitude|treatment|to_me|towards|customer_service|tone|on_the_phone
      ! (hung_up_on|hang_up_on|shouted_at|yelled_at|laughed_at|screamed_at|swore_at|spoke_to_me_like|treated_me_like|treated_us_like|talked_down|spoken_to|made_fun_of|insulted|lied_to|lied_to_me|ignored_me|treated_like)
      rude|rudeness|unprofessional|disrespectful|disrespected|bad_attitude|attitude
      ~ unhelpful|incompetent|incompetence|humiliated|humiliating|liars
      ! (told|telling|tells|tell) .. me|us|her|him .. (to_grow_up|to_calm_down|calm_down|grow_up|shut_up|to_shut_up|off|to_get_lost|to_read|my_fault|i_was_lying|i_should|to_learn|it_was_my|i'm_lying|tough|not_his_problem|not_her_problem|not_my_problem|not_their_problem|to_wait_outside|to_move_on|to_get_over|it's_my|deal_with_it|to_google)
      ! (calm_down|sweetheart|darling|sunshine|young_lady|not_my_problem|not_our_problem|can't_you_read|what_do_you_expect|take_it_or_leave_it|get_over_it|deal_with_it) .. (he|she|they|was|i_was|from|to_me|your|the|said|says|instead)
      ! (called|calling|calls) .. (me|us|her|him|my_wife|my_mother) .. (sweetheart|darling|love|a_liar|liar|stupid|difficult|hysterical|names|aggressive|a_thief|an_idiot|dramatic|rude|boy|girl|a)
      ! (rolled|rolling|rolls) .. (eyes|her_eyes|his_eyes|their_eyes)
      ~ ! (sighed|smirked|sneered|shrugged|scoffed|snorted|tutted|grunted|laughed|laughing|giggled|chuckled|winked|barked|growled|hissed|snarled|snapped|glared|shrug|smirk|sneer|shoulder|yawned|mocked|joking|joked|swore|sworn|cursed) .. (at|and|when|in|as|off|me|because|loudly|while|to|his|her|walked|about|us)
      ! (reception|desk|counter|driver|agent|waiter|waitress|staff|your_lad|your_man|your_girl|your_guy|guy|girl|woman|lady|adviser|advisor|manager|cashier|steward|guard|doorman|nurse|bouncer|conductor|inspector|bar_staff|host|clerk|he|she|colleague|boy|chap|bloke|security|supervisor|operator|rep) .. (laughed|shouted|yelled|swore|smirked|shrugged|rolled|ignored|sighed|snapped|hung_up|put_the_phone_down|slammed|walked_off|walked_away|turned_his_back|turned_her_back|lied|threw|snatched|grabbed|pushed|shoved|refused_to|refused|chatting|on_his_phone|on_her_phone|on_their_phone|on_their_phones|scrolling|wouldn't_even|didn't_even|couldn't_be_bothered|can't_be_bothered|made_fun|mocked|accused|talked_over|spoke_over|interrupted|barked|told_me_off|told_me_to|humiliated|patronised|patronized|treated|stared|belittled|insulted|screamed|bullied|intimidated|threatened|lectured)
      ! (hung_up|hangs_up|hang_up|put_the_phone_down|slammed_the_phone|cut_me_off|cut_off_the_call|dropped_the_call|disconnected_me|ended_the_chat|closed_the_chat|talked_over_me|spoke_over_me|looked_me_up_and_down|looked_down|looked_straight_through|looked_through_me|turned_his_back|turned_her_back|made_me_feel|treated_like|spoken_to_like|talked_to_like|spoke_to_us_like|like_dirt|like_a_child|like_an_idiot|like_a_criminal|like_rubbish|like_a_nuisance|like_a_piece|as_if_i_was_stupid|as_if_i_were|like_i_was_stupid|like_a_liar|accused_me|accused_us|accused_of|snatched|slammed)
      ! (asked|asking) .. (whether|if|to_speak|for|about) .. my (husband|wife|father|dad|boyfriend|partner)
      ~ ! (rude|rudest|curt|brusque|abrupt|surly|snotty|snooty|stroppy|cold|grumpy|gruff|offhand|snappy|snarky|sarky|snide|cheeky|insolent|haughty|stuck_up|unwelcoming|bored|moody|miserable|disinterested|uninterested|indifferent|patronising|patronizing|condescending|pushy|short_with|nasty|unkind|heartless|tactless|insensitive|dismissive|unsympathetic|unprofessional|discourteous) .. (@staff|to|with|at|tone|manner|on_the_phone|service|and|welcome|reply|answer|behaviour|email|person|towards|beyond)
      ! (tone|attitude|manner|manners|behaviour|behavior|conduct|odd_vibe|bad_vibe|vibe|treatment|customer_service_skills|bedside_manner) .. (of|from|at|was|is|your|by|disgusting|appalling|awful|shocking|towards|at_the_desk|leaves|stinks|unacceptable|disgrace|the|tonight)
      ! (one|first|other|another|your) .. (agent|adviser|advisor|colleague|person|says|said|tells|told|promised) ... (the_next|next_one|other|another|second|opposite|different|the_other_one) .. (says|said|told|tells|one|denied|knows|contradicts|he|story|claims)
      ~ ! (lied|lying|lies|fobbed_off|fobbing|fob_me_off|palmed_off|brushed_off|brush-off|gaslit|gaslighting|gaslighted|stonewalled|patronised|patronized|belittled|ridiculed|bullied|intimidated)
      ! (contradicted|contradict|contradictory|contradicts|conflicting) .. (information|advice|answers|each_other|stories|statements|himself)?
      ! (grow_up|waste_of_time|like_i_was_nothing)
      ! complain .. about .. @staff
      ! complaint .. (about|against) .. @staff`,
    'no-response': `
      ! nobody|no-one|noone|no_one|none_of_you .. (written|wrote|emailed|rung|rang|phoned|come_back|came_back|bothered|been_in_touch)
      ! (no|without|zero|not_one|not_a_single|any) .. (reply|response|answer|replies|responses|callback|call_back|feedback|acknowledgement|word_from|word_back|news_from|one_answers|one_replies|update_from)
      ! (nobody|no-one|no_one|noone|never|hasn't|haven't|don't|doesn't|not|didn't|won't|still_haven't|no_body|none_of_you) .. (answer|answered|answers|reply|replied|replies|respond|responded|responds|call|called_back|called_me|calls|get_back|got_back|gets_back|contacted|contact|picks_up|pick_up|heard|hear_back|heard_back|rang|returned_my|writes_back|acknowledged|picked_up|answering|replying|responding)
      ! (ignored|ignoring|ignores|being_ignored|ghosted|ghosting|unanswered|radio_silence|silence|falling_on_deaf_ears|dead_silence)
      ! emails|calls|messages|mails|letters|tickets .. (unanswered|ignored|not_answered|not_replied|no_reply|bounced|go_unanswered|never_answered)
      ~ ! anyone|anybody|hello|someone|is_there_anybody .. (there|home|alive|reading|reading_this|answer|reply|going_to_answer)
      ! still .. (waiting|no|not|haven't) .. (reply|response|answer|call|hear|heard|call_back|callback|for_you_to)
      waiting .. for|on .. (reply|response|answer|call|callback|someone_to|you_to)
      (second|third|fourth|fifth|2nd|3rd|4th|5th|tenth|nth) .. (email|mail|message|time_i_write|time_writing|reminder|time_contacting|request|attempt)
      (emailed|called|written|wrote|phoned|contacted|messaged|rang|rung|tried_calling|tweeted|dmed) .. (times|several_times|many_times|twice|three_times|countless|multiple_times|times) ... (no|nothing|never|nobody|without|not|zero|still)?
      (promised|said|supposed) .. (call_back|call_me|get_back|callback|ring_me|reply|phone_me|contact_me|be_in_touch)
      can't|cannot|impossible|unable|couldn't|way .. (reach|get_hold|get_through|contact|speak_to|get_through_to) .. (anyone|anybody|you|someone|human|customer|support|person|one)?
      ! still_nothing|nothing_yet|nothing_since|nothing_back|nothing_so_far|not_a_word|not_a_peep|not_a_dickie|tumbleweed|crickets|deafening_silence|complete_silence|total_silence|wall_of_silence|silent_treatment|black_hole|into_the_void|the_void|talking_to_a_wall|brick_wall|dead_air|radio_silence|left_on_read|on_read|seen_but|ghosted|zilch|nada|sound_of_silence
      ! (not|without|never) .. (one|single|even_a|a) .. (line|word|reply|answer|email|call|response|letter|peep|acknowledgement|sorry|message|syllable) .. (back|from|since|in|yet)?
      ! (heard|hear|hearing|received|had|got|get) .. (nothing|precisely_nothing|zilch|nowt|zero|no_reply|no_answer|no_response|nada|diddly|bugger_all|jack|sweet_fa|absolutely_nothing) .. (back|from|since|so_far|yet|for|in)?
      ! (mail|email|letter|message|call|attempt|ticket|reminder|chaser|try) (1|2|3|4|5|6|7|8|one|two|three|four|five|six|seven|number)
      ! (this|that) .. (is|would_be|makes|will_be) .. (my|the|mail|email|message|number)? .. (second|third|fourth|fifth|sixth|#|seventh|2nd|3rd|4th|5th|tenth|eighth|last) .. (email|mail|message|letter|time|attempt|request|chaser|reminder|try|ask|tweet|call)
      ~ ! (second|third|fourth|fifth|2nd|3rd|sixth) (ask|asking|request|reminder|attempt|chaser|try|message|email|mail|letter|notice)
      ! (get|got|getting|ring|rang|call|called|write|wrote|phone|phoned) back .. (to_you|to_me|to_us|within|in|by|never|not|soon|on) .. (within|24|48|hours|day|days|never|soon|sentence|promise|week|weeks|monday)?
      ! (within|in) (24|48|72|two|three|one) .. (hours|working_days|business_days|days) .. (promise|you_say|you_said|reply|respond|response|answer|never|said|get_back|not|ha|sentence|auto|your)
      ! is|are (anyone|anybody|somebody|someone) .. (there|in|alive|home|at_home|out_there|listening|awake|reading|working_there|still_there|actually_reading)
      ! (guess|suppose|maybe|perhaps|think|probably|fear) .. (mail|email|message|it|letter|request) .. (buried|lost|got_lost|slipped|spam|junk|went_astray|fell_through|missed|overlooked|forgotten|vanished)
      ! (me_again|it's_me_again|following_up|follow_up|follow-up|chasing|chaser|nudge|bump|bumping|just_checking|checking_in|gentle_reminder|polite_reminder|friendly_reminder|any_news|any_update|any_updates|reminder) .. (on|from|last|about|my|you|again|if|whether|mail|email|message|have|got|to|this|ticket)
      ! (did|have|has|can) .. (you|anyone|anybody|someone|it|my) .. (get|got|receive|received|see|seen|read|have|arrived|arrive|reach|confirm) .. (my|it) .. (email|mail|message|letter|last|form|complaint|note|documents|request|previous|photos|enquiry)
      ! (phone|line|hotline|number|switchboard|helpline|phones) .. (rings_out|rings_and_rings|just_rings|rings|engaged|busy|dead|nobody|no_one|never_answered|cuts_off|cuts_out|voicemail|goes_to_voicemail|unmanned|hangs_up|not_answered|unanswered|disconnects|off_the_hook|no-one)
      ! (voicemail|answerphone|answering_machine|mailbox) .. (full|again|only|always|every|left|messages|straight)
      ~ ! (pick_up|answer|reply|respond|write_back|talk_to_me|say_something|react) .. (the|your|to|me|please|already|just|phone|bloody|someone|for_once|!)
      ! (emailed|e-mailed|written|wrote|rang|rung|called|phoned|messaged|contacted|tweeted|dmed|texted|asked|chased|reminded|complained|tried|pinged) .. (you|them|your|twice|daily|every|since|on|already|three|four|five|six|#|again|again_and|repeatedly|countless|many|several|so_many|weeks|so_often|x) ... (nothing|no|never|nobody|silence|without|not|none|zero|still|to_no_avail|ignored|no-one|crickets|unanswered|no_one|not_even|in_vain)
      ~ ! (letters|emails|mails|calls|messages|weeks|months|days|tickets|requests|attempts|voicemails) .. (no|zero|without|and_not|and_no|nothing|not_one|unanswered|and_nothing|with_no|and_still|ignored) .. (reply|replies|answer|answers|response|one|line|word|back|acknowledgement|sorry|result|reaction)?
      ! (read|seen|opened) .. (my|the|our)? .. (message|email|messages|it) .. (and|but|no|not|never|still|without)
      ! (can't|cannot|impossible|nobody|no_one|cant|no-one) .. (get|got|gets|be) .. (an_answer|a_reply|a_straight_answer|any_answer|reached|through|hold_of|any_sense|a_human_response)
      ! (complaint|case|ticket|file|request|enquiry|query) .. (closed|closes|closed_without|marked_as_resolved|resolved_without|open_since|unanswered|ignored|still_open|opened|pending|acknowledged) .. (without|since|for|automatically|no|but|and|weeks|twice|again|months|still|nobody)`,
    'bot-loop': `
      ~ ! (bot|chatbot|robot|virtual_assistant|automated|automatic|machine|ai|assistant|auto-reply|autoreply|canned|copy-paste|copy_and_paste|template|generic) ... (loop|useless|circles|same|answer|answers|reply|replies|response|responses|menu|again|doesn't_understand|not_understand|keeps|stupid|stuck|repeating|repeats|again_and_again|system|message|messages|asks|asking|sends|useless|going_round)
      ! (speak|talk|get|want|connect|transfer|chat|need|put|reach|give|is_there|contact|get_through) .. (to|with|a|me|through|for)? .. (human|real_person|actual_person|human_being|live_agent|real_human|person_not|living|real_people|human_agent|actual_human|live_person|real_agent|person|operator|someone_real|free_agent|human_operator)
      ! (human|agent|real_person|operator|representative) please|now
      ! chatbot|chat-bot|bot
      stuck|going .. (loop|circles|in_circles|round_in_circles|menu)
      (are|am) you|i .. (a_bot|a_robot|a_real_person|human|real|talking_to_a_bot|talking_to_a_machine|speaking_to_a_robot)
      (same|identical) .. (answer|reply|response|copy|template|standard|automated) .. (again|over|every|times)?
      press # .. for|to
      ~ human|automated|robot
      ! (assistant|bot|chat|chatbot|machine|robot|system|menu|computer|voice|ai|toaster|ivr|automaton|script|automated_voice|recording|auto|autoresponder|helper|virtual_agent) .. (suggested|suggests|keeps|calls_me|tells_me|told_me|says|said|sends|sent|doesn't|can't|didn't|won't|asks|asked|repeats|repeating|offers|offered|again|closed|wants|thinks|hangs|hung_up|told|understands|loops|only|insists|answers|answered|replies|replied|cannot|sorry)
      ! (suggested|suggests|sent|keeps_sending|linked|pasted|offers) .. (me)? .. (article|articles|faq|help_page|help_article|link|links|same_page|knowledge_base|generic|macro|template|same_three) .. (again|times|about|four|three|five|same|instead|useless|to)?
      ! (is|are|am) .. (this|that|you|there|it|i) .. (a|an|even|really|actually|talking_to)? .. (person|human|bot|robot|machine|real|computer|ai|chatgpt|script|anyone_real|automated|a_human)
      ! (could|can|want|need|get|let|may|must|give|speak|talk|put|either|just|i'd_like|send|someone|please|find) .. (a|an|the|me|to|with|through|some)? .. (person|human|human_being|somebody_real|someone_real|real_human|real_person|grown-up|grown_up|actual_person|living_person|someone_with_a_pulse|live_agent|live_person|adult|someone_who_can_read|person_with_a|real_one|proper_person|human_voice|people) .. (phone|call|ring|rings|read|look|please|answer|reply|now|calls|who|instead|write|on|help|reads|contact|speak|talk|there|take|looks)
      ! i_said|said|typed|type|wrote|say|pressed|press|shouted|saying|typing .. (person|human|agent|operator|representative|zero|0|advisor|adviser|help) .. (times|twice|again|and|already|#)?
      ! (i_didn't_get_that|didn't_get_that|didn't_quite_catch|i_didn't_understand|please_rephrase|sorry_i_didn't|choose_from_the|choose_an_option|please_choose|select_an_option|did_that_help|was_this_helpful)
      ! (press|option|options) (1|2|3|4|5|one|two|three|nine|9|0|zero) .. (for|then|and|to|press|again|#|back)
      ! (endless|phone|automated|same|main|voice|back_to_the|out_of_the) menu|menus|loop
      ! (copy-paste|copy_paste|copy-pasted|copied_and_pasted|copy_and_paste|boilerplate|canned|stock|template|templated|scripted|standard|generic|prewritten|pre-written|macro) (answer|answers|reply|replies|response|responses|text|letter|apology|email|paragraph|emails|message|messages)
      ! (no|never|without_a|without_any|not_a|isn't_a|zero) .. (human|human_being|humans|person|real_person|people|human_contact|way_to_reach_a|living_soul) .. (anywhere|involved|at_all|there|in_sight|behind|available|to_talk|to_speak|contact|reachable|reads|looked)`,
    booking: `
      ! (booking|reservation|appointment|booked|reserved|reserve|check-in|checkin) ... (not|wrong|lost|error|no_record|missing|couldn't|disappeared|confirm|confirmed|confirmation|never|change|changed|modify|mistake|date|dates|can't|find|double|incorrect|move|amend|reschedule|name|vanished|doesn't_exist|moved|postponed|failed)
      ! (change|modify|move|amend|reschedule|confirm|find|lost|no_record_of|make|couldn't_find|no_trace_of|rebook|postpone|book|update|edit) .. booking|reservation|appointment|dates|stay|table|flight|my_trip|seat|seats
      ! booked ... (but|and|yet) ... (no|not|nothing|never|told|wrong|different|someone|gave|were|couldn't|cancelled)
      (seat|seats|seating) .. (changed|moved|separated|not_together|apart|paid|assigned|selected|different)
      boarding_pass|check_in_online|online_check-in|seat_assignment|seat_selection
      appointment|table .. (cancelled|canceled|postponed|moved|gave|given|away|rescheduled|not_available)
      no table|reservation|booking
      ~ booking|reservation|booked|reserved|appointment
      ~ ! (no_trace|no_record|nothing|not|no_sign|never|isn't|wasn't|no_booking|no_reservation|no_appointment) .. (of)? .. (me|us|my_name|our_name|our_booking|my_booking|system|in_your_system|on_the_list|in_the_system|on_the_system|in_the_book|under_my_name|for_us|under_our) .. (system|computer|list|book)?
      ! (appt|appointment|booking|reservation|table|slot|class|session|consultation|eye_test|check-up|checkup|haircut|treatment|course|lesson|scan|surgery|operation|trip|tour|excursion|tickets|seats|room|hire|rental|car|cottage) .. (was|has_been|been|got|is|were|are|have_been)? .. (moved|shifted|changed|swapped|cancelled|rescheduled|postponed|double|deleted|gone|lost|given|not_there|missing|wrong|vanished|brought_forward|put_back|pushed|separated|split|disappeared|not_found|rebooked|overwritten|clashes|confused|mixed)
      ~ ! (move|change|shift|swap|push|bring|put|reschedule|rearrange|amend|switch|extend|shorten|postpone|rebook|bring_forward|transfer|add|fix|correct|alter) .. (my|our|the|it|us|me|a|this|to|surname|name) .. (appt|appointment|booking|reservation|table|dates|date|slot|to_another|class|flight|ticket|tickets|stay|one_day|a_day|day_later|to_the|arrival|check-in|seats|seat|name_on|surname|guest|guests|night|nights|time|trip|person|bed|earlier|later)
      ~ ! (any|a|another|earlier|later|other|different|morning|evening|sooner) (mornings|slot|slots|appointment|appointments|times|dates|earlier|opening|openings|availability|free|time|date) .. (free|available|left|instead|possible|on|this|next|for)?
      ! (mixed_up|mixing_up|mix_up|muddled|confused|got_wrong|wrong|mistake|error|mix-up|messed_up|swapped) .. (in|on|with|the|our|my|rooms|dates|names|bookings|booking|reservation|appointment|surname|date|month|names_on|time)
      ~ ! (booked|reserved|confirmed|paid_for|paid|selected|chose|requested) .. (seats|seat|two|three|window|aisle|together|double|twin|king|sea|table|for|a|the|cottage|room|car|automatic|estate|in|weeks|months|back) .. (but|and|instead|yet|together|apart|got|given|told|they|only_to|then|split|row|nothing|turned)
      ! (confirmation|booking|reservation|ticket) .. (never|not|hasn't|didn't|no|says|shows|has|with|in) .. (arrived|came|come|wrong|sent|received|confirmed|email|different|misspelled|misspelt|surname|name|date|dates)
      ! (name|surname|date|dates|day|month|time|passport) .. (is|are|was|were|spelled|spelt)? .. (wrong|misspelt|misspelled|incorrect|undefined|typo|missing_letter|swapped|a_letter) .. (on|in|booking|ticket|reservation|boarding|confirmation|letter)?
      ~ ! (turned_up|showed_up|arrived|came|stood|drove|got_there|got_to) .. (for|at|with|to|and) ... (no_trace|no_record|no_booking|closed|nobody|not_on|not_in|no_reservation|no_appointment|no_table|shut|locked|cancelled|wrong_day|not_expected|no_one|no-one)`,
    overbooking: `
      ! overbooked|over-booked|overbooking|oversold|over-sold|double-booked|double_booked|denied_boarding|bumped|doubly_booked
      ! (no|not_any|gave_away|given_away|sold|gave) .. (room|rooms|seat|seats|table|car|cars) .. (available|left|for_us|for_me|when_we_arrived|on_arrival|to_someone_else|to_somebody|away|free|to_another)
      ! (walked|moved|sent|relocated|transferred) .. (us|me) ... another|other|different hotel|property
      (hotel|flight|plane) .. (full|fully_booked) .. 
      ! gave .. (room|seat|table) .. (away|else)
      ! (we're_full|fully_booked|hotel_was_full|hotel_is_full|was_full|were_full|we_are_full|is_full|booked_out|booked_up|no_vacancies|no_beds|sold_the_same|sold_twice|duplicate_booking|been_a_duplicate|overbooked|overbook|overbooks|oversell|oversold)
      ! (sold|gave|given|given_away|went|gone|let|rented|handed|resold|double_sold|reallocated) .. (my|our|the|it)? .. (seat|seats|room|rooms|table|bed|cottage|apartment|car|place|spot|flat|cabin|pitch|berth|tickets|tee_time|chalet|slot) .. (twice|to_someone|to_somebody|to_another|to_other|away|someone_else|somebody_else|to_others|two_people|else|two_different|family|couple)
      ! (seat|seats|room|table|bed|place|cottage|car|apartment|pitch|cabin) .. (went_to|given_to|sold_to|taken_by|occupied|was_taken|had_been_given|already_taken|was_gone|had_gone|was_given|someone_in|somebody_in|had_been_let|already_occupied|double_booked|sold_twice|not_available|no_longer_available)
      ! (bumped|bumping|bump|offloaded|kicked_off|thrown_off|left_at_the_gate|not_allowed_to_board|refused_boarding|couldn't_board|too_many_passengers|more_tickets_than_seats|volunteers) ..
      ! (someone_else|somebody_else|another_couple|another_family|strangers|other_guests|people) .. (in|sitting_in|sleeping_in|had|has|got|already_in) .. (our|my) .. (room|seat|bed|apartment|cottage|table|seats|tent|cabin)
      ! (sent|moved|put|shipped|bussed|taken|relocated|farmed_out|walked) .. (us|me|to|off|into|on)? .. (guesthouse|other_hotel|another_hotel|sister_hotel|caravan|hostel|different_hotel|down_the_road|across_town|motel|b&b|somewhere_else|km_away|miles_away|annexe)`,
    'flight-delay': `
      ! (flight|plane|departure|takeoff|aircraft) .. (delayed|delay|late|hours_late|postponed|rescheduled|pushed_back|delays|departed_late|took_off_late|left_late|arrived_late|grounded)
      ! (delayed|late|delay) .. (flight|flights|plane|departure|boarding|takeoff)
      ! missed .. connection|connecting|connecting_flight|layover|transfer
      (stuck|stranded|sitting|sat|waiting) ... (airport|tarmac|runway|gate|plane|terminal)
      # hours|hour|hrs|hr delay|delayed|late .. (flight|airport|plane|gate)
      eu261|ec261|261/2004|flight_compensation|eu_261
      ~ tarmac|runway|connecting_flight|our_flight|my_flight|flight
      ! (landed|arrived|departed|took_off|left|got_in|touched_down|boarded|boarding|taking_off|home) .. (#|two|three|four|five|six|seven|eight|nine|ten|an|half|several) .. (hours|hour|hrs|h|min|minutes) .. (late|later|behind|after|delayed|delay)
      ! (sat|sitting|stuck|been|waiting|still|stood|parked|held|sweltering|kept) .. (on|at|in) .. (tarmac|runway|gate|the_plane|plane|aircraft|apron|departure|departures|departure_lounge|terminal|airport|taxiway|board)
      ! (gate|board|departures|departure_board|app|screen|captain|pilot|crew|airline) .. (says|said|now_says|shows|keeps_saying|still_says|blames|changed|showed) .. (delayed|please_wait|wait|late|new_time|hour|hours|boarding|delay|next_info|wait_for)
      ! gate .. (hour|hours) (#|one|two|three|four|five|six)
      ! (operational_reason|operational_reasons|technical_reason|late_arrival_of|incoming_aircraft|crew_shortage|crew_out_of|waiting_for_crew|waiting_for_a_crew|air_traffic|slot_time|no_crew|extraordinary_circumstances|rotation)
      ! (miss|missed|missing|make|made|catch|tight|lose|lost) .. (my|our|the|a)? .. (connection|connecting|onward|connecting_train|transfer_in|layover|connection_in|onward_flight|cruise|transfer)
      ! connection (in|at|to) .. (is_at|leaves|worried|miss|make|#)
      ! (#|two|three|four|five|six|seven|eight|ten|twelve) (hours|hour|hr|hrs|h) .. (delay|delayed|late|behind|at_the_gate|at_gate|on_the_tarmac|at_the_airport|in_the_airport|wait_at|waiting_for_a_plane)
      ! (compensation|claim|form|entitled) .. (for|delay|delayed|late|flight) .. (delay|flight|delayed|eu261|uk261|late|hours)
      ! (uk261|ec_261|eu_261|regulation_261|montreal_convention|261)
      ! (flight|flights) .. (hours|delay|late|again|eventually|hour|retimed|not_left|hasn't_left|pushed|moved_to|still_no|not_boarding|slipping|every)`,
    'flight-cancelled': `
      ! (tarmac|airport|boarding_gate|runway|terminal) ... (cancel|cancelled|canceled|cancels|cancelling)
      ! (flight|flights|flt|plane) .. (cancelled|canceled|cancelation|cancellation|scrapped|axed|cancel|cancels|cancelling)
      ! (cancelled|canceled|cancelling|canceling|cancel|cancellation|cancels) .. (flight|flights|flt|connection)
      cancelled_flightled|flight_cancellation|flight_was_cancelled|rebook .. flight
      (rebooked|rebook|rebooking) .. (us|me|on|flight|next|onto)
      ! (flight|plane|service|crossing|sailing|it) .. (gone_from|isn't_going|not_going|isn't_flying|not_flying|not_running|no_longer_operating|no_longer_flies|pulled|dropped_from|off_the_board|off_the_timetable|disappeared_from|withdrawn|grounded|gone_from_the_timetable)
      ! (isn't_going|not_going_anymore|gone_from_the_timetable|not_operating|no_longer_operating|won't_be_operating|won't_be_flying)
      ! (cancelled|canceled|cancel|cancels) .. (at_the_gate|on_us|our_flight|flight|while|at_the_airport|on_board|after_boarding|the_flight|an_hour_before|in_the_air|while_we|the_night_before|flights)
      ! (rebooked|rebook|re-booked|rerouted|re-routed|re-route|put_on|put_us_on|moved_to|moved_us|moved_me|booked_onto|shifted_to) .. (us|me|via|through|to|onto|on|the|another|a|next|from) .. (next|flight|plane|tomorrow|via|connection|airport|evening|morning|later|another|day|train|one|oslo|different|other)
      ! (next|evening|morning|later|earlier|alternative|another|different|replacement) .. (flight|one_with|plane|departure|seats_together|connection|route) .. (available|instead|seats|please|can|is|leaves|home|with|out)
      ! (stranded|stuck|left|sleeping|slept|abandoned) .. (in|at|on) .. (airport|terminal|stansted|heathrow|jfk|gatwick|floor|a_foreign|luton|cdg|schiphol|departure)
      ! flight|plane .. (never_took_off|didn't_take_off|never_left|never_departed|didn't_go|doesn't_exist|no_longer_exists|won't_go)`,
    'delayed-baggage': `
      ~ ! (bag|bags|baggage|luggage|suitcase|suitcases|case|pushchair|golf_clubs) ... (not|didn't|hasn't|never|haven't|delayed|late|still|was_left|were_left|been_left|left_behind|where|wasn't|weren't|waiting|without|yet|missing) .. (arrive|arrived|come|came|on_the_plane|belt|carousel|make_it|made_it|delivered|here|shown|delayed|behind|load|loaded|reached)?
      ! (where|waiting|without|delayed|still_waiting) .. (bag|bags|baggage|luggage|suitcase|suitcases)
      left .. (bag|bags|baggage|luggage|suitcase) .. (in|at|behind)
      pir|carousel|baggage_claim|baggage_belt|property_irregularity
      ~ luggage|baggage|suitcase
      ~ ! (bag|bags|baggage|luggage|suitcase|suitcases|case|cases|rucksack|backpack|pushchair|buggy|pram|skis|golf_clubs|surfboard|bike|cello|guitar|wheelchair|car_seat|belongings|trunk|holdall) .. (aren't|isn't|wasn't|weren't|not|never|didn't|hasn't|haven't|stayed|remained|left|still|didnt|hasnt|on_its_way|in|went|somewhere|sent|flown|decided|missed|delivered|arrives|arriving|late|following|be_delivered) .. (here|with_us|there|made|make|come|came|arrive|arrived|on_the_belt|behind|in|at|another|the_next|paris|london|elsewhere|to|another_city|wrong|on_the|holiday|transit|connection|found|located|delivered|home|flight|plane)?
      ! (we're|i'm|we_are|i_am|we|i) .. (in|here|landed|arrived|made_it|home) .. (our|my) (bags|bag|luggage|suitcase|cases|suitcases) .. (aren't|isn't|not|didn't|never|wasn't|weren't|still)
      ! (tracer|worldtracer|pir|bag_tag|baggage_tag|baggage_desk|lost_luggage_desk|carousel|baggage_reclaim|luggage_belt|reclaim|bag_drop)
      ! (without|no|lost) .. (my|our)? .. (clothes|skis|boots|suitcase|luggage|bag|bags|toiletries|insulin|medication|underwear|swimwear|kit|things|stuff) .. (in|since|for|day|as|all_week|on_holiday|because|suitcase|bag|luggage)
      ! (insulin|medication|medicine|passport|wedding_dress|suit|dress|shoes|keys|clothes|everything|kit|tools|laptop|boots|skis|contact_lenses) .. (is|are|was|were|all|in) .. (in|inside)? .. (that|my|the|our) (suitcase|bag|case|luggage|bags|backpack|rucksack)
      ! (wearing|washing|worn|living_in) .. (same|the_same|one_set) .. (clothes|socks|underwear|shirt|pants|things|outfit|jeans|day)
      ! (bought|buying|buy|spent) .. (underwear|toothbrush|clothes|toiletries|essentials|a_suit|socks|emergency|on_essentials|pants)
      ! (on|about|with|of|for) .. (the|my|our) (bag|bags|suitcase|luggage|case) .. (delivery|news|update|address|drop|yet|found|today)
      ! (any|where|deliver|delivery|news|drop|send|forward|bring|found|have_you) .. (my|our|the|a|of|on) .. (bag|bags|luggage|baggage|suitcase|suitcases|case)`,
    'lost-baggage': `
      ! (lost|lose|losing|lost_my|misplaced|missing|stolen|disappeared) .. (bag|bags|baggage|luggage|suitcase|suitcases|case|hand_luggage)
      ! (bag|bags|baggage|luggage|suitcase|suitcases) .. (lost|gone|missing|disappeared|never_found|vanished|stolen|can't_be_found|declared_lost|not_been_found)
      ~ lost_luggage|lost_and_found|lost_property
      ! (lose|lost|losing|misplaced|loses|mislaid) .. (a|an|my|our|the|his|her|their|whole)? .. (surfboard|skis|golf_clubs|cello|guitar|bike|pram|pushchair|wheelchair|suitcase|bag|bags|case|luggage|rucksack|backpack|instrument|car_seat|trunk|bicycle)
      ! (still|have|got) .. no (suitcase|bag|luggage|bags|case|baggage)
      ! (bag|suitcase|luggage|case|baggage) .. (officially|declared|counts_as|considered|presumed|deemed|never|gone|for_good|stolen|forever|closed|contents|written_off|worth|contained|lost) .. (lost|found|resurfaced|turned_up|seen|again|good|missing|forever|contents|worth|list)?
      ! (counts_as|declared|considered|presumed|officially|as) lost
      ! 21 days|day
      ! (closed|close|closing) .. (our|my|your|the)? file .. (suitcase|bag|luggage|still|baggage)?
      ! list_of_contents|contents_list|depreciated|depreciated_value|kilo_limit|liability_limit
      ! (paid|pay|offered|offer|settled|compensated|gave) .. (me|us)? .. (£|€|$|#) .. (for) .. (a|my|the|our) .. (case|bag|suitcase|luggage|contents)
      ! left .. (on|in|at) .. (train|bus|plane|taxi|tram|your_train|seat|the_flight|locker|coach|overhead|changing_room|hotel|room|your_cafe|restaurant|table) .. (yesterday|this|last|bag|phone|jacket|scarf|umbrella|wallet|glasses|coat|by|found|handed|on|has)
      ~ ! (found|handed_in|hand_in|lost_property|lost_and_found)`,
    'food-quality': `
      ! (food|meal|dish|steak|chicken|fish|soup|pizza|burger|fries|chips|pasta|rice|meat|breakfast|dinner|lunch|salad|coffee|bread|milk|fruit|vegetables|buffet|cake|sushi|eggs|starter|dessert|curry|sandwich|yoghurt|cheese|ham|salmon|kebab|noodles|main|mains|drink|beer|wine|produce|strawberries|tacos) ... (cold|raw|undercooked|overcooked|burnt|burned|stale|rotten|mouldy|moldy|disgusting|inedible|tasteless|off|spoiled|spoilt|sour|soggy|greasy|horrible|salty|awful|expired|pink|terrible|dry|bland|hair|frozen|lukewarm|rubbery|vile|smelled|smelt|tasted|past_its|out_of_date|bad|not_fresh|wasn't_fresh|revolting|gone_off|tough|rancid|mushy|maggots|maggot|insect|worm|fly|cockroach|plastic|glass)
      ! (cold|raw|undercooked|overcooked|burnt|stale|rotten|mouldy|moldy|inedible|spoiled|spoilt|soggy|expired|rancid|off|frozen|disgusting|lukewarm|awful|terrible|horrible) .. (food|meal|chicken|meat|fish|bread|milk|fries|chips|pizza|burger|soup|steak|breakfast|fruit|vegetables|coffee|dinner|dish|eggs|produce|yoghurt|ham|cheese)
      ! food_poisoning|food-poisoning
      (hair|insect|fly|worm|bug|glass|plastic|cockroach|metal|stone|maggot|maggots|mouse) .. in .. (food|soup|salad|meal|burger|pizza|dish|my|bread|sandwich|rice|drink|curry|packet|coffee)
      ! (sick|ill|vomiting|throwing_up|diarrhea|diarrhoea|stomach) ... (eating|ate|food|meal|restaurant|chicken|dinner|eaten|seafood|buffet)
      (mould|mold|mouldy|moldy|maggots) .. (on|in|inside) .. (bread|food|cheese|fruit|jar|packet|yoghurt|meat|lid|cake|berries)
      best_before|use_by|sell_by|expiry_date|past_its_date|out_of_date
      raw_inside|raw_in_the_middle|undercooked|inedible|tasteless|rotten|food_was
      ! (milk|yoghurt|cream|cheese|bread|chicken|meat|fish|salad|fruit|eggs|ham|fillet|prawns|mussels|veg|berries|bananas|avocado|avocados|mince|sausages|butter|juice|wine) .. (was|is|were|smells|smelled|smelt|tasted|tastes|looks|all|already|had|has|gone|went)? .. (off|sour|green|grey|gray|slimy|furry|brown|black|out_of_date|past_it|expired|turned|corked|fizzy|mouldy|curdled|funny|like_soap|bruised|bitter|chewy|soft|hard|stale|warm)
      ! use_by|use-by|best_before|best-before|sell_by|expiry|best_by .. (was|is|date|the|of|#|yesterday|last)
      ! (lasagne|curry|pizza|burger|soup|steak|sauce|pasta|noodles|salad|chips|fries|rice|coffee|tea|pint|beer|cake|toast|sandwich|wrap|kebab|roast|pie|food|meal|dish|starter|main|dessert|breakfast|ice_cream|chicken|fish|bread|sushi|ramen|eggs|bacon|croissant) .. (bit|little|rather|too|so|very|was|were|is|are|like|came|arrived|all|served|tasted|stone|barely|swimming|had|has|half|mostly|tiny)? .. (salty|bland|spicy|sweet|bitter|greasy|oily|watery|dry|burnt|cold|stone_cold|lukewarm|tepid|raw|rubber|rubbery|cardboard|tough|leathery|soggy|mush|mushy|swimming|inedible|horrible|stale|frozen|glued|folded|dishwater|disappointing|like_shoe|overcooked|undercooked|underdone|pink|tiny|a_spoonful|microwaved|congealed|flat|hard|black|charred|chewy|slimy)
      ! (glass|hair|plastic|metal|stone|slug|snail|caterpillar|fly|beetle|moth|bone|bones|plaster|nail|tooth|wire|string|elastic|insect|bug|worm|maggot|maggots|mouse|spider|mould|shell|rubber|screw|staple|fingernail|cockroach|paint) .. (in|inside|under|on|at_the_bottom) .. (ice_cream|soup|salad|meal|food|burger|pizza|bread|jar|tin|can|pasta|rice|sandwich|drink|bottle|coffee|curry|cereal|packet|bag_of|my_son's|baby|dish|yoghurt|lettuce|spinach|wrap|dinner|lunch|cake|chocolate|sauce|plate|porridge|crisps|pie|noodles|stew|the_sauce)
      ! (ill|sick|poorly|unwell|vomiting|throwing_up|the_runs|stomach_ache|stomach_cramps|food_poisoning|upset_stomach|on_the_toilet|being_sick|threw_up|puking|cramps|diarrhoea) .. (after|since|from|all_night|following|eating|both|the_whole|because)
      ! (portion|portions|serving|helping) .. (tiny|small|size|smaller|pathetic|child|joke|half|ridiculous|shrunk|for_the_price)
      ! (sent|send) .. (it|them|food|steak|dish) .. back .. (to_the_kitchen|twice|kitchen|and)
      ! (vegan|vegetarian|veggie|gluten|dairy|nut|halal|allergy|allergic|lactose|coeliac|celiac) .. (meat|chicken|ham|bacon|milk|nuts|contained|but|there_was|theres|was_not|wasn't|served|told|meant|and_got|cheese|fish|peanut|gluten|butter|cream)
      ! (cheese|topping|toppings|lid|sauce) .. (glued|stuck) .. (lid|box|to)
      ! (couldn't|could_not|can't|nobody|impossible|not) .. (eat|eaten|finish|touch|swallow|chew|drink) .. (it|them|that|any|this|half|a_bite|the)`,
    cleanliness: `
      ! (room|bathroom|sheets|towels|bed|toilet|hotel|apartment|carpet|kitchen|pool|restaurant|shower|table|tables|plates|cutlery|glasses|floor|flat|seat|seats|car|train|place|toilets|linen|bedding|mattress|cabin|ward|restroom|loo|glass|fork|ceiling|walls|sink) ... (dirty|filthy|stained|stains|disgusting|unclean|smelled|smelly|stank|stinks|mould|mold|mouldy|moldy|hair|hairs|dusty|sticky|not_clean|not_cleaned|wasn't_clean|wasn't_cleaned|hadn't_been_cleaned|weren't_cleaned|hasn't_been_cleaned|uncleaned|gross|grubby|bugs|bed_bugs|cockroaches|cockroach|blood|urine|unhygienic|rubbish|soiled|grimy|not_changed|infested|smell|weren't_clean|cleaned)
      ! (dirty|filthy|stained|unclean|smelly|mouldy|moldy|unhygienic|grubby|soiled|uncleaned) .. (room|bathroom|sheets|towels|bed|toilet|toilets|hotel|apartment|carpet|kitchen|pool|plates|cutlery|glasses|floor|table|seat|seats|bedding|linen|car|glass|shower)
      ~ ! cockroach|cockroaches|bed_bugs|bedbugs|bed_bug|bedbug|rats|mice|vermin|infestation|infested
      filthy|unhygienic|hygiene|housekeeping|cleanliness|never_cleaned
      ~ dirty|disgusting|mould
      ! (hair|hairs|crisps|crumbs|plaster|toenail|toenails|nail|sock|socks|underwear|knickers|condom|tissue|tissues|blood|urine|vomit|sick|poo|stain|stains|dust|mould|mold|rubbish|gum|dinner|drink|bottle|coffee|puddle|spider|ants|cockroach|bugs|mouse_droppings|droppings|flies|wrappers|nappy|hairball|slime|limescale|grime|fingerprints|lipstick|food|leftovers|something) .. (in|on|under|behind|round|around|all_over|across|between) .. (plughole|bed|pillow|sheet|sheets|shower|bath|sink|floor|towel|towels|seat|seats|table|carpet|mattress|window|windows|toilet|mug|cup|glass|glasses|cutlery|fork|duvet|wall|walls|tiles|tray|ceiling|curtains|coach|train|corner|drawer|wardrobe|basin|tub|fridge|cot|sofa|rug|aisle|changing_room|curtain|headrest)
      ! (smells|smelled|smelt|stinks|stank|reeks|reeked|stinking|stench|smell|pong|whiff|odour|smelling) .. (of|as_if|like|in|from|awful|everywhere|disgusting|sewage|drains|terrible|bad|funny|rotten)  .. (smoke|urine|sewage|wee|pee|drains|damp|mould|died|dead|feet|sick|vomit|toilet|bins|sweat|fish|cigarettes|dog|wet_dog|corridor|room|bathroom|coach|something)?
      ! (who|does_anyone|nobody|never|no_one|not|hasn't|hadn't|haven't|weren't|wasn't|isn't|when|anyone) .. (cleans|clean|cleaned|been_cleaned|hoovered|vacuumed|mopped|wiped|dusted|swept|emptied|changed|made_up|washed|scrubbed|disinfected|serviced) .. (room|#|here|in|since|the|sheets|towels|bins|for|bathroom|properly|it|all_week|bed|once|this|after|before)
      ! (changing_room|changing_rooms|locker_room|showers|sauna|pool|toilets|loos|loo|restroom|station|carriage|coach|ward|waiting_room|waiting_area|bus|tram|cabin|kitchen|gym|corridor|stairwell|lobby|terrace) .. (filthy|dirty|disgusting|sticky|stinks|stinking|mouldy|wellies|pigsty|state|unusable|flooded|gross|grim|black|minging|manky|rank|foul|revolting|vile|grubby|same_sock|overflowing|blocked|smell|smells)
      ! (pigsty|tip|minging|manky|grotty|grim|rank|squalid|filth|squalor|biohazard|health_hazard|hovel|rat-infested|unsanitary|insanitary|cesspit|mank)
      ! (bed|sheets|towels|bedding|linen|duvet|pillow|pillows|pillowcase|cutlery|plates|glasses|mugs|toilet|bath|shower|carpet|floor|walls|fridge|oven|microwave|seats|tables|table) .. (not|hadn't|hasn't|weren't|wasn't|still|were|was|is|are|had|obviously|clearly|visibly|looked) .. (clean|cleaned|changed|washed|dirty|stained|used|slept_in|sticky|greasy|mouldy|filthy|made|wiped|grubby|black|hairy|wet|damp|yellow|brown|fresh)
      ! bed_bug|bedbugs|bed_bugs|fleas|flea|bites .. (everywhere|all_over|legs|arms|bed|room|bitten|in)?
      ~ ! (mice|mouse|rat|rats|cockroach|cockroaches|ants|silverfish|fleas|maggots|pigeons|pigeon_droppings|wasps|roaches) .. (in|on|under|running|now|kitchen|room|everywhere|behind|across|again|by)`,
    noise: `
      ! (bass|dj|drums|live_music|nightclub|jukebox|speakers) ... (till|until|night|morning|#)
      ! (noise|noisy|loud|music|party|construction|drilling|shouting|barking|snoring|neighbours|disco|karaoke|works|bar|nightclub|generator|traffic|banging|screaming) ... (night|sleep|slept|awake|hours|am|midnight|constant|loud|morning|room|unbearable|wall|walls|below|above|next_door|outside|all_day|couldn't|woke|until|eardrums)
      ! (couldn't|can't|didn't|unable|no|not|impossible|hardly|barely) .. sleep|slept|rest .. (noise|loud|music|party|noisy|because|due|bar|construction)?
      ! noise|noisy
      ! (loud|blaring) music|party|guests|neighbours|voices|tv|bar
      soundproofing|sound_proof|thin_walls|paper_thin|earplugs
      kept .. (awake|up) .. (all|night|until)
      ! (karaoke|bins|leaf_blower|dj|disco|wedding|party|bass|drumming|drum|alarm|fire_alarm|building_site|building_work|works|roadworks|drill|drilling|hammering|jackhammer|lorries|trains|lift|elevator|ice_machine|bar|pub|club|stag_do|hen_party|neighbours|generator|air_con|fan|pump|pipes|music|band|kids_running|dog|dogs|barking|cockerel|church_bells|bells|refuse_lorry|deliveries|fridge|vuvuzela) .. (am|a.m|until|till|all_night|through_the_night|next_door|outside|below|above|underneath|still_going|started|starts|24|every_morning|every_night|keeps|kept|shaking|thumping|through_the_wall|under_our|going_on|nonstop|non-stop|6am|7am|5am|4am|3am|2am|sharp|woke)
      ! (3am|4am|2am|1am|5am|3_am|4_am|2_am|5_am|6am|midnight|half_past) .. (karaoke|music|bins|party|drilling|noise|singing|shouting|alarm|bass|disco|hammering|still|loud|leaf)
      ! (wrap_up|turn_it_down|turn_down|keep_it_down|quieten|quieter|quiet_room|quieter_room|quiet_one|away_from_the_lift|away_from_the_road|away_from_the_bar|back_of_the_hotel|ear_plugs|earplugs|shaking_walls|decibels|din|racket|racquet_noise|rowdy|raucous|thumping|booming|blaring|deafening)
      ! (didn't|couldn't|hardly|barely|haven't|not|no|never|impossible|can't|not_a) .. (sleep|slept|sleeping|a_wink|wink_of_sleep|shut_an_eye|closed_an_eye|get_any_sleep|get_to_sleep|wink|night's_sleep|sleep_a_wink|any_sleep)
      ! (wide_awake|awake) .. (at|until|till|all_night|since|half_the_night|most_of_the_night|from) .. (#|2|3|4|am|because|noise|music|night|party|3am|4am|2am|5am)?
      ! (heard|hear|hearing|listening|listen|listened) .. (every|everything|it|the|them|our|all) .. (word|step|through|night|flush|snore|lift|wall|walls|neighbours|tv|conversation|footsteps|next_door|all_night)
      ! tranquil|restful|peaceful|quiet|relaxing .. (break|weekend|stay|location|room|retreat|area|my_foot|anyway|not|lie)`,
    room: `
      ! (room|suite|apartment|villa|cabin|studio|bungalow|flat) ... (small|smaller|tiny|wrong|different|not_what|not_the|view|no_window|no_balcony|air_con|air_conditioning|aircon|ac|a/c|broken|cold|hot|shower|downgraded|downgrade|upgrade|key|not_ready|wasn't_ready|booked_a|instead|twin|single|double|sea_view|noisy|heating|damp|old|run-down|basement|outdated|worn|cramped|cockroach|lock|safe|no_hot_water|tv|fridge|cupboard|facing|balcony|connecting|smoking|leaking)
      ! (air_con|air_conditioning|aircon|ac|a/c|shower|hot_water|tv|heating|minibar|safe|balcony|key_card|toilet|lift|wifi) .. (in|of) .. (room|suite|apartment|bathroom|hotel|hut)
      ! (sea|ocean|garden|city|pool|mountain) view|views|facing
      ~ king_size|twin_beds|double_bed|single_beds|extra_bed|cot|smoking_room|ground_floor
      downgraded|downgrade
      ~ room|rooms|suite|accommodation|hotel
      ! (shower|tap|toilet|flush|tv|telly|remote|heater|radiator|kettle|lamp|light|lights|blind|blinds|window|door|lock|safe|minibar|fridge|bed|mattress|air_con|aircon|ac|fan|wardrobe|hairdryer|socket|sockets|balcony|key_card|keycard|plug) .. (in|of|didn't|doesn't|won't|dead|broken|not|wouldn't|hung|held|hanging|dripped|dripping|leaked|stuck|collapsed|sagging|tiny|wobbly|no|cold|off|jammed|never) .. (our_room|my_room|the_room|room|suite|work|worked|working|tape|open|close|flush|drain|hot|closed|on|off|lock)
      ! (room|suite|apartment|cabin|studio|balcony|bathroom|bed|cottage|villa|chalet|hotel_room) .. (tiny|like_a_cupboard|shoebox|shoe_box|broom_cupboard|cupboard|basement|cellar|windowless|no_window|ledge|facing|overlooking|overlooks|looks_onto|looked_onto|above_the|next_to_the|over_the|under_the|freezing|boiling|stifling|damp|dated|tired|shabby|run_down|in_need|draughty|wasn't_ready|not_ready|not_the_one|downgrade|downgraded|the_size_of|smaller_than|not_big_enough|no_view|bunk|sofa_bed|camp_bed|stairs|no_lift|like_a_cell|prison_cell|has_no|had_no|without_a|comes_without)
      ! (upgrade|upgraded|paid_extra|extra|more_a_night|supplement|paid) .. (for)? .. (view|balcony|suite|sea|larger|bigger|superior|deluxe|king|quiet|room|higher_floor) .. (but|and|got|no|isn't|was|facing|which)?
      ! (twin|double|single|king|queen|bunk|separate) bed|beds|room .. (instead|booked|asked|wanted|requested|but|given|got|offered|not|pushed)
      ! (change|move|switch|swap|different|another|better|other) .. (us|me|my|our|a|to|into)? room|rooms
      ! (view|views) .. (of|was|is|onto|over) .. (wall|car_park|bins|bin|building_site|parking|brick|roof|motorway|kitchen|air_vent|skip|ledge|backyard|pigeon|construction)
      ~ ! (late_checkout|late_check-out|early_check-in|early_checkin|early_check_in|check_in_time|check-in_time|checkout_time|extra_pillow|extra_towel|second_towel|extra_blanket|cot_in|extra_key|iron|baby_cot)`,
    safety: `
      ! (caught_fire|on_fire|smoke|smoking|sparks|sparking|sparked|exploded|explosion|burned_me|burnt_me|burning_smell|smell_of_burning|electric_shock|electrocuted|shock_from|gas_leak|smell_of_gas|smell_gas|smells_of_gas|carbon_monoxide|overheated|burst_into_flames|melted|flames)
      ! (injured|injury|hurt|cut|burned|burnt|choked|choking|hospital|hospitalised|ambulance|poisoned|allergic|anaphylactic|stitches|bleeding|broke_my|fractured|concussion|rash|a&e|emergency_room) ... (because|from|due|product|after|by|your|the|when|reaction|child|son|daughter|baby)
      ! (dangerous|unsafe|hazard|hazardous|safety_hazard|fire_hazard|safety_risk|death_trap|health_hazard|choking_hazard|health_and_safety|not_safe|isn't_safe|could_have_killed|could_have_been_killed|could_have_died|could_have_hurt)
      ! allergic_reaction|anaphylaxis|anaphylactic|contains_nuts|peanut|peanuts|allergen|allergens|nut_allergy
      reckless|drunk|speeding|dangerously .. (driver|driving|drove)
      driver .. (reckless|drunk|dangerously|texting|on_his_phone|nearly_hit|fell_asleep)
      glass .. (inside|in) .. (food|jar|bottle|bread|drink|salad|burger|baby)
      brakes|brake .. (failed|fail|failing|not_working|gave|broke)
      wrong_dose|wrong_dosage|overdose|wrong_medication|side_effects
      exposed wires|wiring|cables
      recall|recalled
      ~ slipped|fell|tripped .. (wet|floor|stairs|broken|hurt)
      ! (scorched|singed|burned|burnt|blistered|scalded|melted|charred|smouldering|smoldering|smoked|sparked|crackled|crackling|fizzed|arced|arcing|popped|exploded|shattered|blew) .. (through|my|the|sheet|carpet|hand|socket|plug|wall|his|her|in|when|cable|table|by|while|and|skin|on|out|itself|worktop|bed|mattress|off)
      ! (got|has|had|a|with|have|gave|second-degree|small|nasty|ended_up) .. (burn|burns|blister|blisters|broken_wrist|broken_arm|broken_leg|broken_ankle|broken_rib|cracked_ribs|ribs|cut|cuts|gash|concussion|black_eye|stitches|rash|electric_tingle|tingle|shock|bruise|bruises|sprained|burn_the_size|scar|swelling|bump) .. (from|on|off|because|the_size|after|in|and|where|needed|when|to|across)?
      ! (too|really|so|very|gets|got|getting|extremely|burning|red) .. (warm|hot) .. (to_touch|plug|charger|like|touch|cable|battery|socket|laptop|hold)
      ! (plug|charger|battery|cable|adapter|adaptor|heater|blanket|socket|power_bank|powerbank|hob|kettle|iron|fan|fuse_box|wire|wires|lead|transformer) .. (hot|warm|melted|melting|sparks|sparking|smoking|smells|smell|burning|burnt|swollen|bulging|fizzing|buzzing|bare|exposed|loose|live|tingle|shock|crackles|glowing|catches|caught)
      ! (handrail|railing|banister|step|stair|stairs|ladder|rung|scaffold|balcony|manhole|cover|kerb|paving|pavement|slab|shelf|shelves|swing|slide|gate|barrier|high_chair|highchair|cot|bunk|seatbelt|seat_belt|car_seat|brake|brakes|tyre|tyres|steering|stroller|bracket|ceiling|tile|tiles|roof|branch|fence|goal|lift_door|doors|glass_door) .. (loose|come_loose|snapped|collapsed|gave_way|broke|broken|wobbly|missing|fell|fell_off|fell_on|cracked|came_off|came_down|failed|slipped|icy|unlocked|open|dangling|sharp|rusted|tipped|unsecured|trapped|shut_on|closed_on|came_away|hanging)
      ! (someone|somebody|somebody's|child|kid|gran|kids|person|baby|toddler|dog|cyclist|people|pensioner|passenger|worker|one) .. (could|will|might|going_to|is_going_to|would|nearly|almost|can|gets|get) .. (get_hurt|be_hurt|hurt|killed|go_flying|fall|trip|choke|injured|die|been_killed|burned|slip|seriously|swallow|break|drown|cut|flying|hit)
      ! (nearly|almost|narrowly|just_missed|could_have|could've|inches_from|close_to) .. (hit|had|killed|ran_over|run_over|knocked|took_out|fell|choked|crushed|burned|burnt|died|drowned|lost_an_eye|electrocuted|set_fire|dropped_on|poisoned|crashed|swallowed|hurt|knocked_over|blinded)
      ! (driver|driving|van|bus|lorry|taxi|courier|he|rider) .. (speeding|on_his_phone|on_the_phone|eyes_on|texting|jumped_a_red|red_light|through_a_red|ran_a_red|nearly|mounted_the_pavement|on_the_pavement|wrong_side|too_fast|swerved|tailgating|tailgated|cut_me_up|almost|braked|reversed|dangerously|overtook|zebra|crossing)
      ~ ! (swallowed|choking|choked|choke|choke_on|swallow|loose_button|small_parts|came_off_in|button_battery|in_his_mouth|in_her_mouth|out_of_his_mouth|out_of_her_mouth|in_my_mouth)
      ! (tablets|pills|dose|prescription|medication|medicine|insulin|warfarin|injection|vaccine|strength) .. (wrong|someone_else's|somebody_else's|double|twice|times_the|five_times|ten_times|not_mine|mixed|other_patient|mg|another_patient|different_strength|expired|too_strong|without|run_out|out)
      ~ ! (ventilator|oxygen|dialysis|insulin|pacemaker|life_support|priority_list|priority_register|vulnerable|medical_equipment|nebuliser|stairlift|cpap|feeding_pump)
      ! (gas|carbon_monoxide|chemical|petrol|fumes|co) .. (smell|leak|leaking|alarm|detector|smells|fumes|escaping|headache|dizzy|hissing)
      ! (keep|stop|safe|ok|okay|dangerous|should) .. (using|use|selling|sell|charge|charging|leave|to_use|to_eat|to_drink|to_touch|plug) .. (it|them|this|these|the)
      ! (rash|hives|swollen|swelled|swelling|breathing|burning_skin|itching|blisters|reaction|irritation|anaphylactic|epipen) .. (after|from|since|up|face|throat|lips|eyes|all_over|skin|because|stopped|couldn't)
      ! wiring|electrics .. (exposed|bare|sparks|live|loose|dodgy|dangerous)
      ~ ! (rats|rat|needles|needle|syringe|syringes|broken_glass|asbestos|legionella|sewage|mould) .. (by|near|in|on|next_to) .. (nursery|school|playground|park|pavement|children|street|bedroom|nursery_school|kitchen|flat|water|street)`,
    fraud: `
      ! (fraud|fraudulent|scam|scammed|scammer|scammers|phishing|phished|hacked|hacker|hackers|identity_theft|stolen_card|cloned|skimmed|unauthorised|unauthorized|con_artists|impostor|impersonating|impersonated|swindled|swindle|defrauded|sim_swap)
      ! (hacked|stole|stolen|cloned|compromised) .. (account|card|identity|money|details|cards|purse|wallet|points)
      ! (account|card|identity|details) .. (hacked|stolen|cloned|compromised|used_by)
      ! (someone|somebody|stranger|thief) ... (used|using|bought|ordered|opened|withdrew|took|spent|transferred|accessed|logged|applied) .. (card|account|name|money|identity|purchases|my|loan|it)
      ! (transaction|transactions|payment|payments|purchase|purchases|withdrawal|withdrawals|transfer|order|loan|charges) .. (didn't_make|did_not_make|not_make|never_made|not_mine|wasn't_me|don't_recognise|don't_recognize|not_me|i_never|never_authorised|never_authorized|never_placed|not_done_by_me|suspicious)
      ! (didn't|did_not|never|not) .. (make|made|authorise|authorize|place|placed|order) .. (this|these|those|that|transaction|transactions|payment|purchase|withdrawal|order|transfer)
      suspicious .. (email|text|message|activity|transaction|transactions|link|call|login|sms|caller)
      fake .. (website|email|text|invoice|site|shop|page|agent|call|profile|sms|account)
      lost_or_stolen|card_stolen|lost_my_card|stolen|report_lost|lost_card|card_lost
      ! (order|orders|loan|account|contract|purchase|payment|charge|charges|transaction|withdrawal|transfer|credit_card|direct_debit|subscription|phone|login|claim|booking|delivery) .. (in_my_name|on_my_account|on_my_card|from_my_account|with_my_card|on_my_statement|not_me|isn't_me|wasn't_me|isn't_mine|not_mine|i_never|in_luton|never_placed|going_to_an_address|to_an_address|that_i_didn't|which_i_didn't|i_didn't|i_have_never|by_someone|abroad|another_country)
      ! not_me|wasn't_me|isn't_me|was_not_me|it_was_not_me|wasnt_me|isnt_me|someone_else_did|somebody_else_did|never_been_to|have_never_been_to|never_set_foot|i_was_at_home|i'm_in_bed|in_bed_in|never_heard_of_them|never_heard_of_this
      ! (someone|somebody|some|stranger|thief|a_stranger|who|whoever|they|another_person) .. (is|has|'s|was|had)? .. (spending|spent|using|used|bought|buying|ordering|ordered|opened|took|withdrew|withdrawing|emptied|cleared|changed|logged|got_into|broke_into|applied|pretending|pretended|posing|impersonating|claiming|cloned|copied|stole|drained) .. (on|in|with|my|our|a|out|the|to_be|as|account|loan|from) .. (card|account|name|money|loan|password|email|identity|balance|bank|you|your|phones|points|savings|details|miles|behalf|gift|numbers|profile|from_you|be_you)?
      ! (block|freeze|stop|cancel|lock|kill) .. (it|my_card|the_card|card|my_account|account|that_payment|this_payment|the_payment|this_transaction|that_order|this_order)
      ! (got|received|had|getting|get|clicked|tapped|came) .. (a|an|this|on|some|from|weird|strange|odd)? .. (text|sms|email|call|mail|message|letter|whatsapp|link|phone_call) .. (from|saying|claiming|about|asking|pretending|that|supposedly|with) .. (you|bank|parcel|fee|click|scam|genuine|legit|real|yours|fraud|phishing|code|details|link|customs|pin|tax|refund|#|password|strange)
      ~ ! (is|was|are|that|this|it) .. (yours|genuine|legit|real|from_you|really_you|a_scam|a_con|phishing|scam|fake|kosher|official|a_phishing)
      ! scam|con_trick|rip_off_merchants|con|conned|cheated|duped|swindled|fleeced|hoodwinked|robbed|burgled|nicked|pickpocketed|mugged .. (me|us|by|my|out|of|card|phone|wallet|purse|and|over)
      ! (negligent|gross_negligence|authorised_by_me|verified_by_me|chip_and_pin|entered_my_pin|shared_my_pin|my_credentials|contactless|app_fraud|push_payment)
      ! (hacked|hijacked|taken_over|compromised|broken_into|breached|cloned|skimmed|spoofed|swapped) .. (my|our|account|card|by|email|again|and|number|phone|profile|sim)?
      ~ ! (wallet|purse|card|cards|phone|handbag|bag|bike|car) .. (stolen|nicked|pinched|taken|snatched|robbed|lost)
      ! (withdrawal|withdrawals|payments|payment|purchase|purchases|transactions|charges|£|€|$) .. (at|in|from|to) .. (a|an)? .. (jeweller's|casino|phone_shop|electronics|petrol_station|atm|a_city|shop_i|place_i|country|website_i|company_i|someone_i|unknown)`,
    privacy: `
      ! (personal|private|my|customer|medical|bank|confidential|sensitive|patient|our) (data|information|details|records|address|number|email|info|file) ... (shared|leaked|disclosed|sold|exposed|given|gave|sent|published|breach|without|passed|someone_else|delete|deleted|erase|visible|another|other|stranger|third|stolen|where_did_you_get|how_did_you_get|spread)
      ! gdpr|popia|data_protection|data_breach|privacy|dsgvo|lgpd|right_to_be_forgotten|subject_access|hipaa|information_commissioner|data_leak|breach_of_confidentiality|confidentiality
      ! (bill|invoice|address|details|number|data|letter|results|order|information|name|account) ... of (another_customer|someone_else|another_person|other_customers|another_patient|somebody_else|a_stranger|another_client|other_people)
      ! (delete|erase|remove) .. (data|personal|account_and_data|my_information|my_details|my_info)
      ! (someone_else's|another_customer's|other_people's|somebody_else's|other_customers'|another_patient's|stranger's) .. (data|details|account|information|address|name|bill|statement|invoice|records|email|letter|results)
      (sold|shared|leaked|gave|given|passed|disclosed) .. (my|our) .. (data|number|details|email|address|information|phone)
      spam|unsolicited|never_gave .. (calls|emails|consent|messages|texts|sms|my_number|permission)?
      without .. consent
      (recorded|filmed|photographed|photo_of_me) .. without
      ! (opened|got|received|sent|looking_at|seeing|see|reading|shows|showing|have|showed|shown|contains|contained|there_was|includes|included|enclosed|attached|emailed|holding|posted) .. (me|us|the|a|an|my|what|of|to)? .. (salary|address|statement|medical|details|letter|results|bill|data|file|payslip|invoice|bank_details|account|names|booking|contract|diagnosis|records|order|passport|policy|report|x-ray) .. (of|for|belonging|addressed|from|about) .. (mr|mrs|ms|miss|a_mr|someone|somebody|another|a_stranger|other|different|a_woman|a_man|people|a_patient|a_customer|neighbour|a_person|strangers)
      ! (emailed|sent|wrote_to|cc'd|copied|cc|mailed|copied_in|cced) .. (the|to|all|everyone|us|whole|a)? .. (whole|entire|everyone|all_of_us|group|all_recipients|in_the_to_line|to_field|cc_line|in_cc|bcc|visible_to_all|mailing_list|distribution|in_copy|other_customers|each_other)
      ! (in_the_to_line|in_the_to_field|in_cc|not_in_bcc|instead_of_bcc|reply_all|everyone's_email|everyone's_address|all_the_addresses|all_our_addresses|visible_to_everyone|for_all_to_see)
      ! (stop|stopped|quit|why|who|keep|keeps|been|how|are_you) .. (giving|passing|selling|sharing|handing|passed|gave|given|sold|shared|handing_out|give|pass|sell|share|forwarding|leaking) .. (out|on)? .. (my|our|his|her) .. (number|email|data|details|address|name|information|phone|contact|info|mobile|file)
      ! (told|telling|gave|given|giving|read|reading|revealed|revealing|disclosed|confirmed|handed|showed|passed|let_slip|discussed|blurted|sent) .. (my|our|him|her|them|out|to|the|it) .. (ex|ex-husband|ex-wife|mother|mum|father|neighbour|boss|employer|husband|wife|landlord|stranger|partner|colleagues|colleague|address|new_address|diagnosis|where_i_live|balance|condition|results|salary|pregnancy|phone_number|sister|brother|reception|waiting_room|queue)
      ~ ! (cctv|camera|cameras|recording|recordings|filmed|recorded|facial_recognition|dashcam|webcam|photographed|voice_recording|doorbell) .. (who|how_long|keep|sees|footage|of|me|without|in|consent|store|stored|in_the|delete|changing|permission|us|watching|my)
      ! (how|where|who) .. (did|do|has|have|got|gave) .. (you|they|he|she|them|these)? .. (get|got|have|find|know|my) .. (my)? .. (number|email|address|name|details|data|phone)
      ! (erase|erased|delete|deleted|deletion|remove|removal|wipe|forget|purge|destroy) .. (all|any|every|my|our|of)? .. (data|personal|account|details|information|profile|me|history|photo|photos|cv|number|records|file|email|file_on)
      ! (what|which|copy|all_the|see|access|send|list) .. (data|information|personal_data|records|info) .. (you|do_you|held|hold|have|stored|keep|about_me|on_me|of_mine|you_have|you_hold)
      ! (logged|log|signed|login|app|account|portal|page|screen) .. (in|shows|showed|shown|displayed|see|into)? .. (someone_else's|somebody_else's|another_person's|a_stranger's|other_people's|another_customer's|other_customers|a_different_person|another_patient's|someone_elses|other_people)
      ! (never|not|didn't|no) .. (consented|consent|gave_consent|agreed|permission|signed_up|subscribed|gave_my) .. (to|for|being|my|to_this|marketing|sharing|tracking|cookies|calls|emails|photo|number)
      ! cookies|trackers|consent_banner|marketing_calls|cold_calls|cold_call|nuisance_calls|sales_calls|junk_mail
      ! (overheard|heard_everything|everyone_could_hear|whole_waiting_room|in_front_of_everyone|out_loud|loudly|across_the_room) .. (my|name|diagnosis|results|condition|debt|balance|details|address)?`,
    discrimination: `
      ! (learn|speak) .. (english|the_language|properly) .. (first|here|or|before)?
      ~ i'm|im|i_am|we're|we_are|he's|she's (black|asian|muslim|jewish|gay|lesbian|trans|disabled|deaf|blind|brown|african)
      ! discriminated|discrimination|discriminating|discriminatory|racist|racism|racial|racially|homophobic|homophobia|sexist|sexism|xenophobic|ableist|islamophobic|antisemitic|transphobic|ageist|ageism|prejudice|profiled|misgendered|bigot
      ! (because|due) .. (black|my_skin|skin_colour|skin_color|race|disabled|disability|wheelchair|gay|lesbian|trans|foreign|foreigner|accent|religion|headscarf|hijab|muslim|jewish|a_woman|pregnant|nationality|age|old|asian|african|immigrant|indian|where_i'm_from|colour|autistic|blind|deaf|guide_dog)
      ! (refused|denied|turned_away|kicked_out|asked_to_leave) ... (wheelchair|guide_dog|disabled|disability|assistance_dog|service_dog|black|hijab|headscarf|gay|skin|accent)
      (wheelchair|guide_dog|service_dog|assistance_dog|disabled|blind) .. (refused|denied|not_allowed|turned_away|no_ramp|no_access|left|not_accessible)
      (racist|sexist|homophobic) .. (remark|remarks|comment|comments|slur|joke|staff|driver|behaviour)
      served|serving .. (white|everyone_else|others) .. (first|before)
      ! (i'm|i_am|im|we're|we_are|she's|he's|my_son|my_daughter|my_wife|my_husband|my_mother|my_father|my_brother|my_partner|being|as_a) .. (is|who_is|was|are)? .. (deaf|blind|disabled|black|asian|muslim|jewish|gay|lesbian|trans|autistic|in_a_wheelchair|a_wheelchair_user|wheelchair_user|pregnant|brown|sikh|hindu|hijab|headscarf|non-binary|partially_sighted|hard_of_hearing|dyslexic|foreign|immigrant|polish|romanian|nigerian|roma|a_woman|both_women|both_men|same_sex|on_crutches|down's_syndrome|epileptic|elderly) ... (told|said|asked|refused|laughed|couldn't|can't|wouldn't|only|not|ignored|never|unable|wrote|turned|stared|suddenly|offered|denied|they|because|drove|everyone)
      ! (guide_dog|assistance_dog|service_dog|wheelchair|wheelchairs|mobility_scooter|hearing_loop|white_cane|crutches|sign_language|pushchair|breastfeeding|breast-feeding|nursing|turban|hijab|headscarf|kippah|niqab|afro|dreadlocks|braids) .. (drove_off|drove_away|refused|denied|not_allowed|no|turned|can't|cannot|couldn't|asked_to|told|left|wouldn't|won't|rejected|ramp|access|inaccessible|removed|remove|take_it_off|not_welcome|users|user|leave|searched|stared|unhygienic)
      ! (looked|looks|took_one_look|saw|seeing|heard|hearing) .. (at|my)? .. (my|our|the|her|his) .. (guide_dog|wheelchair|skin|face|headscarf|hijab|accent|name|surname|husband|wife|cane|passport|colour|hair|turban|son's) ... (drove|refused|said|walked|and|then|suddenly|changed|turned)
      ! (because_of|due_to|based_on|on_account_of|over|down_to) .. (my|our|his|her|their|the) .. (name|surname|accent|skin|age|disability|religion|gender|sex|nationality|wheelchair|guide_dog|colour|color|race|headscarf|hijab|pregnancy|sexuality|weight|origin|ethnicity|background|postcode|beard|passport|apostrophe)
      ! (my|our|her|his) (name|surname) .. (not|won't|wouldn't|rejected|isn't|refuses|doesn't|invalid|sounds|foreign|real_name) .. (accepted|accept|real|valid|english|name)?
      ! (real_name|proper_name|where_are_you_really_from|where_you_are_really_from|where_are_you_from_originally|you_people|your_kind|people_like_you|these_people|your_lot|your_sort|go_home|back_to_your|own_country|speak_english|your_type|normal_people|normal_customers|not_our_kind|those_people)
      ! (only|just) .. (help|serve|accept|customers_who|people_who|let|deal_with|men|women|families|locals|natives|couples) .. (able_to_phone|who_can_phone|who_are_able|who_can|by_phone|without|not|no_children|over|under|born)
      ~ ! (can_she_not|can_he_not|does_your_husband|does_your_wife|your_husband_should|let_me_speak_to_your_husband|man_of_the_house|speak_to_the_man|who_wears)
      ! (inaccessible|not_accessible|isn't_accessible|step_free|step-free|no_ramp|no_lift|accessible|accessibility|wheelchair_access|disabled_access|disabled_toilet|accessible_toilet|disabled_parking|blue_badge|screen_reader|subtitles|braille) ..
      ! (searched|followed|checked|watched|stopped|asked_for_id|asked_for_my_id|asked_to_pay) .. (me|us|my|by|in|only|because|round)? .. (only|because|skin|black|everyone_else|nobody_else|no_one_else|other|around_the_shop|first|white)
      ! (nobody_else|no_one_else|everyone_else|only_me|only_us|only_ones|the_others|white_customers|other_customers|the_man_behind|all_the_others|the_couple_next) .. (had_to|was_asked|were_asked|asked|got|was_served|served|let_in|checked|searched|stopped|was|were|allowed|waved)`,
    'feature-request': `
      ! (feature_request|feature_suggestion|suggestion|suggest|feature|wishlist|would_be_nice|would_be_great|would_love|it_would_be_helpful|please_add|could_you_add|can_you_add|any_plans|are_there_plans|do_you_plan|roadmap|it'd_be_great|would_be_awesome|would_be_useful|would_be_good) ... (add|option|feature|support|could|if|to|dark_mode|app|version|integration|ability|have|see|language|button|export|filter)
      ! (please|could|can|should|would) .. you? .. (add|implement|introduce|bring_back|support) .. (option|feature|mode|dark|button|language|support|ability|export|payment|way|integration|filter|size|colour|android|ios|possibility|vegan|more)
      bring_back
      i_wish|wish .. (there|app|it|you) .. (was|were|had|could)
      idea .. (for|improve|improvement)
      dark_mode|feature_request|new_feature|wishlist
      ! (it|that) .. (would|'d|wd) .. be .. (handy|useful|nice|great|good|lovely|cool|helpful|amazing|fab|brilliant|fantastic|sweet|ideal|convenient) .. (if|to|having|with|could|for)?
      ! (one|only|my|a|small|tiny|big|another|last) (wish|request|idea|suggestion|thought|improvement|wishlist|gripe|niggle|tip|missing)
      ! (only_thing|all_that's|the_one_thing|one_thing|what's) .. (missing|i_miss|i'd_change|lacking|lacks|needs|i'd_add|i_would_change)
      ! (let|allow|enable|give|letting) .. (me|us|users|people|customers) .. (drag|choose|sort|filter|export|pick|hide|turn_off|switch_off|pin|reorder|set|save|select|schedule|share|rename|undo|disable|combine|duplicate|have_an_option|an_option)
      ! (could|can|would|will|please|why_not|why_don't_you|why_can't_you|should|might|consider|you_should) .. (you|it|there|we|the_app|the_site|someone)? .. (add|adding|make|include|offer|introduce|implement|bring_back|build|put_in|stock|support|do_a|have_a|sell|create|develop) .. (a|an|the|one|option|more|some|button|way|support|version|dark|feature|it|vegan|larger|smaller|integration|android|ios|setting|filter|size|bigger|shorter|longer|possibility|colour|bottle)
      ! (every|all|other|most) .. (other|bank|banks|apps|app|shops|shop|sites|airline|companies|competitors|gyms) .. (shows|show|has|have|does|do|lets|let|can|offers|offer|supports)
      ! (miss|missing|bring_back|want|please_return|loved) .. (the)? .. (old) .. (version|layout|design|menu|recipe|app|view|feature|button|search|logo|packaging|formula|flavour)
      ! (any|are_there|is_there|do_you_have|have_you) .. (plans|chance|way|thoughts|thought) .. (of|to|for|about) .. (adding|add|support|having|bring|bringing|make|making|an_app|opening|release|integrate|export|a_version|dark)
      ! (pls|please) .. (make|add|do|bring|build|sell|stock|create) .. (one|it|a|an|this|more|some|back|bigger|smaller|them|option|vegan)
      ! could_be|could_have|should_be|should_have|needs|need|needed .. (exported|sorted|an_option|a_button|dark_mode|a_filter|customisable|customizable|editable|configurable|searchable|a_setting|an_undo|bigger_text|larger_text|subtitles|a_search)`,
    information: `
      ! (quick|small|one|general) question|questions
      ! (do|does|can|could|what|when|where|how|which|is|are|would|will) .. (you|i|your|the|it|there) .. (ship|deliver|sell|open|close|offer|accept|opening|hours|available|cost|include|included|possible|much|long|have|charge|find|track|parking|pet|pets|allow|allowed|book|apply|need|fit|size|compatible|work_with|international|pay|change|difference|reserve|get|use|serve|stock|provide|take|support)
      ! (just_wanted_to_know|wanted_to_ask|quick_question|i_have_a_question|like_to_know|i_was_wondering|wondering_if|wondering_whether|wondering|could_you_tell_me|can_you_tell_me|please_advise|would_like_information|more_information|looking_for_information|enquire|enquiry|inquiry|general_question|curious|have_a_question|got_a_question|question_about)
      how_long|how_quickly .. (shipping|delivery|ship|deliver|take|arrive)
      opening_hours|opening_times|business_hours|store_hours|how_do_i|how_can_i|what_time|working_hours|is_there_a|do_you|are_you_open|what_are
      ! (do|does|can|could|is|are|will|would|may|should|must|did) .. (i|you|we|your|the|there|it|they|my|dogs|kids|children|one|someone|this|that|these) ... (work|need|allowed|ok|okay|go|going|still|stop|count|cover|covered|valid|transfer|bring|wear|print|open|accept|take|offer|sell|ship|deliver|fit|park|pay|book|reserve|apply|change|compatible|include|included|suitable|use|keep|earn|expire|charge|free|available|possible|normal|enough|safe|refundable|as_well|on_sundays|over_christmas|at_weekends|in_ireland|abroad|vegan|halal|gluten|dishwasher)
      ! (what|which|when|where|how|who) .. (are|is|do|does|can|should|would|will|much|many|long|far|old|time|size|about|did) .. (i|you|we|your|the|my|it|there)? ... (hours|open|close|opening|cost|need|difference|nearest|deadline|documents|parking|age|minimum|maximum|measure|made|dimensions|weigh|contact|address|number|register|apply|download|find|change|switch|use|mean|stand_for|means|included|charge|park|happens|work|best|bring|wear|park|fit|start|finish|drag)
      ! (what|how) .. does .. (mean|stand_for|work|refer_to|count|cover|include)
      ! (is|are) .. (it|that|this|they|there) .. (normal|usual|possible|allowed|true|still|any|also|a|included|too_late|safe|ok|okay|correct|how|just|only|free|compatible)
      ! any (idea|chance|way|clue|tips|advice|recommendations|thoughts|info|information|suggestions)
      ! (quick_one|quick_q|just_asking|just_curious|just_checking|just_wondering|asking_for|out_of_curiosity|silly_question|stupid_question|dumb_question|a_question|one_question|two_questions|question_for|not_urgent|no_rush|when_you_have_a_moment|for_future_reference|before_i_buy|before_i_order|before_i_book|thinking_of|thinking_about|considering|looking_to|interested_in|planning_to|can_you_recommend|which_one)
      ! (what's|whats|what_is) .. (the|your) .. (difference|deadline|minimum|maximum|policy|procedure|process|best|address|number|cost|fee|size|weight|limit|cut-off|phone|range|warranty|password|code|earliest|latest)`,
    praise: `
      ~ ! (was|were|is|are|been) .. (brilliant|fantastic|amazing|wonderful|excellent|lovely|superb|so_kind|very_kind|so_helpful|very_helpful|a_star|outstanding)
      ! (just|quick|short|wanted) .. (note|to_say|message) .. (thank|thanks|brilliant|great|how|well_done)
      pass .. it|this|that|my_thanks|my_compliments .. on|along .. to
      ~ thank .. you .. (so_much|very_much|all|for_the_great|for_your_great|for_your_help|for_the_quick|for_the_fast|for_the_amazing|for_everything|for_being|for_the_excellent|for_the_lovely|for_the_wonderful|for_the_fantastic|for_a|for_sorting|for_solving|guys|team)
      ! (great|excellent|amazing|fantastic|wonderful|outstanding|brilliant|lovely|superb|awesome|perfect|best|incredible|exceptional|stellar|impeccable|delicious|top_notch|first_class) .. (service|staff|experience|team|product|quality|support|job|work|stay|food|help|driver|customer_service|hotel|delivery|flight|meal|place|restaurant|company|evening|crew|app|shop|store)
      ~ (service|staff|food|stay|team|hotel|delivery|driver|experience|product|crew|everything|agent|support|place|he|she) .. (was|were|is|are|has_been) .. (great|excellent|amazing|fantastic|wonderful|outstanding|brilliant|perfect|lovely|superb|friendly|so_kind|very_kind|incredible|awesome|so_helpful|very_helpful|delicious|spotless|first_class|top_notch|extremely_helpful|really_helpful|impeccable)
      ~ love|loved|loving|adore .. (it|this|your|the|product|service|app|dress|shoes|them|everything|every)
      ~ highly_recommend|would_recommend|will_recommend|definitely_recommend|can't_recommend_enough|five_stars|5_stars|10/10|keep_up|kudos|well_done|shout-out|shoutout|hats_off|compliment|compliments|made_my_day|over_the_moon|blown_away|exceeded|so_happy_with|very_happy_with|really_happy_with|delighted|very_pleased|so_pleased|impressed|couldn't_be_happier|thumbs_up|life_saver|lifesaver|you_guys_rock|you_rock|went_above_and_beyond|above_and_beyond|star_of_the|credit_to
      ~ thanks|thank_you|great|amazing|excellent|love|happy|wonderful|lovely|perfect
      ! (deserves|deserve|earned|give|gave) .. (a|an|him|her|them)? .. (rise|raise|medal|promotion|bonus|pay_rise|bonus|hug|thank_you|award|gold_star|pat|knighthood|star|round_of_applause)
      ! (what_a) .. (gent|star|legend|gem|team|lovely|difference|joy|treat|find|pleasure|place|hero|service|delight|man|woman|relief|darling|brilliant|fantastic|great|wonderful|nice|kind)
      ~ ! (ten_out_of_ten|10_out_of_10|five_out_of_five|full_marks|no_notes|no_complaints|nothing_to_complain|couldn't_fault|can't_fault|cannot_fault|can't_complain|chef's_kiss|top_marks|spot_on|hit_the_spot|worth_every|best_ever|the_best|second_to_none|faultless|flawless|seamless|smooth_as|like_clockwork|a_joy|a_delight|pure_joy|game_changer|gamechanger|obsessed|in_love_with|killing_it|nailed_it|smashed_it|knocked_it_out|unreal|ace|stellar|legend|legends|lifesavers|heroes|superstar|superstars|saved_my|saved_the_day|saved_our|saved_us|restored_my_faith|brightened|made_our|made_my|went_out_of_his|went_out_of_her|went_out_of_their|out_of_his_way|out_of_her_way|beyond_the_call|extra_mile|so_fast|so_quick|lightning_fast|super_fast|super_quick|quick_work|sorted_in_minutes|chuffed|thrilled|tickled|over_the_moon|delighted|you're_a_star|you_are_a_star|you're_a_legend|absolute_star|absolute_legend|absolute_gem|love_this|love_you|love_it|love_them|loved_it|loved_every|bravo|chapeau|hats_off|cheers|credit_where|good_job|great_job|nice_one|nice_work|good_work|keep_it_up)
      ! (held|helped|carried|stayed|waited|found|fixed|sat|walked|drove|ran|explained|saved|lent|brought|rang|looked_after|cared_for) .. (my|me|us|the|with|it|her|him|our|behind|back) ... (thank|thanks|grateful|kind|lovely|star|patient|patience|gentle|gently|cheers|appreciate|appreciated|amazing|legend)
      ~ (thank_you|thanks|ta|cheers|grateful|gratitude|many_thanks|thankyou|thx) .. (to_your|to_the|so_much|that's_all|you're|lovely|very_much|team|everyone|mate|a_million|a_bunch|kindly|gently|ever_so)
      ~ ! (kind|kindness|patient|patience|helpful|friendly|courteous|polite|thoughtful|caring|gentle|attentive|professional|cheerful|welcoming|brilliant|superb|lovely|wonderful|fantastic|amazing|great|excellent|efficient|fast|quick) .. (staff|driver|nurse|team|man|woman|lady|chap|chaps|colleague|service|lad|girl|doctor|waiter|waitress|receptionist|engineer|fitter|crew|people|young|guy|help|agent|reply|response|delivery|care)
      ! (pass|passing|tell|say) .. (on)? .. (my|our|a|to)? .. (thanks|thank_you|compliments|regards|gratitude|well_done|praise)`,
  },
  classesEn,
);
