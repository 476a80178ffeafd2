import type { WantKind } from '@/lib/conversation/types';
import type { PhraseTable } from '../../../phrases';

export const classes = {
  money:
    'money|cash|deposit|payment|fare|fares|fee|fees|charge|charges|postage|quid|pounds|euros|dollars|rand|rupees|bucks|balance|difference|amount|sum|savings|rent|premium|cost|costs|nights|night|price|refund|compensation|half|pence|cents|toll|surcharge|overpayment|duplicate',
  ask: 'please|pls|plz|kindly|can_you|can_u|could_you|could_u|would_you|will_you|want_you_to|need_you_to|can_i|could_i|may_i|might_i|can_we|could_we|can_someone|could_someone|can_somebody|could_somebody|can_anyone|just|i_want|i_need|i_would_like|id_like|we_want|we_need|wed_like',
  want: 'want|wants|like|need|needs|expect|demand|demanding|require|insist|waiting_for|waiting_on|awaiting|owed|due|deserve|claim|claiming|requesting|request',
  spare:
    'replacement|screws|screw|part|parts|bag|bolts|leg|legs|shelf|charger|cable|ladder|pegs|lid|remote|box|pair|one|piece|missing|right|correct|spare|rest|other|size|colour|color|shelves|cover|key|tablet|tablets|pack|toner|cartridge|handle|manual|cushion',
  person: 'human|person|supervisor|manager|somebody|someone|adviser|advisor|operator|agent|owner|director|boss|anyone|anybody',
};

export const said: PhraseTable<WantKind> = {
  refund: `
    ! (money|cash) back (for|on|please|now|pls|asap|by|or|otherwise|and)
    my # .. back .. (please|pls|now|today|asap)?
    @want .. # .. (owed|back|compensation|refund|refunded)
    (claim|claiming|demand|demanding|want|asking|seeking|expect) .. # .. (compensation|per_person|each|under_the|in_damages|owed)
    (want|like|need|expect|demand|get|have|give|send|pay|transfer|put|return|gimme|hand) .. @money .. back
    (my|our|the|all|every|both) @money .. (back|returned|refunded|reimbursed|credited) .. (please|pls|now|today|asap|by|before|to)
    @ask .. (refund|refunded|reimburse|reimbursed|repay|recredit|credit_me|credit_my|credit_us|pay_me|pay_us|pay_it|compensate|compensated|remove_the|waive|waived|reverse|reversed|write_off|give_it_back|send_it_back|take_it_back|take_them_back|return_it|return_them|return_this)
    (refund|reimburse|repay|compensate) (please|pls|me|us|it|that|both|them|one|the|my|our|this|now|or)
    @want .. (refund|refunding|refunded|reimbursement|reimbursed|reimbursing|compensation|compensated|money_back|credited|the_fee|a_return)
    (when|where|wheres|hows|how_about) .. (my|our|the|that|this) .. (refund|money|deposit|reimbursement|compensation|payout)
    ! (no|not|still|nothing|never|without) .. (refund|refunded|money_back|deposit_back|reimbursed|reimbursement|credited_back|payout)
    (charge|charges|fee|fine|supplement|surcharge|penalty|it|that|this) .. (off|removed|waived|reversed|refunded|taken_off|credited|struck) .. (bill|please|pls|account|now|card|invoice|today)
    (take|knock|get) .. (off|of) .. (bill|account|card|invoice|statement)
    (you_owe|you_still_owe|owe_me|owes_me|owed_to_me|owing_to_me|owed_us|owing)
    (just|please) pay it|me|us|up|the|what
    ! not (paying|pay) .. (for|this|that|it|the|twice)
    (put|send|pay|transfer|return) .. (it|money|that) .. (back)? .. (onto|on|into|to) .. (my|our|the) .. (card|account|bank)
    (return|returns) (label|slip|address)
    back (my|our|the) @money
    the rest|difference .. back
    (give|want|like|need|have|get|send|put) .. # .. back`,
  replacement: `
    @ask .. (send|post|pop|get|bring|deliver|ship|supply|mail|sub|find|fit|give|have) .. @spare
    (send|post|bring|deliver|ship|supply|mail) .. (the|a|an|my|our|me|us|another|some) .. @spare
    (send|bring|give|get) .. (another|new_one|fresh|second|one_that|ones_that|some_more|what_i_ordered|the_one_i|the_ones_i|what_i_paid)
    (when|where) .. (replacement|new_one|replacements)
    please|pls|kindly .. (send_the_same|along|make_mine|move_us|move_me|change_it|change_them)`,
  repair: `
    @ask .. (fix|fixed|repair|repaired|mend|mended|correct|corrected|unblock|unlock|restore|restored|reset|redo|redone|resolve|sort|sorted|reattach|replaster|repaint|clean|cleaned|reconnect|reconnected|roll_it_back|look_at|look_into|take_a_look|have_a_look|rectify|rectified|debug|patch|merge|rehang|tighten|inspect)
    (send|get|need|want|find) .. (someone|somebody|technician|tech|engineer|plumber|electrician|cleaner|cleaners|workman|joiner|man|fitter|locksmith|mechanic|your_guy|crew|team) .. (out|round|back|to|over|who|in|up|here|now|today|please|pls|asap)
    (fix|repair|mend|sort) (it|this|that|them|the|my|our|your) .. (now|please|pls|asap|today|immediately|or|before|app|site|website|bug|boiler|lift|heating|door|leak|code|issue|problem|connection|line)
    is_there .. (plumber|fix|technician|workaround|repair)
    (covered|cover|claim|repair|repaired) .. (warranty|guarantee)
    get .. (back_on|back_up|working|running|fixed|repaired|cleaned|mended)
    (hang|do|fit|install|paint|sew|stitch|glue) it again`,
  voucher: `
    (want|expect|like|deserve|asking_for|demand|request|need) (some|a|proper|fair|the)? compensation for
    (some|any|a|little|bit_of|decent|student|loyalty|group|senior|pensioner) (discount|discounts|voucher|coupon|deal|goodwill|gesture|reduction|upgrade|freebie|markdown)
    @ask .. (discount|voucher|coupon|upgrade|credit_note|service_credit|free_delivery|free_shipping|something_off|better_price|price_match|beat|knock|lower_the_price|promo|best_price|gift_card|points|reapply|reactivate)
    @want .. (discount|voucher|vouchers|coupon|goodwill|gesture|service_credit|something_off|points|credit_for)
    where .. (discount|voucher|points|coupon|code|cashback|miles|bonus)
    (voucher|coupon|promo|discount|gift_card) .. (code)? .. (doesn't_work|not_working|isn't_working|expired|rejected|won't_work|invalid|didn't_apply|not_applied|wasn't_applied)
    (points|miles|cashback|bonus) .. (missing|never|not|haven't|disappeared|gone|vanished|didn't|expired)`,
  cancellation: `
    (never_mind|nevermind|forget_it|forget_about_it|leave_it|drop_it|stuff_it|just|ok_then) .. (cancel|scrap|bin) .. (everything|it|the_lot|all|that|this|order|the_order)
    ! (don't|dont|do_not|no_longer) (want|need) (the|my|this|that|your) (subscription|order|membership|contract|service|plan|account|policy|appointment|booking|insurance|box) .. (anymore|any_more|any_longer|now)?
    @ask .. (cancel|cancelled|canceled|terminate|terminated|unsubscribe|close_my|close_the|close_our|close_it|stop_the|stop_my|stop_it|stop_sending|stop_emailing|stop_texting|stop_calling|end_my|end_the|end_this|end_it|scrap|delete_my_account|take_me_off|turn_off_auto-renew|call_it_off|give_the_table|drop|withdraw|remove_me|close)
    (cancel|terminate|scrap) (it|this|my|our|the|everything|all|both|order|as|that|me) .. (please|pls|now|today|immediately|asap|as_of|order|subscription|contract|policy|membership|account|booking|reservation|plan|line|ticket|appointment|table)
    @want .. (cancel|cancelling|cancelled|cancellation|closed|terminated|out_of_this|to_leave|to_quit|to_end|unsubscribed)
    (stop|end|close) (my|the|our|this) .. (subscription|contract|policy|membership|account|newspaper|milk|plan|trial|line|service|order|direct_debit|renewal|deliveries|box|boxes|payments)
    stop (sending|emailing|texting|mailing|billing|charging|calling|delivering) .. (me|us|my|to|it|these)
    (how) .. (cancel|unsubscribe|leave|quit|get_out|close_my|end_my|delete_my_account)
    (can't|cannot|couldn't|won't|no_longer) .. (come|make_it|attend|need) .. (cancel|appointment|booking|table|reservation|order|it|subscription)
    (close|closing|cancel|cancelling|ending|leaving) .. my (account|accounts|membership|contract|policy|subscription|plan)
    i'm|im|i_am cancelling`,
  apology: `
    ! (sorry|apology|apologise|apologize|apologies|apologised|apologized) .. (would|wouldn't|from|first|owed|please|expected|at_least|in_writing|then|is_due|due|be_nice|written|and_mean|and_a|and_an)
    ! (want|like|liked|expect|demand|deserve|owed|owe|owes|need|await|waiting_for|request|least|give|at_least|require|have|get|deserves|wait_for) .. (apology|apologise|apologize|apologies|sorry|apologised|apologized)
    ! (no|not|never|nobody|without|nor|not_even|didn't|no_one|any|didn't_even) .. (apology|apologise|apologize|sorry|apologised|apologized|apologises|apologising)
    (apologise|apologize|say_sorry) .. (to|for|properly|in|please)
    (should|must|could|ought|can|might|to) .. (apologise|apologize|say_sorry)`,
  explanation: `
    (explain|explanation|explanations) .. (please|pls|why|how|what|to_me|this|that|me|it|for|the|yourself|yourselves|in_writing)
    @ask .. (explain|explanation|why|clarify|talk_me_through|walk_me_through|account_for)
    @want .. (explanation|explained|explain|to_know_why|to_know_how|why|reason|reasons|to_understand|to_hear_why|root_cause)
    ! (how|how_on_earth|how_the_hell|how_exactly|how_come|how_could|how_can|how_did|how_does|how_is_it) (this|that|it|you|a|an|the|my|possible|someone|they|anyone|your|anybody|no_one|nobody) ... (happen|happened|possible|allowed|lose|lost|get|got|charge|charged|miss|missed|wrong|past|end_up|ended_up|take|manage|mix|forget|know)
    ! why (is|was|are|were|does|did|do|has|have|am|would|can't|isn't|didn't|doesn't|hasn't|haven't|won't|should|must|the|not|on_earth|has_my|still|no_one|nobody|it|my|i)
    ! how_come|what_happened|what_went_wrong|whats_going_on|what_is_going_on|what_is_this|whats_this|what_gives|on_what_grounds|on_what_basis|whose_idea|what_on_earth|what_the_hell|for_what_reason|by_what_right|says_who|under_which_rule|what_is_it_for|what_are_they_for
    (what) .. (is|was|are|were) .. (charge|charges|fee|for|payment|line|deduction|reason|basis)`,
  callback: `
    (call|ring|phone) (me|us) .. (back|please|pls|on|at|now|asap|today|tomorrow|about|when|after|before|and|or|if)
    @ask .. (call|ring|phone|call_back|callback|ring_back|phone_call|speak_to|talk_to|speak_with|talk_with|pass_me|put_me_through|transfer_me|connect_me|escalate|get_me_a)
    (speak|talk|through|transfer|connect|pass|put|chat|escalate|escalated|escalating) .. (to|with|me_to|me_through|me_on|it_to|this_to) .. @person
    (get|give|find|fetch|send) (me|us) .. @person
    (is_there|isn't_there|are_there|any) .. (human|real_person|person|manager|supervisor) .. (there|here|i_can|who|available|to_speak|in)?
    ! (nobody|no_one|noone|never|not|nobody's|no-one) .. (called_back|calls_back|rang_back|called|rang|rings_back|phoned|phoned_back|ringing_back|returned_my_call|return_my_call|answers_the_phone|answer_the_phone|picks_up|called_me|rung)
    ! (promised|said) .. (call|callback|call_back|ring|phone) .. (never|nothing|nobody|didn't|no_call|hasn't)
    real_person|actual_human|actual_person|real_human|human_being|live_agent|human_please|agent_please|a_human|someone_senior|someone_with_authority
    (someone|somebody|anyone|a_manager|the_manager|the_owner|supervisor|any_other_adjuster) .. (call|ring|phone|pick_up|please_call|to_call)`,
  information: `
    (is|are|was|will|does|do|did|has|have|can|could|would|should|any|am) (it|there|this|that|the|my|our|i|we|you|your|these|news|someone|anyone|idea|update|chance|word) ... (still|yet|open|arrive|deliver|delivered|delivery|available|stock|possible|coming|come|safe|included|include|allowed|bring|need|work|works|fit|free|ship|accept|normal|ready|parking|sell|stay|valid|enough|today|tomorrow|tonight|change|take|update|news)
    (any|no|some) (news|update|updates|idea|word|sign|info|eta|progress|answer|reply)
    what (do|should|must|can|shall|now|happens|happened_to|about|documents|are|time|size|else|next) .. (i|we|my|now|you|the|next)?
    how do|can|should|would i|we|you`,
};
