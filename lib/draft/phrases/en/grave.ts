import type { Phrases } from '../types';

/** Where health, the law or the agent's own person comes in, English. */
export const grave: Phrases['grave'] = {
  medical: {
    medicine: [
      "First of all: is there enough of it to last safely until it arrives, and when would the last of it be used up? If there is any doubt, please don't wait for us: a pharmacy, the treating doctor or an out-of-hours service can help today, and if anybody becomes unwell, call the emergency number.",
    ],
    feeding: [
      "First of all: is there enough to feed safely until it arrives, and until when would it last? If there is any doubt, please don't wait for us: a pharmacy, the doctor or an out-of-hours service can help today, and in an emergency the emergency number.",
    ],
    device: [
      "First of all: is the person who depends on the device safe right now, and how long would the reserve last? If there is any doubt, please don't wait for us: call the emergency number or those who treat them at once.",
    ],
  },
  hurt: ['What you tell us about {injury} is serious, and I am very sorry. How is everybody now? That comes first.'],
  right: ["Taking this to whoever you choose is your right, and it changes nothing about how it's looked into here."],
  proof: ["Your recordings and documents would help, if you're willing to send them here; that's your choice."],
  written: [
    "I don't yet have what it takes to explain this, and I won't give you a ready-made explanation: the answer comes to you in writing.",
  ],
  personal: [
    "Thank you, that's kind. I keep my own number, details and time private, so I have to say no to that part; with anything you need from us I'm glad to help here.",
  ],
};
