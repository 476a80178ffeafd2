import type { PromiseWords } from './types';

export const en: PromiseWords = {
  commit:
    "(?:i|we|you|it|he|she|they|someone|somebody|(?:my|our|your|the|a|an|this|that|another|second) (?:\\p{L}+[ -]){0,4}?\\p{L}+)(?:'ll| will| shall| is going to| are going to|'m going to|'re going to| am going to)|i promise|we promise|(?:i|we)(?:'ve| have) (?:now |just |also )?(?:re-?)?(?:booked|scheduled|arranged|rescheduled) (?:a|an|the|you|your|it|another)(?!\\p{L})|i guarantee|we guarantee|you have my word|(?:reaches|arrives|leaves|ships|goes out|comes back|comes|is delivered|is due|is scheduled|is booked|collects|brings|shows it|shows|lands|expect (?:it|your|the|a|an|delivery)|you can expect|should (?:be with you|arrive|reach|receive|show|appear|be there|land)|is on its way and)|will be|(?:is|are) (?:now )?due|more are due|goes (?:back )?to|is on its way|back (?:in|with you) (?=\\p{L}+ minutes)|(?:arriving|delivered|with you|refunded|paid|done|booked|fixed|back) (?:by|on|before) (?=\\p{L}|\\d)|booked:|expects? (?=\\p{L}+ by)|(?:you|he|she|they|it|the \\p{L}+) should (?:be|have|get|see)|i(?:'m| am) (?:sending|calling|ringing|coming|refunding|posting|shipping|dispatching)|we(?:'re| are) (?:sending|calling|refunding|shipping|dispatching|delivering)|i (?:call|ring|write|send|refund|ship|reship) you|back to you",
  firm: "(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to) (?:personally |also |then |now |certainly |definitely |gladly |happily )?(?:refund|send|ship|reship|resend|replace|credit|reimburse|call|ring|phone|write|email|deliver|cancel|arrange|issue|collect|transfer|pay|waive|process|return)|(?:i|we) (?:promise|guarantee)",
  condition:
    '\\bif\\b|\\bunless\\b|\\bonce\\b|as soon as|\\bwhen (?:i|we|you|they)\\b|\\bcould\\b|\\bmay\\b|\\bmight\\b|\\bwould\\b|\\bcan\\b|\\bor would\\b|\\bhopefully\\b|\\btry\\b|subject to|you may choose|\\bprovided\\b',
  told: 'you (?:said|told|promised|wrote|assured)|(?:was|were) (?:supposed|meant|promised|told)|promised (?:me|us)|(?:i|we) (?:promised|said)|i was told|he said|she said|they said|should have|would have|why|the site said|it said|supposed to',
  vague:
    '(?:look|looking) into|be in touch|get back to you (?:soon|shortly|as soon)|do (?:our|my) best|as soon as possible|asap|in due course|investigate|keep you (?:posted|updated|informed)|see what (?:i|we) can|try to|happy to|glad to|continue to',
  range: 'between|from',
  within: 'within|in|takes?|allow|inside|another|up to|after|for',
  endOfDay: '(?:by |before |at )?(?:the )?(?:end of (?:the |this |my |your |business )?(?:day|today|business)|eod|cob|close of business)',
  thisWeek: '(?:this|the end of the|end of this|end of the|later this) week',
  nextWeek: '(?:early |later |by the end of |end of |some ?time )?next week',
  came: "as promised|that (?:was|worked)|(?:he|she|they|the \\p{L}+) (?:was|were) (?:on time|punctual|very (?:kind|nice|helpful))|was (?:done|all done)|(?:it|parcel|package|order|refund|money|replacement|tent|everything|they|he|she|driver|technician|item) ?(?:\\p{L}+ ){0,3}?(?:arrived|came|is here|has arrived|has come|turned up|was delivered|reached me|got here|landed|showed up|called|rang|phoned)|(?:it's|its|it is) (?:here|arrived|working|fixed|come)|(?:i|we) (?:have |'ve )?(?:just )?(?:got|received) (?:it|the|my|your|a|everything)|received,? thanks?|works (?:now|again|perfectly)|all (?:good|sorted)|sorted now|thank you for (?:the|your|calling|ringing|sending)",
  failed:
    "(?:has )?been and gone|came and went|come and gone|is (?:long )?(?:past|over)|(?:it's|it is|we're) (?:now )?past|(?:still|is) down|precisely nothing|too late|days? (?:late|ago)|nothing|nobody|no one|no (?:van|call|email|e-mail|reply|answer|news|parcel|refund|driver|delivery|sign|word|technician|response|update)|never|still (?:not|no|waiting|haven't|hasn't|nothing)|(?:did|has|have|is|was|are)(?:n't| not)|you said|you promised|you told|not (?:here|arrived|come|received|there)|where is|where's|waited|broke your|again no|late",
  customer:
    "(?:i|we)(?:'ll| will|'m going to| am going to| shall) (?:\\p{L}+ )?(?:send|share|forward|upload|attach|email|mail|call|ring|reply|check|try|pay|return|post|drop|bring|provide|get|let you know|take|ask|find|be at home|be in|give you|confirm|collect|pick)",
};
