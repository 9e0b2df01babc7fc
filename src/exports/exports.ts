import type { Corpus } from '../content/corpus.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import { sourceMarkdownPath } from '../site/addresses.ts';
import { compareCodePoints, type ExportFile } from './export-file.ts';
import { listMechanismFiles } from './list-mechanism-files.ts';
import { serializeAnchors } from './serialize-anchors.ts';
import { serializeAnnotations } from './serialize-annotations.ts';
import { serializeAudit } from './serialize-audit.ts';
import { serializeDatapackage } from './serialize-datapackage.ts';
import { serializeFigures } from './serialize-figures.ts';
import { serializeLedger } from './serialize-ledger.ts';
import { serializeSourceMarkdown } from './serialize-source-markdown.ts';
import { serializeSources } from './serialize-sources.ts';

/** The open data of a corpus and its evidence: every file, its path below `dist/`, in the order of the paths. Pure. */
export function exportsOf(corpus: Corpus, evidence: readonly EvidenceRecord[]): ExportFile[] {
  const ledgers = [...corpus.sources.values()].map((source) => ({
    path: `data/ledger/${source.id}.json`,
    body: serializeLedger(source),
  }));
  const twins = [...corpus.sources.values()].map((source) => ({
    path: sourceMarkdownPath(source.id).slice(1),
    body: serializeSourceMarkdown(source, corpus),
  }));
  const figures = serializeFigures(corpus, evidence);
  return [
    { path: 'data/figures.csv', body: figures },
    { path: 'data/datapackage.json', body: serializeDatapackage(figures) },
    { path: 'data/audit.json', body: serializeAudit(corpus) },
    { path: 'data/sources.json', body: serializeSources(corpus) },
    ...ledgers,
    ...twins,
    { path: 'data/annotations.jsonld', body: serializeAnnotations(corpus, evidence) },
    { path: 'data/anchors.json', body: serializeAnchors(corpus) },
    ...listMechanismFiles(corpus, evidence),
  ].sort((a, b) => compareCodePoints(a.path, b.path));
}
