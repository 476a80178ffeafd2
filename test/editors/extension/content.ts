import { composerKind, composerText, insertText, type InsertionMode, type InsertionOutcome } from '@/lib/insertion';

export type Ask = { ask: number; selector: string; text: string; mode: InsertionMode; refused: boolean };
export type Told = { told: number; outcome: InsertionOutcome; kind: string | null; own: string };

const isAsk = (data: unknown): data is Ask => typeof data === 'object' && data !== null && 'ask' in data;

async function answer({ ask, selector, text, mode, refused }: Ask): Promise<void> {
  const element = document.querySelector(selector);
  if (element === null) return;
  const kind = composerKind(element);
  const own = composerText(element);
  const outcome = await insertText(element, text, mode, () => (refused ? { code: 'other-conversation' } : null));
  const told: Told = { told: ask, outcome, kind, own };
  window.postMessage(told, '*');
}

/** The page under test asks by message; what runs here runs in the extension's own world, as in the product. */
window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (isAsk(event.data)) void answer(event.data);
});
