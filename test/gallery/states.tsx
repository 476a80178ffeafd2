import type { ReactNode } from 'react';
import { Desk } from '@/components/desk/Desk';
import { FollowUps } from '@/components/followups/FollowUps';
import { InsertBar } from '@/components/reply/InsertBar';
import { About } from '@/components/settings/About';
import { Data } from '@/components/settings/Data';
import { Playbooks } from '@/components/settings/Playbooks';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { Sites } from '@/components/settings/Sites';
import { You } from '@/components/settings/You';
import { Shell } from '@/components/shell/Shell';
import { Closed } from '@/components/states/Closed';
import { NoAccess } from '@/components/states/NoAccess';
import { Paste } from '@/components/states/Paste';
import { Stale } from '@/components/states/Stale';
import { Unreadable } from '@/components/states/Unreadable';
import { Progress } from '@/components/ui/Progress';
import { MyPhrases } from '@/components/voice/MyPhrases';
import { phraseList } from '@/lib/panel/voice/rows';
import { situationOf } from '@/lib/voice/situation';
import type { Phrase } from '@/lib/voice/types';
import type { Suggestion } from '@/lib/conversation/types';
import type { ImproveView } from '@/lib/panel/desk/improving';
import type { CaseView, DeskActions, InsertView, ReplyView } from '@/lib/panel/desk/model';
import type { Formatter } from '@/lib/panel/format';
import type { Speaker } from '@/lib/panel/words';
import type { ReminderRecord } from '@/lib/store/records';
import { conversation, suggestion } from './sample';

const none = () => undefined;
const actions: DeskActions = {
  readAgain: none, allow: none, useSelection: none, paste: async () => false, reload: none, correct: none, choose: none, audience: none, edit: none, reset: none, undo: none, language: none, tone: none, checkMine: none, improve: none, takeChanges: none,
  override: none, insert: none, leave: none, copy: none, remind: none, stop: none,
}; // prettier-ignore

const shown: CaseView = {
  conversation,
  via: 'site',
  doubts: [],
  once: false,
  suggestion,
  thinking: 'idle',
  timing: { waiting: { on: 'agent', minutes: 192 }, due: { at: '2026-11-23T15:18:00+02:00', minutesLeft: 48 } },
  corrections: null,
  limits: { voucher: 15 },
  budget: null,
  currency: 'EUR',
};
const reply: ReplyView = {
  audiences: ['private'],
  audience: 'private',
  text: suggestion.drafts[0]!.text,
  findings: suggestion.findings[0]!,
  pending: false,
  state: 'suggested',
  undo: false,
  language: 'en',
  theirs: 'en',
  tone: { warmth: 1, formality: 0, length: 0, firmness: 0 },
  limit: null,
  overridden: [],
};
const insert: InsertView = { target: 'private', state: 'idle', refused: null, occupied: null, copied: null };
const offers = [{ ...suggestion.followups[0]!, wall: '2026-11-24T14:30', set: false }];

const reminder = (id: string, wall: string, customer: string, what: string): ReminderRecord => ({
  id, key: id, site: 'zendesk', url: 'https://acme.zendesk.com/agent/tickets/1', customer, what, reason: '', wall, zone: 'Africa/Johannesburg', state: 'open', shown: null, created: '2026-11-20T10:00:00+02:00', promise: null,
}); // prettier-ignore
const groups = {
  overdue: [
    reminder('a', '2026-11-23T09:00', 'Thandi Mokoena', 'tracking number, “before 15:00”'),
    reminder('b', '2026-11-21T10:00', 'Camila Ortega', 'la fecha de la reparación'),
  ],
  today: [reminder('c', '2026-11-23T16:30', 'Sipho Dlamini', 'imali ebuyiselwayo isifikile yini')],
  later: [
    reminder('d', '2026-11-26T10:00', 'K. Brandt', 'confirm that the express parcel arrived'),
    reminder('e', '2026-12-01T10:00', 'Thandi Mokoena', 'refund of €89.00 is back on the card'),
  ],
  more: 3,
};

type Parts = { format: Formatter; speaker: Speaker };
type State = (parts: Parts) => ReactNode;

const bar = (change: Partial<Parameters<typeof InsertBar>[0]> = {}) => (
  <InsertBar
    target="private"
    audience="private"
    blocked={false}
    tooLong={false}
    empty={false}
    busy={false}
    done={false}
    copied={null}
    onInsert={none}
    onCopy={none}
    {...change}
  />
);
const frame = (children: ReactNode, footer: ReactNode = null, change: Partial<Parameters<typeof Shell>[0]> = {}) => (
  <Shell tab="reply" settings={false} due={2} footer={footer} onTab={none} onSettings={none} {...change}>
    {children}
  </Shell>
);
const own: Phrase[] = [
  { id: 'depot', title: 'Depot flooded: what we know', text: 'Our depot in Durban was flooded, {name}, which held up order {order}.', language: 'en', tags: [], issues: ['late-delivery'], move: 'any', shortcut: 'dep', used: 4, lastUsed: null, created: '2026-11-01T09:00:00+02:00' },
  { id: 'track', title: 'Where is the parcel', text: 'You can follow the parcel with {tracking number} at any time.', language: 'en', tags: [], issues: [], move: 'any', shortcut: null, used: 0, lastUsed: null, created: '2026-11-01T09:00:00+02:00' },
]; // prettier-ignore
const situation = situationOf(conversation, suggestion.reading, { audience: 'private', language: 'en', now: '2026-11-23T14:30:00+02:00', company: null }); // prettier-ignore
const MyOwn = () => (
  <MyPhrases
    list={phraseList('', own, [], situation)}
    kept={own.length}
    query=""
    open
    inReply={['Warm greeting']}
    refused={[{ title: 'Review deal', why: 'Something is given for changing or removing a review: that is forbidden.' }]}
    trouble={false}
    said={{ text: 'Deleted: Refund timing', undo: none }}
    onOpen={none}
    onQuery={none}
    onInsert={none}
    onSave={none}
    onEdit={none}
    onDelete={none}
    onLeave={none}
  />
);
const desk = (format: Formatter, change: Partial<Parameters<typeof Desk>[0]> = {}) => (
  <Desk
    shown={shown}
    reply={reply}
    insert={insert}
    offers={offers}
    moved={null}
    siteName="Zendesk ticket 4821"
    format={format}
    actions={actions}
    {...change}
  />
);
const improving: ImproveView = {
  state: 'shown',
  changes: [
    { id: 'added-greeting-0', kind: 'added', before: null, after: 'Dear Thandi,', span: null, reason: 'greeting', taken: true },
    { id: 'added-problem-1', kind: 'added', before: null, after: "Your order 4821 still hasn't arrived, and it was meant for your daughter's birthday on Saturday.", span: null, reason: 'problem', taken: true },
    { id: 'added-apology-2', kind: 'added', before: null, after: "I understand that this is frustrating, and I'm sorry.", span: null, reason: 'apology', taken: false },
    { id: 'reworded-13-28', kind: 'reworded', before: 'courier lost it', after: 'The parcel was lost on its way to you while it was with the courier.', span: { start: 13, end: 28 }, reason: 'cause', taken: true },
    { id: 'reworded-0-11', kind: 'reworded', before: 'cant refund', after: "I'm not able to offer a refund in this case, and I want to be straight with you about that.", span: { start: 0, end: 11 }, reason: 'refusal', taken: true },
    { id: 'reworded-30-46', kind: 'reworded', before: 'new one thursday', after: "You'll get a new one on Thursday 26 November.", span: { start: 30, end: 46 }, reason: 'offer', taken: false },
    { id: 'removed-48-61', kind: 'removed', before: 'not our fault', after: null, span: { start: 48, end: 61 }, reason: 'blame', taken: true },
  ],
}; // prettier-ignore
const blocked: Suggestion['findings'][number] = [
  {
    rule: 'R21',
    level: 'block',
    start: 0,
    end: 12,
    message: 'This date is neither in the conversation nor in the playbook: say where it comes from, or take it out.',
    fix: null,
  },
  ...suggestion.findings[0]!,
];
const both: Suggestion = {
  ...suggestion,
  plan: {
    ...suggestion.plan,
    options: suggestion.plan.options.map((option) => (option.id === 'refund' ? { ...option, within: 'needs-approval' } : option)),
    missing: [{ kind: 'photo', ask: 'Ask for a photo of the parcel.' }],
    incident: 'Courier strike in Gauteng until Thursday',
    escalate: { to: 'the safety team', why: 'They write that somebody was hurt.' },
  },
};

/** Every main state of the sidebar, by the name that the address asks for. */
export const STATES: Record<string, State> = {
  improve: ({ format }) => frame(desk(format, { improving, reply: { ...reply, state: 'edited', undo: true } }), bar()),
  'improve-empty': ({ format }) => frame(desk(format, { improving: { state: 'empty', changes: [] } }), bar()),
  read: ({ format }) => frame(desk(format), bar()),
  public: ({ format }) =>
    frame(
      desk(format, {
        shown: {
          ...shown,
          suggestion: both,
          doubts: [{ code: 'times-missing' }],
          conversation: { ...conversation, completeness: { state: 'partial', read: 12, shown: 40, reasons: [] } },
          corrections: { level: 3 },
          budget: { used: 10, limit: 15 },
        },
        reply: {
          ...reply,
          audiences: ['public', 'private'],
          audience: 'public',
          findings: blocked,
          state: 'newer',
          limit: 280,
          undo: true,
        },
        insert: { ...insert, target: 'public' },
      }),
      bar({ target: 'public', audience: 'public', blocked: true, tooLong: true }),
    ),
  refused: ({ format }) =>
    frame(desk(format, { insert: { ...insert, refused: { code: 'box-replaced' } }, moved: 'kept' }), bar({ target: 'internal' })),
  occupied: ({ format }) => frame(desk(format, { insert: { ...insert, occupied: 'Hi Thandi, let me look into' } }), bar()),
  copy: ({ format }) => frame(desk(format, { insert: { ...insert, target: null } }), bar({ target: null })),
  phrases: ({ format }) => frame(desk(format, { Phrases: MyOwn })),
  done: ({ format }) => frame(desk(format, { offers: [{ ...offers[0]!, set: true }] }), bar({ done: true })),
  thinking: ({ format }) => frame(desk(format, { shown: { ...shown, suggestion: null, thinking: 'busy' } })),
  reading: ({ speaker }) => frame(<Progress label={speaker.t('page.reading')} />),
  'no-access': () => frame(<NoAccess site="acme.zendesk.com" refused={false} onAllow={none} />),
  unreadable: () =>
    frame(
      <>
        <Unreadable reason={{ code: 'nothing-readable' }} nothingSelected onSelection={none} onAgain={none} />
        <Paste onUse={async () => false} />
      </>,
    ),
  closed: () => frame(<Closed />),
  stale: () => frame(<Stale onReload={none} />),
  followups: ({ format }) =>
    frame(
      <FollowUps
        groups={groups}
        format={format}
        start="2026-11-24T09:00"
        onOpen={none}
        onDone={none}
        onSnooze={none}
        onDelete={none}
        onMore={none}
        onAdd={none}
      />,
      null,
      { tab: 'followups' },
    ),
  'followups-none': ({ format }) =>
    frame(
      <FollowUps
        groups={{ overdue: [], today: [], later: [], more: 0 }}
        format={format}
        start="2026-11-24T09:00"
        onOpen={none}
        onDone={none}
        onSnooze={none}
        onDelete={none}
        onMore={none}
        onAdd={null}
      />,
      null,
      { tab: 'followups', due: 0 },
    ),
  settings: () =>
    frame(
      <SettingsPage onBack={none}>
        <You
          settings={{
            agentName: 'Lerato',
            signOff: null,
            address: 'auto',
            locale: 'auto',
            playbook: null,
            tone: reply.tone,
            retentionDays: 90,
            reminderClock: '09:00',
          }}
          onChange={none}
        />
        <Playbooks
          playbooks={[{ id: 'shop', name: 'Online shop' }]}
          current={null}
          said={{ bad: true, text: 'This file isn’t a playbook: options.3.value.limit: a number' }}
          onChoose={none}
          onEdit={none}
          onImport={none}
          onExport={none}
        />
        <Sites sites={['https://acme.zendesk.com/*']} onRemove={none} />
        <Data
          counts={{ cases: 41, reminders: 7 }}
          retentionDays={90}
          said={null}
          onRetention={none}
          onExport={none}
          onImport={none}
          onExportCorrections={none}
          onEraseCustomer={none}
          onEraseAll={none}
        />
        <About version="0.1.0" />
      </SettingsPage>,
      null,
      { settings: true },
    ),
};
