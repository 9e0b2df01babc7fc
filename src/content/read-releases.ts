import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from '../report/build-error.ts';
import type { Problem } from '../report/problem.ts';
import { parseYaml } from './parse-yaml.ts';
import { type Release, ReleaseSchema } from './schemas/release.ts';

export const CHANGES_FOLDER = 'content/changes';
/** What the last release compared: the committed state of everything that a release tells the changes of. */
export const STATE_FILE = `${CHANGES_FOLDER}/state.json`;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function listReleaseFiles(root: string): Promise<string[]> {
  try {
    const names = await readdir(join(root, CHANGES_FOLDER));
    return names.filter((name) => name.endsWith('.yaml')).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Reads every release below `content/changes`, newest first; none where there is no such folder.
 * Throws a BuildError with every problem, such as a change without its reason.
 */
export async function readReleases(root: string): Promise<Release[]> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const releases: Release[] = [];
  for (const name of await listReleaseFiles(root)) {
    const file = `${CHANGES_FOLDER}/${name}`;
    const text = await readFile(join(root, file), 'utf8');
    const data = parseYaml({ file, text }, ReleaseSchema, report)?.data;
    if (data === undefined) continue;
    if (`${data.date}.yaml` !== name) {
      const message = `Unexpected date "${data.date}", expected that of the file name`;
      report({ check: 'read', severity: 'error', place: { file }, message, mend: 'rename the file' });
    }
    releases.push(data);
  }
  if (problems.length > 0) throw new BuildError('changes', problems);
  return releases.reverse();
}
