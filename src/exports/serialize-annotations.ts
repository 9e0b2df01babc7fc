import type { Corpus } from '../content/corpus.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import { SITE, sourcePath } from '../site/addresses.ts';
import { ANNOTATION_CONTEXT, STANDARD_NAMES } from './context.ts';
import { compareCodePoints, toJson } from './export-file.ts';

/** Address of a seed below the site. */
const seedPath = (file: string): string => `/seeds/${file}`;

function toSelectors(record: EvidenceRecord, seed: string) {
  const { exact, prefix, suffix, codePointStart, codePointEnd, byteStart, byteEnd } = record;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: codePointStart, end: codePointEnd },
    {
      type: 'DataPositionSelector',
      source: `${SITE}${seedPath(seed)}`,
      start: byteStart,
      end: byteEnd,
    },
  ];
}

function toAnnotation(record: EvidenceRecord, seed: string) {
  const { type, motivation } = STANDARD_NAMES[record.body.kind];
  return {
    id: `${SITE}/data/annotations.jsonld#${record.id}`,
    type: 'Annotation',
    motivation,
    body: { id: `${SITE}${record.path}`, type },
    target: { source: `${SITE}${sourcePath(record.source)}`, selector: toSelectors(record, seed) },
  };
}

function seedOf({ sources }: Corpus, { id, source }: EvidenceRecord): string {
  const seed = sources.get(source)?.seed;
  if (seed === undefined)
    throw new RangeError(
      `Unexpected source "${source}" of evidence "${id}", expected one of the corpus`,
    );
  return seed;
}

/**
 * `data/annotations.jsonld`: one W3C Web Annotation for each piece of evidence, by id, in one `@graph`.
 * Positions count code points of the source's `text`, and bytes of the seed.
 */
export function serializeAnnotations(corpus: Corpus, evidence: readonly EvidenceRecord[]): string {
  const graph = [...evidence]
    .sort((a, b) => compareCodePoints(a.id, b.id))
    .map((record) => toAnnotation(record, seedOf(corpus, record)));
  return toJson({ '@context': ANNOTATION_CONTEXT, '@graph': graph });
}
