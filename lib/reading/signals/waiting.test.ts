import { describe, expect, it } from 'vitest';
import { contextOf, type Line } from './testing';
import { readWaiting } from './waiting';

const customer = (text: string, rest: Partial<Line> = {}): Line => ({ from: 'customer', text, ...rest });
const agent = (text: string, rest: Partial<Line> = {}): Line => ({ from: 'agent', text, ...rest });
const AT = ['2026-11-02T08:00:00.000Z', '2026-11-02T09:00:00.000Z', '2026-11-02T10:00:00.000Z'];

describe('who owes the next message', () => {
  it.each<[string, string, Line[], string, string | null]>([
    ['nobody wrote', 'en', [], 'nobody', null],
    ['a new complaint', 'en', [customer('My tent leaks.')], 'agent', AT[0]!],
    ['since the first of several', 'en', [customer('My tent leaks.'), customer('Hello?')], 'agent', AT[0]!],
    ['a question to the customer', 'en', [customer('My tent leaks.'), agent('Where does it leak?')], 'customer', AT[1]!],
    ['a request to the customer', 'en', [customer('My tent leaks.'), agent('Please send two photos.')], 'customer', AT[1]!],
    ['put off', 'en', [customer('My tent leaks.'), agent('We are looking into it and will get back to you.')], 'agent', AT[0]!],
    ['a promised message', 'en', [customer('Where is it?'), agent('I’ll write to you before 16:00.')], 'agent', AT[0]!],
    ['answered', 'en', [customer('Where is it?'), agent('It was delivered to your neighbour at number 7.')], 'nobody', null],
    [
      'anything else?',
      'en',
      [customer('Where is it?'), agent('It was delivered to number 7. Is there anything else I can help you with?')],
      'nobody',
      null,
    ],
    ['thanks', 'en', [customer('Where is it?'), agent('At number 7.'), customer('Found it, thank you!')], 'nobody', null],
    ['thanks, but', 'en', [customer('Where is it?'), agent('At number 7.'), customer('Thanks, but it is not there.')], 'agent', AT[2]!],
    [
      'thanks with a promise open',
      'en',
      [customer('Where is it?'), agent('I’ll call you on Friday.'), customer('OK, thank you.')],
      'agent',
      AT[2]!,
    ],
    [
      'the customer will send something',
      'en',
      [customer('It leaks.'), agent('Please send photos.'), customer('OK, I’ll send them tonight.')],
      'customer',
      AT[2]!,
    ],
    ['a bot doesn’t count', 'en', [customer('It leaks.'), { from: 'bot', text: 'Did this help?' }], 'agent', AT[0]!],
    ['nor an internal note', 'en', [customer('It leaks.'), agent('Can you check, Priya?', { visibility: 'internal' })], 'agent', AT[0]!],
    ['gracias', 'es', [customer('¿Dónde está?'), agent('Llegó ayer a la oficina.'), customer('Perfecto, muchas gracias.')], 'nobody', null],
    ['obrigado', 'pt', [customer('Onde está?'), agent('Está na loja.'), customer('Ok, obrigado!')], 'nobody', null],
    ['merci', 'fr', [customer('Où est-il ?'), agent('Il est au dépôt.'), customer('Parfait, merci.')], 'nobody', null],
    ['danke', 'de', [customer('Wo ist es?'), agent('Im Lager.'), customer('Alles klar, vielen Dank!')], 'nobody', null],
    ['ngiyabonga', 'zu', [customer('Iphi?'), agent('Isesitolo.'), customer('Kulungile, ngiyabonga.')], 'nobody', null],
    ['¿me lo confirma?', 'es', [customer('No llega.'), agent('¿Me confirma la dirección?')], 'customer', AT[1]!],
  ])('%s (%s)', (_, language, lines, on, since) => expect(readWaiting(contextOf(lines, { language }))).toEqual({ on, since }));
});
