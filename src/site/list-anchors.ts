import type { Corpus } from '../content/corpus.ts';
import { parseProse } from '../content/parse-prose.ts';
import { ANCHOR_KINDS, type AnchorKind } from '../content/schemas/anchor.ts';
import { LANGS } from '../content/schemas/text.ts';
import {
  attestationPath,
  categoryPath,
  checkPath,
  countyPath,
  figurePath,
  mechanismPath,
  sentencePath,
  sourcePath,
  statementPath,
} from './addresses.ts';
import { listPagePaths } from './page-paths.ts';

const LISTS: Record<AnchorKind, (corpus: Corpus) => string[]> = {
  unit: ({ counties }) => [...counties.keys()].map(countyPath),
  source: ({ sources }) => [...sources.keys()].map(sourcePath),
  sentence: ({ sources }) =>
    [...sources.values()].flatMap(({ id, sentences }) =>
      sentences.map((sentence) => sentencePath(id, sentence.id)),
    ),
  statement: ({ counties }) =>
    [...counties.values()].flatMap(({ id, prose }) =>
      LANGS.flatMap((lang) => parseProse(prose[lang].markdown))
        .flatMap(({ statement }) => statement ?? [])
        .map((statement) => statementPath(id, statement)),
    ),
  category: ({ categories }) => Object.keys(categories).map(categoryPath),
  mechanism: ({ mechanisms }) => [...mechanisms.keys()].map(mechanismPath),
  attestation: ({ mechanisms }) =>
    [...mechanisms.values()].flatMap(({ id, at }) =>
      Object.keys(at).map((name) => attestationPath(id, name)),
    ),
  figure: ({ figures }) =>
    [...figures.values()].flatMap((file) => Object.keys(file.figures).map(figurePath)),
  check: ({ checks }) =>
    [...checks.values()].flatMap((file) => Object.keys(file.checks).map(checkPath)),
  page: listPagePaths,
};

/** Something with an address of its own. `path` is root-relative, English. */
export interface Anchor {
  kind: AnchorKind;
  path: string;
}

/** Every address that the corpus holds now, by kind, in the corpus's order. */
export function listAnchors(corpus: Corpus): Anchor[] {
  return ANCHOR_KINDS.flatMap((kind) =>
    [...new Set(LISTS[kind](corpus))].map((path) => ({ kind, path })),
  );
}

/** Every address that was ever published, as locked. */
export function listLocked({ anchors }: Pick<Corpus, 'anchors'>): Anchor[] {
  return ANCHOR_KINDS.flatMap((kind) => (anchors[kind] ?? []).map((path) => ({ kind, path })));
}
