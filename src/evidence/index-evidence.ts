import type { EvidenceRecord } from './evidence.ts';

/** Evidence by source, then by sentence: what a reader of that sentence is told it supports. */
export type EvidenceIndex = Map<string, Map<string, EvidenceRecord[]>>;

/** Indexes evidence by every sentence that it touches; records keep their order, sentences come as they are met. */
export function indexEvidence(records: readonly EvidenceRecord[]): EvidenceIndex {
  const index: EvidenceIndex = new Map();
  for (const record of records) {
    const sentences = index.get(record.source) ?? new Map<string, EvidenceRecord[]>();
    index.set(record.source, sentences);
    for (const sentence of record.sentences) {
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), record]);
    }
  }
  return index;
}
