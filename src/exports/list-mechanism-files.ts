import type { Corpus } from '../content/corpus.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import { mechanismDataPath, mechanismMarkdownPath } from '../site/addresses.ts';
import type { ExportFile } from './export-file.ts';
import { writeMechanismMarkdown } from './mechanism-markdown.ts';
import { createMechanismModels } from './mechanism-model.ts';
import {
  serializeConcept,
  serializeMechanisms,
  serializeScheme,
  serializeTurtle,
} from './serialize-mechanisms.ts';

/** The concept scheme in three formats, and beside each mechanism's page its twins as JSON-LD and Markdown, all from one model. */
export function listMechanismFiles(
  corpus: Corpus,
  evidence: readonly EvidenceRecord[],
): ExportFile[] {
  const models = createMechanismModels(corpus, evidence);
  const byId = new Map(models.map((model) => [model.id, model]));
  const twins = models.flatMap((model) => [
    { path: mechanismDataPath(model.id).slice(1), body: serializeConcept(model, byId) },
    { path: mechanismMarkdownPath(model.id).slice(1), body: writeMechanismMarkdown(model) },
  ]);
  return [
    { path: 'data/mechanisms.json', body: serializeMechanisms(models) },
    { path: 'data/mechanisms.jsonld', body: serializeScheme(corpus, models) },
    { path: 'data/mechanisms.ttl', body: serializeTurtle(corpus, models) },
    ...twins,
  ];
}
