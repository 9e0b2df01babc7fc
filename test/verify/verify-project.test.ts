import { cp, mkdtemp, readFile, rm, writeFile, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verifyStage } from '../../src/cli/verify.ts';
import { formatVerification } from '../../src/verify/format-verification.ts';
import { verifyProject } from '../../src/verify/verify-project.ts';
import { readCorpus } from '../../src/content/read.ts';
import { BuildError } from '../../src/report/build-error.ts';

const ROOT = join(import.meta.dirname, '../..');
let copy = '';

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'gazetteer-verify-'));
  await cp(join(ROOT, 'content'), join(copy, 'content'), { recursive: true });
  await cp(join(ROOT, 'seeds'), join(copy, 'seeds'), { recursive: true });
  await cp(join(ROOT, 'anchors.lock.json'), join(copy, 'anchors.lock.json'));
});
afterEach(async () => {
  await rm(copy, { recursive: true });
});

/** Replaces a passage of a file of the copy; fails where it does not stand there. */
async function replaceInCopy(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(copy, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(
    join(copy, file),
    text.replace(from, () => to),
  );
}

test('verifies the project, every sentence of a kind, and gives the time of each check', async () => {
  const verification = await verifyProject(ROOT);
  expect(
    verification.results.flatMap(({ problems }) =>
      problems.filter(({ severity }) => severity === 'error'),
    ),
  ).toEqual([]);
  expect(formatVerification(verification)).toContain('100 % of sentences of a kind');
  // How long is measured by `npm run bench -- verify`: a limit here would test the machine.
  for (const { milliseconds } of verification.results)
    expect(milliseconds).toBeGreaterThanOrEqual(0);
});

test('fails when one quotation is broken by one character, and says how to mend it', async () => {
  const { mechanisms } = await readCorpus(ROOT);
  const mechanism = [...mechanisms.values()].find(({ at }) => Object.keys(at).length > 0)!;
  const [key, { quote }] = Object.entries(mechanism.at)[0]!;
  const chars = Array.from(quote);
  const broken = chars.with(2, chars[2] === '县' ? '市' : '县').join('');
  await replaceInCopy(mechanism.file, quote, broken);
  const verification = await verifyProject(copy);
  expect(verification.failed).toBe(true);
  const problem = verification.results
    .flatMap(({ problems }) => problems)
    .find(({ check }) => check === 'quotation-found');
  expect(problem?.place).toEqual({
    file: mechanism.file,
    line: mechanism.lineOf(`at.${key}.quote`),
    at: `at.${key}.quote`,
  });
  expect(problem?.message).toContain(`Unexpected quotation "${broken}"`);
  expect(problem?.mend).toContain(`nearest passage: "${quote}"`);
  expect(formatVerification(verification)).toContain('✗ quotation-found');
  await expect(verifyStage(copy)).rejects.toBeInstanceOf(BuildError);
});

test('fails when a seed changed by one byte', async () => {
  const { sources } = await readCorpus(ROOT);
  const { seed } = [...sources.values()][0]!;
  const bytes = await readFile(join(copy, 'seeds', seed));
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(join(copy, 'seeds', seed), bytes);
  expect(formatVerification(await verifyProject(copy))).toContain('✗ ledger-inverts');
});

test('runs no check on content that cannot be read, and tells why', async () => {
  await writeFile(join(copy, 'content/categories.yaml'), 'a: [\n');
  const verification = await verifyProject(copy);
  expect(verification.results.map(({ id }) => id)).toEqual(['read']);
  expect(verification.summary).toBeUndefined();
  expect(formatVerification(verification)).toContain('content/categories.yaml:2');
});

test('every address of the project is in its lock', async () => {
  const { results } = await verifyProject(ROOT);
  const kept = results.find(({ id }) => id === 'anchors-kept');
  expect(kept?.problems).toEqual([]);
});

test('gives its figures to the build', async () => {
  await expect(verifyStage(ROOT)).resolves.toContain('quotations verified');
});

test('fails when a mechanism is removed, until a redirect is written', async () => {
  const path = '/mechanisms/san-ge-buzhun/';
  const listLosses = async (): Promise<unknown[]> =>
    (await verifyProject(copy)).results
      .flatMap(({ problems }) => problems)
      .filter(({ check, severity }) => check === 'anchors-kept' && severity === 'error')
      .map(({ place }) => place.at);
  expect(await listLosses()).toEqual([]);
  await rm(join(copy, 'content/mechanisms/san-ge-buzhun.md'));
  expect(await listLosses()).toEqual([path]);
  await appendFile(join(copy, 'content/redirects.yaml'), `${path}: /mechanisms/di-yi-shuji/\n`);
  expect(await listLosses()).toEqual([]);
}, 120_000);
