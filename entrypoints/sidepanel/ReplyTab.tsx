import { lazy, Suspense, useMemo } from 'react';
import { useStore } from 'zustand';
import { Desk } from '@/components/desk/Desk';
import { InsertBar } from '@/components/reply/InsertBar';
import { Moved } from '@/components/states/Moved';
import { Closed } from '@/components/states/Closed';
import { NoAccess } from '@/components/states/NoAccess';
import { Paste } from '@/components/states/Paste';
import { Stale } from '@/components/states/Stale';
import { Unreadable } from '@/components/states/Unreadable';
import { Progress } from '@/components/ui/Progress';
import { improveView } from '@/lib/panel/desk/improving';
import { useNow } from '@/lib/panel/clock';
import { blocksOf, caseView, offersOf, replyView, retimed } from '@/lib/panel/desk/views';
import { formatter, wallText } from '@/lib/panel/format';
import { siteName } from '@/lib/panel/site-name';
import { useWorkplace } from '@/lib/panel/workplace';
import { useWords } from '@/lib/panel/words/context';

const PhrasesPart = lazy(() => import('./PhrasesPart'));
/** Loaded after the reply is there: nobody waits for it. */
const PhrasesBeside: NonNullable<Parameters<typeof Desk>[0]['Phrases']> = ({ field }) => (
  <Suspense fallback={null}>
    <PhrasesPart field={field} />
  </Suspense>
);

/** The reply tab: the conversation at hand, or what stands between the agent and it. */
export function ReplyTab() {
  const { t } = useWords();
  const { desk } = useWorkplace();
  const page = useStore(desk.store, (state) => state.page);
  const moved = useStore(desk.store, (state) => state.moved);
  const { actions } = desk;
  if (page.state === 'read') return <ReadConversation />;
  return (
    <>
      {moved && page.state === 'unreadable' && <Moved left={moved.left} shown={false} />}
      {(page.state === 'starting' || page.state === 'reading') && (
        <>
          <h1 className="sr-only">{t('tab.reply')}</h1>
          <Progress label={t(`page.${page.state}`)} />
        </>
      )}
      {page.state === 'no-access' && (
        <NoAccess site={page.url && new URL(page.url).hostname} refused={page.refused} onAllow={actions.allow} />
      )}
      {page.state === 'closed' && <Closed />}
      {page.state === 'stale' && <Stale onReload={actions.reload} />}
      {page.state === 'unreadable' && (
        <Unreadable
          reason={page.reason}
          nothingSelected={page.nothingSelected}
          onSelection={actions.useSelection}
          onAgain={actions.readAgain}
        />
      )}
      {/* Out of sight while the page is read again, not gone: what was pasted stays. */}
      <div hidden={page.state === 'starting' || page.state === 'reading'}>
        <Paste onUse={actions.paste} />
      </div>
    </>
  );
}

function ReadConversation() {
  const words = useWords();
  const { desk, zone, now, clock } = useWorkplace();
  const { session, insert, improving, moved } = useStore(desk.store);
  const at = useNow(now);
  const format = useMemo(() => formatter(words, zone, at), [words, zone, at]);
  const shown = useMemo(() => session && caseView(session), [session]);
  if (!session || !shown) return null;
  const { conversation } = session.reading;
  return (
    <Desk
      shown={{ ...shown, timing: retimed(session, at) }}
      reply={replyView(session)}
      improving={improveView(improving, session)}
      insert={{ ...insert, target: conversation.composer?.target ?? null }}
      offers={/^https?:/.test(conversation.url) ? offersOf(session, (instant) => wallText(zone, instant), clock()) : []}
      moved={moved && moved.left}
      siteName={siteName(conversation)}
      format={format}
      actions={desk.actions}
      Phrases={PhrasesBeside}
    />
  );
}

/** The bar at the bottom: there as soon as there is a reply. */
export function ReplyFooter() {
  const { desk } = useWorkplace();
  const { page, session, insert } = useStore(desk.store);
  if (page.state !== 'read' || !session?.result) return null;
  const { text, audience, limit } = replyView(session);
  const done = insert.state === 'done' && session.inserted === text;
  return (
    <InsertBar
      target={session.reading.conversation.composer?.target ?? null}
      audience={audience}
      blocked={blocksOf(session).length > 0}
      tooLong={limit !== null && text.length > limit}
      empty={text.trim() === ''}
      busy={insert.state === 'busy'}
      done={done}
      copied={insert.copied}
      onInsert={() => desk.actions.insert()}
      onCopy={desk.actions.copy}
    />
  );
}
