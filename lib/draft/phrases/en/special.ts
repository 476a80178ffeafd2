import type { Phrases } from '../types';

type Part = Pick<Phrases, 'boundary' | 'adapt' | 'handover' | 'legalAside' | 'request' | 'deal' | 'stands' | 'checkIn' | 'handoverNext' | 'praise' | 'closing' | 'information' | 'solved' | 'holding' | 'hospitality' | 'public' | 'publicHandover' | 'review'>; // prettier-ignore

export const special: Part = {
  boundary: {
    abuse: [
      'I want to sort this out with you, and I can do that best if we keep it civil.',
      "I understand that you're angry. Let's keep the insults out of it, so that I can give all my attention to your case.",
      "I'm glad to help you with this, and I'd ask that we do it without insults.",
    ],
    overfamiliar: [
      'Thank you for the kind words! Now, to what you need.',
      "That's kind of you, thank you. Let me get this sorted for you.",
      'Thank you for the friendly message. Here is what I can do for you.',
      'Kind of you to say; let me take care of this for you.',
    ],
    rambler: [
      "Thank you for telling me [the background|how it all came about]. To help you well, let's take {about} first and settle that now.",
      "I've read the whole story, thank you. So that it gets settled, let's stay with {about} for the moment.",
      'Thank you for the background; it helps me to understand. Let me start with what I can settle now: {about}.',
      "Thanks for taking me through it. Let's begin with {about}, so that we get that done.",
    ],
  },
  adapt: {
    demanding: [
      'You asked for something definite, so here it is, with dates.',
      "You're right to want dates rather than words; here they are.",
      'Here is exactly what happens, and when.',
      'So that you can hold me to it, here it is with dates.',
    ],
    negotiator: [
      'That is the most I can do on the price, so you have my best offer straight away.',
      "I'd rather give you my best offer now than bargain back and forth: I can't go further than this.",
      "That's as far as I can go, and you can count on it.",
      "I can't go beyond that, but this much is certain.",
    ],
    indifferent: [
      'What would make this right for you?',
      'What matters most to you here?',
      'How would you like to see this end?',
      'If it were up to you alone, what would you want to happen?',
      'What would help you most right now?',
      'Which outcome would you be happy with?',
    ],
    returning: [
      "You've been with us for some time, and I don't take that for granted.",
      "After all the time you've been our customer, you should have had better.",
      "That you've come to us before makes me want to get this right all the more.",
      'You know us from better days, and that counts with me.',
    ],
  },
  legalAside: [
    "You mention legal steps, and that's your right. I'd still like to settle this with you directly.",
    "I understand that you're considering legal steps; that remains open to you whatever I do here.",
    "You're free to take this further, and I won't argue with that. What I can do is put it right now.",
    "I've noted what you say about taking it further, and I respect that.",
    'What you write about legal steps is noted, and the person responsible for that knows of it.',
  ],
  request: [
    'Thank you for your message about {about}.',
    'Thanks for getting in touch about {about}.',
    'Thank you for writing about {about}.',
    "Thanks for your message about {about}; that's easily sorted.",
    'Thank you for letting me know about {about}.',
  ],
  deal: {
    open: [
      "Thank you for asking us{?product: about {product}}; I'd be glad to make it work.",
      "Thanks for your message{?product: about {product}}, and for being open about what you're looking for.",
      'Thank you for your interest{?product: in {product}}; let me see how close I can get.',
      'Thanks for giving us the chance to make you an offer.',
    ],
    two: [
      'On the price, I can do this: {first}, and {second} as well.',
      'What I can do on the price: I {first}, and I {second} too.',
      'Here is what I can do on the price: I {first}, and on top of that I {second}.',
    ],
    one: ['What I can do on the price is this: I {first}.', 'On the price, I can {first}.'],
    shipping: ['send everything free of charge', 'leave out the shipping costs'],
    next: [
      "If that works for you, a short yes is enough and I'll set it up. You'll hear from me {next} either way.",
      "Shall I set it up like that? I'll check back with you {next}.",
      "Just reply with a yes and I'll arrange it; otherwise I'll be in touch {next}.",
      "Does that work for you? I'll get back to you {next} in any case.",
    ],
  },
  stands: ['The date stays as agreed: {due}.', 'What I told you stands: {due}.', 'It stays with what we agreed: {due}.'],
  checkIn: [
    "I gave you a date for it, {due}, and I'd like to be sure it was kept. Did it all arrive as it should?",
    "You had a date from me, {due}. Has it worked out? If not, a short reply is enough and I'll follow it up at once.",
    "It was due {due}, so I'm checking: is everything with you now? If not, just tell me and I'll chase it straight away.",
  ],
  handover: {
    'safety@food': [
      "I'm sorry to read this, and I hope everyone affected is feeling better. If not, please see a doctor and don't wait for us. I've passed your report to the people responsible for food safety, who will look into it.",
      "First of all I hope that nobody is still unwell; if somebody is, please have a doctor see them. What you describe about the food goes to the person responsible for food safety today, and I'm sorry that it happened.",
    ],
    'safety@place': [
      "Your safety comes first. Please leave the area if anything still seems unsafe, don't switch anything on or off, and call the emergency number from outside; please don't wait for us to do that. I've passed this to our safety team as an emergency.",
      'Please put your safety first: open a window if you can, get everybody out and call the emergency number now, without waiting for us. Our safety team has your message from me as an emergency.',
    ],
    safety: [
      "Your safety comes first. Please [stop using it for now|don't use it any further], even if it seems all right again. I've put this before everything else and am handing it to the people who deal with safety here.",
      "First of all I hope you're all right. Please leave it unused until it has been checked; if anyone is hurt or feels unwell, see a doctor and don't wait for us. Our safety team gets your message from me now.",
      "I'm taking this very seriously. Please keep clear of it until we know more, and look after yourself first. The people responsible for safety have your report from me today.",
      "I hope nobody has come to harm. Please don't use it until we've cleared this up. I'm passing on what you describe to our safety team without delay, and I'm staying on the case.",
    ],
    legal: [
      "You mention legal steps, and that's your right. So that you get an answer you can rely on, I'm passing your message on, complete and unchanged, to the people here who deal with such matters.",
      "I respect that you're considering legal steps. I'm handing your case, with everything you've written, to those who can answer for the company on this.",
      "I take what you write about legal steps seriously. It needs an answer from the people responsible for that, and I'm making sure your case reaches them in full today.",
    ],
    discrimination: [
      "Nobody should be treated differently for who they are, and I'm sorry for what you describe. I'm passing it on today, in your own words, to the person responsible, who will look into it independently of those involved.",
      "Thank you for telling me this; I know it isn't easy to write down. It goes today to the person in charge, who wasn't involved, will look into it properly and will hear your side.",
      "What you describe is serious, and I'm sorry that you had to go through it. It goes today, exactly as you've told it, to the person responsible, who wasn't involved.",
    ],
    press: [
      "Thank you for getting in touch. Questions from the press are answered by the colleagues responsible for that, so that you get statements you can quote. I'm passing yours on to them now, complete.",
      "Thanks for your enquiry. I'm not the right person to speak to the media for the company, so I'm handing your questions to those who are.",
      "I've noted your enquiry. A reliable answer has to come from our press contact, who gets your message from me straight away.",
    ],
    fraud: [
      "Thank you for reporting this at once; that was the right thing to do. Please don't share codes or passwords with anybody, us included, and let your bank know if you haven't yet. I'm handing this to the team that deals with suspected fraud as urgent.",
      'That is alarming, and you were right to write straight away. If you can, change your password and tell your bank. Our fraud specialists have your report from me now.',
      "I'm treating this as urgent. Please ask your bank to watch or block the card, and don't answer messages that ask for codes. The team for suspected fraud takes over from here.",
    ],
    privacy: [
      "Your data is a serious matter. I'm passing your message to the person responsible for data protection here, who will look into it and answer you directly.",
      'I understand that this worries you. It goes to our data protection contact today, who will tell you what data we hold and what happened with it.',
      "Thank you for raising this. What is done with your data has to be answered exactly, so I'm giving it to the person responsible for data protection.",
    ],
    approval: [
      "This needs a decision from my team lead, and I'm asking for it now.",
      "I can't decide this alone, so I'm putting it before the person who can, with my recommendation.",
      "That goes beyond what I may decide myself; I'm taking it to the person who can say yes.",
      "I'm asking for approval on this, with your case laid out in full so that you needn't explain it again.",
    ],
  },
  handoverNext: [
    "I'll write to you {next} to tell you how it goes on; until then I'm your contact.",
    "You'll hear from me {next} about the next step.",
    "I'll come back to you {next} with the next step, and until then you can write to me.",
    "{Next} I'll tell you who is dealing with it and what comes next.",
  ],
  praise: {
    open: [
      'Thank you for [these kind words|this]. {quote}: that made my day.',
      "What a good message to read, thank you. I'm especially glad about {quote}.",
      'Thank you for taking the time to say so. {quote} is just what we hope to hear.',
      "That's lovely to read, thank you! {quote}: I'm passing it on to everyone who had a hand in it.",
      "Thank you for your kind words; I'm sharing them with the team.",
      'How good of you to write. The people behind it will be glad to hear it.',
    ],
    pass: [
      "Thank you for these kind words. I'm passing them on, just as you ask.",
      "Thank you for taking the time to say so. I'll pass it on as you ask, word for word.",
      "What a good message to read, thank you. I'm passing it on as you ask.",
    ],
    close: [
      'We look forward to the next time.',
      "It's good to know that it worked out for you.",
      'I hope it stays that way for a long time.',
      'Enjoy it, and come back whenever you like.',
      'See you again, I hope.',
      'Messages like yours keep us going.',
    ],
  },
  closing: {
    open: [
      "Thank you for letting me know; I'm glad it's settled.",
      "I'm glad that it's sorted out now.",
      'Good to hear, thank you for telling me.',
      "That's good news. Thank you for coming back to say so.",
      "I'm relieved that it has worked out.",
      'Thank you for the message, and for your patience along the way.',
    ],
    settled: [
      "With that {about} is settled, and there's nothing more you need to do.",
      "That settles {about}; you don't need to do anything else.",
      "There's nothing more you need to do.",
    ],
    improvement: [
      'Your message has changed something here: {improvement}',
      "Because of reports like yours we've changed this: {improvement}",
      'What came of it on our side: {improvement}',
      'It has had an effect beyond your own case: {improvement}',
    ],
    survey: [
      'If you have a minute, tell us how we did: {survey}',
      'Would you tell us how you found our help? It takes a minute: {survey}',
      'How did we do? Your answer, good or bad, goes to the team: {survey}',
      "We'd like to know how it was for you: {survey}",
    ],
    door: [
      'Should anything come up again, a reply to this message is enough.',
      "If it turns out not to be quite right after all, reply here and I'll pick it up.",
      'You know where to find me.',
      'If anything else turns up, write to me.',
      'All the best to you, and thanks again.',
    ],
  },
  information: {
    open: [
      'Thank you for your question.',
      'Thanks for asking.',
      'Good that you ask.',
      'Happy to help with that.',
      'Thank you for getting in touch.',
      'Gladly.',
    ],
    unknown: [
      "I don't have the answer to {quote} at hand, so I'm checking it for you.",
      "I'm checking {quote} for you, so that what you get is right.",
      "I've noted your question, {quote}, and I'm looking into it.",
    ],
  },
  solved: {
    open: [
      "It's done: what I told you has been carried out.",
      "A short word to say that it's done.",
      "I've seen to it, as I said I would.",
      'That is taken care of now.',
      "As agreed, it's done.",
    ],
    check: [
      'Is everything as it should be on your side?',
      'Has it all worked out for you?',
      'Is that settled for you now?',
      'Does everything look right at your end?',
      'Is there anything still missing?',
    ],
  },
  holding: {
    open: [
      'Here is where things stand.',
      "I'm still on it, and here is where we are.",
      "You're waiting for news, so here is where we are.",
      'Let me tell you where it stands.',
    ],
    still: [
      "I don't have the final answer yet, and I'd rather tell you that than keep quiet.",
      "It isn't finished yet, and I'm still working on it.",
      "There's no result yet, but I'm following it up.",
      "I'm still waiting for one answer, and I'm following it up.",
    ],
  },
  hospitality: {
    recovery: [
      'You came to have a good time, and you deserved better from us.',
      'You chose to spend your time with us, and it deserved more care.',
      "This isn't how we want anyone to remember their time with us.",
      'As our guest you should have gone home with a better memory.',
    ],
  },
  public: {
    hot: [
      "I'm so sorry: {problem}. I understand how {feeling} that is.",
      "{Problem}: I understand how {feeling} that is, and I'm sorry.",
      "I'm very sorry that {problem}. That's {feeling}, and I see why you're upset.",
      "I can see why you're upset: {problem}. I'm very sorry.",
      "You have every reason to be upset: {problem}. I'm sorry.",
    ],
    calm: [
      "I'm sorry that {problem}.",
      'Sorry about that: {problem}.',
      "Thanks for telling us. I'm sorry that {problem}.",
      "{Problem}: I'm sorry about that.",
      "I see that {problem}, and I'm sorry.",
      'Sorry to read that {problem}.',
    ],
    doing: [
      "That shouldn't have happened, and I'm looking into it now.",
      "You should have had better from us, and I've taken this on myself.",
      "It should never have come to this, and I'm on it now.",
      "That's not good enough, and I'm seeing to it myself.",
      "This should have been right, and I'm checking what went wrong.",
    ],
    move: [
      "Please send me a {channel}, and I'll sort it out with you there, where your details stay private.",
      "Could you send me a {channel}? I'll put it right with you from there.",
      "Please send me a {channel} and I'll take it from there, away from public view.",
      "Send me a {channel} when you can, and I'll get this settled for you.",
      "Would you send me a {channel}? I'll deal with it myself, and your details stay private.",
    ],
    praise: [
      "Thank you, that's lovely to read. I'm passing it on to the team!",
      "Thanks for the kind words; they've made somebody's day here.",
      'So good to hear, thank you!',
      'Thank you for saying so in public. The team will be delighted.',
      "That's a pleasure to read. Thank you!",
      "Thank you! I'll see that the people behind it read this.",
    ],
    question: ['Good question.', 'Thanks for asking.', 'Glad you ask.', 'Happy to help.', 'Thank you for the question.'],
  },
  publicHandover: {
    'safety@food': [
      "I'm sorry, and I hope everyone affected is feeling better; if not, please see a doctor. I've passed this to the people responsible for food safety.",
    ],
    'safety@place': [
      "I'm sorry. Please put your safety first: leave the area and call the emergency number if anything seems unsafe. Our safety team has your report from me now.",
    ],
    safety: [
      "Your safety comes first: please don't use it any further for now. I'm handing this to our safety team at once.",
      "I hope you're all right. Please leave it unused until it has been checked; our safety team gets your report from me now.",
      "That worries me. Please don't use it until we know more. I'm passing this to the people responsible for safety straight away.",
    ],
    selfHarm: [
      "I've read what you wrote and I'm worried about you. Please talk right now to someone close to you, {?line:to {line} ({country}), }or to the emergency number where you are.",
      "You matter more than any order. Please don't stay alone with this: somebody near you, {?line:{line} ({country}), }or the emergency number where you are, right now.",
    ],
    discrimination: [
      "Nobody should be made to feel like that, and I'm sorry. I'm handing what you describe to the person responsible, in your words.",
      "I'm sorry for what you describe. It goes to the person in charge today, who will look into it independently.",
    ],
    press: [
      "Thank you for asking. I'm passing your questions to our press contact.",
      'Thanks for getting in touch. Our press contact will have your questions from me now.',
    ],
    any: [
      "I'm taking this seriously and handing it to the people who can decide on it.",
      "I've read this carefully. It's going to the people responsible today.",
      "This needs an answer from the people responsible, and I'm passing it to them now, complete.",
      "I'm passing this on today to those who can answer it.",
    ],
  },
  review: {
    open: [
      "Thank you for taking the time to write this. I'm sorry that {problem}.",
      "I'm sorry: {problem}. Thank you for telling us so openly.",
      "I'm sorry to read this: {problem}. Thank you for writing it down.",
      "Thank you for being so open. {Problem}, and I'm truly sorry.",
      "{Problem}: I'm sorry, and thank you for saying so plainly.",
    ],
    middle: [
      "I'm going through what you describe with the people involved, so that it doesn't happen to the next person.",
      'What you write goes to the team today, point by point.',
      "I'm taking each point up with those responsible.",
      "I want to understand how it came about, and I'm asking the team.",
      "I'm looking into it in person.",
      "I'm raising it with the team, in your words.",
    ],
    move: [
      "I'd like to put this right for you. Please write to me by {channel} and I'll deal with it personally.",
      "Please send me a {channel}; I'd like to make this good.",
      "May I put it right? A short {channel} reaches me directly, and I'll take care of the rest.",
      "I'd like to make up for it. Could you send me a {channel}, so that we can settle the details in private?",
    ],
    close: [
      "I'll come back here to say what we changed.",
      "I'll add here what we've done about it.",
      'Thank you for telling us so plainly.',
      'Thank you for holding us to a higher standard.',
    ],
    praise: [
      'Thank you for this review. {quote}: the team will be delighted to read it.',
      'What a pleasure to read this, thank you!',
      'Thank you for taking the time to write something so kind.',
      "Thank you, I'm passing this on to everyone who had a hand in it.",
      "That's good to read, and even better to pass on. Thank you!",
    ],
    praiseClose: [
      'We look forward to seeing you again.',
      'Until next time!',
      "You're always welcome.",
      'It would be a pleasure to have you back.',
      'Come back soon.',
    ],
  },
};
