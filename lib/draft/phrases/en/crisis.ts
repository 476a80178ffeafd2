import type { Phrases } from '../types';

/** To somebody who may harm themselves, English. */
export const crisisEn: Phrases['crisis'] = {
  hear: [
    "I'm glad you wrote this to me, and I'm not going to pass over it: you matter far more than anything we have to settle.",
    'Thank you for telling me. It sounds unbearably heavy, and right now you matter more than everything else you wrote about.',
  ],
  ask: [
    "May I ask you directly: are you safe at this moment? If you've already taken or done something, or you're about to, please call {?emergency:{emergency}, or }the emergency number where you are, now.",
    'Please tell me plainly: are you thinking of ending your life, and are you safe right now? If anything has happened already, call {?emergency:{emergency}, or }the emergency number where you are, straight away.',
  ],
  line: [
    "There is somebody to talk to at any hour: {line} ({country}). You don't need to have the words ready.",
    '{line} ({country}) answers day and night. You can simply say that it has become too much.',
  ],
  anywhere: [
    "There are crisis lines that answer day and night, very likely one where you live too. You don't need to have the words ready.",
  ],
  near: [
    `If there's anything near you that you could hurt yourself with, please put it out of reach. And don't stay alone with this: is there one person you could call or wake? "I'm not safe, please come" is enough.`,
    "Please don't stay alone: call or wake somebody you trust, and let them take anything you could hurt yourself with.",
  ],
  relief: [
    "What you wrote to us about can wait; you don't have to do anything for it now. I'm getting the person in charge here at once.",
    "Leave the matter with us to me, there's nothing you need to do about it. The person in charge here hears from me this minute.",
  ],
  back: [
    'Please write back, one word is enough: are you safe, and is somebody with you?',
    'Please send me one line, however short: are you safe? Is anybody there with you?',
  ],
};
