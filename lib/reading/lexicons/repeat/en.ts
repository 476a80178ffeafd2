import { phrases } from '@/lib/reading/phrases';
import type { RepeatCue } from '@/lib/reading/signals/repeat';

/**
 * English wordings of what failed before. `count` kinds say which time it is ("third time" is two failures after the first); `more` is one failure each;
 * `many` says that there were several without a number.
 */
export const repeatEn = phrases<RepeatCue>('repeat', {
  2: `
    second|2nd time|email|mail|message|call|attempt|request|letter|complaint|reminder|tweet|ticket|replacement|appointment|order|technician|contact|one|day_off|chaser|visit|repair
    (called|emailed|written|wrote|phoned|contacted|messaged|asked|rang|complained|tried|reported|chased|rebooked|rescheduled|cancelled|repaired|replaced|happened|moved|postponed|broken|missed|failed|delayed) .. twice
    twice .. (called|emailed|written|wrote|phoned|contacted|messaged|asked|already|promised|rescheduled|cancelled|repaired|complained|now|postponed|missed|failed|this)
    two times|attempts|technicians|calls|emails|agents|promises|appointments|replacements|repairs|complaints
    two_different agents|people|stories`,
  3: `
    third|3rd time|email|mail|message|call|attempt|request|letter|complaint|reminder|tweet|ticket|replacement|appointment|order|technician|contact|one|day_off|chaser|visit|repair|week|agent|person
    (called|emailed|written|wrote|phoned|contacted|messaged|asked|rang|complained|tried|rescheduled|reported|chased|cancelled|been) .. (three|3) times
    three|3 times|emails|calls|attempts|messages|agents|technicians|complaints|promises|replacements|appointments|repairs|different_agents|letters|phone_calls|missed_deliveries`,
  4: `
    fourth|4th time|email|mail|message|call|attempt|request|letter|complaint|reminder|tweet|ticket|replacement|appointment|order|technician|contact|one|visit
    four|4 times|emails|calls|attempts|messages|agents|technicians|complaints|promises|replacements|appointments|letters|phone_calls`,
  5: `
    fifth|5th time|email|mail|message|call|attempt|request|letter|complaint|reminder|contact|one|technician|agent|visit
    five|5 times|emails|calls|attempts|messages|agents|technicians|complaints|promises|replacements|appointments|letters|phone_calls`,
  6: `
    sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|hundredth|100th|nth|umpteenth|millionth time|email|mail|message|call|attempt|request|letter|complaint|reminder|contact
    (six|6|seven|7|eight|8|nine|9|ten|10|twelve|a_dozen|dozen|dozens_of|a_hundred|100|15|20) times|emails|calls|attempts|messages|complaints|phone_calls|agents`,
  many: `
    (several|many|multiple|countless|numerous|so_many|various|repeated|a_few|umpteen|too_many) times|emails|calls|attempts|messages|occasions|complaints|requests|reminders|phone_calls|agents|promises|follow-ups
    times .. (already|before|now)
    again_and_again|over_and_over|time_and_again|time_and_time_again|repeatedly|every_single_time|every_time_i_call|constantly_having|yet_another|once_again|time_after_time
    keep|keeps|kept .. (promising|postponing|rescheduling|asking|calling|emailing|writing|chasing|telling_me|saying|delaying|cancelling|happening|being_told|failing|breaking|passing_me|pushing|transferring|moving_the_date|fobbing)`,
  more: `
    ! (still|nothing|and_still|yet_again) .. (not|no|hasn't|haven't|nothing|isn't|waiting|happened|without|the_same) .. (resolved|fixed|solved|sorted|replied|response|reply|answer|happened|heard|changed|working|done|arrived|refund|back|progress|received)
    ! (you|they|i|agent|someone|colleague|she|he|driver|courier) .. (promised|said|told|assured|guaranteed) ... (but|yet|and|never|nothing|didn't|hasn't|still|it_never|nobody|no_one|no) .. (never|nothing|not|no|didn't|hasn't|still|nobody|came|happened|arrived|haven't|happen|did|called|wasn't|one)
    ! was .. (promised|told|assured) ... (never|nothing|didn't|hasn't|not|still|nobody|no_one|but)
    ! (promised|supposed|meant|agreed|scheduled) .. (call|delivery|technician|refund|callback|date|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|replacement|installer|engineer|email) .. (never|didn't|hasn't|not|nobody|no_one|nothing)
    broken|empty|another|false promises|promise
    (happened|happening|broke|broken|failed|fails|problem|wrong|issue|late|missing|charged|fault|down|cancelled|delayed|postponed|faulty|damaged|stopped_working) .. (again|once_more|a_second_time|another_time)
    again .. (wrong|broken|late|damaged|faulty|missing|failed|nothing|delayed|cancelled|charged|down|postponed|same)
    same .. (problem|issue|fault|error|mistake|thing|defect|story|answer|excuse) .. (again|as_before|as_last_time|every|still|keeps|came_back|returned|back)
    (replacement|new_one|second_one|repaired|exchange|repair|fix|fixed) .. (also|too|as_well|again|same|failed|broke|broken|faulty|didn't|hasn't|still|doesn't|lasted|not|is) .. (broken|faulty|damaged|work|worked|fix|late|wrong|arrived|defective|missing|help|working|days|weeks|dead|doesn't|not|leaks|problem)?
    (already|previously|before) .. (called|emailed|written|wrote|phoned|contacted|messaged|asked|complained|reported|explained|told|sent|reset|tried|spoke|spoken|raised|opened|restarted)
    (as|like) i .. (already|said|told|explained|wrote|mentioned) .. (before|already|previous|last|times|earlier|in_my)
    ! (no|without|never_got|didn't_get|not_received|haven't_received|any|nobody) .. (reply|response|answer|replied|answered|responded|callback|call_back)
    didn't_solve|did_not_solve|didn't_help|did_not_help|hasn't_been_resolved|not_been_resolved|wasn't_resolved|remains_unresolved|unresolved|back_to_square_one|not_resolved|still_not_fixed
    ignored|ignoring|unanswered|fobbed_off|passed_around|passed_from|bounced_around|sent_from_pillar|given_the_runaround|the_runaround|reopened|closed_my_ticket|closed_the_ticket|closed_without|previous_ticket|previous_complaint|follow-up_to_my|chasing|following_up
    missed .. (date|deadline|delivery|appointment|slot|promise)
    new|another|next .. delivery_date|date .. (passed|missed|gone|again|moved)
    (postponed|rescheduled|pushed_back|moved) .. (again|twice|another|once)`,
});
