import { refuse, type Result } from '@/lib/conversation/result';
import { messenger, self } from './messenger';
import { isOwnPage } from './senders';

/** Background: runs `reconcile` when a page of ours says that reminders were written. */
export function onFollowupsChanged(reconcile: () => Promise<Result<null>>): () => void {
  return messenger.onMessage('followups.changed', ({ sender }) => (isOwnPage(sender, self()) ? reconcile() : refuse('sender')));
}

/** Background: tells an open sidebar that the agent let it read a tab once. Nobody listens while the sidebar is still opening: it reads then anyway. */
export async function tellTabAllowed(tab: number): Promise<boolean> {
  try {
    await messenger.sendMessage('tab.allowed', { id: tab });
    return true;
  } catch {
    return false; // No sidebar is open yet.
  }
}
