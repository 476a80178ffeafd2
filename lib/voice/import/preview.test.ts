import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesFile } from '../export';
import { phraseSchema } from '../schema';
import { NOW, phrase } from '../testing';
import { LIMITS, type Phrase } from '../types';
import { previewOf, type Preview } from './preview';

const maker = (language: string | null = 'en') => {
  let next = 0;
  return { identify: () => language, id: () => `new-${++next}`, now: NOW };
};
const read = (text: string, name = 'macros.csv', kept: readonly Phrase[] = []) => previewOf(text, name, kept, maker());
function good(text: string, name?: string, kept?: readonly Phrase[]): Preview {
  const result = read(text, name, kept);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value;
}
const texts = ({ good: phrases }: Preview) => phrases.map(({ title, text }) => [title, text]);

describe('a table', () => {
  it.each([
    ['commas', 'title,text\nA,One\nB,Two', [['A', 'One'], ['B', 'Two']]],
    ['semicolons and a byte order mark', '\ufeffTitle;Body\r\nA;One, two', [['A', 'One, two']]],
    ['tabs', 'name\tcontent\nA\tOne', [['A', 'One']]],
    ['bars', 'Name|Reply\nA|One', [['A', 'One']]],
    ['quoted line breaks and quotation marks', 'title,text\nA,"One,\n""two"""', [['A', 'One,\n"two"']]],
    ['Spanish names', 'Título;Mensaje\nA;Uno', [['A', 'Uno']]],
    ['German names', 'Titel;Inhalt\nA;Eins', [['A', 'Eins']]],
    ['isiZulu names', 'Isihloko;Umbhalo\nA;Kunye', [['A', 'Kunye']]],
    ['two columns without names', 'A,One\nB,Two', [['A', 'One'], ['B', 'Two']]],
    ['one column without a name', 'One thing\nAnother thing', [['One thing', 'One thing'], ['Another thing', 'Another thing']]],
    ['HTML in a cell', 'title,body\nA,"<p>One &amp; two</p><p>Three</p>"', [['A', 'One & two\n\nThree']]],
    ['no title: its first words', 'text\n"One two\nthree"', [['One two', 'One two\nthree']]],
  ])('with %s', (_, text, expected) => {
    expect(texts(good(text))).toEqual(expected);
  }); // prettier-ignore

  it('says what it knows of each', () => {
    const csv = 'title,text,language,tags,issue,purpose,shortcut\nRefunds::Late,Soon,pt-BR,"a, b","late-delivery, Wetter",Greeting,ld';
    expect(good(csv).good[0]).toEqual({
      id: 'new-1', title: 'Late', text: 'Soon', language: 'pt', tags: ['a', 'b', 'Refunds', 'Wetter'], issues: ['late-delivery'], move: 'greeting', shortcut: 'ld', used: 0, lastUsed: null, created: NOW,
    }); // prettier-ignore
  });

  it('names line and field of what it can’t use', () => {
    const csv = `title,text\nA,"One\ntwo"\n\nB,\nC,${'x'.repeat(LIMITS.text + 1)}\nD,caf\ufffd\nE,"torn`;
    const { good: taken, bad } = good(csv);
    expect(taken.map(({ title }) => title)).toEqual(['A']);
    expect(bad.map(({ line, field, why }) => [line, field, why])).toEqual([
      [5, 'text', 'empty'],
      [6, 'text', 'long'],
      [7, 'text', 'encoding'],
      [8, 'text', 'quotes'],
    ]);
  });

  it('leaves out what is kept already or comes twice, by its words', () => {
    const kept = [phrase({ id: 'k', text: 'One  thing' })];
    const { good: taken, duplicates } = good('title,text\nX,ONE thing\nA,Two\nB,two', 'a.csv', kept);
    expect(taken.map(({ title }) => title)).toEqual(['A']);
    expect(duplicates).toEqual([{ line: 2, title: 'X' }, { line: 4, title: 'B' }]);
  }); // prettier-ignore
});

describe('JSON', () => {
  it('takes back our own export, with counts, and replaces what was changed', () => {
    const phrases = [phrase({ id: 'a', text: 'One', used: 4 }), phrase({ id: 'b', text: 'Two', move: 'closing' })];
    const file = phrasesFile(phrases, NOW);
    expect(good(file, 'x.json').good).toEqual(phrases);
    const preview = good(file, 'x.json', [phrase({ id: 'a', text: 'Other' }), phrases[1]!]);
    expect([preview.good.map(({ id }) => id), preview.replaced, preview.duplicates.length]).toEqual([['a'], 1, 1]);
  });

  it('reads Zendesk’s macros: comments as phrases, the rest said', () => {
    const macros = {
      macros: [
        { title: 'Delivery::Late', active: true, actions: [{ field: 'comment_value_html', value: '<p>Hi {{ticket.requester.first_name}},</p><p>it is <b>late</b>.</p>' }, { field: 'set_tags', value: 'late parcel' }] },
        { title: 'Plain', active: true, actions: [{ field: 'comment_value', value: ['channel:all', 'One\r\ntwo'] }] },
        { title: 'Off', active: false, actions: [{ field: 'comment_value', value: 'x' }] },
        { title: 'Note', actions: [{ field: 'comment_value', value: 'x' }, { field: 'comment_mode_is_public', value: 'false' }] },
        { title: 'Close', actions: [{ field: 'status', value: 'solved' }] },
      ],
      count: 5,
    }; // prettier-ignore
    const preview = good(JSON.stringify(macros, null, 2), 'macros.json');
    expect(preview.good.map(({ title, text, tags }) => [title, text, tags])).toEqual([
      ['Late', 'Hi {{ticket.requester.first_name}},\n\nit is late.', ['late', 'parcel', 'Delivery']],
      ['Plain', 'One\ntwo', []],
    ]);
    expect(preview.bad.map(({ why, detail }) => [why, detail])).toEqual([['inactive', 'Off'], ['internal', 'Note'], ['empty', 'Close']]); // prettier-ignore
    expect(preview.bad.every(({ line }) => line !== null && line > 20)).toBe(true);
  });

  it.each([
    ['a list of objects', '[{"name":"A","body":"One"}]', [['A', 'One']]],
    ['a list of texts', '["One","Two"]', [['One', 'One'], ['Two', 'Two']]],
    ['titles as keys', '{"Greeting":"Hello","Bye":"Bye now"}', [['Greeting', 'Hello'], ['Bye', 'Bye now']]],
    ['Freshdesk’s folders', '[{"id":1,"canned_responses":[{"id":2,"title":"A","content_html":"<div>One</div>","content":""}]}]', [['A', 'One']]],
    ['Gorgias’ actions', '{"data":[{"name":"A","actions":[{"name":"setResponseText","arguments":{"body_text":"One","body_html":""}}]}]}', [['A', 'One']]],
    ['a page of results', '{"results":[{"subject":"A","message":"One"}],"next":null}', [['A', 'One']]],
  ])('reads %s', (_, text, expected) => {
    expect(texts(good(text, 'x.json'))).toEqual(expected);
  }); // prettier-ignore
});

it('reads templates copied out of Gmail, parted by lines', () => {
  expect(
    texts(good('Subject: Late\nHello,\nit is late.\n\n---\nThanks\n\nThank you, {name}.\n=====\nJust a text, alone.', 'templates.txt')),
  ).toEqual([
    ['Late', 'Hello,\nit is late.'],
    ['Thanks', 'Thank you, {name}.'],
    ['Just a text, alone.', 'Just a text, alone.'],
  ]);
});

describe('what is refused', () => {
  it.each([
    ['', 'a.csv', { code: 'phrases-none' }],
    ['   \n', 'a.json', { code: 'phrases-none' }],
    ['{"a": 1\n\n"b": 2}', 'a.json', { code: 'phrases-json', params: { line: 3 } }],
    ['[{"title": "A",\n"text": "One and only"},\n,{"title": "B", "text": "Two"}]', 'a.json', { code: 'phrases-json', params: { line: 3 } }],
    ['not json', 'a.json', { code: 'phrases-no-json' }],
    ['[]', 'a.json', { code: 'phrases-none' }],
    ['{"product":"evenkeel","version":1,"tables":{}}', 'a.json', { code: 'phrases-other' }],
    ['a,b,c\n1,2,3', 'a.csv', { code: 'phrases-columns', params: { columns: 'a, b, c' } }],
    ['PK\u0000\u0003', 'a.xlsx', { code: 'phrases-binary' }],
    ['x'.repeat(LIMITS.file + 1), 'a.csv', { code: 'phrases-size', params: { most: LIMITS.file } }],
  ])('%#', (text, name, reason) => {
    expect(read(text, name)).toEqual({ ok: false, reason });
  });

  it('keeps to the number that there is room for', () => {
    const kept = Array.from({ length: LIMITS.phrases - 1 }, (_, index) => phrase({ id: `k${index}`, text: `Kept ${index}` }));
    const preview = good('title,text\nA,One\nB,Two', 'a.csv', kept);
    expect([preview.good.length, preview.bad.map(({ why }) => why)]).toEqual([1, ['too-many']]);
  });
});

describe('any bytes', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('title,text\n', '"', '""', '\n', '\r\n', ',', ';', '\t', '<p>', '</p>', '<script>', '<!--', '-->', '&amp;', '&#0;', '&#x110000;', '{"macros":[', '{"actions":[{"field":"comment_value","value":', ']}', '{{', '\ufeff', '\ufffd', '[{"text":"', '"}]', '---\n', '{"__proto__":{"text":"x"}}'), // prettier-ignore
  );
  it.each(['a.csv', 'a.json', 'a.txt', 'a'])('as %s give a refusal or phrases that can be kept', (name) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const result = previewOf(pieces.join(''), name, [], maker(null));
        const { good: taken, bad } = result.ok ? result.value : { good: [], bad: [] };
        if (!result.ok) expect(result.reason.code).toMatch(/^phrases-/);
        for (const one of taken) expect(phraseSchema.safeParse(one).success).toBe(true);
        for (const { line } of bad) expect(line === null || line >= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect('polluted' in {}).toBe(false);
  });

  it('as any JSON value give a refusal or phrases that can be kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = previewOf(JSON.stringify({ macros: value }), 'a.json', [], maker(null));
        if (result.ok) for (const one of result.value.good) expect(phraseSchema.safeParse(one).success).toBe(true);
      }),
    );
  });
});
