// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '@/lib/conversation/types';
import { show } from '@/components/testing/show';
import { InsertBar } from './InsertBar';
import { Reply } from './Reply';

afterEach(cleanup);

const text = 'Dear T,\n\nback soon.';
const soon: Finding = {
  rule: 'G4.4',
  level: 'warn',
  start: 9,
  end: 18,
  message: '“soon” is no date',
  fix: { label: 'by Tue 1 Dec', text: 'back by Tuesday' },
};
const block: Finding = { rule: 'R21', level: 'block', start: 0, end: 4, message: 'An invented date', fix: null };
const pass: Finding = { rule: 'R5', level: 'pass', start: 0, end: 0, message: 'Two options', fix: null };
const none = () => undefined;

function props(change: Partial<Parameters<typeof Reply>[0]> = {}): Parameters<typeof Reply>[0] {
  return {
    audiences: ['private'], audience: 'private', text, findings: [], pending: false, state: 'suggested', undo: false, languages: { en: 'English', es: 'Español' }, language: 'en', theirs: 'es',
    tone: { warmth: 0, formality: 0, length: 0, firmness: 0 }, limit: null, overridden: [], onAudience: none, onText: none, onReset: none, onUndo: none, onLanguage: none, onTone: none, onCheckMine: none, onOverride: none, ...change,
  }; // prettier-ignore
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');

describe('the text', () => {
  it('is written in a native field, marked behind it, word for word', () => {
    const { container } = show(<Reply {...props({ findings: [soon, block] })} />);
    expect(field().value).toBe(text);
    const marks = [...container.querySelectorAll('[aria-hidden] span')].filter(({ className }) => className.startsWith('wavy'));
    expect(marks.map((mark) => [mark.className, mark.textContent])).toEqual([
      ['wavy-block', 'Dear'],
      ['wavy-warn', 'back soon'],
    ]);
  });

  it('carries no mark while the check is behind it', () => {
    const { container } = show(<Reply {...props({ findings: [soon], pending: true })} />);
    expect(container.querySelector('.wavy-warn')).toBeNull();
  });

  it('tells what is typed, and takes what comes from outside', () => {
    const onText = vi.fn();
    const { rerender } = show(<Reply {...props({ onText })} />);
    fireEvent.input(field(), { target: { value: 'Dear Thandi' } });
    expect(onText).toHaveBeenCalledWith('Dear Thandi');
    rerender(<Reply {...props({ text: 'Another' })} />);
    expect(field().value).toBe('Another');
  });

  it('is text, whatever it holds', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const { container } = show(<Reply {...props({ text: hostile, findings: [{ ...soon, start: 0, end: 20 }] })} />);
    expect(field().value).toBe(hostile);
    expect(container.querySelector('img, script')).toBeNull();
  });
});

describe('findings', () => {
  it('are counted, and mended by their button', () => {
    const onText = vi.fn();
    show(<Reply {...props({ findings: [soon, pass], onText })} />);
    expect(screen.getByText('1 to mend')).toBeTruthy();
    expect(screen.getByText('1 check passes')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'by Tue 1 Dec' }));
    expect(onText).toHaveBeenLastCalledWith('Dear T,\n\nback by Tuesday.');
  });

  it('that block can be set aside by an act of its own, and then say so', () => {
    const onOverride = vi.fn();
    const { rerender } = show(<Reply {...props({ findings: [block], onOverride })} />);
    expect(screen.getByText('1 must be mended first')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use it anyway' }));
    expect(onOverride).toHaveBeenCalledWith(block);
    rerender(<Reply {...props({ findings: [block], overridden: ['R21'] })} />);
    expect(screen.queryByRole('button', { name: 'Use it anyway' })).toBeNull();
    expect(screen.getByText('Used anyway, noted on the case')).toBeTruthy();
  });

  it('show their place in the text', () => {
    show(<Reply {...props({ findings: [soon] })} />);
    fireEvent.click(screen.getByRole('button', { name: '“soon” is no date' }));
    expect([field().selectionStart, field().selectionEnd]).toEqual([9, 18]);
  });
});

describe('around the text', () => {
  it('names the customer’s language', () => {
    show(<Reply {...props()} />);
    expect(within(screen.getByRole('combobox', { name: 'Language' })).getByText('Español (theirs)')).toBeTruthy();
  });

  it('says who sees it, and lets the agent choose where there are two', () => {
    const onAudience = vi.fn();
    show(<Reply {...props({ audiences: ['public', 'private'], audience: 'public', onAudience })} />);
    expect(screen.getByText('Everyone can see this')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Private' }));
    expect(onAudience).toHaveBeenCalledWith('private');
  });

  it('says when it is too long', () => {
    show(<Reply {...props({ limit: 5 })} />);
    expect(screen.getByRole('alert').textContent).toBe('19 of 5 characters: too long for this page');
  });

  it('moves a slider by whole steps', () => {
    const onTone = vi.fn();
    show(<Reply {...props({ onTone })} />);
    fireEvent.change(screen.getByRole('slider', { name: 'Length' }), { target: { value: '2' } });
    expect(onTone).toHaveBeenCalledWith({ warmth: 0, formality: 0, length: 2, firmness: 0 });
  });
});

describe('the bar', () => {
  const bar = (change: Partial<Parameters<typeof InsertBar>[0]>) =>
    show(
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
      />,
    );
  const insert = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Insert/ });

  it('keeps the focus on the button while it works, and does nothing twice', () => {
    const onInsert = vi.fn();
    bar({ busy: true, onInsert });
    insert().focus();
    fireEvent.click(insert());
    expect(document.activeElement).toBe(insert());
    expect(insert().getAttribute('aria-disabled')).toBe('true');
    expect(onInsert).not.toHaveBeenCalled();
  });

  it.each([
    [{}, 'Goes into the reply to the customer. You send it.', true],
    [{ target: 'public', audience: 'public' }, 'Goes into the public reply box. You send it.', true],
    [{ target: 'internal' }, 'The open box is an internal note: the customer won’t see it.', true],
    [{ target: 'public' }, 'This text is for the customer alone, but the open box is public.', true],
    [{ target: 'unknown' }, 'Goes into the open box. Look who will see it before you send.', true],
    [{ target: null }, 'No reply box is open on the page: open it, or copy the text.', false],
    [{ blocked: true }, 'Mend what is marked in red first.', false],
    [{ done: true }, 'It’s in the reply box. Read it once more, then send it there.', true],
    [{ copied: false }, 'The browser didn’t allow copying. Select the text and copy it by hand.', true],
    [{ tooLong: true }, 'Goes into the reply to the customer. You send it.', false],
    [{ empty: true }, 'Goes into the reply to the customer. You send it.', false],
  ] as const)('%j', (change, said, can) => {
    bar(change);
    expect(screen.getByRole('status').textContent).toBe(said);
    expect(insert().disabled).toBe(!can);
  });
});
