import type { ReadHealth } from '@/lib/conversation/health';
import type { Reason } from '@/lib/conversation/result';
import type { Completeness } from '@/lib/conversation/types';
import type { Found, Site } from '../define';
import type { ReadReason } from '../reasons';
import type { PaneFound } from './pane';

/** What was seen while reading, beside the messages. */
export type Signs = Omit<PaneFound, 'pane'> & {
  choice: number;
  duplicates: number;
  folded: number;
  more: boolean;
  quoted: boolean;
  shown: number | null;
  elsewhere: boolean;
  /** The page says that it shows another conversation. */
  foreign: boolean;
  account: string | null;
};

/** `params` only where numbers say more than the code. */
export function reason(code: ReadReason, params?: Reason['params']): Reason {
  return params ? { code, params } : { code };
}

/** How much of the conversation was read, as far as the page tells. */
export function completenessOf(site: Site, read: number, signs: Signs): Completeness {
  const reasons = missing(site, read, signs);
  const known = signs.shown ?? (signs.folded > 0 ? read + signs.folded : null);
  if (site.virtualised && reasons.length === 0 && !(known !== null && read >= known)) {
    return { state: 'unknown', read, shown: known, reasons: ['only-what-was-seen'] };
  }
  if (read === 0 && !signs.elsewhere && reasons.length === 0) return { state: 'unknown', read, shown: known, reasons };
  const state = signs.elsewhere || read === 0 ? 'unknown' : reasons.length > 0 ? 'partial' : 'complete';
  return { state, read, shown: known ?? (reasons.length === 0 ? read : null), reasons };
}

function missing(site: Site, read: number, signs: Signs): ReadReason[] {
  const reasons: ReadReason[] = [];
  if (signs.elsewhere) reasons.push('thread-elsewhere');
  if (signs.folded > 0) reasons.push('folded-messages');
  if (signs.more || signs.pending || (signs.shown !== null && signs.shown > read + signs.folded)) reasons.push('more-to-load');
  if (site.mail === true && signs.quoted && read === 1) reasons.push('earlier-turns-quoted');
  return reasons;
}

/** Every read checks itself (DESIGN 4): what is wrong is said, and a reading that can't be used says so. */
export function healthOf(site: Site, messages: Found[], signs: Signs): ReadHealth {
  const failure = failed(messages, signs);
  if (failure) return { state: 'failed', reasons: [failure] };
  const reasons = [
    ...doubts(site, messages, signs),
    ...missing(site, messages.length, signs).map((code) => reason(code, numbers(code, messages, signs))),
  ];
  return { state: reasons.length > 0 ? 'degraded' : 'ok', reasons };
}

function failed(messages: Found[], signs: Signs): Reason | null {
  if (signs.foreign) return reason('other-conversation');
  if (signs.panes > 1) return reason(signs.paneHidden ? 'hidden-pane' : 'two-panes');
  if (signs.paneHidden) return reason('hidden-pane');
  if (signs.elsewhere || signs.pending) return null;
  if (signs.panes === 0) return reason('no-pane');
  if (messages.length === 0) return signs.more || signs.folded > 0 ? null : reason('no-messages');
  const empty = count(messages, isEmpty);
  return empty * 2 > messages.length ? reason('texts-missing', { count: empty, of: messages.length }) : null;
}

function doubts(site: Site, messages: Found[], signs: Signs): Reason[] {
  const of = messages.length;
  const share = (code: ReadReason, test: (message: Found) => boolean): Reason[] => {
    const hits = count(messages, test);
    return hits > 0 ? [reason(code, { count: hits, of })] : [];
  };
  return [
    ...(signs.choice > 0 || signs.paneChoice > 0 ? [reason('second-choice')] : []),
    ...(signs.duplicates > 0 ? [reason('duplicate-ids', { count: signs.duplicates })] : []),
    ...share('texts-missing', isEmpty),
    ...share('authors-missing', (message) => message.author === null),
    ...share('times-missing', (message) => message.at === null),
    ...(site.account && signs.account === null && messages.some((message) => message.role === 'unknown')
      ? [reason('account-unknown')]
      : []),
    // What only colleagues see is never taken for the customer's.
    ...share('roles-unknown', (message) => message.role === 'unknown' && message.visibility !== 'internal'),
    ...share('visibility-unknown', (message) => message.visibility === 'unknown'),
  ];
}

const count = (messages: Found[], test: (message: Found) => boolean): number => messages.filter(test).length;
const isEmpty = (message: Found): boolean => message.text === '' && message.attachments.length === 0;

function numbers(code: ReadReason, messages: Found[], signs: Signs): Reason['params'] {
  if (code === 'folded-messages') return { count: signs.folded, read: messages.length };
  if (code !== 'more-to-load') return undefined;
  return signs.shown === null ? { read: messages.length } : { read: messages.length, shown: signs.shown };
}
