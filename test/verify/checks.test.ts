import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/verify/checks.ts';
import { createContext } from '../../src/verify/context.ts';
import { runChecks } from '../../src/verify/run-checks.ts';
import { createCorpus, createSeeds } from '../corpus-factory.ts';

const SOURCES = join(import.meta.dirname, '../../src/verify');
const RE_CHECK =
  /^export function \w+\((?:context|\{[^}]*\}): VerifyContext, report: Report\): void/mu;

test('lists every check of its folder once, under its file name', () => {
  const files = readdirSync(SOURCES).filter((name) =>
    RE_CHECK.test(readFileSync(join(SOURCES, name), 'utf8')),
  );
  expect(CHECKS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('every check has a test that rejects something', () => {
  for (const { id } of CHECKS) {
    expect(readFileSync(join(import.meta.dirname, `${id}.test.ts`), 'utf8')).toContain(
      "test('rejects",
    );
  }
});

test('every check accepts the tiny world and reports under its own id', () => {
  const context = createContext(createCorpus(), createSeeds());
  const results = runChecks(context, () => 0);
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  expect(results.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  const broken = createCorpus({
    'content/mechanisms/ganbu-zhaohui.md': [
      '对3名科级领导干部进行“召回” }',
      '对4名科级领导干部进行“召回” }',
    ],
    'content/counties/anxi/en.md': 'It sent 37. :none[x]\n',
  });
  for (const { id, problems } of runChecks(createContext(broken, createSeeds()), () => 0)) {
    for (const { check } of problems) expect(check).toBe(id);
  }
});
