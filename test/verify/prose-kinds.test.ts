import { expect, test } from 'vitest';
import { proseKinds } from '../../src/verify/prose-kinds.ts';
import { runCheck, told } from './run-check.ts';

const EN = 'content/counties/anxi/en.md';
const WENZE = 'content/mechanisms/wenze.md';

test('accepts the tiny world', () => {
  expect(runCheck(proseKinds)).toEqual([]);
});

const add = (lines: string) => told(runCheck(proseKinds, { [EN]: lines }));

test('rejects a sentence of no kind', () => {
  expect(add('It is so.')).toEqual([
    `${EN}:1 Unexpected sentence of no kind outside a box, expected :ev[key] at its end`,
  ]);
  expect(add(':::reading\nIt may be so.\n:::')).toEqual([
    `${EN}:2 Unexpected sentence of no kind in :::reading, expected :from[key] at its end`,
  ]);
});

test('rejects a marker of another box, an empty one, and one without a sentence', () => {
  expect(add('It is so. :src[gbt2260]')).toEqual([
    `${EN}:1 Unexpected :src outside a box, expected :ev[key]`,
  ]);
  expect(add('It is so. :ev[]')[0]).toContain('Unexpected empty :ev[], expected a key');
  expect(add(':ev[poor]')[0]).toContain('Unexpected markers alone');
});

test('rejects a marker inside a sentence', () => {
  expect(add('It is :ev[poor] so. :ev[poor]')[0]).toContain('Unexpected :ev inside a sentence');
});

test('rejects an unregistered directive and says how to escape it', () => {
  const [problem] = runCheck(proseKinds, { [EN]: 'At 8:30, see :note[x]. :ev[poor]' });
  expect(problem).toMatchObject({ place: { file: EN, line: 1 } });
  expect(problem?.message).toContain('Unexpected directive ":30"');
  expect(problem?.mend).toContain('write "\\:"');
  expect(add('At 8\\:30 it began. :ev[poor]')).toEqual([]);
});

test('rejects an unregistered directive in a definition', () => {
  const [problem] = runCheck(proseKinds, { [WENZE]: ['Officials answer', 'Officials :answer'] });
  expect(problem).toMatchObject({ place: { file: WENZE, at: 'definition.en' } });
});

test('rejects an unknown box and one that is never closed', () => {
  expect(add(':::note\nSo. :ev[poor]\n:::')[0]).toContain('Unexpected box ":::note"');
  expect(add(':::limits\nSo. :none[baseline]')[0]).toContain('Unexpected end of file');
});

test('accepts a claim among the limits, and headings', () => {
  expect(
    add('## What is not said\n\n:::limits\nSo. :ev[poor]\nSo. :none[baseline] :ev[poor]\n:::'),
  ).toEqual([]);
});
