import type { Source } from '../content/corpus.ts';
import { toJson } from './export-file.ts';

/** `data/ledger/<source>.json`: the flat ledger, edits sorted by seed byte; what lies between them in the span is kept. */
export function serializeLedger({ ledger }: Source): string {
  return toJson(
    ledger.map(({ bytes, before, after, rules, kind, reason }) => ({
      bytes,
      before,
      after,
      rules,
      kind,
      reason,
    })),
  );
}
