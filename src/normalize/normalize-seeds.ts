import { SentenceIdsSchema } from '../content/schemas/source.ts';
import type { Problem } from '../report/problem.ts';
import { CHECKSUMS_FILE, checkChecksums, sha256 } from './checksums.ts';
import type { NormalizeEffects } from './effects.ts';
import { MANIFEST_FILE, parseManifest, type Manifest } from './manifest.ts';
import { normalizeSeed } from './normalize-seed.ts';
import { parseRedirects, REDIRECTS_FILE, sentenceAddress } from './redirects.ts';
import { SOURCES_FOLDER, writeSource, type WrittenSource } from './write-source.ts';

/** All sources that the seeds give, or every problem that stands in the way. */
export interface Normalized {
  sources: WrittenSource[];
  problems: Problem[];
}

const RE_SEED = /\.txt$/u;

async function readText(effects: NormalizeEffects, file: string): Promise<string | null> {
  const bytes = await effects.read(file);
  return bytes === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
  return {
    check: 'normalize',
    severity: 'error',
    place: { file },
    message: `Unexpected absence of ${file}, expected it in the project`,
    mend: `Restore it: git checkout -- ${file}`,
  };
}

function reportUnlisted(manifest: Manifest, seeds: ReadonlyMap<string, Uint8Array>): Problem[] {
  const listed = Object.keys(manifest.seeds);
  const unlisted = [...seeds.keys()].filter((name) => !listed.includes(name));
  const absent = listed.filter((name) => !seeds.has(name));
  return [
    ...unlisted.map((name): Problem => ({
      check: 'manifest',
      severity: 'error',
      place: { file: `seeds/${name}` },
      message: `Unexpected seed, expected one that ${MANIFEST_FILE} lists`,
      mend: `List its articles in ${MANIFEST_FILE}, or hold it there with a reason.`,
    })),
    ...absent.map((name): Problem => ({
      check: 'manifest',
      severity: 'error',
      place: { file: MANIFEST_FILE, at: `seeds.${name}` },
      message: `Unexpected entry for "${name}", expected a file in seeds/`,
      mend: 'Take the entry out, or put the seed back.',
    })),
  ];
}

function reportVanished(
  { frontMatter, vanished }: WrittenSource,
  redirects: ReadonlyMap<string, string>,
): Problem[] {
  return vanished
    .filter((id) => !redirects.has(sentenceAddress(frontMatter.id, id)))
    .map((id) => ({
      check: 'assign-ids',
      severity: 'error',
      place: { file: `${SOURCES_FOLDER}/${frontMatter.id}.ids.json`, at: id },
      message: `Unexpected loss of the sentence ${id}, expected it, or a redirect for it`,
      mend: `Mend the rule that changed it, or add to ${REDIRECTS_FILE}: ${sentenceAddress(frontMatter.id, id)}: ${sentenceAddress(frontMatter.id, 'p…s…')}`,
    }));
}

async function readOldIds(effects: NormalizeEffects, id: string): Promise<Record<string, string>> {
  const json = await readText(effects, `${SOURCES_FOLDER}/${id}.ids.json`);
  return json === null ? {} : SentenceIdsSchema.parse(JSON.parse(json));
}

/** Reads seeds, checksums and manifest, and restores every article; writes nothing. */
export async function computeSources(effects: NormalizeEffects): Promise<Normalized> {
  const checksums = await readText(effects, CHECKSUMS_FILE);
  const manifestYaml = await readText(effects, MANIFEST_FILE);
  if (checksums === null) return { sources: [], problems: [missingFile(CHECKSUMS_FILE)] };
  if (manifestYaml === null) return { sources: [], problems: [missingFile(MANIFEST_FILE)] };
  const seeds = await readSeeds(effects);
  const manifest = parseManifest(manifestYaml);
  if (Array.isArray(manifest)) return { sources: [], problems: manifest };
  const problems = [...checkChecksums(checksums, seeds), ...reportUnlisted(manifest, seeds)];
  if (problems.length > 0) return { sources: [], problems };
  const redirects = parseRedirects((await readText(effects, REDIRECTS_FILE)) ?? '');
  const sources: WrittenSource[] = [];
  for (const [name, bytes] of seeds) {
    const entry = manifest.seeds[name];
    if (entry === undefined || 'hold' in entry) continue;
    for (const result of normalizeSeed(name, bytes, entry.articles)) {
      if ('check' in result) {
        problems.push(result);
        continue;
      }
      const oldIds = await readOldIds(effects, result.article.id);
      const source = writeSource(
        result.restored,
        result.article,
        { name, sha256: sha256(bytes) },
        oldIds,
      );
      problems.push(...reportVanished(source, redirects));
      sources.push(source);
    }
  }
  return { sources, problems };
}

/** Names the generated files that differ from what the seeds give, missing and surplus ones included. */
export async function findStale(
  effects: NormalizeEffects,
  sources: readonly WrittenSource[],
): Promise<string[]> {
  const files = new Map(sources.flatMap((source) => [...source.files]));
  const stale: string[] = [];
  for (const [file, content] of files)
    if ((await readText(effects, file)) !== content) stale.push(file);
  for (const name of await effects.list(SOURCES_FOLDER))
    if (!files.has(`${SOURCES_FOLDER}/${name}`)) stale.push(`${SOURCES_FOLDER}/${name}`);
  return stale.sort();
}
