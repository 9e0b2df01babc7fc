import { expect, test } from 'vitest';
import { sourceSpans } from '../../src/verify/source-spans.ts';
import { createSeeds, SEED_NAME, SEED_TEXT } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

test('accepts the tiny world', () => {
  expect(runCheck(sourceSpans)).toEqual([]);
});

const SOURCE = 'content/sources/tiny.md';
const size = Buffer.byteLength(SEED_TEXT);

test('rejects a gap at the beginning and at the end of a seed', () => {
  expect(told(runCheck(sourceSpans, { [SOURCE]: ['span: [0,', 'span: [3,'] }))).toEqual([
    `${SOURCE}: Unexpected start 3 of "tiny", expected 0: spans of ${SEED_NAME} partition it`,
  ]);
  expect(told(runCheck(sourceSpans, { [SOURCE]: [`, ${size}]`, `, ${size - 1}]`] }))[0]).toContain(
    `Unexpected end ${size - 1}, expected ${size}`,
  );
});

test('rejects a source whose seed is not there, and warns of a seed without a source', () => {
  expect(told(runCheck(sourceSpans, {}, new Map()))[0]).toContain(`Unexpected seed "${SEED_NAME}"`);
  const more = new Map([...createSeeds(), ['001_new.txt', new Uint8Array()]]);
  expect(runCheck(sourceSpans, {}, more)).toMatchObject([
    { severity: 'warning', place: { file: 'seeds/001_new.txt' } },
  ]);
});
