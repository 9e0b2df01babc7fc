import type { Figure } from '../../audit/figure.ts';
import { resolveFigures } from '../../audit/resolve-figure.ts';
import type { Corpus } from '../../content/corpus.ts';
import { readCorpus } from '../../content/read.ts';
import { collectEvidence } from '../../evidence/collect-evidence.ts';
import type { EvidenceRecord } from '../../evidence/evidence.ts';
import { type EvidenceIndex, indexEvidence } from '../../evidence/index-evidence.ts';
import { resolveAll } from '../../evidence/resolve-all.ts';
import { BuildError } from '../../report/build-error.ts';

/** Everything that a page may need: the corpus and the evidence in it, resolved. */
export interface Library {
  corpus: Corpus;
  evidence: readonly EvidenceRecord[];
  /** Evidence by source, then by sentence. */
  bySentence: EvidenceIndex;
  figures: ReadonlyMap<string, Figure>;
  /** Every typed quotation, resolved, by the key of the place where it is typed. */
  quotations: ReturnType<typeof resolveAll>['found'];
}

async function load(): Promise<Library> {
  const corpus = await readCorpus(PROJECT_ROOT);
  const { records, problems } = collectEvidence(corpus);
  const { figures, problems: figureProblems } = resolveFigures(corpus);
  const all = [...problems, ...figureProblems];
  if (all.some(({ severity }) => severity === 'error')) throw new BuildError('pages', all);
  return {
    corpus,
    evidence: records,
    bySentence: indexEvidence(records),
    figures,
    quotations: resolveAll(corpus).found,
  };
}

let loaded: Promise<Library> | undefined;

/** The library, read once for a build; the development server reads it anew for each page. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
