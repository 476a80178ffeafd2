import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/conversation/types';
import { check } from './check';
import { contextOf, GOOD } from './example';
import { removal } from './removal';
import { sentences } from '@/lib/text/sentences';

/** Sentences that trip rules which have a fix, each as it might stand in a reply. */
const TRIPPING: Record<string, readonly string[]> = {
  en: ['Please calm down.', 'Calm down!', 'There is nothing I can do.', 'I am so sorry.', 'I am sorry, but the van broke down.', 'Once again I apologise.', 'We will refund you and we have noted it.', 'I will call you by Sunday 29 November.', 'I will write by the 29th of November.', 'I will write on Friday 24 November.', 'I will refund you by 12 November.', 'I have added a €50 voucher for you.', 'I have added an €80 voucher for you.', 'Thanks, [name].', 'PLEASE READ THE EMAIL, THANDI.', 'I SENT IT ON MONDAY.', 'It is on its way!!', 'Really?! It left today.', 'How nice of you to say so 🙄.', '(It is on its way 🙄)', 'Your parcel is coming 🎉!'],
  es: ['Cálmese, por favor.', 'Por favor, tranquilícese.', 'Tranquilízate.', 'Lo siento mucho.', 'Le pido disculpas, pero el camión se averió.', 'Le escribiré el domingo 29 de noviembre.', 'Le escribiré el día 29 de noviembre.', 'Le llamaré el viernes 24 de noviembre.', 'Le reembolsaré antes del 12 de noviembre.', 'Le doy un vale de 50 €.', 'Gracias, [nombre].', 'LEA EL CORREO, THANDI.', '¡¡Ya está en camino!!', '¡Ya está en camino!!', 'Qué amable 🙄.', 'Su paquete ya viene 🎉!'],
  zu: ['Ngicela wehlise umoya.', 'Yehlisa umoya!', 'Akukho engingakwenza.', 'Ngiyaxolisa kakhulu.', 'Ngiyaxolisa, kodwa iloli lifile.', 'Ngizokubhalela ngeSonto, mhla ka-29 kuNovemba.', 'Ngizokunika ivawusha engu-€50.', 'Ngiyabonga, [igama].', 'FUNDA I-IMEYILI THANDI.', 'Isendleleni!!', 'Kuhle lokho 🙄.'],
  pt: ['Acalme-se, por favor.', 'Tenha calma.', 'Lamento muito.', 'Peço desculpa, mas o camião avariou.', 'Escreverei até domingo, 29 de novembro.', 'Escreverei no sábado, 28 de novembro.', 'Ligarei até sexta-feira, 24 de novembro.', 'Vou devolver até 12 de novembro.', 'Dou-lhe um vale de 50 €.', 'Obrigado, [nome].', 'LEIA O EMAIL, THANDI.', 'Já está a caminho!!', 'Que simpático 🙄.'],
  fr: ['Calmez-vous.', 'Veuillez vous calmer.', 'Je suis vraiment désolé.', 'Je suis désolé, mais le camion est tombé en panne.', 'Je vous écrirai le dimanche 29 novembre.', 'Je vous écrirai avant le 29 novembre.', 'Je vous appellerai vendredi 24 novembre.', 'Je vous rembourserai avant le 12 novembre.', 'Je vous offre un bon de 50 €.', 'Merci, [prénom].', 'LISEZ LE COURRIEL, THANDI.', 'Il est en route !!', 'Comme c’est aimable 🙄.'],
  de: ['Bitte beruhigen Sie sich.', 'Beruhige dich!', 'Es tut mir sehr leid.', 'Es tut mir leid, aber der Wagen ist liegen geblieben.', 'Ich schreibe Ihnen am Sonntag, 29. November.', 'Ich schreibe Ihnen am Sonntag, dem 29. November.', 'Ich rufe Sie am Freitag, 24. November an.', 'Ich erstatte es bis zum 12. November.', 'Ich gebe Ihnen einen Gutschein über 50 €.', 'Danke, [Name].', 'LESEN SIE DIE NACHRICHT.', 'Es ist unterwegs!!', 'Wie nett von Ihnen 🙄.'],
}; // prettier-ignore
const GREETINGS: Record<string, readonly string[]> = {
  en: ['Dear valued customer,', 'Dear customer:', 'Dear Customer Thandi,', 'Hi Michael,', 'Dear Mr Michaels,'],
  es: ['Estimado cliente:', 'Hola, Miguel:', 'Estimado Sr. Pérez:'],
  zu: ['Khasimende elithandekayo,', 'Sawubona Sipho,'],
  pt: ['Prezado cliente,', 'Olá Miguel,', 'Caro Sr. Pereira,'],
  fr: ['Cher client,', 'Madame, Monsieur,', 'Bonjour Michel,', 'Cher M. Dupont,'],
  de: ['Sehr geehrter Kunde,', 'Sehr geehrte Damen und Herren,', 'Hallo Michael,', 'Guten Tag Herr Meier,'],
};
const LANGUAGES = Object.keys(GOOD);

/** Every way in which a sentence may stand in a reply. */
function placed(reply: string, said: string): string[] {
  const [greeting = '', ...rest] = reply.split('\n\n');
  const parts = rest.map((part, place) => (place === 0 ? `${said} ${part}` : part));
  const [first = '', second = '', ...others] = rest;
  const halves = sentences(first);
  const middle = `${first.slice(0, halves[0]!.end)} ${said} ${first.slice(halves[1]?.start ?? halves[0]!.end)}`;
  return [
    [greeting, ...parts].join('\n\n'),
    [greeting, middle, second, ...others].join('\n\n'),
    [greeting, `${first} ${said}`, second, ...others].join('\n\n'),
    [greeting, `${first} ${said}`, `${said} ${second}`, ...others].join('\n\n'),
    [greeting, first, said, second, ...others].join('\n\n'),
    [greeting, first, `- ${said}\n- ${second}`, ...others].join('\n\n'),
    [greeting, first, `1. ${said}\n2. ${second}`, ...others].join('\n\n'),
    [greeting, first, `> ${said}\n> ${second}`, ...others].join('\n\n'),
    [greeting, first, `“${said}” ${second}`, ...others].join('\n\n'),
    [greeting, first, second, ...others.slice(0, -1), said, ...others.slice(-1)].join('\n\n'),
    `${reply}\n\n${said}`,
  ];
}

const taken = (text: string, { start, end, fix }: Finding): string => text.slice(0, start) + fix!.text + text.slice(end);

/** How often each rule finds fault. */
function faults(found: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, level } of found) if (level !== 'pass') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Faults of form: what somebody would see at a glance, each with where. */
function ugly(text: string, language: string): string[] {
  const signs: [string, RegExp][] = [
    ['two spaces', /[ \t]{2,}/gu],
    ['a stop after a space', / [.,;](?![.\d])/gu],
    ['a stop at the beginning', /^[ \t]*[.,;:!?]/gmu],
    ['two different stops', /[,;:]\s*[.,;!?]|[!?],/gu],
    ['an end with a space', /[ \t]+$/gmu],
    ['brackets around nothing', /\(\s*\)|“\s*”|"\s*"/gu],
    ['a mark before nothing', /^[ \t]*(?:[-•>]|\d+[.)])[ \t]*$/gmu],
    ['three breaks', /\n{3}/gu],
    ['a small letter at the beginning', /(?<!\d)[.!?] \p{Ll}/gu],
    ['a wrong article', /\ba €?(?:8|11|18)(?!\d\d?\d)\d?\b|\ban €?(?:1(?![18])|[2-79])\d*\b/gu],
    ['a date behind "the"', /\bthe (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu],
    ['a day of another gender', /\b(?:no|do|o|ao) (?:segunda|terça|quarta|quinta|sexta)-feira/gu],
    ['the wrong day word', /\bd[ií]a (?:lunes|martes|miércoles|jueves|viernes|segunda|terça|quarta|quinta|sexta)/gu],
    ['half an exclamation', /[¡]{2,}/gu],
    ['a title with a first name', /\b(?:Mr|Sr\.|M\.|Herr|Frau) Thandi\b/gu],
    ['a name said twice', /Thandi,? Thandi/gu],
    ['a small name', /\bthandi\b|\bmonday\b/gu],
  ];
  if (language === 'de') signs.push(['a small noun', /\bnachricht\b/gu]);
  return signs.flatMap(([name, sign]) => Array.from(text.matchAll(sign), ([found]) => `${name}: ${JSON.stringify(found)}`));
}

/** What is wrong with what a fix does to a text, [] where it is good. */
function broken(text: string, finding: Finding, found: readonly Finding[], language: string): string[] {
  const mended = taken(text, finding);
  const before = faults(found);
  const after = faults(check(mended, contextOf({ language })));
  const had = ugly(text, language);
  const wrong = ugly(mended, language).filter((one) => !had.includes(one));
  if ((after.get(finding.rule) ?? 0) >= (before.get(finding.rule) ?? 0)) wrong.push(`${finding.rule} stays`);
  for (const [rule, count] of after) if (rule !== finding.rule && count > (before.get(rule) ?? 0)) wrong.push(`${rule} is new`);
  if (finding.fix!.text === '' && /[\p{L}\p{N}]/u.test(text.slice(finding.start - 1, finding.start)) && /^[\p{L}\p{N}]/u.test(text.slice(finding.end))) wrong.push('two words in one'); // prettier-ignore
  return wrong.map((one) => `${one}\n${text}\n→ ${mended}`);
}

const fixable = (found: readonly Finding[]): Finding[] => found.filter(({ fix }) => fix !== null);

describe('a fix in an ordinary reply', () => {
  it.each(LANGUAGES.flatMap((language) => TRIPPING[language]!.map((said) => [language, said] as const)))(
    '%s: %s',
    { timeout: 20_000 },
    (language, said) => {
      const context = contextOf({ language });
      const wrong = placed(GOOD[language]!, said).flatMap((text) => {
        const found = check(text, context);
        return fixable(found).flatMap((finding) => broken(text, finding, found, language));
      });
      expect(wrong).toEqual([]);
    },
  );
  it.each(LANGUAGES.flatMap((language) => GREETINGS[language]!.map((greeting) => [language, greeting] as const)))(
    '%s: %s',
    (language, greeting) => {
      const text = [greeting, ...GOOD[language]!.split('\n\n').slice(1)].join('\n\n');
      const found = check(text, contextOf({ language }));
      expect(fixable(found).flatMap((finding) => broken(text, finding, found, language))).toEqual([]);
    },
  );
  it.each(LANGUAGES)('%s: there are some', (language) => {
    const offered = TRIPPING[language]!.filter(
      (said) => fixable(check(placed(GOOD[language]!, said)[2]!, contextOf({ language }))).length > 0,
    );
    expect(offered.length).toBeGreaterThanOrEqual(4);
  });
  it('leaves none of two wrong sentences worse', { timeout: 60_000 }, () => {
    const pair = fc.constantFrom(...LANGUAGES).chain((language) => {
      const said = fc.constantFrom(...TRIPPING[language]!);
      return fc.tuple(fc.constant(language), said, said, fc.nat(10), fc.nat(10));
    });
    fc.assert(
      fc.property(pair, ([language, one, other, here, there]) => {
        const text = placed(placed(GOOD[language]!, one)[here]!, other)[there]!;
        const found = check(text, contextOf({ language }));
        for (const finding of fixable(found)) expect(broken(text, finding, found, language)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what goes with a sentence that is taken out', () => {
  const left = (text: string, gone: string) => {
    const start = text.indexOf(gone);
    const place = removal(text, sentences(text), { start, end: start + gone.length });
    return place && text.slice(0, place.start) + text.slice(place.end);
  };
  it.each([
    ['One. Sorry. Two.', 'One. Two.'],
    ['Sorry. Two.', 'Two.'],
    ['One. Sorry.\n\nTwo.', 'One.\n\nTwo.'],
    ['One.\n\nSorry.\n\nTwo.', 'One.\n\nTwo.'],
    ['- One.\n- Sorry.\n- Two.', '- One.\n- Two.'],
    ['> Sorry.\n> Two.', '> Two.'],
    ['One.\nSorry.', 'One.'],
  ])('%j', (text, stays) => expect(left(text, 'Sorry.')).toBe(stays));
  it.each([['1. Sorry.\n2. Two.'], ['What I do:\n\nSorry.\n\nBye'], ['Sorry.'], ['One, Sorry. Two.']])(
    '%j has to be thought over',
    (text) => expect(left(text, 'Sorry.')).toBeNull(),
  );
});
