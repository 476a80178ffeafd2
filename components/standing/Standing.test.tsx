// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { format, show } from '@/components/testing/show';
import { conversation, suggestion } from '@/test/gallery/sample';
import { Standing } from './Standing';

afterEach(cleanup);

const standing = (change: Partial<Parameters<typeof Standing>[0]> = {}) =>
  show(
    <Standing
      conversation={conversation}
      reading={suggestion.reading}
      corrections={null}
      format={format}
      onCorrect={() => undefined}
      {...change}
    />,
  );
const marksOf = (group: HTMLElement) => [...group.querySelectorAll('mark')].map((mark) => mark.textContent);

it('opens the words behind each statement, and closes them again', () => {
  standing();
  fireEvent.click(screen.getByRole('button', { name: 'may post a bad review' }));
  const words = screen.getByRole('group', { name: /may post a bad review/ });
  expect(marksOf(words)).toEqual(['tell everyone in my review']);
  expect(within(words).getByText('Thandi Mokoena · 11:18')).toBeTruthy();
  fireEvent.click(within(words).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('group', { name: /may post a bad review/ })).toBeNull();
});

it('opens the words of the heat, message by message', () => {
  standing();
  fireEvent.click(screen.getByRole('button', { name: /Angry/ }));
  expect(marksOf(screen.getByRole('group', { name: /^Angry/ }))).toEqual([
    'still isn’t here',
    'got no answer',
    'for nine days',
    'third time',
    'nobody tells me anything',
  ]);
});

it('says each message’s heat in words', () => {
  standing();
  expect(screen.getByRole('img', { name: 'Message by message: Annoyed, Frustrated, Angry' })).toBeTruthy();
});

it('lists open asks, and the answered one on demand', () => {
  standing();
  const asks = screen.getByRole('list', { name: 'They ask' });
  expect(within(asks).queryByText('When will it arrive?')).toBeNull();
  fireEvent.click(within(asks).getByRole('button', { name: '1 answered' }));
  expect(within(asks).getByText('When will it arrive?')).toBeTruthy();
});

it('takes the agent’s corrections, and gives the reading back', () => {
  const onCorrect = vi.fn();
  const { rerender } = standing({ onCorrect });
  fireEvent.click(screen.getByRole('button', { name: 'Late delivery' }));
  fireEvent.click(screen.getByRole('button', { name: 'Not right?' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'How upset' }), { target: { value: '1' } });
  expect(onCorrect).toHaveBeenLastCalledWith({ level: 1 });
  fireEvent.change(screen.getByRole('combobox', { name: 'What it is about' }), { target: { value: 'damaged' } });
  expect(onCorrect).toHaveBeenLastCalledWith({ issues: ['damaged'] });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Demanding' }));
  expect(onCorrect).toHaveBeenLastCalledWith({ profiles: [] });
  rerender(
    <Standing conversation={conversation} reading={suggestion.reading} corrections={{ level: 1 }} format={format} onCorrect={onCorrect} />,
  );
  expect(screen.getByText('corrected by you')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Back to the reading' }));
  expect(onCorrect).toHaveBeenLastCalledWith(null);
});

it('says so where the customer hasn’t written', () => {
  const { reading } = suggestion;
  const quiet = {
    ...reading,
    heat: { ...reading.heat, messages: [] },
    issues: [],
    risks: [],
    facts: [],
    wants: [],
    promises: [],
    repeat: { failures: 0, evidence: [] },
    impact: [],
  };
  standing({ conversation: { ...conversation, messages: [] }, reading: quiet });
  expect(screen.getByText('No customer message to read yet.')).toBeTruthy();
});
