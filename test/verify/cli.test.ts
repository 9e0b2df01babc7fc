import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const run = (root: string) =>
  spawnSync(process.execPath, [join(ROOT, 'src/cli/verify.ts'), '--root', root], {
    encoding: 'utf8',
  });

test('exits 0 on the project, and tells each check with its time and the figures', () => {
  const { status, stdout } = run(ROOT);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^✓ quotation-found +\d+ ms$/mu);
  expect(stdout).toContain('quotations verified');
});

test('exits 1 when a source is missing, and names the quotations that lost it', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'gazetteer-cli-'));
  try {
    await cp(join(ROOT, 'content'), join(copy, 'content'), { recursive: true });
    await cp(join(ROOT, 'anchors.lock.json'), join(copy, 'anchors.lock.json'));
    await cp(join(ROOT, 'seeds'), join(copy, 'seeds'), { recursive: true });
    for (const ending of ['md', 'ids.json', 'ledger.json']) {
      await rm(join(copy, `content/sources/anxi.${ending}`));
    }
    const { status, stdout } = run(copy);
    expect(status).toBe(1);
    expect(stdout).toContain('✗ quotation-found');
    expect(stdout).toContain('Unexpected source "anxi"');
  } finally {
    await rm(copy, { recursive: true });
  }
});
