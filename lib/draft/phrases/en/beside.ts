import type { Phrases } from '../types';

export const beside: Pick<Phrases, 'beside' | 'deadline' | 'injured'> = {
  beside: [
    'You also tell me that {problem}.',
    "And you mention that {problem}, which I'm taking up as well.",
    "I've also noted that {problem}.",
  ],
  deadline: {
    kept: ['You need it {by}, and that is in time.', 'That keeps to your date: you need it {by}.'],
    noted: ["I've noted that you need it {by}.", "You need it {by}, and I've put that at the top of the case."],
    missed: [
      "You need it {by}; I don't want to promise a day that I can't keep, so you'll hear from me before then.",
      "I know that you need it {by}. I won't promise a day that isn't certain; I'll write before then.",
    ],
    hear: [
      'You asked for an answer {by}, and my next message comes before that.',
      "You want to hear from us {by}; you'll have word from me before that.",
    ],
  },
  injured: {
    says: [
      "I've read what you write about {injury}{?product: and {product}}, and I take it very seriously.",
      'What you tell me about {injury}{?product: and {product}} comes before everything else here.',
    ],
    names: {
      burn: ['the burn'],
      shock: ['the electric shock'],
      cut: ['the cut'],
      allergy: ['the allergic reaction'],
      poisoning: ['the food poisoning'],
      fall: ['the fall'],
      hurt: ['the injury'],
    },
  },
};
