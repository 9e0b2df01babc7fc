import { expect, test } from 'vitest';
import { collectEvidence } from '../../src/evidence/collect-evidence.ts';
import { listReferenced } from '../../src/evidence/find-referenced.ts';
import { evidenceReferences } from '../../src/verify/evidence-references.ts';
import { createCorpus } from '../corpus-factory.ts';
import { runCheck } from '../verify/run-check.ts';
import { withChecks } from '../verify/tiny-checks.ts';

const INDEX = 'content/counties/anxi/index.yaml';
const changes = (check: string) => ({
  ...withChecks(),
  [INDEX]: ['after: { figure: tiny-poor-after }', `after: { check: ${check} }`] as [string, string],
});

test('a statement that names a check rests on each of its quotations, under an id of its own', () => {
  const { records, problems } = collectEvidence(createCorpus(changes('tiny-readings')));
  expect(problems).toEqual([]);
  expect(
    records.filter(({ id }) => id.startsWith('anxi.s1.after')).map(({ id, exact }) => [id, exact]),
  ).toEqual([
    ['anxi.s1.after', '对3名科级领导干部进行“召回”'],
    ['anxi.s1.after.2', '全县建档立卡贫困人口由3.08万人减少至4339人'],
  ]);
  expect(runCheck(evidenceReferences, changes('tiny-readings'))).toEqual([]);
});

test('a check that is not there leads nowhere, and verify rejects it', () => {
  const corpus = createCorpus(withChecks());
  expect(listReferenced(corpus, 'anxi', 'after', { check: 'nobody' })).toEqual([]);
  expect(runCheck(evidenceReferences, changes('nobody'))[0]?.message).toContain('"nobody"');
});
