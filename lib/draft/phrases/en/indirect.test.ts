import { describe, expect, it } from 'vitest';
import { indirect } from './indirect';

describe('indirect', () => {
  it.each([
    ['Do you ship to Northern Ireland and how long does it take?', 'whether we ship to Northern Ireland, and how long it takes'],
    ['Can I change my booking to the 4th?', 'whether you can change your booking to the 4th'],
    ['When will my refund arrive?', 'when your refund will arrive'],
    ["I'd like to know whether you're recalling it.", "whether we're recalling it"],
    ['Where is my parcel?', 'where your parcel is'],
    ['Is there a cot?', 'whether there is a cot'],
    ['Please tell me when the blue one is back.', 'when the blue one is back'],
    ['Please also send me the invoice for my tax return.', "when you'll have the invoice for your tax return"],
    ['And until when can I do that?', 'until when you can do that'],
    ['Who pays for the return shipping?', 'who pays for the return shipping'],
    ['How do I return the boots I bought, order 48213?', 'how you return the boots you bought'],
    ['how much does it cost', 'how much it costs'],
  ])('%s', (question, said) => expect(indirect(question)).toBe(said));

  it.each([
    ['Are you kidding me?'],
    ['What is wrong with you people?'],
    ['Refund me.'],
    ['Why did nobody call?'],
    ['Do you even read these?'],
  ])('leaves %s alone', (question) => expect(indirect(question)).toBeNull());
});
