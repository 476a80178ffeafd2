import type { WantWords } from './types';

export const en: WantWords = {
  desire:
    "i(?:'d| would)? (?:really |just |only |also |still |now |simply |much |rather |do |absolutely )?(?:want|need|like|love|prefer|demand|insist on|request|require|expect|deserve|accept|appreciate|take|have|opt for|go for)|i'll (?:take|have)|i'll settle for|i want|we (?:want|need|demand|expect|would like|request|require)|i(?:'m| am| was)? (?:hoping|asking|looking|waiting|requesting|expecting|demanding|entitled)(?: for| to)?|i (?:asked|requested|applied|have asked|have requested) for|i'?ve (?:asked|requested)(?: for)?|(?:can|could|may|might) (?:i|we) (?:please |at least |just |still |not )?(?:get|have|request|receive|ask|expect|be)|(?:can|could|will|would) you (?:please |at least |just |kindly |maybe |possibly )?(?:give|offer|send|issue|arrange|process|provide|organi[sz]e|do|get|grant|approve|confirm|make|initiate|start|let|refund|tell)|please (?:can|could|may) i|please (?:give|send|issue|arrange|process|provide|organi[sz]e|initiate|approve|confirm|grant|offer|make|start|let)|(?:just )?(?:give|send|issue|get|offer|grant|process|arrange) (?:me|us)|where(?:'s| is| are) (?:my|our|the)|when (?:will|does|is) (?:my|our|the)|when (?:will|do|can|am|are) (?:i|we) (?:get|receive|going to get|getting|expect|be)|still (?:waiting|no|haven't (?:got|received|had))(?: for)?|still not (?:received|got|had)|(?:will|shall|do|am) (?:i|we) (?:ever |actually |at least |still |even )?(?:get|getting|receive|have|be given)|how (?:do|can) i (?:get|claim|request|apply for|ask for)|what about|at least|owe me|owes? us|entitled to|is it possible to (?:get|have)|would be (?:nice|good|great|fair)|the least (?:you can do|you could do)|process|proceed with",
  please: ',? ?please|,? ?pls|,? ?asap|,? ?now(?! (?:i|it|you|the))|,? ?immediately|,? ?today',
  refuse:
    "(?:do(?:n't| not)|did(?:n't| not)|wo(?:n't|uldn't)|will not|not|never|no longer|doesn't) (?:really |even |actually )?(?:want|need|interested in|accept|looking for|asking for|after|take|like|expect)|not|no|no need (?:for|of|to)|instead of|rather than|without|keep your|stop (?:offering|sending)|refuse|rejected?|forget|in place of|another|useless|more",
  told: "(?:(?<!(?:can|could|would|will|may|do|ask|asking|want|need|like|expect) )you|they|he|she|who|agent|(?<!(?:can|could|would|will|have|get) )someone|we|company|i was|have|has|had|was|were|been|be|got|already|never|not|n't|previously|to be|if you|when you|after you|said|promised|told|offered|refusing to|refused to|refuse to|would(?!n't you)|or i(?:'ll| will)|will)",
  nouns: {
    refund:
      '(?:full |partial |complete |prompt |immediate |my )?(?:refund(?:s|ed)?|money back|reimbursements?|reimbursed|compensation|compensated|money returned|credit back|\\d+ ?% back|charge reversed|my money|chargeback of)',
    replacement:
      '(?:replacements?|new one|another one|exchange(?:d)?|replaced|resent|reshipped|re-?delivery|redelivered|(?:the )?(?:right|correct|missing) (?:one|item|items|product|size|part|parts|colou?r|order|thing)|new (?!order|voucher|date|time|card|account|bill|invoice|address|password|appointment|tracking)\\p{L}+(?= (?:sent|delivered|shipped|to replace|instead|as soon))|swap(?:ped)?)',
    repair:
      '(?:repair(?:ed|s)?|(?:it|this|that|them) (?:fixed|repaired)|fixed|technician|engineer (?:visit|out|to)|engineer|plumber|repairman)',
    voucher:
      '(?:vouchers?|discounts?|gift cards?|store credit|coupons?|credit note|goodwill gesture|gesture of goodwill|\\d+ ?% off|free (?:shipping|delivery|night|month|meal|upgrade)|upgrade|points|price (?:reduction|match)|better (?:price|deal|offer))',
    cancellation:
      '(?:cancellations?|(?:my |the |this |our )?(?:\\p{L}+ ){0,2}cancel(?:l?ed)|to cancel|cancel(?= (?:my|the|this|our|it|everything|both|and))|terminate|close my account|account closed|unsubscribe)',
    apology: '(?:apolog(?:y|ies)|someone to apologi[sz]e|you to apologi[sz]e|him to apologi[sz]e|her to apologi[sz]e|to apologi[sz]e)',
    explanation:
      '(?:explanations?|(?:someone |you |him |her |them )?to explain|reasons? (?:why|for)|to (?:know|understand|hear) (?:exactly )?(?:why|how (?:this|it|that|something|such|you)|what (?:happened|went wrong))|an account of|know why)',
    callback:
      '(?:call ?backs?|phone call|(?:someone |you |somebody |a manager |him |her )?to (?:call|phone|ring) (?:me|us)|a call|to be called|be called back|to (?:speak|talk) (?:to|with) \\p{L}+(?: \\p{L}+)? (?:on|by|over) the phone)',
    information:
      '(?:updates?|status|information|info|(?:to|like to|need to) know (?:if|whether|when|where|how long|what|who|how (?:to|i|much|many))|tracking (?:number|info|information|link|details)|confirmation|an? (?:clear |proper |straight |real |definite |exact |firm )?(?:answer|response|reply|date|time|eta|deadline)|answers|details|clarification|news|copy of|invoice|receipt|proof)',
  },
  acts: {
    refund:
      '(?:can|could|may|how (?:do|can)|want to|like to|need to) (?:i |we )?(?:please |just |still )?(?:(?:send|give|bring|take) (?:it|them|this|these|that|those|the \\p{L}+) back|return (?:it|them|this|these|that|those|the \\p{L}+))|refund (?:me|us|my|it|the|this|both|in full|immediately|now|please)|(?:give|send|get|pay|transfer|return|want|have) (?:me |us |back )?(?:all )?(?:my|our|the|that) (?:full )?(?:money|cash|payment|deposit)(?: back)?|pay (?:me|us) back|money back(?: please| now|!)|reimburse (?:me|us|my|the)|reverse (?:the|this|that) (?:charge|payment|transaction)|credit (?:my|the) (?:account|card)|get my money back|give (?:me )?(?:\\d+ ?%|half) back|(?:return|take) it (?:for|and get) a (?:full )?refund|return (?:it|this|them) for (?:a |my )?(?:full )?refund',
    replacement:
      'replace (?:it|them|this|the|my|that)|(?:send|ship|deliver|get|give) (?:me |us |out )?(?:a|an|the|another|my) (?:new|correct|right|replacement|missing|other|proper|working)(?: \\p{L}+)?|(?:send|ship) (?:me |us )?another(?: one| \\p{L}+)?|send it again|exchange (?:it|them|this|the|for)|swap (?:it|them|this)|re-?(?:send|ship) (?:it|the|my|them)|change it for',
    repair:
      '(?:repair|mend) (?:it|this|the|my|them)|(?:please |can you |could you |will you |just )(?:please )?fix (?:it|the|my|this(?! (?:mess|situation|problem|issue|error|mistake)))|send (?:a|an|someone|somebody|the) (?:technician|engineer|plumber|electrician|repairman)|send someone (?:out )?to (?:fix|repair|look)|get (?:it|this|my \\p{L}+|the \\p{L}+) (?:fixed|repaired|working|mended)',
    voucher:
      'what discount|any discount|knock \\d+|(?:give|offer) (?:me|us) (?:\\d+ ?%(?! back)|a better|something off|money off)|take \\d+ ?% off|\\d+ ?% (?:off|discount)(?= or|,? please|\\?)|throw in|make it worth|what can you (?:offer|do) (?:me )?(?:on|for|about) the price|lower (?:the|your) price|price match|(?:do|can you do) (?:any )?better on (?:the )?price',
    cancellation:
      'cancel (?:my|the|this|it|our|everything|both|immediately|all|with)|close (?:my|the|our) account|terminate (?:my|the|our|this) (?:contract|subscription|account|membership)|end my (?:subscription|contract|membership)|unsubscribe me|stop (?:my|the) (?:subscription|renewal)',
    apology:
      "apologi[sz]e to|say sorry|(?:where is|not even|no|never (?:got|received)|haven't (?:got|received|had)(?: even)?|without) (?:even )?an? (?:simple |proper |single |sincere )?apology",
    explanation:
      "explain (?:to me |to us )?(?:why|how|what|this|yourselves?|the|that|it)|why (?:was|were|am|is|are|has|have|did|hasn't|isn't|wasn't|didn't|haven't|would you|do you|does it|do i|does)(?= [^?.!\\n]{3,120}\\?)|how (?:is this|is it|can this|could this|did this|can it|does this) (?:possible|happen|be|acceptable)|what (?:happened|went wrong|the reason)|tell me why|know why|how come",
    callback:
      '(?:call|phone|ring) (?:me|us)(?! (?:a|an|stupid|names?|crazy|old|liar|when i was))|give (?:me|us) a (?:call|ring|buzz|bell)|get (?:someone|somebody|a manager|your manager) to (?:call|phone|ring)|have (?:someone|somebody|a manager|your manager|them) (?:call|phone|ring)|(?:someone|somebody) (?:please )?(?:call|phone|ring) me',
    information:
      "let (?:me|us) know|tell (?:me|us) (?:if|whether|when|where|how|what|which|who|the)|where (?:is|are|'s) (?:it|they|my|our|the)|where's (?:my|our|the)|when (?:will|can|do|is|are|does|should|would) [^?.!\\n]{2,100}\\?|(?:can|could|would|will) (?:you|someone|anyone|somebody) (?:please |kindly )?(?:confirm|check|tell|advise|clarify|update|look into|provide|send me (?:a copy|the invoice|the tracking|my tracking|details))|please (?:confirm|check|advise|update|clarify)|keep me (?:updated|informed|posted)|(?:any|no) (?:news|update|updates|word)|what(?:'s| is) (?:happening|going on|the status|the eta|the delay|taking)|what (?:are|will) you (?:going to )?do|update me|how long|how do i|how can i|wondering (?:if|when|where|whether|what|how|why)|(?:is|are) (?:it|there|they|you)(?! (?:having a|kidding|joking|serious|mad|for real|taking the|people|lot|guys)) [^?.!\\n]{3,90}\\?|do you (?:have|know|offer|ship|accept)|what time|can i (?:still |also |please |just )?(?!get|have|cancel|return|send|give|bring|take|speak|talk|still|also|please|just)[^?.!\\n]{3,90}\\?",
  },
};
