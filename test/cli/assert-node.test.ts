import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';

/** Runs the check as another version of Node would. */
function runAs(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
  const script = join(ROOT, 'src/cli/assert-node.mjs');
  return spawnSync(process.execPath, ['--import', preload, script], { encoding: 'utf8' });
}

it('stops an older Node with the version and the mend', () => {
  const { status, stderr } = runAs('20.20.2');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unexpected Node 20\.20\.2 on .*, expected 26\..*\n {4}mend: /);
});

it('lets the pinned Node pass without a word', () => {
  expect(runAs(process.versions.node)).toMatchObject({ status: 0, stderr: '', stdout: '' });
});
