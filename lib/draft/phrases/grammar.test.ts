import { describe, expect, it } from 'vitest';
import { render } from '../template';
import { whenIn } from '../when';
import { randomFrom } from '../seed';
import { tongueFor } from './languages';

const finished = (language: string, text: string): string => tongueFor(language).grammar.finish(text, true);

describe('what is put together by slots', () => {
  it.each([
    ['pt', 'Preciso de o número do seu pedido.', 'Preciso do número do seu pedido.'],
    ['pt', 'Preciso de a data exata.', 'Preciso da data exata.'],
    ['pt', 'Na quinta-feira, 19 de novembro confirmo.', 'Na quinta-feira, 19 de novembro, confirmo.'],
    ['pt', 'Na segunda-feira, 23 de novembro, antes das 17h00 escrevo.', 'Na segunda-feira, 23 de novembro, antes das 17h00, escrevo.'],
    ['pt', 'Escrevo na quinta-feira, 19 de novembro.', 'Escrevo na quinta-feira, 19 de novembro.'],
    ['zu', 'Ngidinga inombolo ye-oda kanye isithombe.', 'Ngidinga inombolo ye-oda kanye nesithombe.'],
    ['zu', 'Ngidinga isithombe kanye usuku oluqondile.', 'Ngidinga isithombe kanye nosuku oluqondile.'],
    ['zu', 'Sewubhale kathathu, kanti ngabe kwanela kanye.', 'Sewubhale kathathu, kanti ngabe kwanela kanye.'],
    ['es', 'Es por los daños de el paquete.', 'Es por los daños del paquete.'],
    ['de', 'Es geht zu dem Lager.', 'Es geht zum Lager.'],
  ])('agrees in %s: %s', (language, text, expected) => expect(finished(language, text)).toBe(expected));

  it('says a day in isiZulu with "mhla ka-"', () => {
    expect(whenIn('zu', 'Africa/Johannesburg', '2026-11-20T10:00:00Z').day('2026-11-17')).toBe('uLwesibili, mhla ka-17 kuNovemba');
  });
});

describe('a clause turned round', () => {
  it.each([
    ['es', 'La factura viene por 312,40 € y nunca uso más de 80.'],
    ['zu', 'Iketela likhiphe umlilo, ugesi wangishaya ingalo.'],
    ['zu', 'Asinawo amanzi kusukela ngoMsombuluko.'],
  ])('is left where a first person would stay in %s: %s', (language, sentence) =>
    expect(tongueFor(language).grammar.turn(sentence, false)).toBeNull(),
  );

  it('keeps to one form of address in Portuguese', () => {
    expect(tongueFor('pt').grammar.turn('A minha conta foi bloqueada ontem de manhã.', true) ?? 'a sua').toContain('a sua');
    expect(tongueFor('pt').grammar.turn('Minha conta foi bloqueada pelo aplicativo.', true)).toBe(
      'sua conta foi bloqueada pelo aplicativo',
    );
  });
});

describe('frames for what an option or a list says', () => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];

  it('put no adverb before the pronoun that an option begins with in German', () => {
    const wrong = strings(tongueFor('de').phrases).filter((one) =>
      /\b(?:lieber|stattdessen|außerdem|noch|zusätzlich|dazu) \{(?:first|second)\}/u.test(one),
    );
    expect(wrong).toEqual([]);
  });

  it('leave no relative clause open before the verb in Spanish and Portuguese', () => {
    const wrong = ['es', 'pt'].flatMap((language) =>
      strings(tongueFor(language).phrases).filter((one) => /Para \{first\} (?:necesito|preciso)/u.test(one)),
    );
    expect(wrong).toEqual([]);
  });

  it('take up no list with a singular pronoun in Spanish', () => {
    const wrong = strings(tongueFor('es').phrases.offer)
      .concat(strings(tongueFor('es').phrases.ask.frame))
      .filter((one) => /falta \{items\}|\{items\}.*Me lo </u.test(one));
    expect(wrong).toEqual([]);
  });

  it.each(['mild', 'strong'] as const)('say how much in French only once (%s)', (size) => {
    const feelings = Object.values(tongueFor('fr').phrases.feeling).flatMap((one) => one[size]);
    expect(feelings.filter((one) => /^(?:très|vraiment) /u.test(one))).toEqual([]);
  });

  it('have every option in every language render without a doubled space or an open bracket', () => {
    for (const language of ['es', 'zu', 'pt', 'fr', 'de'])
      for (const template of Object.values(tongueFor(language).phrases.offer).flat()) {
        const slots = { first: 'A', second: 'B', others: 'C', items: 'D', which: 'E?' };
        expect(render(template, slots, { informal: false, random: randomFrom(template) })?.text ?? '').not.toMatch(/ {2}|[{}[\]<>]/u);
      }
  });
});
