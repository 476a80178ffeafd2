import { phrases } from '@/lib/reading/phrases';
import type { ImpactKind } from '@/lib/reading/signals/impact';

/** English wordings of what it did to the customer. */
export const impactEn = phrases<ImpactKind>('impact', {
  event: `
    (missed|missing|miss|ruined|spoiled|spoilt|late|without|wrecked|destroyed|before|cancelled|postpone|postponed|cancel|time|needed|need|was|is|gift|present|for|overshadowed) .. (my|our|the|her|his|a|their|daughter's|son's|for)? .. (birthday|wedding|anniversary|christmas|holiday|holidays|vacation|honeymoon|graduation|funeral|party|baby_shower|christening|baptism|interview|job_interview|exam|exams|concert|baby's|prom|reunion|ceremony|thanksgiving|easter|eid|diwali|hanukkah|valentine's|mother's_day|father's_day|meeting|conference|presentation|trip|flight|show|match|festival|first_day_of_school|school_play|engagement|stag|hen|memorial|tournament|performance|appointment|surprise)
    (birthday|wedding|anniversary|christmas|holiday|vacation|honeymoon|graduation|funeral|party|interview|exam|trip|weekend|evening|event|day|surprise) .. (ruined|spoiled|spoilt|missed|passed|gone|over|without|was_yesterday|is_tomorrow|is_on|is_this|was_on|is_in|has_come_and_gone|destroyed|cancelled|wrecked|tomorrow|on_saturday|this_saturday|on_friday|in_two_days|on_sunday|next_week)
    (birthday|wedding|anniversary|graduation|christmas|mother's_day|father's_day|valentine's) .. (present|gift|surprise|party|dress|cake|dinner)
    ruined|spoiled|spoilt|wrecked|destroyed .. (my|our|the|whole|entire|her|his|everything) .. (day|weekend|evening|night|trip|stay|holiday|vacation|event|plans|surprise|experience)?
    missed|miss .. (connection|connecting_flight|cruise|the_last|my_train|his|her|deadline|appointment|first|start|opening|half|whole|surgery)
    (turned_up|arrived|went|stood|attend|attended) .. without .. (gift|present|dress|suit|cake)
    empty-handed|empty_handed`,
  family: `
    (daughter|son|child|children|kids|kid|baby|toddler|newborn|grandson|granddaughter|grandchildren|mother|father|mum|mom|dad|grandmother|grandfather|gran|grandma|wife|husband|girlfriend|boyfriend|family|parents|nephew|niece|sister|brother|twins|little_one|partner|girl|boy) .. (cried|crying|in_tears|tears|disappointed|devastated|heartbroken|upset|scared|terrified|cold|hungry|frightened|sick|ill|without|waiting|waited|can't|couldn't|sleep|sleeping_on|needs|need|missed|sad|broken-hearted|inconsolable|alone|sobbing|freezing|stuck|hurt|depends)
    (in|with) .. front .. of .. (children|kids|family|clients|guests|everyone|customers|colleagues|whole)
    single_mother|single_mum|single_mom|single_parent`,
  time: `
    (wasted|waste|lost|wasting|spent|spend|cost_me|took_me|costs_me|spending) .. (hours|hour|hours|days|day|whole|entire|my|so_much|an|too_much|two|three|half|the|weeks|afternoon|morning|lunch|evening|weekend|time|minutes|days_of)
    (took|taken|take|taking|had_to_take|lose|lost|used) .. (day|days|time|morning|afternoon|half_a_day|annual_leave|leave|half_day|half-day) .. (off|leave|from_work|unpaid|holiday)?
    day_off|days_off|annual_leave|unpaid_leave|time_off_work|off_work
    (stayed|waited|stay|staying|sat|waiting|stuck) .. (home|at_home|in|indoors) .. (all_day|all_morning|for|the_whole|from|whole|days|day|hours)
    (waited|waiting|hold|stood|queued|sat|queue|stuck|stranded) .. (hours|hour|minutes|hrs|mins|all_day|all_night|whole_day|an_hour|two_hours|three_hours|half_a_day|entire_day|overnight)
    (drove|travelled|traveled|driven|drive|walked) .. (km|miles|hours|all_the_way|minutes|kilometres|for_nothing|there_and_back|back_and_forth|hour)
    (slept|sleep|spent_the_night|night|sleeping) .. (airport|floor|bench|car|terminal|lobby|chairs)
    (no|lost|without|little|not|hardly|couldn't|haven't|barely|sleepless) sleep|slept|night|nights
    sleepless_night|sleepless_nights`,
  money: `
    (had|forced|have|needed|obliged|ended_up) .. to .. (buy|pay|rent|hire|book|replace|borrow|purchase|spend|order|eat_out|take_a_taxi|get_a_taxi|get_a_hotel|rebook) .. 
    (cost|costs|costing|costed) .. (me|us) .. (extra|#|another|over|more|hundreds|thousands|a_fortune|money|dearly|nearly|almost|my)
    (out_of_pocket|extra_costs|extra_cost|additional_costs|overdraft|overdrawn|late_fee|late_fees|penalty|bounced|bank_charges|interest|debt|can't_pay_my_rent|can't_pay_rent|rent|bills_to_pay|mortgage|financial|financially)
    (lost|lose|losing|losing_out) .. (money|income|business|clients|customers|sales|revenue|wages|earnings|pay|client|contract|deal|deposit|orders|turnover|bookings)
    (can't|cannot|couldn't|unable_to|no_money|not_enough) .. (pay|afford|buy|for) .. (rent|bills|food|groceries|mortgage|salaries|school|petrol|electricity|medicine|nappies|staff)
    (food|groceries|fridge|freezer|medicine|insulin|milk|meat) .. (spoiled|spoilt|ruined|thrown|thawed|went_off|rotten|rotted|threw_away|bin|defrosted|rotting)
    (hotel|taxi|uber|new|clothes|toiletries|replacement) .. (cost_me|cost_us|out_of_my_own|at_my_own_expense|own_pocket)
    own_pocket|own_expense|out_of_my_pocket`,
  health: `
    (sick|ill|hospital|hospitalised|hospitalized|injured|hurt|burned|burnt|vomiting|food_poisoning|allergic|rash|fever|pain|asthma|migraine|panic_attack|anxiety|depressed|depression|stress|stressed|diabetic|diabetes|insulin|pregnant|oxygen|surgery|chemo|dialysis|wheelchair|disabled|epilepsy|chest_pain|blood_pressure|heart|cut|a&e) .. (because|after|from|due|and|for|without|now|need|needs|i|my|again|level|out|all|can't|mother|father|child|with|by|levels|this)?
    (without|no|out_of|run_out_of|ran_out_of) .. (medication|medicine|insulin|inhaler|meds|tablets|pills|treatment|hearing_aid|glasses)
    making_me_ill|making_me_sick|made_me_ill|made_me_sick|affecting_my_health|mental_health|my_health|nervous_wreck|in_pain|in_agony|chronic
    (stress|stressed|stressful|anxious|anxiety|worried_sick|at_my_wits|wit's_end|exhausted|exhausting|in_tears|crying|cried|devastated|distressed|distress|traumatic|traumatised)`,
  work: `
    (i_can't|i_cannot|we_can't|we_cannot|couldn't|unable_to|not_able_to|prevented_me_from|stops_me_from|stopping_me_from|trying_to|need_it_to|need_it_for|late_for|cannot|can't) .. (work|working|do_my_job|work_from_home|run_my_business|invoice|trade|operate|serve|study|finish|submit|for_work|go_to_work) .. 
    (lost|lose|losing|almost_lost|risk|missed|miss|fired|miss_out) .. (job|work|shift|client|clients|contract|wages|school|lecture|class|deadline|my_business|interview|customers|sales|income)
    (business|shop|office|company|restaurant|clinic|practice|production|team|customers|clients|employees|students) .. (standstill|closed|stopped|down|suffering|suffers|waiting|losing|complaining|can't_work|cannot_work|paralysed|halted|offline|depends|at_a_standstill)
    working_from_home|work_from_home|home_office|my_boss|deadline|job_interview|late_for_work|my_livelihood|livelihood|exam|thesis|coursework`,
  embarrassment: `
    embarrassed|embarrassing|embarrassment|humiliated|humiliating|humiliation|ashamed|mortified|laughing_stock|looked_like_a_fool|looked_like_an_idiot|felt_stupid|made_me_look|look_stupid|looked_stupid|awkward|shame|felt_like_a_criminal|like_a_criminal|like_a_thief|in_front_of_everyone|in_front_of_my|lost_face|belittled
    declined .. (front|checkout|restaurant|till)`,
  home: `
    (no|without) .. (heating|hot_water|water|electricity|power|internet|fridge|washing_machine|cooker|bed|shower|toilet|light|phone|car|transport|clean_clothes|stove|oven|food|heat) .. (for|since|with|over|all|in|days|weeks|now)?
    (sleeping|sleep|slept|sitting|eating|living|sit|eat) .. (on_the_floor|on_floor|air_mattress|boxes|sofa|without|in_the_dark|out_of_boxes|by_candlelight|candlelight)
    (freezing|cold|dark|flooded|flooding|unusable|stuck_at_home|stranded|stuck_at) .. (home|house|flat|kitchen|apartment|airport|with|and|in|baby|here|for|abroad|night)?
    stranded|flooded|washing_by_hand|laundrette|launderette
    can't_cook|can't_shower|can't_wash|can't_leave|couldn't_leave|unable_to_cook`,
});
