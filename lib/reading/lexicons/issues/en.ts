import type { IssueKind } from '@/lib/conversation/types';
import { phrases } from '@/lib/reading/phrases';
import { classesEn } from '../classes/en';

/** English wordings of the issue kinds (docs/issues.md). */
export const issuesEn = phrases<IssueKind>(
  'issue',
  {
    'late-delivery': `
      ! @item ... @hasnt .. @arrive
      ! @hasnt .. @arrive .. @item
      ! still waiting .. @item
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
      - delivery|delivered|deliver|shipping|courier|parcel|package`,
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
      ! forgot|forgotten|left_out .. to_send|to_include|to_pack|include|pack|one|my|the|drinks|fries|side
      ~ missing
      ! nothing .. inside|in_the_box|in_it
      one|item|part .. (short|not_there|left_out|wasn't_there|weren't_there)`,
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
      ~ wrong`,
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
      ~ in_pieces|in_bits`,
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
      @thing .. (broke|broken|died|dead|fell_apart|packed_in|gave_up|conked_out|failed|is_bust|burnt_out|snapped|came_off|overheats|overheating|exploded|swollen|leaks|leaking|blew_up|came_apart|peeling)
      broke|broken|died|failed|fell_apart|snapped|split|packed_in .. after|within|already|again|down .. #|a|one|two|three|only|first|few|again|week|month|day|days|weeks|months
      fell apart
      broke_down|breaks_down|breaking_down|broken_down
      under|within|in|out_of .. warranty|guarantee
      ~ warranty|guarantee
      repaired|repair|fixed .. (again|failed|didn't|not|same|still|times|twice|third)
      same_fault|same_defect|same_problem_again|fault|faults
      makes|making .. (noise|rattling|grinding|buzzing|clicking)
      ~ broken|broke
      ~ error_code
      ~ poor|bad|terrible|rubbish quality
      dead_pixel|dead_pixels|battery_drains|battery_dies|screen_flickers|flickering|won't_connect_to`,
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
      ~ as_described|as_advertised`,
    'out-of-stock': `
      ! out_of_stock|out-of-stock|sold_out|not_in_stock|no_longer_available|no_stock|no_longer_in_stock|unavailable|back-order|backorder|backordered|back-ordered|discontinued|isn't_in_stock|out_of_it
      ! order|item|product .. cancelled|canceled .. stock|available|availability
      when|will .. (back_in_stock|restock|restocked|available_again|in_stock|restocking)
      back_in_stock|restock|restocked|restocking
      ! ran|run out of .. stock|size|them|it
      shelves|shelf .. empty
      ~ in_stock|stock|availability`,
    return: `
      ! return|returns|returned|returning .. label|policy|process|window|period|slip|item|order|parcel|shoes|dress|it|them|product|items|purchase|jacket|laptop|something|code|form|address|this|these
      ! send|sending|sent|ship|take|bring .. back
      want|like|need|can|how|trying|wish .. to? i? return
      ! (refuse|refused|refuses|refusing|won't|denied|rejected) .. return|exchange|returns|take_it_back
      exchange .. for|it|size|them|item|different|another
      ! exchange|swap
      ~ return|returns|returned|returning|rma
      (doesn't|don't|didn't|not) fit .. return|exchange|size|back
      too big|small|tight|large|short|long
      pick-up|pickup|collect|collection .. return|returned|returns
      ~ collect the|it|old|faulty|my
      changed my mind
      (14|30|28|thirty|fourteen) days? .. return|refund|returns`,
    'refund-delay': `
      ! refund ... @hasnt|still|waiting|yet|when|where|delayed|overdue|weeks|days|never|processed|pending|nothing|month|months|taking|ago|status
      ! where|wheres|when .. is|will|s|are? .. my|the|our? .. refund|refunded|money_back|money
      ! waiting|waited|wait .. for|on .. refund|refunds|money|reimbursement|refunded|repayment|deposit|compensation|reimbursed
      ! @hasnt|no .. received|got|seen|had|issued|processed|been|given|credited|gotten .. refund|refunded|money_back|reimbursement|deposit_back|reimbursed|credit
      ! still|yet .. (no|not|waiting|haven't|hasn't|owe|be|to) ... refund|refunded|money_back|reimbursed|reimbursement|my_money|deposit
      ! money ... @hasnt .. back|returned|refunded|account|credited|arrived
      refund|refunded|money_back .. (promised|said|told|was_told|approved|confirmed)
      (promised|said|told|approved|confirmed|agreed) ... refund|refunded|money_back
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
      - refund|refunded|reimbursement|money_back`,
    'double-billing': `
      ! (charged|billed|debited|paid|deducted|taken|took|charge|bill|payment|invoiced|billing|pay|pays|went_through|withdrawn|money) ... (twice|two_times|double|2x|x2|duplicate|three_times|multiple_times|2_times|second_time|thrice|3_times|several_times|again_for_the_same)
      ! double|duplicate|duplicated|two|second|multiple|repeated charge|charged|charges|payment|payments|billing|billed|transaction|transactions|debit|debits|charging|bill|invoice|invoices|paid|deduction
      ! twice .. charged|billed|debited|paid|deducted|for_the_same
      same (charge|payment|amount|transaction|bill|order) .. (twice|two_times|again)
      ! two .. identical|same|separate payments|charges|transactions|debits|amounts|times
      ! taken .. out .. twice`,
    'unexpected-charge': `
      ! unexpected|unauthorised|unauthorized|unknown|unexplained|extra|hidden|mystery|strange|wrong|incorrect|random|weird|additional|surprise|excessive|unrecognised|unrecognized|unfair|illegal|bogus|ridiculous fee|fees|charge|charges|cost|costs|payment|payments|transaction|transactions|debit|deduction|surcharge|deductions|bill|withdrawal|fine
      ! (charged|billed|debited|deducted|charging|charge|taken|took|take|taking|paid|pay|withdrew|withdrawn|invoiced) .. me|us|my|from|for|a|an|the ... (never|not|didn't|without|wrong|extra|too_much|more_than|instead_of|shouldn't|even_though|no_idea|no_reason|not_authorised|not_agreed|despite|permission|already_cancelled|after|weren't|wasn't)
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
      ! charged .. even_though|though|although|despite|after|without`,
    price: `
      ! what .. can_you_do|could_you_do .. on|about .. price
      ! # .. percent|off|discount .. for|if|on|groups|members|elsewhere
      ! (group|bulk|trade|volume|student|loyalty) discount|rate|price|prices
      (other|another) (shop|store|supplier|seller|site) .. (does|do|sells|offers|has|gives) .. (#|less|cheaper|off|it)
      ! too expensive|pricey|dear|costly
      ! price|prices|rate|cost .. (increase|increased|rise|rises|hike|hikes|went_up|gone_up|going_up|changed|different|higher|dropped|doubled|difference|wrong|match|matching|incorrect|raised|jumped|up|ridiculous|drop|insane)
      ! raised|raise|increased|increase|hiked|put_up|raising|upped .. price|prices|rate|rates|premium|fee|tariff|rent
      ! discount|promo|promotion|promotional|voucher|coupon|code|offer|deal|gift_card|points ... (not|didn't|doesn't|won't|wasn't|hasn't|isn't|never|invalid|expired|rejected|refused|honour|honoured|honor|disappeared|missing|work|error|can't)
      ! (not|didn't|won't|refuse|refused|refusing|wouldn't|doesn't) .. (honour|honor|apply|applied|accept|recognise|match) .. (discount|price|promo|offer|voucher|coupon|deal|code|quote|sale)
      (cheaper|lower|less|better_price) .. (elsewhere|website|competitor|online|amazon|other|new_customers|now|next_day|day_after|store)
      ! price_match|pricematch|price_adjustment|price_difference
      new_customers .. (pay|get|half|less|cheaper)
      rip-off|ripoff|daylight_robbery|overpriced|extortionate
      advertised|sale|listed|displayed|shelf|quoted price
      ~ expensive|discount|voucher|coupon|promo_code|price|prices
      ~ how_much`,
    invoice: `
      ! invoice|receipt|vat ... (send|copy|need|wrong|missing|incorrect|never|without|where|download|request|duplicate|correct|error|name|address|company|duplicate|reissue|details|not|issue|issued|pdf|email|get|find)
      ! (send|need|want|request|download|get|correct|find|issue|missing|wrong|receive|provide|have|resend|see|view|check) .. invoice|invoices|receipt|vat_number|vat_receipt|tax_invoice|proof_of_purchase|vat
      ! invoice|invoices|vat_receipt|tax_invoice|proof_of_purchase
      ~ receipt|vat|billing_address|accounting`,
    cancellation: `
      ! (want|like|need|wish|please|how|can|asked|trying|tried|going|requested|decided|refuse|refused|unable|won't|help|impossible|would|must|able|could|allow|let) ... cancel|cancelling|canceling|cancellation|terminate
      ! cancel .. order|contract|booking|account|membership|policy|plan|service|it|everything|purchase|reservation|appointment|my|this|insurance|line
      cancellation .. (request|confirmation|notice|period|fee|policy|process|form|email|denied|not|ignored)
      ! (cancelled|canceled) .. (order|contract|membership|but|and|in|last|on|weeks|months|policy|line|gym|ages) 
      (you|they|store|seller|shop|company|someone) .. (cancelled|canceled) .. my|our|the .. order|appointment|policy|contract|account
      order|contract|appointment .. (was|been|got|is) .. cancelled|canceled
      terminate|termination|end|close|stop|get_out_of .. contract|agreement|policy|membership|line
      (cancellation|cancelling|canceling|early|exit|withdrawal|termination) (fee|fees|charge|charges|penalty|penalties)
      notice_period|cooling-off|cooling_off
      ~ cancel|cancelled|canceled|cancellation|cancelling|canceling`,
    subscription: `
      ! (subscription|membership|auto-renew|autorenew|auto_renewal|renewal|free_trial|trial)
      ! renewed .. (automatically|without|itself|my|for|me|another)
      auto-renewed|auto-renewal|autorenewal|automatic_renewal|unsubscribe|unsubscribed|resubscribe|subscribed|subscribe
      ! (cancel|cancelled|canceled|pause|downgrade|upgrade|renew) .. subscription|plan|membership|premium|trial|package
      monthly plan|fee|payment|box
      newsletter|newsletters|mailing_list|marketing_emails|opt_out`,
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
      (recover|retrieve|forgot|reset|lost) .. (pass|access_key|pin|password|user|profile)`,
    'service-outage': `
      ! @service ... (down|outage|out|off|cut|cut_off|dead|interrupted|gone|disconnected|not_working|doesn't_work|isn't_working|no_longer|stopped|offline|unavailable|lost|dropped|went_out|went_off|hasn't_worked|not_been_working|went_down|unreachable|goes_down|crashed|restored)
      ! (no|without|lost|had_no|have_no|zero|any) .. (internet|wifi|wi-fi|broadband|connection|signal|service|electricity|power|water|gas|heating|hot_water|network|coverage|reception|dial_tone|phone_line|lights|data)
      ! outage|outages|blackout|power_cut|power_cuts|load-shedding|loadshedding|downtime|power_failure|water_cut|burst_pipe|burst_main
      (cut|cut_off|disconnected|disconnect|turned_off|shut_off|suspended) .. (service|power|electricity|water|gas|line|supply|internet|us|me|phone|connection)
      (internet|connection|wifi|broadband|line|signal) .. (keeps|constantly|always) .. (dropping|cutting|going|disconnecting|failing)
      (bin|bins|rubbish|garbage|trash|refuse|recycling) .. (not|never|hasn't|weren't|wasn't|haven't|missed|still) .. (collected|emptied|picked|collection)
      missed_bin|missed_collection|bin_collection|refuse_collection
      potholes|pothole|streetlight|street_light|street_lights|traffic_light
      when .. (back_up|back_on|restored|be_back|fixed|reconnected)
      train|trains|bus|buses .. cancelled|canceled|delayed|not_running
      ! is .. (down|site_down|app_down|server_down) 
      ~ down .. again|since|all|for|everywhere|today`,
    'slow-service': `
      ! slow|terrible|awful|poor|sluggish service|speed|speeds|internet|connection|broadband|wifi|waiter|kitchen|processing|queue|app|response
      ! (service|internet|connection|broadband|wifi|speed|kitchen|food|they|app|website|network|download|site|system|everything|process|checkout) .. (slow|slowly|crawling|snail|sluggish|takes_forever|took_forever|took_ages|takes_ages|so_slow|painfully)
      ! (waited|waiting|wait|queued|queue|queuing|stood|sat|queueing|line|took|taking|hold) ... (minutes|hours|hour|mins|hrs|ages|forever|min|half_an_hour|an_hour|eternity|weeks|months) ... (food|table|served|order|line|queue|hold|counter|check_in|meal|drinks|seated|starter|waiter|serve|bill|answer|phone|appointment|doctor|triage|branch|reception|someone|a&e|agent|till|processed|seen)
      ! on hold .. (for|minutes|hours|hour|#|over|an)?
      (long|huge|endless|massive|ridiculous) .. (queue|queues|wait|waits|line|lines|waiting_time|waiting_times|hold|delay)
      ! (minutes|mins|hours|hour|min|hrs) .. (to_be_served|for_a_table|for_our_food|for_food|in_line|in_the_queue|in_a_queue|on_hold|to_get_served|waiting_room|in_the_waiting_room|at_the_counter|at_reception|for_a_coffee)
      ! (nobody|no-one|no_one|noone) .. (served|serve|came_to_take|took_our_order|take_our_order|seated)
      application|claim|visa|permit|passport|benefit|results|licence|case|complaint|registration|prescription|loan|transfer .. (pending|processing|still|taking|weeks|months|delay|delayed|not_processed|backlog|in_process|waiting|on_hold|under_review)
      (mbps|mb/s|megabits|buffering|buffers|lagging|laggy|loading|lag)
      processing_time|waiting_time|waiting_list|waiting_times
      ~ slow|slowly|queue`,
    technical: `
      ! app|application|website|site|page|software|program|system|portal|checkout|form|button|link|browser|screen|update|platform|plugin|upload|download|payment|feature|dashboard|account_page|sync|import|export|game|file|files|online_banking ... (crash|crashes|crashed|crashing|freezes|frozen|freezing|freeze|bug|buggy|glitch|glitching|error|errors|broken|not_working|doesn't_work|won't_load|not_loading|won't_open|doesn't_load|blank|hangs|fails|failed|failing|isn't_working|doesn't_open|stuck|stopped_working|loop|corrupted|lost|deleted|doesn't_respond|missing|white|disappeared|timing_out|times_out|timeout|not_syncing|doesn't_sync|unusable)
      ! error|bug|bugs|glitch|glitches|crash|crashes|crashing|exception|404|500|502|503 .. (message|code|page|in|on|when|every|with|report|the|appears|keeps|after|since)?
      ! (keeps|kept|constantly|always|still|just) .. (crashing|freezing|logging_me_out|loading|buffering|hanging|closing|restarting|timing_out|kicking_me_out)
      ! (can't|cannot|couldn't|unable_to|won't_let_me|not_able_to|doesn't_let_me|failed_to|won't|doesn't_allow) .. (upload|download|install|checkout|check_out|submit|open|load|export|import|sync|save|print|update|pay|add|connect|pair|complete|place|stream|watch|scan|activate|transfer|withdraw|top_up|send_money)
      payment|transfer|transaction|card|top-up|top_up .. (failed|fails|declined|rejected|not_going_through|didn't_go_through|won't_go_through|error|pending|reverted|not_accepted|not_working|doesn't_work|isn't_working)
      after|since .. update|upgrade
      (problem|problems|issue|issues|error|errors|trouble) .. (with|on|making|when|in)? .. (payment|payments|pay|paying|checkout|app|website|online)
      (latest|new|last) update|version .. (broke|broken|crash|crashes|ruined|slow|bug|bugs)
      bluetooth|firmware|api|integration|webhook|sync|syncing|compatible|compatibility
      (data|files|photos|settings|work|history) .. (lost|gone|disappeared|deleted|wiped)
      ~ app|website|error|software`,
    installation: `
      ! (installer|installers|installation|install|fitter|fitters|technician|engineer|plumber|electrician|fitting|assembly|setup|set-up|repairman|repair_man) ... (not|never|didn't|no-show|no_show|late|missed|wrong|appointment|cancelled|rescheduled|date|turn|botched|unfinished|show|leak|badly|half|mess|waiting|waited|nobody|come|came|book|when|left|still|delayed|hasn't)
      ! (waiting|waited|took_the_day_off|stayed_home|stayed_in|nobody|no_one|appointment|missed|book|schedule) ... installer|technician|engineer|installation|fitter|plumber|electrician|fitters|install
      ! (installed|fitted|mounted|connected|assembled|wired|plumbed) .. (wrong|wrongly|incorrectly|badly|not|upside|poorly|crooked|leaking|properly)
      (how|help|can't|cannot|couldn't|problem|trouble|trying|unable) .. (install|assemble|mount|set_up|setup|fit|installing|assembling|put_together)
      (assembly|installation) instructions|manual|guide|fee
      ~ installation|install|installer|installing|technician|fitter|fitters|assembly`,
    'staff-behaviour': `
      ! @staff ... (rude|impolite|disrespectful|unprofessional|aggressive|arrogant|condescending|dismissive|insulting|shouted|yelled|laughed|swore|hung_up|mocked|insulted|threatened|ignored|attitude|patronising|unfriendly|unhelpful|abusive|obnoxious|nasty|hostile|sarcastic|useless|incompetent|lied|liar|liars|rolled|screamed|harassed|sneered|shoved|creepy|rudely|hang_up|sworn|snapped|disgusting|humiliated|discourteous|vulgar|joke)
      ! (rude|unprofessional|disrespectful|impolite|arrogant|aggressive|unfriendly|unhelpful|abusive|condescending|incompetent|dismissive|hostile|lazy|surly|useless) .. @staff|service|behaviour|behavior|manner|attitude|treatment|to_me|towards|customer_service|tone|on_the_phone
      ! (hung_up_on|hang_up_on|shouted_at|yelled_at|laughed_at|screamed_at|swore_at|spoke_to_me_like|treated_me_like|treated_us_like|talked_down|spoken_to|made_fun_of|insulted|lied_to|lied_to_me|ignored_me|treated_like)
      rude|rudeness|unprofessional|disrespectful|disrespected|bad_attitude|attitude
      ~ unhelpful|incompetent|incompetence|humiliated|humiliating|liars`,
    'no-response': `
      ! nobody|no-one|noone|no_one|none_of_you .. (written|wrote|emailed|rung|rang|phoned|come_back|came_back|bothered|been_in_touch)
      ! (no|without|zero|not_one|not_a_single|any) .. (reply|response|answer|replies|responses|callback|call_back|feedback|acknowledgement|word_from|word_back|news_from|one_answers|one_replies|update_from)
      ! (nobody|no-one|no_one|noone|never|hasn't|haven't|don't|doesn't|not|didn't|won't|still_haven't|no_body|none_of_you) .. (answer|answered|answers|reply|replied|replies|respond|responded|responds|call|called_back|called_me|calls|get_back|got_back|gets_back|contacted|contact|picks_up|pick_up|heard|hear_back|heard_back|rang|returned_my|writes_back|acknowledged|picked_up|answering|replying|responding|care|cares)
      ! (ignored|ignoring|ignores|being_ignored|ghosted|ghosting|unanswered|radio_silence|silence|falling_on_deaf_ears|dead_silence)
      ! emails|calls|messages|mails|letters|tickets .. (unanswered|ignored|not_answered|not_replied|no_reply|bounced|go_unanswered|never_answered)
      ! anyone|anybody|hello|someone|is_there_anybody .. (there|home|alive|reading|reading_this|answer|reply|going_to_answer)
      ! still .. (waiting|no|not|haven't) .. (reply|response|answer|call|hear|heard|call_back|callback|for_you_to)
      waiting .. for|on .. (reply|response|answer|call|callback|someone_to|you_to)
      (second|third|fourth|fifth|2nd|3rd|4th|5th|tenth|nth) .. (email|mail|message|time_i_write|time_writing|reminder|time_contacting|request|attempt)
      (emailed|called|written|wrote|phoned|contacted|messaged|rang|rung|tried_calling|tweeted|dmed) .. (times|several_times|many_times|twice|three_times|countless|multiple_times|times) ... (no|nothing|never|nobody|without|not|zero|still)?
      (promised|said|supposed) .. (call_back|call_me|get_back|callback|ring_me|reply|phone_me|contact_me|be_in_touch)
      can't|cannot|impossible|unable|couldn't|way .. (reach|get_hold|get_through|contact|speak_to|get_through_to) .. (anyone|anybody|you|someone|human|customer|support|person|one)?`,
    'bot-loop': `
      ! (bot|chatbot|robot|virtual_assistant|automated|automatic|machine|ai|assistant|auto-reply|autoreply|canned|copy-paste|copy_and_paste|template|generic) ... (loop|useless|circles|same|answer|answers|reply|replies|response|responses|menu|again|doesn't_understand|not_understand|keeps|stupid|stuck|repeating|repeats|again_and_again|system|message|messages|asks|asking|sends|useless|going_round)
      ! (speak|talk|get|want|connect|transfer|chat|need|put|reach|give|is_there|contact|get_through) .. (to|with|a|me|through|for)? .. (human|real_person|actual_person|human_being|live_agent|real_human|person_not|living|real_people|human_agent|actual_human|live_person|real_agent|person|operator|someone_real|free_agent|human_operator)
      ! (human|agent|real_person|operator|representative) please|now
      ! chatbot|chat-bot|bot
      stuck|going .. (loop|circles|in_circles|round_in_circles|menu)
      (are|am) you|i .. (a_bot|a_robot|a_real_person|human|real|talking_to_a_bot|talking_to_a_machine|speaking_to_a_robot)
      (same|identical) .. (answer|reply|response|copy|template|standard|automated) .. (again|over|every|times)?
      press # .. for|to
      ~ human|automated|robot`,
    booking: `
      ! (booking|reservation|appointment|booked|reserved|reserve|check-in|checkin) ... (not|wrong|lost|error|no_record|missing|couldn't|disappeared|confirm|confirmed|confirmation|never|change|changed|modify|mistake|date|dates|can't|find|double|incorrect|move|amend|reschedule|name|vanished|doesn't_exist|moved|postponed|failed)
      ! (change|modify|move|amend|reschedule|confirm|find|lost|no_record_of|make|couldn't_find|no_trace_of|rebook|postpone|book|update|edit) .. booking|reservation|appointment|dates|stay|table|flight|my_trip|seat|seats
      ! booked ... (but|and|yet) ... (no|not|nothing|never|told|wrong|different|someone|gave|were|couldn't|cancelled)
      (seat|seats|seating) .. (changed|moved|separated|not_together|apart|paid|assigned|selected|different)
      boarding_pass|check_in_online|online_check-in|seat_assignment|seat_selection
      appointment|table .. (cancelled|canceled|postponed|moved|gave|given|away|rescheduled|not_available)
      no table|reservation|booking
      ~ booking|reservation|booked|reserved|appointment`,
    overbooking: `
      ! overbooked|over-booked|overbooking|oversold|over-sold|double-booked|double_booked|denied_boarding|bumped|doubly_booked
      ! (no|not_any|gave_away|given_away|sold|gave) .. (room|rooms|seat|seats|table|car|cars) .. (available|left|for_us|for_me|when_we_arrived|on_arrival|to_someone_else|to_somebody|away|free|to_another)
      ! (walked|moved|sent|relocated|transferred) .. (us|me) ... another|other|different hotel|property
      (hotel|flight|plane) .. (full|fully_booked) .. 
      ! gave .. (room|seat|table) .. (away|else)`,
    'flight-delay': `
      ! (flight|plane|departure|takeoff|aircraft) .. (delayed|delay|late|hours_late|postponed|rescheduled|pushed_back|delays|departed_late|took_off_late|left_late|arrived_late|grounded)
      ! (delayed|late|delay) .. (flight|flights|plane|departure|boarding|takeoff)
      ! missed .. connection|connecting|connecting_flight|layover|transfer
      (stuck|stranded|sitting|sat|waiting) ... (airport|tarmac|runway|gate|plane|terminal)
      # hours|hour|hrs|hr delay|delayed|late .. (flight|airport|plane|gate)
      eu261|ec261|261/2004|flight_compensation|eu_261
      ~ tarmac|runway|connecting_flight|our_flight|my_flight|flight`,
    'flight-cancelled': `
      ! (tarmac|airport|boarding_gate|runway|terminal) ... (cancel|cancelled|canceled|cancels|cancelling)
      ! (flight|flights|flt|plane) .. (cancelled|canceled|cancelation|cancellation|scrapped|axed|cancel|cancels|cancelling)
      ! (cancelled|canceled|cancelling|canceling|cancel|cancellation|cancels) .. (flight|flights|flt|connection)
      cancelled_flightled|flight_cancellation|flight_was_cancelled|rebook .. flight
      (rebooked|rebook|rebooking) .. (us|me|on|flight|next|onto)`,
    'delayed-baggage': `
      ! (bag|bags|baggage|luggage|suitcase|suitcases|case|pushchair|golf_clubs) ... (not|didn't|hasn't|never|haven't|delayed|late|still|was_left|were_left|been_left|left_behind|where|wasn't|weren't|waiting|without|yet|missing) .. (arrive|arrived|come|came|on_the_plane|belt|carousel|make_it|made_it|delivered|here|shown|delayed|behind|load|loaded|reached)?
      ! (where|waiting|without|delayed|still_waiting) .. (bag|bags|baggage|luggage|suitcase|suitcases)
      left .. (bag|bags|baggage|luggage|suitcase) .. (in|at|behind)
      pir|carousel|baggage_claim|baggage_belt|property_irregularity
      ~ luggage|baggage|suitcase`,
    'lost-baggage': `
      ! (lost|lose|losing|lost_my|misplaced|missing|stolen|disappeared) .. (bag|bags|baggage|luggage|suitcase|suitcases|case|hand_luggage)
      ! (bag|bags|baggage|luggage|suitcase|suitcases) .. (lost|gone|missing|disappeared|never_found|vanished|stolen|can't_be_found|declared_lost|not_been_found)
      ~ lost_luggage|lost_and_found|lost_property`,
    'food-quality': `
      ! (food|meal|dish|steak|chicken|fish|soup|pizza|burger|fries|chips|pasta|rice|meat|breakfast|dinner|lunch|salad|coffee|bread|milk|fruit|vegetables|buffet|cake|sushi|eggs|starter|dessert|curry|sandwich|yoghurt|cheese|ham|salmon|kebab|noodles|main|mains|drink|beer|wine|produce|strawberries|tacos) ... (cold|raw|undercooked|overcooked|burnt|burned|stale|rotten|mouldy|moldy|disgusting|inedible|tasteless|off|spoiled|spoilt|sour|soggy|greasy|horrible|salty|awful|expired|pink|terrible|dry|bland|hair|frozen|lukewarm|rubbery|vile|smelled|smelt|tasted|past_its|out_of_date|bad|not_fresh|wasn't_fresh|revolting|gone_off|tough|rancid|mushy|maggots|maggot|insect|worm|fly|cockroach|plastic|glass)
      ! (cold|raw|undercooked|overcooked|burnt|stale|rotten|mouldy|moldy|inedible|spoiled|spoilt|soggy|expired|rancid|off|frozen|disgusting|lukewarm|awful|terrible|horrible) .. (food|meal|chicken|meat|fish|bread|milk|fries|chips|pizza|burger|soup|steak|breakfast|fruit|vegetables|coffee|dinner|dish|eggs|produce|yoghurt|ham|cheese)
      ! food_poisoning|food-poisoning
      (hair|insect|fly|worm|bug|glass|plastic|cockroach|metal|stone|maggot|maggots|mouse) .. in .. (food|soup|salad|meal|burger|pizza|dish|my|bread|sandwich|rice|drink|curry|packet|coffee)
      ! (sick|ill|vomiting|throwing_up|diarrhea|diarrhoea|stomach) ... (eating|ate|food|meal|restaurant|chicken|dinner|eaten|seafood|buffet)
      (mould|mold|mouldy|moldy|maggots) .. (on|in|inside) .. (bread|food|cheese|fruit|jar|packet|yoghurt|meat|lid|cake|berries)
      best_before|use_by|sell_by|expiry_date|past_its_date|out_of_date
      raw_inside|raw_in_the_middle|undercooked|inedible|tasteless|rotten|food_was`,
    cleanliness: `
      ! (room|bathroom|sheets|towels|bed|toilet|hotel|apartment|carpet|kitchen|pool|restaurant|shower|table|tables|plates|cutlery|glasses|floor|flat|seat|seats|car|train|place|toilets|linen|bedding|mattress|cabin|ward|restroom|loo|glass|fork|ceiling|walls|sink) ... (dirty|filthy|stained|stains|disgusting|unclean|smelled|smelly|stank|stinks|mould|mold|mouldy|moldy|hair|hairs|dusty|sticky|not_clean|not_cleaned|wasn't_clean|wasn't_cleaned|hadn't_been_cleaned|weren't_cleaned|hasn't_been_cleaned|uncleaned|gross|grubby|bugs|bed_bugs|cockroaches|cockroach|blood|urine|unhygienic|rubbish|soiled|grimy|not_changed|infested|smell|weren't_clean|cleaned)
      ! (dirty|filthy|stained|unclean|smelly|mouldy|moldy|unhygienic|grubby|soiled|uncleaned) .. (room|bathroom|sheets|towels|bed|toilet|toilets|hotel|apartment|carpet|kitchen|pool|plates|cutlery|glasses|floor|table|seat|seats|bedding|linen|car|glass|shower)
      ! cockroach|cockroaches|bed_bugs|bedbugs|bed_bug|bedbug|rats|mice|vermin|infestation|infested
      filthy|unhygienic|hygiene|housekeeping|cleanliness|never_cleaned
      ~ dirty|disgusting|mould`,
    noise: `
      ! (bass|dj|drums|live_music|nightclub|jukebox|speakers) ... (till|until|night|morning|#)
      ! (noise|noisy|loud|music|party|construction|drilling|shouting|barking|snoring|neighbours|disco|karaoke|works|bar|nightclub|generator|traffic|banging|screaming) ... (night|sleep|slept|awake|hours|am|midnight|constant|loud|morning|room|unbearable|wall|walls|below|above|next_door|outside|all_day|couldn't|woke|until|eardrums)
      ! (couldn't|can't|didn't|unable|no|not|impossible|hardly|barely) .. sleep|slept|rest .. (noise|loud|music|party|noisy|because|due|bar|construction)?
      ! noise|noisy
      ! (loud|blaring) music|party|guests|neighbours|voices|tv|bar
      soundproofing|sound_proof|thin_walls|paper_thin|earplugs
      kept .. (awake|up) .. (all|night|until)`,
    room: `
      ! (room|suite|apartment|villa|cabin|studio|bungalow|flat) ... (small|smaller|tiny|wrong|different|not_what|not_the|view|no_window|no_balcony|air_con|air_conditioning|aircon|ac|a/c|broken|cold|hot|shower|downgraded|downgrade|upgrade|key|not_ready|wasn't_ready|booked_a|instead|twin|single|double|sea_view|noisy|heating|damp|old|run-down|basement|outdated|worn|cramped|cockroach|lock|safe|no_hot_water|tv|fridge|cupboard|facing|balcony|connecting|smoking|leaking)
      ! (air_con|air_conditioning|aircon|ac|a/c|shower|hot_water|tv|heating|minibar|safe|balcony|key_card|toilet|lift|wifi) .. (in|of) .. (room|suite|apartment|bathroom|hotel|hut)
      ! (sea|ocean|garden|city|pool|mountain) view|views|facing
      king_size|twin_beds|double_bed|single_beds|extra_bed|cot|smoking_room|ground_floor
      downgraded|downgrade
      ~ room|rooms|suite|accommodation|hotel`,
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
      ~ slipped|fell|tripped .. (wet|floor|stairs|broken|hurt)`,
    fraud: `
      ! (fraud|fraudulent|scam|scammed|scammer|scammers|phishing|phished|hacked|hacker|hackers|identity_theft|stolen_card|cloned|skimmed|unauthorised|unauthorized|con_artists|impostor|impersonating|impersonated|swindled|swindle|defrauded|sim_swap)
      ! (hacked|stole|stolen|cloned|compromised) .. (account|card|identity|money|details|cards|purse|wallet|points)
      ! (account|card|identity|details) .. (hacked|stolen|cloned|compromised|used_by)
      ! (someone|somebody|stranger|thief) ... (used|using|bought|ordered|opened|withdrew|took|spent|transferred|accessed|logged|applied) .. (card|account|name|money|identity|purchases|my|loan|it)
      ! (transaction|transactions|payment|payments|purchase|purchases|withdrawal|withdrawals|transfer|order|loan|charges) .. (didn't_make|did_not_make|not_make|never_made|not_mine|wasn't_me|don't_recognise|don't_recognize|not_me|i_never|never_authorised|never_authorized|never_placed|not_done_by_me|suspicious)
      ! (didn't|did_not|never|not) .. (make|made|authorise|authorize|place|placed|order) .. (this|these|those|that|transaction|transactions|payment|purchase|withdrawal|order|transfer)
      suspicious .. (email|text|message|activity|transaction|transactions|link|call|login|sms|caller)
      fake .. (website|email|text|invoice|site|shop|page|agent|call|profile|sms|account)
      lost_or_stolen|card_stolen|lost_my_card|stolen|report_lost|lost_card|card_lost`,
    privacy: `
      ! (personal|private|my|customer|medical|bank|confidential|sensitive|patient|our) (data|information|details|records|address|number|email|info|file) ... (shared|leaked|disclosed|sold|exposed|given|gave|sent|published|breach|without|passed|someone_else|delete|deleted|erase|visible|another|other|stranger|third|stolen|where_did_you_get|how_did_you_get|spread)
      ! gdpr|popia|data_protection|data_breach|privacy|dsgvo|lgpd|right_to_be_forgotten|subject_access|hipaa|information_commissioner|data_leak|breach_of_confidentiality|confidentiality
      ! (bill|invoice|address|details|number|data|letter|results|order|information|name|account) ... of (another_customer|someone_else|another_person|other_customers|another_patient|somebody_else|a_stranger|another_client|other_people)
      ! (delete|erase|remove) .. (data|personal|account_and_data|my_information|my_details|my_info)
      ! (someone_else's|another_customer's|other_people's|somebody_else's|other_customers'|another_patient's|stranger's) .. (data|details|account|information|address|name|bill|statement|invoice|records|email|letter|results)
      (sold|shared|leaked|gave|given|passed|disclosed) .. (my|our) .. (data|number|details|email|address|information|phone)
      spam|unsolicited|never_gave .. (calls|emails|consent|messages|texts|sms|my_number|permission)?
      without .. consent
      (recorded|filmed|photographed|photo_of_me) .. without`,
    discrimination: `
      ! (learn|speak) .. (english|the_language|properly) .. (first|here|or|before)?
      ~ i'm|im|i_am|we're|we_are|he's|she's (black|asian|muslim|jewish|gay|lesbian|trans|disabled|deaf|blind|brown|african)
      ! discriminated|discrimination|discriminating|discriminatory|racist|racism|racial|racially|homophobic|homophobia|sexist|sexism|xenophobic|ableist|islamophobic|antisemitic|transphobic|ageist|ageism|prejudice|profiled|misgendered|bigot
      ! (because|due) .. (black|my_skin|skin_colour|skin_color|race|disabled|disability|wheelchair|gay|lesbian|trans|foreign|foreigner|accent|religion|headscarf|hijab|muslim|jewish|a_woman|pregnant|nationality|age|old|asian|african|immigrant|indian|where_i'm_from|colour|autistic|blind|deaf|guide_dog)
      ! (refused|denied|turned_away|kicked_out|asked_to_leave) ... (wheelchair|guide_dog|disabled|disability|assistance_dog|service_dog|black|hijab|headscarf|gay|skin|accent)
      (wheelchair|guide_dog|service_dog|assistance_dog|disabled|blind) .. (refused|denied|not_allowed|turned_away|no_ramp|no_access|left|not_accessible)
      (racist|sexist|homophobic) .. (remark|remarks|comment|comments|slur|joke|staff|driver|behaviour)
      served|serving .. (white|everyone_else|others) .. (first|before)`,
    'feature-request': `
      ! (feature_request|feature_suggestion|suggestion|suggest|feature|wishlist|would_be_nice|would_be_great|would_love|it_would_be_helpful|please_add|could_you_add|can_you_add|any_plans|are_there_plans|do_you_plan|roadmap|it'd_be_great|would_be_awesome|would_be_useful|would_be_good) ... (add|option|feature|support|could|if|to|dark_mode|app|version|integration|ability|have|see|language|button|export|filter)
      ! (please|could|can|should|would) .. you? .. (add|implement|introduce|bring_back|support) .. (option|feature|mode|dark|button|language|support|ability|export|payment|way|integration|filter|size|colour|android|ios|possibility|vegan|more)
      bring_back
      i_wish|wish .. (there|app|it|you) .. (was|were|had|could)
      idea .. (for|improve|improvement)
      dark_mode|feature_request|new_feature|wishlist`,
    information: `
      ! (quick|small|one|general) question|questions
      ! (do|does|can|could|what|when|where|how|which|is|are|would|will) .. (you|i|your|the|it|there) .. (ship|deliver|sell|open|close|offer|accept|opening|hours|available|cost|include|included|possible|much|long|have|charge|find|track|parking|pet|pets|allow|allowed|book|apply|need|fit|size|compatible|work_with|international|pay|change|difference|reserve|get|use|serve|stock|provide|take|support)
      ! (just_wanted_to_know|wanted_to_ask|quick_question|i_have_a_question|like_to_know|i_was_wondering|wondering_if|wondering_whether|wondering|could_you_tell_me|can_you_tell_me|please_advise|would_like_information|more_information|looking_for_information|enquire|enquiry|inquiry|general_question|curious|have_a_question|got_a_question|question_about)
      how_long|how_quickly .. (shipping|delivery|ship|deliver|take|arrive)
      opening_hours|opening_times|business_hours|store_hours|how_do_i|how_can_i|what_time|working_hours|is_there_a|do_you|are_you_open|what_are`,
    praise: `
      ! (was|were|is|are|been) .. (brilliant|fantastic|amazing|wonderful|excellent|lovely|superb|so_kind|very_kind|so_helpful|very_helpful|a_star|outstanding)
      ! (just|quick|short|wanted) .. (note|to_say|message) .. (thank|thanks|brilliant|great|how|well_done)
      pass .. it|this|that|my_thanks|my_compliments .. on|along .. to
      thank .. you .. (so_much|very_much|all|for_the_great|for_your_great|for_your_help|for_the_quick|for_the_fast|for_the_amazing|for_everything|for_being|for_the_excellent|for_the_lovely|for_the_wonderful|for_the_fantastic|for_a|for_sorting|for_solving|guys|team)
      ! (great|excellent|amazing|fantastic|wonderful|outstanding|brilliant|lovely|superb|awesome|perfect|best|incredible|exceptional|stellar|impeccable|delicious|top_notch|first_class) .. (service|staff|experience|team|product|quality|support|job|work|stay|food|help|driver|customer_service|hotel|delivery|flight|meal|place|restaurant|company|evening|crew|app|shop|store)
      (service|staff|food|stay|team|hotel|delivery|driver|experience|product|crew|everything|agent|support|place|he|she) .. (was|were|is|are|has_been) .. (great|excellent|amazing|fantastic|wonderful|outstanding|brilliant|perfect|lovely|superb|friendly|so_kind|very_kind|incredible|awesome|so_helpful|very_helpful|delicious|spotless|first_class|top_notch|extremely_helpful|really_helpful|impeccable)
      love|loved|loving|adore .. (it|this|your|the|product|service|app|dress|shoes|them|everything|every)
      highly_recommend|would_recommend|will_recommend|definitely_recommend|can't_recommend_enough|five_stars|5_stars|10/10|keep_up|kudos|well_done|shout-out|shoutout|hats_off|compliment|compliments|made_my_day|over_the_moon|blown_away|exceeded|so_happy_with|very_happy_with|really_happy_with|delighted|very_pleased|so_pleased|impressed|couldn't_be_happier|thumbs_up|life_saver|lifesaver|you_guys_rock|you_rock|went_above_and_beyond|above_and_beyond|star_of_the|credit_to
      ~ thanks|thank_you|great|amazing|excellent|love|happy|wonderful|lovely|perfect`,
  },
  classesEn,
);
