import { describe, expect, it } from 'vitest';
import { readRepeat } from './repeat';
import { contextOf } from './testing';

const failures = (text: string, language: string) => readRepeat(contextOf([{ from: 'customer', text }], { language }), []).failures;

describe('what failed before', () => {
  it.each([
    ['zu', 'Ngibhala okwesibili ngale oda.', 1],
    ['zu', 'Sengishaye ucingo kathathu.', 2],
    ['zu', 'Ngizoba sekhaya kuze kube nguLwesibili.', 0],
    ['zu', 'Ngingathanda ukuthi ifike ngoLwesithathu noma ngoLwesihlanu.', 0],
    ['zu', 'Ngifike ngoLwesine ekuseni.', 0],
    ['en', 'This is the third time I write.', 2],
    ['en', 'Please deliver it on the third of May.', 0],
  ] as const)('%s: %s', (language, text, expected) => expect(failures(text, language)).toBe(expected));
});
