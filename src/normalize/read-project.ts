import type { Redirect } from '../content/schemas/redirect.ts';
import type { Problem } from '../report/problem.ts';
import { CHECKSUMS_FILE, checkChecksum, parseChecksums } from './checksums.ts';
import { decode, decodeProblem } from './decode.ts';
import type { NormalizeEffects } from './effects.ts';
import { MANIFEST_FILE, parseManifest, type Manifest } from './manifest.ts';
import { reportNoArticle } from './normalize-seed.ts';
import { LOCK_FILE, parseLockedSentences } from './published-ids.ts';
import { parseRedirects, REDIRECTS_FILE } from './redirects.ts';
import { textOf } from './traced-text.ts';

/** What normalize reads besides what it wrote the last time. */
export interface Project {
  seeds: Map<string, Uint8Array>;
  manifest: Manifest;
  redirects: Map<string, Redirect>;
  /** Addresses of sentences that were ever published. */
  locked: Set<string>;
}

const RE_SEED = /\.txt$/u;

/** A problem of a whole file. */
export function fileProblem(check: string, file: string, message: string, mend: string): Problem {
  return { check, severity: 'error', place: { file }, message, mend };
}

/** Reads a text file of the project; null where there is none. */
export async function readText(effects: NormalizeEffects, file: string): Promise<string | null> {
  const bytes = await effects.read(file);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}

async function readSeeds(effects: NormalizeEffects): Promise<Map<string, Uint8Array>> {
  const seeds = new Map<string, Uint8Array>();
  for (const name of (await effects.list('seeds')).filter((file) => RE_SEED.test(file))) {
    const bytes = await effects.read(`seeds/${name}`);
    if (bytes !== null) seeds.set(name, bytes);
  }
  return seeds;
}

function missingFile(file: string): Problem {
  const message = `Unexpected absence of ${file}, expected it in the project`;
  return fileProblem('read-project', file, message, `Restore it: git checkout -- ${file}`);
}

/** The one thing to say about a seed that cannot be used: the nearest cause, not what follows from it. */
function inspectSeed(
  file: string,
  bytes: Uint8Array,
  checksum: string | undefined,
  isListed: boolean,
): Problem | null {
  if (checksum !== undefined) {
    const changed = checkChecksum(file, bytes, checksum);
    if (changed !== null) return changed;
  }
  const decoded = decode(bytes);
  if (!('atoms' in decoded)) return decodeProblem(file, decoded);
  const withoutArticle = isListed ? null : reportNoArticle(file, textOf(decoded.atoms));
  if (withoutArticle !== null) return withoutArticle;
  if (checksum === undefined) return checkChecksum(file, bytes, checksum);
  if (isListed) return null;
  const message = `Unexpected seed, expected one that ${MANIFEST_FILE} lists`;
  const mend = `List its articles in ${MANIFEST_FILE}, or hold it there with a reason.`;
  return fileProblem('manifest', file, message, mend);
}

function inspectSeeds(
  seeds: ReadonlyMap<string, Uint8Array>,
  checksums: ReadonlyMap<string, string>,
  manifest: Manifest,
): Problem[] {
  const listed = new Set(Object.keys(manifest.seeds));
  const found = [...seeds].map(([name, bytes]) =>
    inspectSeed(`seeds/${name}`, bytes, checksums.get(name), listed.has(name)),
  );
  const absent = [...new Set([...checksums.keys(), ...listed])]
    .filter((name) => !seeds.has(name))
    .map((name) => missingFile(`seeds/${name}`));
  return [...found.filter((problem) => problem !== null), ...absent];
}

/** Reads seeds, checksums, manifest, redirects and the lock of addresses. @returns them, or every problem. */
export async function readProject(effects: NormalizeEffects): Promise<Project | Problem[]> {
  const checksumList = await readText(effects, CHECKSUMS_FILE);
  const manifestYaml = await readText(effects, MANIFEST_FILE);
  if (checksumList === null) return [missingFile(CHECKSUMS_FILE)];
  if (manifestYaml === null) return [missingFile(MANIFEST_FILE)];
  const checksums = parseChecksums(checksumList);
  const manifest = parseManifest(manifestYaml);
  const redirects = parseRedirects((await readText(effects, REDIRECTS_FILE)) ?? '');
  const locked = parseLockedSentences(await readText(effects, LOCK_FILE));
  const broken = [checksums, manifest, redirects, locked]
    .filter((part) => Array.isArray(part))
    .flat();
  if (
    Array.isArray(checksums) ||
    Array.isArray(manifest) ||
    Array.isArray(redirects) ||
    Array.isArray(locked)
  )
    return broken;
  const seeds = await readSeeds(effects);
  const problems = inspectSeeds(seeds, checksums, manifest);
  return problems.length > 0 ? problems : { seeds, manifest, redirects, locked };
}
