import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../content/read.ts';
import { ANCHORS_FILE } from '../content/read-anchors.ts';
import { lockAnchors } from '../site/lock-anchors.ts';
import { ROOT } from './paths.ts';
import { runCommand } from './stage.ts';

/** Adds every new address of the project at `root` to its lock; never takes one out. Gives one line of figures. */
async function addAnchors(root: string): Promise<string> {
  const { lock, added } = lockAnchors(await readCorpus(root));
  const path = join(root, ANCHORS_FILE);
  const text = `${JSON.stringify(lock, null, 2)}\n`;
  if (text !== readFileSync(path, 'utf8')) writeFileSync(path, text);
  const total = Object.values(lock).reduce((sum, paths) => sum + paths.length, 0);
  return `${ANCHORS_FILE}: ${String(added.length)} addresses added, ${String(total)} in all`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { root: { type: 'string', default: ROOT } } });
  await runCommand(async () => {
    console.log(await addAnchors(values.root));
  });
}
