// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChangeView, ImproveView } from '@/lib/panel/desk/improving';
import { english } from '@/lib/panel/words';
import { WordsContext } from '@/lib/panel/words/context';
import { Improve } from './Improve';

afterEach(cleanup);

const change = (id: string, more: Partial<ChangeView> = {}): ChangeView => ({ id, kind: 'reworded', before: 'cant refund', after: 'A refund isn’t possible.', span: { start: 0, end: 11 }, reason: 'refusal', taken: true, ...more }); // prettier-ignore
function show(shown: ImproveView | null) {
  const calls = { onImprove: vi.fn(), onTake: vi.fn(), onBack: vi.fn() };
  render(
    <WordsContext value={english}>
      <Improve shown={shown} {...calls} />
    </WordsContext>,
  );
  return calls;
}

describe('the agent’s own text', () => {
  it('is improved by the button', () => {
    const { onImprove } = show(null);
    fireEvent.click(screen.getByRole('button', { name: 'Improve my text' }));
    expect(onImprove).toHaveBeenCalledOnce();
  });

  it.each([
    ['busy', 'Working on your text…'],
    ['empty', /There’s no text of yours yet/],
    ['failed', /Your text is as it was/],
    ['good', 'Your text can go as it is.'],
  ] as const)('%s is said', (state, words) => {
    show({ state, changes: [] });
    expect(screen.getByRole('status').textContent).toMatch(words);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('shows each difference with its reason, its words and a tick', () => {
    const { onTake, onBack } = show({ state: 'shown', changes: [change('a'), change('b', { kind: 'added', before: null, after: 'Dear Thandi,', reason: 'greeting', taken: false })] }); // prettier-ignore
    expect(screen.getByRole('status').textContent).toBe('2 changes: your words and facts are kept.');
    const first = screen.getByRole('checkbox', { name: /What isn’t possible/ });
    expect(document.getElementById(first.getAttribute('aria-describedby')!)?.textContent).toBe('Your words: cant refundIn the reply: A refund isn’t possible.'); // prettier-ignore
    fireEvent.click(first);
    expect(onTake).toHaveBeenLastCalledWith(['a'], false);
    fireEvent.click(screen.getByRole('checkbox', { name: /Greeting/ }));
    expect(onTake).toHaveBeenLastCalledWith(['b'], true);
    fireEvent.click(screen.getByRole('button', { name: 'Take all' }));
    expect(onTake).toHaveBeenLastCalledWith(['a', 'b'], true);
    fireEvent.click(screen.getByRole('button', { name: 'Back to my text' }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('offers to leave all when all are taken', () => {
    const { onTake } = show({ state: 'shown', changes: [change('a')] });
    fireEvent.click(screen.getByRole('button', { name: 'Leave all' }));
    expect(onTake).toHaveBeenLastCalledWith(['a'], false);
  });
});
