import { check } from '@/lib/check/check';
import { prepare } from '@/lib/check/prepare';
import type { Draft, Finding } from '@/lib/conversation/types';
import { contextOf } from '@/lib/draft/draft';
import { planInDetail } from '@/lib/plan/plan';
import { defaultPlaybook } from '@/lib/playbook/default/choose';
import { SHOP } from '@/lib/playbook/default/shop';
import { read } from '@/lib/reading/read';
import type { SuggestInput } from '@/lib/suggest/suggest';
import { fold } from '@/lib/text/fold';
import { phraseLanguage, type PhraseLanguage } from '@/lib/text/phrase-language';
import { Temporal } from '@/lib/text/temporal';
import { ticksOf } from './ticks';
import { assembled } from './apply';
import { capital, type Cleaning } from './clean';
import { adding, partsOf, type Part } from './compose';
import { greetingOf, heardOf, ownedOf, signatureOf, type Framed } from './frame';
import { changesOf, piecesOf } from './pieces';
import { readRough, type Rough } from './rough';
import { softened } from './soften';
import { TONGUES } from './tongues';
import type { Improvement } from './types';

/** What a suggestion depends on, with the agent's text in place of a draft. */
export type ImproveInput = Omit<SuggestInput, 'draft' | 'phrases'> & {
  text: string;
  /** The agent's own closing words above their name; null or absent: the phrases'. */
  signOff?: string | null;
};

/**
 * The agent's rough text as a full reply: its facts, refusals and commitments, in the order of a good reply, with the problem said back, an apology that
 * fits, a greeting and a name. What isn't recognised stays in the agent's words. A text that is a careful reply already is only checked. Null for a text
 * without words. Pure: the same input gives the same result.
 */
export function improve(input: ImproveInput): Improvement | null {
  const { conversation, now, text: original } = input;
  if (!/\p{L}/u.test(original)) return null;
  const corrections = input.corrections ? { corrections: input.corrections } : {};
  const reading = read(conversation, {
    now,
    zone: (input.playbook ?? SHOP).zone,
    ...corrections,
    ...(input.cache ? { cache: input.cache } : {}),
  });
  const playbook = input.playbook ?? defaultPlaybook(conversation, reading);
  const locale = input.locale ?? 'en';
  const asPlanned = planInDetail({ conversation, reading, playbook, now, locale, ...(input.chosen ? { chosen: input.chosen } : {}) });
  const audience: Draft['audience'] = input.audience ?? (asPlanned.public ? 'public' : 'private');
  const base = { conversation, reading, playbook, audience, now, locale };
  const names = [conversation.customer.name, conversation.agent.name, ...conversation.messages.map(({ author }) => author)].filter(
    (name) => name !== null,
  );
  const readIn = (language: PhraseLanguage) =>
    readRough(
      original,
      {
        tongue: TONGUES[language],
        context: { language, now, today: todayOf(now, playbook.zone), zone: playbook.zone, currency: playbook.currency },
      },
      names,
    );
  const language = languageOf(
    input,
    prepare(original, { ...base, plan: asPlanned }).language,
    phraseLanguage(reading.language.code),
    readIn,
  );
  const tongue = TONGUES[language];
  const rough = readIn(language);
  const chosen = ticksOf(asPlanned, rough.statements, input.chosen ?? {});
  const planned = planInDetail({ conversation, reading, playbook, now, locale, chosen });
  const denied = rough.statements.some(({ act, text }) => act === 'blame' || tongue.denies.test(fold(text)));
  const plan = denied ? { ...planned, ownership: 'open' as const } : planned;
  const tone = { warmth: 0, formality: 0, length: 0, firmness: 0, ...input.tone };
  const context = contextOf({
    conversation,
    reading,
    plan,
    playbook: input.address ? { ...playbook, formality: input.address } : playbook,
    tone,
    language,
    now,
    agentName: conversation.agent.name,
    recent: input.recent ?? [],
  });
  const cleaning: Cleaning = {
    tongue,
    names: new Map(
      names
        .flatMap((name) => name.split(/\s+/u))
        .filter((name) => name.length > 2 && /^\p{Lu}/u.test(name))
        .map((name) => [fold(name), name]),
    ),
  };
  const slots = { original };
  const findingsOf = (text: string): Finding[] =>
    check(text, { ...base, plan, slots: { ...slots, ...Object.fromEntries(context.writer.used) } });
  const needs = rough.prose ? needed(findingsOf(original)) : ALL;
  const heard = needs.heard
    ? heardOf(context, audience).filter(({ reason }) => (reason === 'problem' ? needs.problem : needs.apology))
    : [];
  const body = partsOf({
    source: original,
    statements: rough.statements,
    tongue,
    cleaning,
    context,
    heard,
    owned: needs.owned ? ownedOf(context, tongue) : [],
    prose: rough.prose,
    ticked: input.chosen ?? {},
  });
  const oneLine = audience === 'public' && plan.channel !== 'review';
  const last = Math.max(1, ...body.map(({ row }) => row));
  const framed = [
    ...greetingPart(rough, greetingOf(context, audience), cleaning),
    ...body,
    ...signaturePart(rough, signatureOf(context, audience, input.signOff ?? null), last + 1),
  ];
  const parts = softened(framed, oneLine, findingsOf);
  const pieces = piecesOf(parts, oneLine ? context.material.tongue.grammar : null).map(({ change, before, after, lowered, row }) => ({
    change,
    before,
    after,
    lowered,
    row,
  }));
  const { text } = assembled(pieces, new Set(), oneLine);
  return { original, text, language, audience, changes: changesOf(parts), pieces, findings: findingsOf(text) };
}

const ALL = { heard: true, problem: true, apology: true, owned: true };

/** What a careful reply still lacks, by what the check says about it. */
function needed(findings: readonly Finding[]): typeof ALL {
  const broken = new Set(findings.filter(({ level }) => level !== 'pass').map(({ rule }) => rule));
  const apology = broken.has('R3') || broken.has('R10') || broken.has('R2');
  const problem = broken.has('R8');
  return { heard: apology || problem, problem, apology, owned: broken.has('R1') };
}

/** The language of the rough text: its own look, else the customer's or where more of it is understood in theirs, unless twice as much is in another. */
function languageOf(
  input: ImproveInput,
  looks: PhraseLanguage | null,
  theirs: PhraseLanguage | null,
  readIn: (language: PhraseLanguage) => Rough,
): PhraseLanguage {
  const understood = (language: PhraseLanguage) => readIn(language).statements.filter(({ act }) => act !== 'own').length;
  const candidates = [...new Set([theirs, looks, input.language ? phraseLanguage(input.language) : null, 'en' as const])].filter(
    (one) => one !== null,
  );
  const seen = looks ?? theirs ?? 'en';
  const first = theirs !== null && understood(theirs) > understood(seen) ? theirs : seen;
  const best = candidates.toSorted((a, b) => understood(b) - understood(a))[0] ?? first;
  return understood(best) > 0 && understood(best) >= 2 * understood(first) ? best : first;
}

function greetingPart({ greeting, prose }: Rough, said: string, { names }: Cleaning): Part[] {
  const part = (kind: Part['kind'], before: string | null, after: string): Part[] => [
    {
      kind,
      reason: 'greeting',
      before,
      after,
      span: greeting && { start: greeting.start, end: greeting.end },
      rank: 0,
      row: 0,
      own: false,
    },
  ];
  if (!greeting) return said === '' ? [] : part('added', null, said);
  if (prose) return part('kept', greeting.text, greeting.text);
  const known = greeting.name?.split(' ').every((word) => names.has(fold(word))) ?? true;
  // Another name than the customer's is the agent's word: the check asks about it.
  const own = `${capital(
    greeting.text
      .replace(/[\s,:!.]+$/u, '')
      .split(' ')
      .map((word, place) => (place > 0 ? capital(word) : word))
      .join(' '),
  )},`;
  const after = known && said !== '' ? said : own;
  return part(after === greeting.text ? 'kept' : 'reworded', greeting.text, after);
}

function signaturePart({ signature, prose }: Rough, said: string | null, row: number): Part[] {
  const framed: Framed | null = said === null ? null : { text: said, reason: 'signature' };
  if (!signature) return framed === null ? [] : [{ ...adding(framed, 99), row }];
  const span = { start: signature.start, end: signature.end };
  const lines = signature.text.split('\n').filter((line) => line.trim() !== '');
  const name = lines.at(-1)!.replace(/^[-–—\s]+/u, '');
  const after = prose || lines.length > 1 || said === null ? (prose ? signature.text : lines.map((line) => capital(line.trim())).join('\n')) : fold(said).includes(fold(name)) ? said : capital(name); // prettier-ignore
  return [{ kind: after === signature.text ? 'kept' : 'reworded', reason: 'signature', before: signature.text, after, span, rank: 99, row, own: false }]; // prettier-ignore
}

function todayOf(now: string, zone: string): string {
  try {
    return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    return now.slice(0, 10);
  }
}
