// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/components/testing/show';
import { phraseList } from '@/lib/panel/voice/rows';
import { phrase, situation } from '@/lib/voice/testing';
import { MyPhrases, type MyPhrasesProps } from './MyPhrases';
import { PhraseForm } from './PhraseForm';

afterEach(cleanup);
const none = () => undefined;

const own = [
  phrase({ id: 'depot', title: 'Depot', text: 'It is in the depot, {name}.', issues: ['late-delivery'] }),
  phrase({ id: 'track', title: 'Tracking', text: 'Your parcel has the number {tracking}.', issues: ['late-delivery'] }),
];
const macro = phrase({ id: 'playbook:m', title: 'Macro', text: 'Of the company.', issues: ['late-delivery'] });

const props = (change: Partial<MyPhrasesProps> = {}): MyPhrasesProps => ({
  list: phraseList('', own, [macro], situation()), kept: 2, query: '', open: true, inReply: [], refused: [], trouble: false, said: null,
  onOpen: none, onQuery: none, onInsert: none, onSave: none, onEdit: none, onDelete: none, onLeave: none, ...change,
}); // prettier-ignore

describe('my phrases', () => {
  it('shows what fits, why, and what is missing', () => {
    const { container } = show(<MyPhrases {...props()} />);
    expect(screen.getByText('3 fit')).toBeTruthy();
    expect(screen.getByText('It is in the depot, Thandi.')).toBeTruthy();
    expect(screen.getAllByText(/for: Late delivery/).length).toBe(3);
    expect(screen.getByText('needs: tracking number')).toBeTruthy();
    expect(screen.getByText(/from the playbook/)).toBeTruthy();
    expect(container.querySelectorAll('[data-part="phrase"]').length).toBe(3);
  });

  it('inserts what is ready at once, and asks for what isn’t first', () => {
    const onInsert = vi.fn();
    show(<MyPhrases {...props({ onInsert })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Insert “Depot”' }));
    expect(onInsert).toHaveBeenLastCalledWith(expect.objectContaining({ phrase: own[0] }), {});
    fireEvent.click(screen.getByRole('button', { name: 'Insert “Tracking”' }));
    expect(onInsert).toHaveBeenCalledTimes(1);
    const insert = screen.getByRole<HTMLButtonElement>('button', { name: 'Insert' });
    expect(insert.disabled).toBe(true);
    fireEvent.change(screen.getByRole('textbox', { name: 'tracking number' }), { target: { value: 'ZA1' } });
    fireEvent.click(insert);
    expect(onInsert).toHaveBeenLastCalledWith(expect.objectContaining({ phrase: own[1] }), { '{tracking}': 'ZA1' });
  });

  it('leaves the playbook’s alone', () => {
    show(<MyPhrases {...props()} />);
    expect(screen.queryByRole('button', { name: 'Delete “Macro”' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Delete “Depot”' })).toBeTruthy();
  });

  it('goes by the keyboard: arrows, Enter, Escape, and Control+K from anywhere', () => {
    const onInsert = vi.fn();
    const onLeave = vi.fn();
    show(<MyPhrases {...props({ onInsert, onLeave })} />);
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const search = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(search);
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Depot');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(search);
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(onInsert).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(search, { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  it.each<[Partial<MyPhrasesProps>, RegExp]>([
    [{ kept: 0, list: { rows: [], total: 0 } }, /None yet/],
    [{ list: { rows: [], total: 0 } }, /None of yours was made for this/],
    [{ list: { rows: [], total: 0 }, query: 'zebra' }, /Nothing found for “zebra”/],
    [{ trouble: true }, /couldn’t be read/],
    [{ inReply: ['Hello'] }, /In this reply: Hello/],
    [{ refused: [{ title: 'Deal', why: 'forbidden' }] }, /“Deal” isn’t used in this reply: forbidden/],
  ])('%# says %s', (change, said) => {
    show(<MyPhrases {...props(change)} />);
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('gives a deletion its way back', () => {
    const undo = vi.fn();
    show(<MyPhrases {...props({ said: { text: 'Deleted: Depot', undo } })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('is text, whatever a phrase holds', () => {
    const hostile = '<img src=x onerror=alert(1)>{{x}}';
    const { container } = show(<MyPhrases {...props({ list: phraseList('img', [phrase({ title: hostile, text: hostile })], [], situation()) })} />); // prettier-ignore
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('the form', () => {
  it('saves what was typed, and nothing without title and text', () => {
    const onSave = vi.fn();
    show(<PhraseForm phrase={phrase({ title: '' })} fresh onSave={onSave} onCancel={none} />);
    fireEvent.submit(document.querySelector('form')!);
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('A phrase needs a title and a text.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: ' Mine ' } });
    fireEvent.change(screen.getByLabelText('Tags, with commas between'), { target: { value: 'a, b,, a' } });
    fireEvent.change(screen.getByLabelText('Used for'), { target: { value: 'closing' } });
    fireEvent.submit(document.querySelector('form')!);
    expect(onSave).toHaveBeenCalledWith(phrase({ title: 'Mine', tags: ['a', 'b'], move: 'closing' }));
  });
});
