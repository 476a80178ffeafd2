import { refuse, type Result } from '@/lib/conversation/result';
import { messenger, self } from './messenger';
import { isOwnPage } from './senders';

/** Background: runs `reconcile` when a page of ours says that reminders were written. */
export function onFollowupsChanged(reconcile: () => Promise<Result<null>>): () => void {
  return messenger.onMessage('followups.changed', ({ sender }) => (isOwnPage(sender, self()) ? reconcile() : refuse('sender')));
}
