import { expect, it } from 'vitest';
import { phrase } from '@/lib/voice/testing';
import { workIn, type WorkerLike } from './client';
import type { WorkRequest } from './types';

/** A worker that notes what it gets and never answers. */
function fakeWorker(got: unknown[]): WorkerLike {
  return { postMessage: (message: unknown) => void got.push(message), terminate: () => undefined, onmessage: null, onerror: null };
}

it('tells the engine the phrases once, before the first question, and again after a stop', () => {
  const workers: unknown[][] = [];
  const work = workIn(() => {
    workers.push([]);
    return fakeWorker(workers.at(-1)!);
  });
  const ask = () => void work.suggest({} as WorkRequest).catch(() => undefined);
  const kinds = () => workers.map((got) => got.map((message) => (message as { kind: string }).kind));
  work.phrases([phrase()]);
  expect(kinds()).toEqual([]);
  ask();
  work.phrases([phrase({ id: 'other' })]);
  work.stop();
  ask();
  expect(kinds()).toEqual([['phrases', 'suggest', 'phrases'], ['phrases', 'suggest']]);
}); // prettier-ignore
