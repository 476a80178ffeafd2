import type { Conversation, IssueKind, Plan, ProfileKind, Reading, WantKind } from '@/lib/conversation/types';
import type { Playbook } from '@/lib/playbook/schema';
import { fold } from '@/lib/text/fold';
import { type Agreed, agreedOf } from './agreed';
import { openAsks } from './asks';
import { withoutAimed } from './aimed';
import { calendar as calendarOf } from './calendar';
import { choose } from './choose';
import { contractOf } from './contract';
import { crisisLineFor } from './crisis';
import { dangerOf } from './danger';
import { customerOf } from './customer';
import { deadlineOf, lastMoment } from './deadline';
import { injuryOf } from './injury';
import type { Adaptation, Boundary, OptionDetail, PlanDetail, State } from './detail';
import { isDoubtful } from './doubt';
import { escalationOf } from './escalation';
import { farewellOf } from './farewell';
import { failedSince, lastAnswer } from './failure';
import { isPersonal, withoutGroundless } from './groundless';
import { incidentInForce } from './incident';
import { ISSUE_TRAITS, isTrouble } from './issues';
import { isElsewhere, isLeaving } from './leaving';
import { medicalOf } from './medical';
import { knownFacts, missingFor, missingOf } from './missing';
import { amountAtIssue } from './money';
import { nextMessage } from './next';
import { isVisitOver } from './past';
import { isSettled } from './settled';
import { shortfallOf } from './shortfall';
import { thankedIn } from './thanked';
import { topicsOf } from './topic';
import { isPlainWish } from './plain';
import { allowedOptions, unmet } from './options';
import { isBargain, isEnquiry, isRequest } from './request';
import { stateOf } from './state';
import { stepsOf } from './steps';
import { isPublic } from './public';
import { ANSWERS } from './wants';
import { apologised, apologyOf, severityOf } from './weight';
import { planWords } from './words/words';

export type PlanRequest = {
  conversation: Conversation;
  reading: Reading;
  playbook: Playbook;
  /** ISO 8601 with offset. */
  now: string;
  /** The agent's ticks, by option id; the plan's own choice for the rest. */
  chosen?: Record<string, boolean>;
  /** The agent's choice of the kind of reply; told from the reading where absent. */
  state?: State;
  /** The sidebar's language; English where absent. */
  locale?: string;
};

const GUIDES: Record<ProfileKind, string> = {
  rambler: 'G3.1',
  overfamiliar: 'G3.2',
  demanding: 'G3.3',
  indifferent: 'G3.4',
  negotiator: 'G3.5',
};
/** From this confidence on an issue beside the main one counts, and a profile changes the reply. */
const SURE = 0.4;

/** Issues where time is lost and no price is told: a small amends fits where it has cost them more than that. */
const TIME_LOST: ReadonlySet<IssueKind> = new Set(['service-outage', 'slow-service', 'no-response', 'bot-loop', 'installation']);

/** Reading and playbook → what the reply should do (DESIGN 2). Pure. */
export function plan(request: PlanRequest): Plan {
  return contractOf(planInDetail(request));
}

/** The plan with all that the draft needs. Pure. */
export function planInDetail(asked: PlanRequest): PlanDetail {
  const { conversation, playbook, now } = asked;
  const byId = new Map(conversation.messages.map((message) => [message.id, message]));
  const reading = withoutGroundless(withoutAimed(asked.reading, byId), conversation);
  const locale = asked.locale ?? 'en';
  const words = planWords(locale);
  const calendar = calendarOf(playbook);
  const shortfall = shortfallOf(conversation, reading);
  const told = issuesOf(reading, shortfall !== null);
  const doubtful = shortfall === null && isDoubtful(reading);
  const issues = doubtful ? [] : told;
  // What the agent ticks goes before what was agreed.
  const agreed = asked.state === undefined && asked.chosen === undefined ? agreedOf(conversation, reading, calendar.at(now)) : null;
  const asking = wantsOf(reading, agreed);
  const wants: WantKind[] = shortfall === null || asking.includes('refund') ? asking : ['refund', ...asking];
  const leaving = agreed === null && isLeaving(conversation, reading);
  const atIssue = shortfall ? { ...shortfall, amount: shortfall.rest } : amountAtIssue(conversation, reading);
  const incident = incidentInForce(playbook, conversation, issues, now);
  const known = knownFacts(conversation, reading);
  // Money of it came already: the order is known to whoever sent it.
  if (shortfall !== null) known.add('order');
  const given = { conversation, reading, issues };
  const bargain = isBargain(given);
  const topics =
    agreed === null && !bargain && shortfall === null && !isSettled(conversation, reading.asks) ? topicsOf(conversation, reading) : [];
  const enquiry = !bargain && (topics.length > 0 || isEnquiry(given));
  const request = agreed !== null || bargain || enquiry || isRequest(given);
  const hospitality = playbook.company.kind === 'hospitality';
  const over = hospitality && isVisitOver(conversation);
  const allowed = allowedOptions({
    playbook,
    calendar,
    now,
    locale,
    issues: told,
    wants,
    atIssue,
    incident,
    bargain,
    over,
    agreed,
    leaving,
  })
    .filter(
      (option) =>
        !doubtful ||
        (agreed?.kinds.includes(option.policy.kind) ?? false) ||
        option.answers !== null ||
        option.incident ||
        option.policy.issues.length === 0,
    )
    .map((option) => ({ ...option, missing: missingFor(option, known, issues[0] ?? null) }));
  const solvable = allowed.some((option) => option.policy.issues.length > 0 && !option.concession && option.kind !== 'investigation');
  const unmetWants = agreed || topics.length > 0 ? [] : unmet(reading, allowed, issues.length > 0);
  const escalation = escalationOf(reading, playbook, solvable, words);
  const state =
    asked.state ??
    (agreed !== null && !escalation?.holds ? 'first-contact' : null) ??
    (topics.length > 0 && !escalation?.holds ? 'information' : null) ??
    stateOf({ conversation, reading, issues, escalate: escalation, refused: unmetWants, solvable, request, bargain, enquiry });
  const adaptations = adaptationsOf(reading);
  const has = (kind: ProfileKind) => adaptations.some((adaptation) => adaptation.kind === kind);

  const options = choose({
    options: allowed,
    wants,
    known: (option) => missingFor(option, known, issues[0] ?? null),
    offers:
      !['praise', 'closing', 'solved', 'information', 'holding', 'handover'].includes(state) ||
      (state === 'information' && !enquiry && wants.some((want) => ANSWERS[want].length > 0)),
    plain: leaving || isPlainWish(conversation, wants),
    agreed,
    bargain,
    issue: issues[0] ?? null,
    concede:
      has('negotiator') ||
      wants.includes('voucher') ||
      (hospitality && issues.some(isTrouble)) ||
      (issues[0] !== undefined && TIME_LOST.has(issues[0]) && (reading.heat.level >= 2 || reading.repeat.failures > 0)),
    tracing: reading.asks.some(
      ({ answered, text }) => !answered && /\b(?:where|track|donde|onde|ou est|ou en est|wo|ikuphi|iphi|kuphi)\b/u.test(fold(text)),
    ),
    budget: playbook.concessionBudget,
    ticks: asked.chosen ?? {},
  });
  const refused = [...new Set([...unmetWants, ...unticked(options, wants, asked.chosen ?? {})])];
  const needsApproval = options.some(({ chosen, within }) => chosen && within === 'needs-approval');
  const escalate =
    escalation ??
    (needsApproval
      ? { kind: 'approval' as const, to: playbook.escalation.approval, why: words.escalate.approval, evidence: [], holds: false }
      : null);
  const settledState: State =
    asked.state ?? (state === 'first-contact' && refused.length > 0 && !offersAWant(options, wants, refused) ? 'refusal' : state);
  const missing = missingOf(options, told.length === 0 && settledState === 'no-solution-yet' && reading.asks.length === 0, words);
  const newest = conversation.messages.findLast(({ role, visibility }) => role === 'customer' && visibility !== 'internal')?.id;
  const asks = openAsks({ reading, playbook, options, refused, incident }).filter(
    // What was asked before it was settled is settled too.
    ({ evidence }) => settledState !== 'closing' || evidence.message === newest,
  );
  const broken = reading.promises.filter(({ by, state }) => by === 'agent' && state === 'broken');
  const open = reading.promises
    .filter(({ by, state }) => by === 'agent' && state === 'open')
    .toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  const severity = request ? 0 : severityOf(reading, issues, state, atIssue?.amount ?? 0);
  const deadline = deadlineOf(conversation, reading, calendar.at(now));
  const next = nextMessage({
    latest: deadline && lastMoment(deadline, calendar, calendar.at(now)),
    state: settledState,
    options,
    missing: missing.length,
    openAsks: asks.filter(({ answer }) => answer.by === 'next').length,
    escalate,
    promised: open.flatMap(({ due }) => (due !== null && due.includes('T') ? [due] : [])),
    urgent: severity === 3 || reading.heat.level >= 3 || has('demanding'),
    playbook,
    calendar,
    now,
    words,
  });
  const used = options.filter(({ chosen, concession }) => chosen && concession).reduce((sum, { money }) => sum + (money?.amount ?? 0), 0);
  const internal = new Set(conversation.messages.filter(({ visibility }) => visibility === 'internal').map(({ id }) => id));
  const agentSaid = conversation.messages
    .filter(({ role, visibility }) => role === 'agent' && visibility !== 'internal')
    .map(({ text }) => text);

  const apology = conversation.messages.findLastIndex(
    ({ role, visibility, text }) => role === 'agent' && visibility !== 'internal' && apologised(text),
  );
  const answered = lastAnswer(conversation);

  const detail: Omit<PlanDetail, 'steps'> = {
    request,
    bargain,
    agreed: state === 'first-contact' ? agreed : null,
    farewell: farewellOf(conversation),
    leaving,
    shortfall,
    topics: state === 'information' ? topics : [],
    thanked: thankedIn(conversation),
    danger: dangerOf(conversation),
    injury: injuryOf(conversation),
    medical: medicalOf(conversation, settledState),
    deadline,
    fresh: answered === -1 || failedSince(conversation, reading, answered, now),
    state: settledState,
    issue: issues[0] ?? null,
    issues,
    severity,
    heat: reading.heat.level,
    ownership:
      broken.length > 0 || incident
        ? 'established'
        : issues.some((issue) => ISSUE_TRAITS[issue].ours) || reading.repeat.failures > 0
          ? 'likely'
          : 'open',
    apology: {
      size: apologyOf(settledState, severity, reading),
      already: apology !== -1 && !failedSince(conversation, reading, apology, now),
      thanks:
        severity <= 2 &&
        severity > 0 &&
        issues.some((issue) => ISSUE_TRAITS[issue].patience) &&
        reading.heat.level <= 2 &&
        settledState !== 'handover',
    },
    impact: reading.impact,
    options,
    money: {
      atIssue,
      lost: atIssue !== null && issues.some((issue) => ISSUE_TRAITS[issue].money || wants.includes('refund')),
      budget: { limit: playbook.concessionBudget, used, left: Math.max(0, playbook.concessionBudget - used) },
    },
    missing,
    next,
    escalate,
    crisis:
      escalate?.kind === 'selfHarm'
        ? crisisLineFor(conversation, { facts: reading.facts, language: reading.language.code, playbook })
        : null,
    incident,
    asks,
    wants: reading.wants,
    refused,
    adaptations,
    boundary: boundaryOf(reading, has, isPersonal(conversation)),
    risks: reading.risks.map(({ kind }) => kind),
    broken,
    open,
    facts: reading.facts.filter(({ evidence }) => !internal.has(evidence.message)),
    customer: customerOf(conversation),
    channel: conversation.channel,
    public: isPublic(conversation),
    limit: conversation.composer?.limit ?? null,
    rating: conversation.rating,
    improvement: playbook.improvements.find((improvement) => improvement.issues.some((issue) => issues.includes(issue)))?.text ?? null,
    survey: playbook.survey,
    privateChannel: playbook.privateChannel,
    hospitality,
    said: agentSaid,
    agent: conversation.agent,
    company: playbook.company.name,
    currency: playbook.currency,
    zone: playbook.zone,
    now,
  };
  return { ...detail, steps: stepsOf(detail, words) };
}

/** What they want; what they just agreed to goes before all that they asked for earlier. */
const wantsOf = (reading: Reading, agreed: Agreed | null): WantKind[] =>
  agreed?.want
    ? [agreed.want]
    : [...new Set(reading.wants.map(({ kind }) => kind))].filter((kind) => kind !== 'cancellation' || !isElsewhere(reading));

function issuesOf(reading: Reading, short: boolean): IssueKind[] {
  return [
    ...new Set<IssueKind>([
      ...(short ? ['refund-delay' as const] : []),
      ...reading.issues.filter(({ confidence }, place) => place === 0 || confidence >= SURE).map(({ kind }) => kind),
    ]),
  ];
}

const adaptationsOf = (reading: Reading): Adaptation[] =>
  reading.profiles
    .filter(({ confidence }) => confidence >= SURE)
    .map(({ kind, confidence }) => ({ kind, guide: GUIDES[kind], confidence }))
    .toSorted((a, b) => b.confidence - a.confidence);

function boundaryOf(reading: Reading, has: (kind: ProfileKind) => boolean, personal: boolean): Boundary | null {
  if (reading.risks.some(({ kind, evidence }) => kind === 'abuse' && evidence.length > 1)) return 'abuse';
  if (personal) return 'personal';
  if (has('overfamiliar')) return 'overfamiliar';
  return has('rambler') ? 'rambler' : null;
}

/** Wants all of whose options the agent unticked. */
const unticked = (options: OptionDetail[], wants: WantKind[], ticks: Record<string, boolean>): WantKind[] =>
  wants.filter((want) => {
    const fitting = options.filter(({ kind }) => ANSWERS[want].includes(kind as never));
    return fitting.length > 0 && fitting.every(({ chosen }) => !chosen) && fitting.some(({ id }) => ticks[id] === false);
  });

const offersAWant = (options: OptionDetail[], wants: WantKind[], refused: WantKind[]): boolean =>
  wants.some((want) => !refused.includes(want) && options.some(({ chosen, answers }) => chosen && answers === want));
