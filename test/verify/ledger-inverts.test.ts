import { expect, test } from 'vitest';
import { ledgerInverts } from '../../src/verify/ledger-inverts.ts';
import { LEDGER, SEED_NAME, SEED_TEXT } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

test('accepts the tiny world', () => {
  expect(runCheck(ledgerInverts)).toEqual([]);
});

const FILE = 'content/sources/tiny.ledger.json';
type Edits = typeof LEDGER;
const edit = (change: (ledger: Edits) => Edits) =>
  told(runCheck(ledgerInverts, { [FILE]: JSON.stringify(change(structuredClone(LEDGER))) }));

test('rejects a ledger whose replay does not give the text', () => {
  expect(edit(([drop, comma, tail]) => [drop!, { ...comma!, after: '、' }, tail!])[0]).toContain(
    'Unexpected text after replay of "tiny"',
  );
});

test('rejects a ledger whose inversion does not give the seed', () => {
  expect(edit(([drop, comma, tail]) => [drop!, { ...comma!, before: ';' }, tail!])[0]).toContain(
    'Unexpected bytes after inversion of "tiny"',
  );
});

test('rejects edits that overlap or are out of order', () => {
  expect(edit((ledger) => ledger.toReversed())[0]).toContain('Unexpected order of edits');
});

test('rejects a seed that changed by one byte', () => {
  const seeds = new Map([[SEED_NAME, Buffer.from(SEED_TEXT.replace('4339', '4330'), 'utf8')]]);
  expect(told(runCheck(ledgerInverts, {}, seeds))[0]).toContain('Unexpected sha256');
});
