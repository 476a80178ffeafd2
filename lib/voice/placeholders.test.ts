import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from './fill';
import { partsOf } from './placeholders';
import type { FactName } from './types';

const places = (text: string) => partsOf(text).filter((part) => part.kind === 'place');

describe('a place', () => {
  it.each<[string, FactName | null]>([
    ['{{ticket.requester.first_name}}', 'name'],
    ['{{ ticket.requester.name }}', 'fullName'],
    ['{{ticket.requester.last_name}}', 'lastName'],
    ['{{ticket.requester.email}}', 'email'],
    ['{{ticket.requester.phone}}', 'phone'],
    ['{{ticket.id}}', 'ticket'],
    ['{{ticket.title}}', 'subject'],
    ['{{ticket.assignee.first_name}}', 'agentFirst'],
    ['{{current_user.name}}', 'agent'],
    ['{{agent.signature}}', 'agent'],
    ['{{customer.name}}', 'fullName'],
    ['{{contact.firstname}}', 'name'],
    ['{{ticket.customer.firstname}}', 'name'],
    ['{{recipient.first_name}}', 'name'],
    ['{{{Recipient.FirstName}}}', 'name'],
    ['{!Contact.FirstName}', 'name'],
    ['{%customer.firstName,fallback=there%}', 'name'],
    ['{$customer}', 'name'],
    ['%CUSTOMER_FIRST_NAME%', 'name'],
    ['%order_number%', 'order'],
    ['${order_id}', 'order'],
    ['{{shopify.order.number}}', 'order'],
    ['[name]', 'name'],
    ['[Customer Name]', 'fullName'],
    ['[Your name]', 'agent'],
    ['[your order number]', 'order'],
    ['<order number>', 'order'],
    ['{order}', 'order'],
    ['{tracking number}', 'tracking'],
    ['{product name}', 'product'],
    ['{amount}', 'amount'],
    ['*|FNAME|*', 'name'],
    ['__NAME__', 'name'],
    ['##name##', 'name'],
    ['$FIRST_NAME', 'name'],
    ['[company name]', 'company'],
    ["{today's date}", 'today'],
    ['[nombre del cliente]', 'fullName'],
    ['{número de pedido}', 'order'],
    ['[prénom]', 'name'],
    ['[Bestellnummer]', 'order'],
    ['[Vorname]', 'name'],
    ['[número da encomenda]', 'order'],
    ['[igama]', 'name'],
    ['[igama lakho]', 'agent'],
    ['{inombolo ye-oda}', 'order'],
    ['[order status]', null],
    ['[order date]', null],
    ['{{tracking.url}}', null],
    ['{{refund.amount}}', null],
    ['[hotel name]', null],
    ['[manager’s name]', null],
    ['{{ticket.organization.name}}', null],
    ['{{dc.greeting}}', null],
    ['{{ticket.ticket_field_360001}}', null],
    ['{% if ticket.priority %}', null],
    ['[insert date]', null],
    ['(insert your link here)', null],
    ['____', null],
    ['XXXX', null],
    ['{}', null],
  ])('%s is %s', (text, fact) => {
    expect(places(`Say ${text} now`)).toMatchObject([{ raw: text, fact }]);
  });

  it.each(['20% off now and 30% later', 'a <3 for you', 'see [1] and [sic]', 'on 12/11 at 10:00', 'mail me@shop.example', '[our page](https://shop.example)', '5 < 6 > 4', 'Size XXL', 'Wait… what?'])('%s has none', (text) => {
    expect(places(text)).toEqual([]);
  }); // prettier-ignore
});

describe('filling', () => {
  it('puts the facts in', () => {
    expect(fill('Hi {name}, order {order}: [name]!', { name: 'Thandi', order: '4821' })).toEqual({
      text: 'Hi Thandi, order 4821: Thandi!',
      missing: [],
    });
  });

  it('names each missing fact once, and gives no text', () => {
    expect(fill('Hi {name}, {order} {order} {{dc.x}}', { name: 'Thandi' })).toEqual({
      text: null,
      missing: [{ fact: 'order', raw: '{order}' }, { fact: null, raw: '{{dc.x}}' }],
    });
  }); // prettier-ignore

  it('takes what the agent typed, and what the phrase falls back to', () => {
    expect(fill('To {room}, {{first_name | fallback: "there"}}', {}, { '{room}': ' 12 ' }).text).toBe('To 12, there');
    expect(fill('Hi {%customer.firstName,fallback=%}, all well', {}).text).toBe('Hi, all well');
    expect(fill('{room}', {}, { '{room}': '  ' }).text).toBeNull();
  });

  it('loses no letter of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom('{', '}', '{{', '}}', '[', ']', '<', '>', '%', '__', '@@', '##', '*|', '|*', '$', 'name', 'order', 'NAME', ' ', '.', 'x', 'XXX', '…', '|', 'first_name', ' fallback: "a"', 'Hi', '\n'), // prettier-ignore
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        expect(partsOf(text).map((part) => (part.kind === 'text' ? part.text : part.raw)).join('')).toBe(text); // prettier-ignore
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'Hi [Name], {{x}} and <order number>', 'Dear %name%', 'DD/MM/YYYY', 'Hola [nombre], (inserte fecha)', 'Due TBD', '$AMOUNT', 'Order XXXX', '@@name@@', '{0} of {1}', 'Hi __name__', 'Sehr geehrte [[Name]]', '%s items',
  ])('%s isn’t offered as ready', (text) => {
    expect(fill(text, {}).text).toBeNull();
  }); // prettier-ignore
});
