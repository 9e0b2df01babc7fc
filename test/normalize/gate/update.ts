import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { raiseFloors, type Floors } from './floors.ts';
import { findFates, hashCorpus, readAnnotations, scoreFates } from './measure-lines.ts';

/** Pins the scores of now: `node test/normalize/gate/update.ts`. Refuses to lower one. */
const FILE = path.join(import.meta.dirname, 'floors.json');

try {
  const pinned = JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
  const floors = raiseFloors(pinned, hashCorpus(), scoreFates(readAnnotations(), findFates));
  writeFileSync(`${FILE}.next`, `${JSON.stringify(floors, null, 2)}\n`);
  renameSync(`${FILE}.next`, FILE);
  console.log('pinned', floors);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
