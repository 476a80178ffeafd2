import type { Spec } from './build';

export const SPECS_EN: readonly Spec[] = [
  {
    id: 'en-birthday', language: 'en', customer: 'Thandi Mokoena', agent: 'Lerato Dube', now: '2026-11-23T14:00:00+01:00', heat: 3,
    messages: [['customer', '2026-11-23T10:48:00+01:00', 'This is the third time I am writing. My order 4821 still isn\'t here. It was for my daughter\'s birthday on Saturday. I paid €89 for that doll house. Where is the parcel? Will I get my money back?']],
    issues: ['late-delivery'], facts: [['order', '4821'], ['amount', '€89', '89.00 EUR'], ['product', 'doll house']], impact: ['It was for my daughter\'s birthday on Saturday'],
    asks: ['Where is the parcel?', 'Will I get my money back?'], wants: [['refund', 'my money back']], failures: ['This is the third time I am writing'], profiles: ['demanding'],
  },
  {
    id: 'en-tent', language: 'en', customer: 'Grace Whitfield', agent: 'Thandi Nkosi', now: '2026-10-05T09:20:00+02:00', heat: 1,
    messages: [['customer', '2026-10-05T09:12:00+02:00', 'Hello,\n\nI ordered a two-person tent (order UO-48213) on 24 September. The site said 3-5 working days. It is now the 5th of October and the tracking page still says "label created".\n\nCould you let me know where it is? We leave for the Drakensberg on Friday the 9th.']],
    issues: ['late-delivery'], facts: [['order', 'UO-48213'], ['product', 'two-person tent'], ['date', 'Friday the 9th', '2026-10-09']], impact: ['We leave for the Drakensberg on Friday the 9th.'],
    asks: ['Could you let me know where it is?'], wants: [['information', 'let me know']],
  },
  {
    id: 'en-tent-broken', language: 'en', customer: 'Grace Whitfield', agent: 'Thandi Nkosi', now: '2026-10-06T13:00:00+02:00', heat: 2,
    messages: [
      ['customer', '2026-10-05T09:12:00+02:00', 'I ordered a two-person tent (order UO-48213) on 24 September. Could you let me know where it is? We leave for the Drakensberg on Friday the 9th.'],
      ['agent', '2026-10-05T11:24:00+02:00', 'Dear Grace,\n\nThank you for writing, and I\'m sorry that the tent is not with you yet. I\'ll write to you again before 16:00 today, whatever they answer.\n\nThandi'],
      ['internal', '2026-10-05T12:24:00+02:00', 'Courier says no scan since 25 Sept. Probably lost.'],
      ['customer', '2026-10-06T12:42:00+02:00', 'Hi Thandi, it\'s a day later and I\'ve heard nothing. You said before 16:00 yesterday. I really need to know whether to buy a tent somewhere else.'],
    ],
    issues: ['late-delivery', 'no-response'], facts: [['order', 'UO-48213'], ['product', 'two-person tent']], impact: ['We leave for the Drakensberg on Friday the 9th.'],
    asks: ['I really need to know whether to buy a tent somewhere else.'], promises: [{ text: 'I\'ll write to you again before 16:00 today', due: '2026-10-05T16:00:00+02:00', state: 'broken' }], failures: ['I\'ve heard nothing'],
  },
  {
    id: 'en-cooler', language: 'en', customer: 'Daniel Okafor', agent: 'Marc Ferrer', now: '2026-10-12T15:00:00+02:00', heat: 2,
    messages: [['customer', '2026-10-12T14:40:00+02:00', 'Good afternoon,\n\nMy 45 litre cooler box came today with a crack right through the lid and one hinge in pieces at the bottom of the carton. I have photos if you need them.\n\nIt was a birthday present for my father on Saturday so this is quite disappointing.\n\nPlease tell me what you can do.']],
    issues: [['damaged', 'crack right through the lid']], facts: [['product', '45 litre cooler box']], impact: ['It was a birthday present for my father on Saturday'], asks: ['Please tell me what you can do.'],
  },
  {
    id: 'en-twice', language: 'en', customer: 'Kevin Marsh', agent: 'Thandi Nkosi', now: '2026-10-19T12:00:00+02:00', heat: 4,
    messages: [
      ['customer', '2026-10-19T07:58:00+02:00', 'You have taken R4,299.00 from my account TWICE. I checked out ONCE. I want my money back TODAY.'],
      ['agent', '2026-10-19T10:58:00+02:00', 'Dear Kevin,\n\nThank you for telling us. I\'m looking into it with our payments team and will be in touch.\n\nThandi'],
      ['customer', '2026-10-19T11:22:00+02:00', '"Will be in touch"?? That is not an answer. R4,299 is my rent. Do you people even read what you write? Give me a time. Give me a name.'],
    ],
    issues: ['double-billing'], facts: [['amount', 'R4,299.00', '4299.00 ZAR']], impact: ['R4,299 is my rent'], asks: ['Give me a time.', 'Give me a name.'], wants: [['refund', 'I want my money back']], profiles: ['demanding'], failures: ['That is not an answer'],
  },
  {
    id: 'en-zip', language: 'en', customer: 'Anton Pretorius', agent: 'Marc Ferrer', now: '2026-10-26T09:30:00+02:00', heat: 0,
    messages: [['customer', '2026-10-26T09:00:00+02:00', 'Morning. The zip on my 60L backpack (UO-47002) sticks. I paid R2 450. What discount can you give me?']],
    issues: [['defective', 'sticks']], facts: [['order', 'UO-47002'], ['product', '60L backpack'], ['amount', 'R2 450', '2450.00 ZAR']], asks: ['What discount can you give me?'], wants: [['voucher', 'discount']], profiles: ['negotiator'],
  },
  {
    id: 'en-tent-leaks', language: 'en', customer: 'Pat Lee', agent: 'Marc Ferrer', channel: 'chat', now: '2026-10-29T12:10:00+02:00', heat: 0,
    messages: [['customer', '2026-10-29T12:00:00+02:00', 'tent leaks']],
    issues: ['defective'], facts: [['product', 'tent']], profiles: ['indifferent'],
  },
  {
    id: 'en-post', language: 'en', customer: 'Sam Rivers', agent: 'Lerato Dube', channel: 'post', now: '2026-11-23T14:00:00+01:00', heat: 3, followers: 1200,
    messages: [['customer', '2026-11-23T13:00:00+01:00', '@umoya three weeks and still no boots. Order 77123. Absolute joke of a company, never again']],
    issues: ['late-delivery'], facts: [['order', '77123'], ['product', 'boots']], risks: [['churn', 'never again']],
  },
  {
    id: 'en-review', language: 'en', customer: 'Ines P', agent: 'Mara', channel: 'review', now: '2026-11-23T14:00:00+01:00', heat: 3, stars: 1,
    messages: [['customer', '2026-11-22T13:00:00+01:00', 'Worst dinner of the year. We waited 50 minutes, the steak was cold and the waiter laughed when I said so. It was our anniversary.']],
    issues: ['food-quality', 'slow-service', 'staff-behaviour'], impact: ['It was our anniversary.'],
  },
  {
    id: 'en-praise', language: 'en', customer: 'Joy Adams', agent: 'Mara', channel: 'mail', now: '2026-11-23T14:00:00+01:00', heat: 0,
    messages: [['customer', '2026-11-22T13:00:00+01:00', 'Just to say thank you. The new kettle came in two days and it works beautifully.']],
    issues: ['praise'],
  },
  {
    id: 'en-staff', language: 'en', customer: 'Naledi Mokoena', agent: 'Priya Naidoo', now: '2026-10-21T19:00:00+02:00', heat: 3,
    messages: [['customer', '2026-10-21T18:25:00+02:00', 'I have never been so humiliated. On Saturday around 11 I tried on a jacket in your Rosebank shop. A tall man at the till asked me in front of everybody to open my handbag. When I asked for the manager he laughed.\n\nI\'ve been a customer since 2019. I want to know what you are going to do about it.']],
    issues: ['staff-behaviour'], asks: ['I want to know what you are going to do about it.'], impact: ['I have never been so humiliated.'],
  },
  {
    id: 'en-rambler', language: 'en', customer: 'Margaret van der Merwe', agent: 'Thandi Nkosi', now: '2026-09-29T08:30:00+02:00', heat: 1,
    messages: [['customer', '2026-09-29T07:00:00+02:00', 'Dear Sirs, I\'m writing about the sleeping bag, but I should begin with my late husband Hendrik, who bought his first tent from your founder in 1978. We moved in 1994, the house was much too big. My daughter lives in Perth now, two children, and the weather there! Anyway it\'s cold, the bag, I used it on the stoep to look at the stars.']],
    issues: ['defective'], facts: [['product', 'sleeping bag']], profiles: ['rambler'],
  },
  {
    id: 'en-legal', language: 'en', customer: 'Rob Hale', agent: 'Thandi Nkosi', now: '2026-11-23T14:00:00+01:00', heat: 3,
    messages: [['customer', '2026-11-23T07:00:00+01:00', 'The washing machine you sold me has flooded the kitchen twice. My solicitor will be in touch unless I hear from you by Friday.']],
    issues: [['defective', 'flooded the kitchen']], facts: [['product', 'washing machine']], risks: [['legal', 'My solicitor will be in touch']], impact: ['flooded the kitchen twice'], failures: ['twice'],
  },
  {
    id: 'en-closing', language: 'en', customer: 'Pat Lee', agent: 'Marc Ferrer', now: '2026-11-05T12:10:00+01:00', heat: 0,
    messages: [['customer', '2026-10-29T12:00:00+01:00', 'My tent leaks at the seam.'], ['agent', '2026-10-29T13:00:00+01:00', 'Hi Pat, I\'ve sent you a new one.'], ['customer', '2026-11-05T12:00:00+01:00', 'It came and it\'s dry. All sorted, thanks a lot!']],
    issues: ['defective'], facts: [['product', 'tent']],
  },
];
