import type { Problem } from '../report/problem.ts';
import { findVanished, type SentenceIds } from './assign-ids.ts';
import { sha256 } from './checksums.ts';
import type { NormalizeEffects } from './effects.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { normalizeSeed, type MatchedArticle } from './normalize-seed.ts';
import { idsFile, readOldIds } from './old-ids.ts';
import { listPublishedIds } from './published-ids.ts';
import { readProject, readText, type Project } from './read-project.ts';
import { REDIRECTS_FILE, sentenceAddress } from './redirects.ts';
import { SOURCES_FOLDER, writeSource, type WrittenSource } from './write-source.ts';

/** All sources that the seeds give, or every problem that stands in the way. */
export interface Normalized {
  sources: WrittenSource[];
  problems: Problem[];
}

function reportVanished(
  { frontMatter: { id: source }, paragraphs }: WrittenSource,
  oldIds: SentenceIds,
  redirects: ReadonlyMap<string, unknown>,
): Problem[] {
  return findVanished(oldIds, paragraphs)
    .map((id) => ({ id, address: sentenceAddress(source, id) }))
    .filter(({ address }) => !redirects.has(address))
    .map(({ id, address }) => ({
      check: 'assign-ids',
      severity: 'error',
      place: { file: idsFile(source), at: id },
      message: `Unexpected loss of the sentence ${id} (${oldIds[id] ?? ''}), expected it, or a redirect for it`,
      mend: `Mend the rule that changed it, or add to ${REDIRECTS_FILE} where it went: ${address}: ${sentenceAddress(source, 'p…s…')}`,
    }));
}

/** What the manifest quotes must stand in the source: a slip somewhere, a heading on its own line. */
function reportQuotations({ article, restored }: MatchedArticle): Problem[] {
  const lines = restored.text.split('\n');
  const slips = article.slips.filter(({ text }) => !restored.text.includes(text));
  const headings = article.runInHeadings.filter(({ value }) => !lines.includes(value));
  const captions = article.captions.filter(({ value }) => !lines.includes(value));
  const emendations = article.emendations.filter(({ after }) => !restored.text.includes(after));
  const wrong = [
    ...captions.map(({ value }) => ({ at: 'captions', text: value })),
    ...emendations.map(({ before }) => ({ at: 'emendations', text: before })),
    ...slips.map(({ text }) => ({ at: 'slips', text })),
    ...headings.map(({ value }) => ({ at: 'runInHeadings', text: value })),
  ];
  return wrong.map(({ at, text }) => ({
    check: 'manifest',
    severity: 'error',
    place: { file: MANIFEST_FILE, at: `${article.id}.${at}` },
    message: `Unexpected quotation "${text}", expected words of the source`,
    mend: 'Copy it from the source character for character.',
  }));
}

async function toSource(
  effects: NormalizeEffects,
  { redirects, locked }: Project,
  seed: { name: string; sha256: string },
  matched: MatchedArticle,
): Promise<Normalized> {
  const oldIds = await readOldIds(effects, matched.article.id);
  if (Array.isArray(oldIds)) return { sources: [], problems: oldIds };
  const published = listPublishedIds(matched.article.id, [...locked, ...redirects.keys()]);
  const ids = { old: oldIds as SentenceIds, published };
  const source = writeSource(matched.restored, matched.article, seed, ids);
  const problems = [...reportQuotations(matched), ...reportVanished(source, ids.old, redirects)];
  return { sources: [source], problems };
}

/** Reads seeds, checksums and manifest, and restores every article; writes nothing. */
export async function computeSources(effects: NormalizeEffects): Promise<Normalized> {
  const project = await readProject(effects);
  if (Array.isArray(project)) return { sources: [], problems: project };
  const done: Normalized[] = [];
  for (const [name, bytes] of project.seeds) {
    const entry = project.manifest.seeds[name];
    if (entry === undefined || 'hold' in entry) continue;
    const seed = { name, sha256: sha256(bytes) };
    for (const result of normalizeSeed(name, bytes, entry.articles))
      done.push(
        'check' in result
          ? { sources: [], problems: [result] }
          : await toSource(effects, project, seed, result),
      );
  }
  return {
    sources: done.flatMap(({ sources }) => sources),
    problems: done.flatMap(({ problems }) => problems),
  };
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
