import { describe, expect, it } from 'vitest';
import type { Draft, Tone } from '@/lib/conversation/types';
import { check } from '@/lib/check/check';
import { draft } from '@/lib/draft/draft';
import { planInDetail } from '@/lib/plan/plan';
import { defaultPlaybook } from '@/lib/playbook/default/choose';
import { suggest } from '@/lib/suggest/suggest';
import { sentences } from '@/lib/text/sentences';
import { conversationOf, readingOf, type Spec } from '../replies/build';
import { generated, GENERATED_LANGUAGES } from '../replies/generate';
import { SPECS } from '../replies/specs';

const NEUTRAL: Tone = { warmth: 0, formality: 0, length: 0, firmness: 0 };

function written(spec: Spec, tone: Partial<Tone> = {}, recent: string[] = []) {
  const conversation = conversationOf(spec);
  const reading = readingOf(spec);
  const playbook = defaultPlaybook(conversation, reading);
  const plan = planInDetail({ conversation, reading, playbook, now: spec.now });
  const drafts = draft({
    conversation,
    reading,
    plan,
    playbook,
    tone: { ...NEUTRAL, ...tone },
    language: spec.language,
    now: spec.now,
    agentName: spec.agent,
    recent,
  });
  const findings = drafts.map((one) => check(one.text, { conversation, reading, plan, playbook, audience: one.audience, now: spec.now, locale: 'en', slots: one.slots }).filter(({ level }) => level !== 'pass')); // prettier-ignore
  return { conversation, plan, drafts, findings };
}

const figures = (text: string): string[] => Array.from(text.matchAll(/\d[\d.,:]*\d|\d/gu), ([figure]) => figure).toSorted();
const whole = (text: string) => {
  expect(text).not.toMatch(/[{}[\]<>|]|undefined|null|NaN/u);
  expect(text).not.toMatch(/ {2}| [.,]|\.\.(?!\.)|\n{3}/u);
};

describe.each(SPECS.map((spec) => [spec.id, spec] as const))('the reply to %s', (_, spec) => {
  const { conversation, plan, drafts, findings } = written(spec);

  it('is whole, in the language, signed', () => {
    for (const { text, language } of drafts) {
      whole(text);
      expect(language).toBe(spec.language);
      if (spec.agent) expect(text).toContain(spec.agent.split(' ')[0]);
    }
  });

  it('is one, or in public two: short without personal data, then the rest', () => {
    expect(drafts.map(({ audience }) => audience)).toEqual(plan.public ? ['public', 'private'] : ['private']);
    const [shown] = drafts;
    if (!plan.public || !shown) return;
    if (spec.channel === 'post') expect(shown.text.length).toBeLessThanOrEqual(280);
    expect(shown.text).not.toMatch(/\d{3,}|@|[€£$]/u);
  });

  it('says nothing of an internal note and nothing that we said before', () => {
    const notes = conversation.messages.filter(({ visibility }) => visibility === 'internal').flatMap(({ text }) => sentences(text));
    const said = new Set(
      conversation.messages
        .filter(({ role, visibility }) => role === 'agent' && visibility !== 'internal')
        .flatMap(({ text }) => sentences(text).map((one) => one.text)),
    );
    for (const { text } of drafts) {
      for (const note of notes) expect(text).not.toContain(note.text);
      for (const sentence of sentences(text.split('\n\n').slice(1, -1).join('\n\n'))) expect(said.has(sentence.text)).toBe(false);
    }
  });

  it('is the same for the same input', () => expect(written(spec).drafts).toEqual(drafts));

  it('never says what blocks', () => expect(findings.flat().filter(({ level }) => level === 'block')).toEqual([]));

  it('changes its words with the sliders, and no figure', () => {
    const seen = new Set<string>();
    for (const tone of [
      { warmth: 2 },
      { warmth: -2 },
      { formality: 2 },
      { formality: -2 },
      { length: 2 },
      { length: -2 },
      { firmness: 2 },
    ]) {
      const { drafts: other } = written(spec, tone);
      other.forEach(({ text }, index) => {
        whole(text);
        for (const figure of figures(text)) expect(figuresOf(drafts, conversation.messages)).toContain(figure);
        seen.add(`${index} ${text}`);
      });
    }
    expect(seen.size).toBeGreaterThan(drafts.length);
  });
});

/** All figures that may stand in a reply: those of the neutral one and of the plan behind it, and of the conversation. */
function figuresOf(drafts: readonly Draft[], messages: readonly { text: string }[]): string[] {
  return [...drafts, ...messages].flatMap(({ text }) => figures(text));
}

describe('must and mustn’t', () => {
  it.each([
    [
      'en-birthday',
      ['Thandi', 'doll house', '4821', "daughter's birthday", '€89', 'Wednesday 25 November'],
      ['third-party', 'valued customer', 'inconvenience'],
    ],
    ['en-tent', ['Grace', 'two-person tent', 'UO-48213', 'Drakensberg'], ['inconvenience']],
    ['en-tent-broken', ['Grace', 'I', '5 October'], ['no scan', 'lost']],
    ['en-twice', ['Kevin', 'rent', '4,299'], ['inconvenience']],
    ['en-post', ['Sam', 'boots'], []],
    ['es-linterna', ['Carmen', 'linterna frontal', 'cumpleaños', 'UO-50544'], ['molestias ocasionadas']],
    ['es-botas-2', ['Lucía', 'botas', '8 de octubre'], []],
    ['zu-itende', ['Sibusiso', 'itende lakho', 'UO-50620'], []],
    ['pt-cafeteira', ['Joana', 'cafeteira', 'aniversário', '88213'], []],
    ['fr-bottes', ['Claire', 'bottes', '55120', 'mariage'], []],
    ['de-stiefel', ['Weber', '55120'], []],
  ])('%s', (id, must, mustnt) => {
    const spec = SPECS.find((one) => one.id === id);
    expect(spec).toBeDefined();
    const text = written(spec!)
      .drafts.map((one) => one.text)
      .join('\n');
    for (const words of must) expect(text).toContain(words);
    for (const words of mustnt) expect(text).not.toContain(words);
  });

  it('doesn’t open as the agent’s recent replies did', () => {
    const spec = SPECS.find(({ id }) => id === 'en-tent')!;
    const first = written(spec).drafts[0]!.text;
    const again = written(spec, {}, [first]).drafts[0]!.text;
    const opens = (text: string) => text.split('\n\n')[1]!.split(' ').slice(0, 4).join(' ');
    expect(opens(again)).not.toBe(opens(first));
  });
});

describe.each(GENERATED_LANGUAGES)('replies to made conversations in %s', (language) => {
  const all = (['late', 'damaged'] as const).flatMap((kind) =>
    Array.from({ length: 12 }, (_, number) => generated(language, kind, number * 5 + 1)),
  );

  it('are whole, name the customer, and never block', () => {
    for (const { conversation, now, agent } of all) {
      const { drafts, findings } = suggest({ conversation, now });
      drafts.forEach(({ text }, index) => {
        whole(text);
        expect(text).toContain(conversation.customer.name!.split(' ').at(language === 'de' ? -1 : 0));
        expect(text).toContain(agent.split(' ')[0]);
        expect(findings[index]!.filter(({ level }) => level === 'block')).toEqual([]);
      });
    }
  });

  it('don’t repeat themselves: over 500 no sentence in more than 15%, overlap of 4-grams 0.2 at most', () => {
    const texts = Array.from({ length: 500 }, (_, number) => bodyOf(written(madeSpec(language, number)).drafts[0]!.text));
    const count = new Map<string, number>();
    for (const text of texts)
      for (const sentence of new Set(sentences(text).map((one) => one.text))) count.set(sentence, (count.get(sentence) ?? 0) + 1);
    expect([...count].filter(([, times]) => times > 0.15 * texts.length)).toEqual([]);
    expect(overlapOf(texts.slice(0, 200))).toBeLessThanOrEqual(0.2);
  }, 60_000);
});

/** A damaged order told in a mail, with what a reader finds in it: fast enough for hundreds. */
function madeSpec(language: string, number: number): Spec {
  const { conversation, now, agent } = generated(language, 'damaged', number, 'mail');
  const { text, at } = conversation.messages[0]!;
  const order = /\d{5}/u.exec(text)![0];
  return {
    id: `made-${language}-${number}`,
    language,
    customer: conversation.customer.name,
    agent,
    now,
    heat: ([1, 2, 3, 4] as const)[number % 4]!,
    messages: [['customer', at!, text]],
    issues: ['damaged'],
    facts: [['order', order]],
  };
}

const bodyOf = (text: string): string => text.split('\n\n').slice(1, -1).join('\n\n');

/** Mean share of word 4-grams that two texts have in common, over pairs. */
function overlapOf(texts: readonly string[]): number {
  const sets = texts.map((text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
    return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
  });
  let sum = 0;
  let pairs = 0;
  sets.forEach((set, index) => {
    for (const other of sets.slice(index + 1)) {
      let shared = 0;
      for (const gram of set) if (other.has(gram)) shared++;
      sum += shared / Math.max(1, set.size + other.size - shared);
      pairs++;
    }
  });
  return sum / Math.max(1, pairs);
}
