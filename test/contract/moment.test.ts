import { describe, expect, it } from 'vitest';
import type { Conversation, Message } from '@/lib/conversation/types';
import { SHOP } from '@/lib/playbook/default/shop';
import type { Playbook } from '@/lib/playbook/schema';
import { suggest } from '@/lib/suggest/suggest';

const NOW = '2026-11-17T11:20:00+01:00'; // a Tuesday
type Said = readonly ['customer' | 'agent' | 'bot', string];

function conversation(channel: Conversation['channel'], said: readonly Said[]): Conversation {
  const messages = said.map(
    ([role, text], place): Message => ({ id: `m${place}`, role, author: role === 'customer' ? 'Robin Vale' : 'Noor Haas', visibility: 'private', at: `2026-11-17T10:${10 + place}:00+01:00`, text, attachments: [] }), // prettier-ignore
  );
  return {
    site: 'demo', url: '', key: `moment:${said[0]?.[1]}`, channel, visibility: 'private', subject: null, rating: null, customer: { name: 'Robin Vale', handle: null },
    agent: { name: 'Noor Haas' }, messages, completeness: { state: 'complete', read: messages.length, shown: messages.length, reasons: [] }, composer: null,
  }; // prettier-ignore
}

/** What we would answer. */
function reply(channel: Conversation['channel'], said: readonly Said[], playbook: Playbook = SHOP): string {
  return suggest({ conversation: conversation(channel, said), playbook, now: NOW }).drafts.at(-1)?.text ?? '';
}

describe('an answer to a question of ours is taken up', () => {
  it.each<[string, readonly Said[], RegExp]>([
    ['en, ours', [['customer', 'the router came, when can someone fit it'], ['agent', 'Would Tuesday or Thursday suit you?'], ['customer', 'either, you pick']], /Thursday 19 November/],
    ['es, ours', [['customer', 'ya tengo el aparato en casa'], ['agent', '¿Le viene mejor el martes o el jueves?'], ['customer', 'me da igual, elijan ustedes']], /jueves 19 de noviembre/],
    ['pt, theirs', [['customer', 'o router já chegou'], ['agent', 'Prefere que o técnico vá na quarta ou na sexta?'], ['customer', 'sexta está ótimo']], /sexta-feira, 20 de novembro/],
    ['fr, theirs', [['customer', 'le technicien peut passer quand'], ['agent', 'mardi 24 à 9 h ou jeudi 26 à 14 h ?'], ['customer', 'jeudi 14h parfait']], /jeudi 26 novembre à 14 h/],
    ['de, ours', [['customer', 'wann kommt der techniker'], ['agent', 'Passt Ihnen Montag oder Mittwoch?'], ['customer', 'mir egal, suchen sie was aus']], /Montag, dem 23. November/],
    ['zu, ours', [['customer', 'i-fridge ifikile, ngicela usizo'], ['agent', 'Ufuna uchwepheshe afike nini: ngoMsombuluko noma ngoLwesithathu?'], ['customer', 'anginandaba. khethani nina']], /uMsombuluko|oMsombuluko/],
  ])('%s', (_, said, day) => {
    const text = reply('chat', said);
    expect(text).toMatch(day);
    expect(text).not.toMatch(/\?/);
  }); // prettier-ignore

  it('what they agreed to is done, and nothing beside it offered', () => {
    const text = reply('chat', [
      ['customer', 'la tostadora no enciende, pedido 88121'],
      ['agent', 'Lo siento. Te puedo enviar una etiqueta de devolución y luego decides. ¿Te parece?'],
      ['customer', 'vale, la etiqueta me va bien'],
    ]);
    expect(text).toMatch(/etiqueta/);
    expect(text).not.toMatch(/vale de|reembols|devolverte/);
  });

  it('a choice between ours is the one they made', () => {
    const text = reply('chat', [
      ['customer', 'die jacke ist zu groß, bestellung 71234'],
      ['agent', 'Sollen wir Ihnen M schicken oder das Geld zurückgeben?'],
      ['customer', 'geld zurück bitte'],
    ]);
    expect(text).toMatch(/erstatten/);
    expect(text).not.toMatch(/ersetzen|umtausch|\?/i);
  });

  it('a no is no agreement', () => {
    const text = reply('chat', [
      ['customer', 'my kettle leaks, order 55120'],
      ['agent', 'Would Thursday suit you for the collection?'],
      ['customer', "no, Thursday doesn't work"],
    ]);
    expect(text).not.toMatch(/Thursday 19 November it is|you down for/);
  });
});

describe('a goodbye is answered with one', () => {
  it.each<[string, readonly Said[], RegExp]>([
    ['en', [['customer', 'is the green coat back in M?'], ['agent', 'Yes, it is.'], ['customer', "amazing, cheers, that's all i needed"]], /welcome|Any time|pleasure/],
    ['es', [['customer', '¿abrís el sábado?'], ['agent', 'Sí, de 10 a 14.'], ['customer', 'genial, gracias!']], /De nada|placer|A (?:ti|usted)/],
    ['pt', [['customer', 'há desconto para estudantes?'], ['agent', 'Sim, 25%.'], ['customer', 'impecável, era só isso. obrigado']], /De nada|Ora essa|Não tem de quê/],
    ['fr', [['customer', 'le code marche sur les soldes ?'], ['agent', "Oui, jusqu'à dimanche."], ['customer', 'super merci bonne soirée !']], /Bonne soirée/],
    ['de', [['customer', 'gibt es das auch in blau?'], ['agent', 'Ja, ab sofort.'], ['customer', 'super, danke']], /gern/i],
    ['zu', [['customer', 'nivula ngasikhathi sini ngoMgqibelo?'], ['agent', 'Ngo-9 ekuseni.'], ['customer', 'ngiyabonga kakhulu, yilokho kuphela']], /Wamukelekile|Kuyintokozo/],
  ])('%s', (_, said, word) => {
    const text = reply('chat', said);
    expect(text).toMatch(word);
    expect(text.split(/\s+/).length).toBeLessThan(25);
  }); // prettier-ignore

  it('after a loop of the bot it says so, and takes their sorry away', () => {
    const text = reply('chat', [
      ['customer', 'ich komme nicht in mein konto'],
      ['bot', 'Haben Sie Ihr Passwort vergessen?'],
      ['customer', 'nein'],
      ['bot', 'Haben Sie Ihr Passwort vergessen?'],
      ['customer', 'mitarbeiter bitte'],
      ['bot', 'Haben Sie Ihr Passwort vergessen?'],
      ['agent', 'Hier ist ein Mensch. Versuchen Sie es jetzt bitte noch einmal.'],
      ['customer', 'bin drin, danke. sorry für die mühe'],
    ]);
    expect(text).toMatch(/Bot/);
    expect(text).toMatch(/entschuldigen/);
  });
});

describe('joy is shared, in their register', () => {
  it.each([
    ['yo that hoodie is SICK, arrived in 1 day 🔥🔥', /thank/i],
    ['bua q pasada de zapas, me habeis alegrado la semana jajaj', /Jajaja/],
    ['amei demais a mochila 😍', /bom|alegr/],
    ["j'adore mon pull 😍 trop bien", /plaisir/],
    ['digga die jacke ist der hammer 😍', /freut|schöne/],
    ['izicathulo zenu zinhle kakhulu 😍', /siyabonga/],
  ])('%s', (text, word) => {
    const said = reply('dm', [['customer', text]]);
    expect(said).toMatch(word);
    expect(said).not.toMatch(/sorry|siento|lamento|désolé|tut mir leid|xolisa|\?/i);
  });

  it('what is wrong beside an emoji is no joy', () =>
    expect(reply('dm', [['customer', 'love the hoodie 😍 but the zip is broken, order 55120']])).toMatch(/sorry/i));
});
