import { expect, test } from 'vitest';
import { evidenceReferences } from '../../src/verify/evidence-references.ts';
import { runCheck, told } from './run-check.ts';

const INDEX = 'content/counties/anxi/index.yaml';

test('accepts the tiny world', () => {
  expect(runCheck(evidenceReferences)).toEqual([]);
});

test('rejects evidence that points to no mechanism, attestation, figure or check', () => {
  const point = (from: string, to: string) =>
    told(runCheck(evidenceReferences, { [INDEX]: [from, to] }))[0];
  expect(point('mechanism: ganbu-zhaohui', 'mechanism: zhaohui')).toBe(
    `${INDEX}:12 Unexpected mechanism "zhaohui", expected the id of a file in content/mechanisms`,
  );
  expect(point('at: a1', 'at: a2')).toContain('Unexpected attestation "a2", expected one of a1');
  expect(point('figure: tiny-poor-after', 'figure: tiny')).toContain('Unexpected figure "tiny"');
  expect(point('figure: tiny-poor-after', 'check: sums')).toContain('Unexpected check "sums"');
});
