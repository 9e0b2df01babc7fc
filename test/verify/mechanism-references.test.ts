import { expect, test } from 'vitest';
import { mechanismReferences } from '../../src/verify/mechanism-references.ts';
import { runCheck, told } from './run-check.ts';

const RECALL = 'content/mechanisms/ganbu-zhaohui.md';
const WENZE = 'content/mechanisms/wenze.md';

test('accepts the tiny world', () => {
  expect(runCheck(mechanismReferences)).toEqual([]);
});

test('rejects a category, a broader and a related mechanism that do not exist', () => {
  expect(
    told(
      runCheck(mechanismReferences, {
        [RECALL]: ['category: supervision', 'category: supervison'],
      }),
    ),
  ).toEqual([`${RECALL}:4 Unexpected category "supervison", expected one of supervision`]);
  expect(
    told(
      runCheck(mechanismReferences, {
        [RECALL]: ['[wenze]', '[wenze, wenzhe]\nrelated: [nobody]'],
      }),
    ),
  ).toEqual([
    `${RECALL}:6 Unexpected mechanism "wenzhe", expected the id of a file in content/mechanisms`,
    `${RECALL}:7 Unexpected mechanism "nobody", expected the id of a file in content/mechanisms`,
  ]);
});

test('rejects a part that does not exist', () => {
  expect(
    runCheck(mechanismReferences, {
      [RECALL]: ['definition:', 'parts: [{ mechanism: nobody }]\ndefinition:'],
    }),
  ).toHaveLength(1);
});

test('rejects a cycle once, and a mechanism that is its own broader', () => {
  expect(
    told(
      runCheck(mechanismReferences, {
        [WENZE]: ['named: false', 'named: false\nbroader: [ganbu-zhaohui]'],
      }),
    ),
  ).toEqual([`${RECALL}:6 Unexpected cycle ganbu-zhaohui → wenze → ganbu-zhaohui, expected none`]);
  expect(
    told(
      runCheck(mechanismReferences, {
        [WENZE]: ['named: false', 'named: false\nbroader: [wenze]'],
      }),
    )[0],
  ).toContain('Unexpected "wenze" in itself');
});
