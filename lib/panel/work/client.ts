import type { CheckResult, Work, WorkResult } from './types';
import type { Improvement } from '@/lib/improve/types';
import { WorkStopped } from './types';
import type { Phrase } from '@/lib/voice/types';
import type { Answer, Question, Told } from './worker';

type Value = WorkResult | CheckResult | Improvement | null;
type Waiting = { resolve: (value: Value) => void; reject: (error: Error) => void };
type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, 'id'> : never) : never;

/** The part of a Worker that is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** The engine in a worker, started at the first question and again after a stop. */
export function workIn(start: () => WorkerLike): Work {
  let worker: WorkerLike | null = null;
  let last = 0;
  let phrases: readonly Phrase[] = [];
  const waiting = new Map<number, Waiting>();

  const settle = (error: Error) => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const started = (): WorkerLike => {
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) asked?.resolve(data.value);
      else asked?.reject(new Error(data.message));
    };
    worker.onerror = (event) => settle(new Error(event.message || 'worker'));
    if (phrases.length > 0) worker.postMessage({ kind: 'phrases', phrases } satisfies Told);
    return worker;
  };
  const ask = (asked: Asked) =>
    new Promise<Value>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      started().postMessage({ id, ...asked });
    });

  return {
    suggest: async (request) => (await ask({ kind: 'suggest', request })) as WorkResult,
    check: async (request) => (await ask({ kind: 'check', request })) as CheckResult,
    improve: async (request) => (await ask({ kind: 'improve', request })) as Improvement | null,
    phrases: (changed) => {
      phrases = changed;
      worker?.postMessage({ kind: 'phrases', phrases } satisfies Told);
    },
    stop: () => settle(new WorkStopped('stopped')),
  };
}

/** The worker of the built extension. */
export const engineWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' });
