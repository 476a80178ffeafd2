import { phrases } from '@/lib/reading/phrases';
import type { ProfileCue } from '@/lib/reading/signals/profiles';

/** English cues of the five profiles (docs/profiles.md). */
export const profilesEn = phrases<ProfileCue>('profile', {
  aside: `
    by_the_way|btw|anyway|anyways|anyhow|speaking_of|which_reminds_me|that_reminds_me|reminds_me_of|as_i_was_saying|where_was_i|long_story|long_story_short|to_cut_a_long|i_digress|off_topic|but_that's_another_story|that's_another_story|another_story|sorry_for_rambling|sorry_i'm_rambling|i'm_rambling|rambling_on|i_could_go_on|you_know_how|funny_story|funnily_enough|come_to_think_of_it|going_back_to|come_to_that|not_that_it_matters|not_that_that|i_suppose|you_see|mind_you|i_remember_when|back_in_the_day|in_those_days|in_my_day|when_i_was_young|when_i_was_a|many_years_ago|first_let_me_tell|let_me_start_from|start_from_the_beginning|bear_with_me|another_thing|oh_and|and_another|incidentally|what_else|but_i_digress|getting_off_track|what_was_i_saying|lost_my_thread|lost_my_train|bless_him|bless_her|god_rest|rest_his_soul|as_my_mother|used_to_say|always_says|always_said|don't_get_me_started|you_wouldn't_believe
    my|our .. (neighbour|neighbor|sister|brother|cousin|aunt|uncle|mother-in-law|late_husband|late_wife|grandson|granddaughter|dog|cat|garden|knee|hip|hairdresser|church|dentist|nephew|niece|brother-in-law|sister-in-law) .. (who|also|always|says|said|told|is|was|has|had|lives|works|used|plays|once|lost|got|thinks|bought|came|and)
    the weather|kids_these_days|football|the_government|politics
    retired|retirement|pension|my_hobby|my_garden|grandchildren`,
  petname: `
    (hi|hello|hey|thanks|thank_you|ok|okay|please|oh|my|morning|cheers|bye|listen|aww|no|yes|well|come_on|u|you're_a|good_morning|yo|so|sorry|are_you) .. (darling|sweetheart|sweetie|honey|hun|babe|baby|dear|gorgeous|beautiful|handsome|love|sugar|angel|my_love|cutie|bestie|bro|bruv|buddy|pal|princess|sexy|doll|luv|mate|hon)
    darling|sweetheart|sweetie|honey_bun|hunny|gorgeous|my_angel|cutie|my_dear_friend|sexy|honeybun|sugar|babes|hun|my_lovely|my_queen|beautiful
    my|sweet|you dear|love|friend|angel|darling|hero|favourite`,
  private: `
    (are|r) .. (you|u) .. (single|married|seeing_anyone|in_a_relationship|taken|dating|available_tonight|free_tonight|free_for|busy_tonight|happy_at_home|lonely)
    (do|have|got) .. (you|u) .. (boyfriend|girlfriend|husband|wife|kids|children|instagram|facebook|whatsapp|partner|insta|snapchat|family|hobbies|significant)
    (how_old|where) .. (are|r|do|is) .. (you|u) .. (live|from_originally|living|based|old)? 
    what .. (do_you_look_like|are_you_wearing|are_you_doing_tonight|are_you_doing_later|are_you_doing_after|time_do_you_finish|time_do_you_get_off|time_do_you_knock_off|do_you_do_for_fun|do_you_do_after_work|do_you_do_in_your_free|sign_are_you|'s_your_star_sign|are_you_up_to_tonight)
    (send|show|see|have|share) .. (me)? .. (your|a|u) (photo|picture|pic|selfie|photos|pics)
    how_old_are_you|where_do_you_live|where_are_you_from|tell_me_about_yourself|tell_me_more_about_you|your_real_name|what's_your_surname|your_star_sign`,
  flirt: `
    (you|u|ur|you're|you_are) .. (star|legend|absolute_angel|sweetheart|superstar|lifesaver_xx)
    ~ xx|xxx|xxxx|mwah
    (you|your|u|ur|such) .. (sound|look|seem|voice|smile|name|are|have|photo|picture|eyes|profile) .. (so|very|really|such|like|a|is|lovely)? .. (cute|sexy|hot|beautiful|gorgeous|lovely|sweet|pretty|handsome|attractive|charming|stunning|adorable|funny_and|angel)
    (beautiful|pretty|lovely|sexy|sweet|cute|gorgeous|nice) (name|voice|smile|eyes|girl|woman|man|lady|thing|face)
    (love|like|miss|missed|thinking_about|adore|in_love_with|dream|dreaming) .. (you|talking_to_you|chatting_with_you|your_voice|chatting_to_you|our_chats|about_you|hearing_your|your_smile|chatting)
    (dinner|drink|drinks|coffee|date|movie|lunch) .. (with_me|with_you|sometime|together|you_and_me|you_and_i|after_work|tonight|one_day|with_u|some_time|us)
    (take|invite|buy|treat|asking|ask) .. (you|u) .. (out|dinner|drink|coffee|lunch|for_a|to_dinner|on_a_date)
    (go|going) out_with_me|on_a_date
    marry_me|kiss|kisses|xoxo|hugs|hug|cuddle|wink|love_you|luv_you|love_ya|mwah|big_hug|marry_you|flirting|soulmate|just_the_two_of_us|between_us_two`,
  favour: `
    (personal|little|small|special|wee|huge|tiny) .. (favour|favor|secret) .. 
    (do|did|could|can) .. (me|us|you_do_me) .. (favour|favor|solid) .. 
    (between|just) .. (you_and_me|us|friends|ourselves|the_two_of_us|you_and_i|friends)
    (as|since|now_that|because|like) .. (we're|we_are|friends|a_friend|you're_my|old_friends|mates|my_friend|we) .. (friends|friend|mates|pals|close|buddies|basically)
    (just|only|special) .. for_me|for_a_friend|for_your_favourite|for_your_favorite
    (staff|employee) discount .. (use|your|share|get|yours)
    (use|share|lend) .. your .. (staff_discount|employee_discount|discount|code|account|card)
    nobody_needs_to_know|no_one_needs_to_know|won't_tell_anyone|our_little_secret|i_won't_tell|your_boss_doesn't|don't_tell_your|slip_in|sneak_in|off_the_record|lend_me|pick_me_up|get_me_a_job|put_in_a_word|wink_wink`,
  outside: `
    (your|ur|u|personal|private|own) .. (number|phone_number|whatsapp|instagram|facebook|insta|cell|snapchat|cell_number|email_address|mobile|telegram|digits) .. 
    (add|follow|message|text|call|find|whatsapp|dm|hit) .. (me|you|u) .. (on|up|outside|privately|after|at|personally) .. (facebook|instagram|whatsapp|insta|snapchat|telegram|private|work|home|night|weekend|later|tonight|anytime|evening)?
    (meet|see|hang|hangout|chat|talk|keep_in_touch|stay_in_touch|catch) .. (up|in_person|after_work|after_your_shift|outside|face_to_face|privately|outside_work|socially|sometime|out|this_weekend|tonight|outside_of_work)
    (give|send|gimme|have|get|drop) .. (me|us)? .. (your|ur) .. (number|digits|whatsapp|insta|instagram|cell|private|personal|facebook|home)
    your_personal|your_private|when_do_you_finish|come_to_my|come_visit_me|come_over|visit_you`,
  ultimatum: `
    (you|u) .. have|got|get .. (until|till|24|48|#|one|two) .. (hours|hrs|hour|tomorrow|today|tonight|midnight|noon|friday|monday|end|pm|am|days|minutes|hours_to|thursday|wednesday|tuesday|saturday|week)
    (by|before|within|until|no_later_than) .. (today|tomorrow|tonight|end_of|close_of|#|noon|friday|monday|midnight|tuesday|wednesday|thursday|24|48|eod|5pm|hours) ... (or|otherwise|else|if_not|failing) 
    (or|otherwise|else|if_not|unless|failing_that|failing_which) .. (i|i'll|i_will|we|will|expect|there) .. (take|go|escalate|report|contact|leave|cancel|post|sue|want|make|consequences|be_forced|have_no_choice|see|will|be)
    (this_is|my|final|last) .. (final_warning|last_warning|final_offer|last_chance|ultimatum|final_notice|final_demand)
    (last|final) (chance|warning|time_i_ask|time_i'm_asking|notice|opportunity|demand)
    immediately|at_once|right_now|this_instant|with_immediate_effect|without_further_delay|not_tomorrow|not_later`,
  proof: `
    (prove|substantiate|back_up|justify) .. (it|that|to_me|your|this|claim|claims)
    (proof|evidence) .. (that|your_claim|in_writing|or_i|please_not|from_you|you_have|you_sent|otherwise)
    (show|send|give|provide|want|need|expect|demand|see|require) .. (me|us|the|to)? .. (proof|evidence|data|documentation|written|in_writing|statistics|studies|specs|specifications|certificate|certificates|test_results|test_report|source|sources|figures|logs|root_cause|report|screenshots|paperwork|benchmarks|clause|exact)
    (don't|do_not|can't|why_should|hard_to|find_it_hard|not|never|how_can|how_do|why_would|doubt|hardly) .. (believe|trust|buy|convinced|i_trust|i_believe|know_that's_true|accept_that|you_expect_me_to|take_your_word|credible) .. 
    (skeptical|sceptical|not_convinced|unconvinced|doubt_that|i_doubt|heard_that_before|heard_it_all|heard_it_all_before|likely_story|marketing_speak|marketing_talk|empty_words|where_is_it_written|where_does_it_say|show_me_where|show_me_the_clause|on_what_basis|says_who|which_clause|in_writing|prove_it|according_to_whom|standard_line|sounds_like_an_excuse|not_good_enough|isn't_good_enough|unacceptable_answer|not_an_answer|doesn't_answer_my)
    (how|what|why|which) .. (exactly|precisely|specifically|guarantee|guarantees|qualified|qualifications|basis|warranty)`,
  manager: `
    (speak|talk|talking|speaking|connect|put|get|transfer|want|demand|escalate|escalated|need|give|insist|contact|where|bring|fetch|call|pass) .. (to|with|me|through|your|the|a|this|for|my_case|my_complaint|on)? .. (manager|supervisor|boss|superior|someone_senior|ceo|director|head_of|someone_higher|team_leader|team_lead|someone_in_charge|senior|someone_competent|someone_who_knows|someone_qualified|specialist|expert|engineer|technical_team|someone_with_authority|management|line_manager|higher_up|real_technician|second_line|executive|higher_level|team_that|duty_manager|someone_who_can|someone_who_actually)
    (your|the) (manager|supervisor|boss|superior|ceo|director) (now|please|immediately|asap|name|email|today)
    (someone|somebody|a_person|person) .. (who|that) .. (knows|understands|competent|can_actually|actually_knows|is_qualified|has_authority|can_decide|can_make)`,
  entitled: `
    (i|we) .. (demand|insist|expect|require|will_accept_nothing|am_entitled|are_entitled|want_nothing_less|won't_settle|will_not_settle|deserve|have_every_right|won't_accept|will_not_accept|refuse_to_accept|do_not_accept|don't_accept) .. 
    (do_you_know_who|vip|platinum|gold_member|gold_customer|platinum_member|premium_customer|priority_customer|diamond_member|top_tier|executive_club|loyal_customer|long-standing_customer|longstanding_customer|spend_thousands|spent_thousands|spend_a_fortune|spend_a_lot|worth_to_you|i_pay_your|i_pay_good|paying_customer|the_customer_is_always|customer_is_king|for_this_price|for_that_price|for_the_price|at_this_price|the_least_you_can|the_very_least|bare_minimum|i_don't_care_about_your|not_my_problem|that's_your_problem|your_problem|i_don't_care_how|no_excuses|don't_want_excuses|want_results|best_in_class|highest_standard|highest_standards|i_expect_better|nothing_less|top_priority|drop_everything|full_explanation|written_apology|written_explanation|compensation_for_my_time|flawless|perfection|not_satisfied_with_that|i_want_names|as_a_professional|my_standards|premium_price)`,
  condition: `
    (first|firstly|1|second|secondly|2|third|thirdly|3|also|additionally|furthermore|in_addition|moreover|plus|finally) .. (i|i_want|want|you|need|expect|must|will|require) .. (want|expect|need|demand|require|will|must|an|a|full|insist)
    (and|also|plus) .. (i|we) .. (want|expect|need|demand|require|insist)`,
  indifferent: `
    whatever|whatevs|idc|dont_care|don't_care|i_don't_care|couldn't_care_less|could_care_less|doesn't_matter|does_not_matter|doesnt_matter|don't_mind|makes_no_difference|no_difference|up_to_you|you_decide|your_choice|your_call|if_you_say_so|if_you_want|if_you_like|i_guess|guess_so|meh|not_bothered|not_fussed|can't_be_bothered|cba|no_idea|dunno|idk|don't_know|who_cares|so_what|suit_yourself|either_way|either_one|either|any|all_the_same|same_to_me|not_interested|not_really|no_preference|nothing_really|as_you_wish|as_you_like|do_what_you_want|do_whatever|anything_is_fine|fine_whatever|ok_whatever|it's_fine_i_guess|it_is_what_it_is|never_mind|nvm|forget_it|leave_it|not_that_important|don't_really_care|i_suppose|dont_bother|don't_bother|whenever|just_whatever|no_opinion|shrug`,
  haggle: `
    (what|how_much|any|anything|something|best|how) .. (can|could|would|do|is) .. (you|your|u)? .. (do|knock|offer|take|off|come) .. (on|off|price|for_me|better|down|lower|the_price|if_i)
    (best|better|lower|lowest|final|special|good|sharper|reduced|cheaper) .. (price|offer|deal|rate|quote|terms|discount|conditions|you_can_do)
    (throw|add|include|chuck|sweeten) .. (in|the_deal|a_free|free) .. (a|the|some|free|case|shipping|delivery|charger|month|months|extra|something|for_free|installation|warranty|cable|breakfast)?
    (knock|take|get|bring|drop|come|go|shave|cut|reduce) .. (#|some|something|off|it|price|me|the_price) .. (off|down|percent|%|lower|discount)
    (how_about|what_about|what_if|let's_say|make_it|call_it|meet_me|i'd_say|i'll_give_you|i_can_do|say|i_would_pay|i'd_pay|i'll_pay|i_offer|i'd_accept|i_could_accept|willing_to_pay|i'd_take|settle_for|i'd_settle|i'd_go) .. (#|half|half-price|half_price|half_way|halfway|free|middle|at_least|a_discount|percent|full|in_the_middle)
    (split|meet) .. (difference|halfway|in_the_middle|half_way|me_halfway)
    (deal|we_have_a_deal|do_we_have_a_deal|you've_got_a_deal|got_a_deal|is_that_a_deal|deal_or_no_deal|counter_offer|counteroffer|counter-offer|negotiate|negotiable|negotiation|haggle|bargain|wiggle_room|room_for|room_on_the_price|sweetener|goodwill|goodwill_gesture|meet_me|for_free|free_of_charge|free_shipping|free_month|discount_if|bulk_discount|loyalty_discount|price_match|volume_discount|room_to_move)
    (if|only_if|provided|as_long_as|in_exchange|in_return) .. (you|i|we) .. (give|throw|knock|match|offer|include|waive|lower|reduce|add|take|get|drop|make_it|do|stay|renew|sign|order|buy|keep) .. (me|#|in|a|the|off|discount|free|price|it|two|more|another)
    (competitor|competitors|elsewhere|amazon|other_shop|another_shop|other_provider|other_store|other_company|other_companies|provider|another_company|another_supplier|vodafone|other_suppliers|another_hotel|booking) .. (offers|offer|offering|offered|sells|has|sell|charges|gives|quoted|cheaper|for|lower|less|#|it_for|gave|would|asks)
    (cheaper|less|lower) .. (elsewhere|at|on_amazon|with|next_door|competitor|online|on|other)
    (waive|waiving|drop|skip|remove) .. (fee|shipping|delivery|delivery_fee|charge|cost|fees|shipping_cost|costs)
    (can|could|would|will) .. (you|u|we) .. (match|beat|lower|improve|reduce|better|sweeten) .. (price|that|it|offer|this|deal)
    (double|increase|raise|more_than|at_least|make) .. (the|that|your|it)? .. (voucher|offer|discount|compensation|#)
    ~ discount|voucher|compensation|cheaper|offer|deal
    # percent|off`,
});
