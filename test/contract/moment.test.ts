import { describe, expect, it } from 'vitest';
import type { Conversation, Message } from '@/lib/conversation/types';
import { SERVICE } from '@/lib/playbook/default/service';
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

describe('they end it', () => {
  it.each<[string, readonly Said[], RegExp]>([
    ['en', [['customer', 'Technician booked for today 9-11 never came'], ['agent', 'I am checking with the team.'], ['customer', 'you know what, forget it. cancel everything']], /cancel/],
    ['pt', [['customer', 'o técnico marcado para hoje não veio'], ['agent', 'Estou a verificar com a equipa.'], ['customer', 'deixa. pode cancelar tudo']], /cancela/],
    ['de', [['customer', 'Der Techniker kam wieder nicht.'], ['agent', 'Ich frage nach.'], ['customer', 'Stornieren Sie bitte alles.']], /tornier/],
  ])('%s: it is ended, and nobody is sent', (_, said, word) => {
    const text = reply('chat', said, SERVICE);
    expect(text).toMatch(word);
    expect(text).not.toMatch(/technician to|técnico a tratar|Techniker\w* (?:zu|schick|machen)|isn't possible|não me é possível|nicht möglich/);
  }); // prettier-ignore

  it('a flight that we cancelled isn’t cancelled again', () => {
    const text = reply(
      'mail',
      [['customer', 'El 31 de octubre nos cancelaron el vuelo, reserva QM7TZ4. Pido el reembolso de 186,30 €.']],
      SERVICE,
    );
    expect(text).not.toMatch(/cancelarlo|la cancelación sin coste/);
  });
});

describe('money came, and too little of it', () => {
  it.each<[string, readonly Said[], RegExp, RegExp]>([
    ['en', [['customer', 'My refund was agreed at £120, order 4821.'], ['agent', 'The refund of £120 will be with you on 16 November.'], ['customer', 'It has arrived, but only £84. That is £36 short.']], /£36/, /£120 by/],
    ['fr', [['customer', 'On me refuse le remboursement de 62,00 €, commande 5512.'], ['agent', 'Le remboursement est validé, versement le 16 novembre.'], ['customer', 'Versement reçu hier, 26,00 € au lieu de 62,00 €.']], /36\s€/, /rembourser les 62/],
    ['de', [['customer', 'Mir wurden statt 180 € nur 150 € erstattet. Bestellung 99321.']], /30\s€/, /180\s€ bis/],
  ])('%s: the difference is what is owed', (_, said, rest, whole) => {
    const text = reply('mail', said);
    expect(text).toMatch(rest);
    expect(text).not.toMatch(whole);
    expect(text).not.toMatch(/order number|numéro de (?:la )?commande|Bestellnummer/);
  }); // prettier-ignore
});

describe('an ordinary question is answered as one', () => {
  it.each<[string, string, RegExp]>([
    ['en', 'Could you tell me which documents I should bring to the inspection on 2 December?', /list/],
    ['es', 'Tengo cita el 4 de diciembre a las 9:40. ¿Sería posible cambiarla a la semana siguiente, por la mañana?', /jueves o viernes de esa semana, por la mañana/],
    ['pt', 'Qual é a diferença entre a máquina K200 e a K300?', /diferenças|comparação/],
    ['fr', "je voulais le pull hamster mais y'a plus de S, ça revient quand ?", /stock|équipe/],
    ['de', 'Guten Tag, liefern Sie auch nach Bad Ischl?', /Adresse|Liefergebiet/],
    ['zu', 'Sawubona, ninayo ifriji engaphansi kuka-R5000?', /ithimba|nethimba/],
  ])('%s', (_, text, word) => {
    const said = reply('mail', [['customer', text]]);
    expect(said).toMatch(word);
    expect(said).not.toMatch(/sorry|siento|lamento|désolé|excuse|tut mir leid|xolisa|[«„]/i);
  }); // prettier-ignore

  it('thanks to somebody of ours are passed on', () => {
    const said = reply('mail', [['customer', 'Bitte richten Sie Frau Petersen meinen Dank aus. Und liefern Sie auch nach Bad Ischl?']]);
    expect(said).toMatch(/Frau Petersen/);
  });
});
