import type { RelationName, Verdict } from '../content/schemas/check.ts';
import type { Bilingual } from '../content/schemas/text.ts';

/** A quotation that a check rests on. `key` finds it in `resolveAll(corpus).found`, with its selectors. */
export interface AuditQuotation {
  key: `figures/${string}/${string}` | `checks/${string}/${string}`;
  source: string;
  quote: string;
}

/** One reading of a check and what comes of it. */
export interface AuditReading {
  /** How the source is read here. */
  reading: Bilingual;
  relation: RelationName;
  /** One sum a line, plain text. */
  working: Bilingual[];
  /** Null where a value comes out and the source states nothing to compare it with. */
  verdict: Verdict | null;
}

/**
 * A check, recomputed. Its address is `checkPath(id)`. `working` is empty where there are `readings`:
 * then each reading has its own, and all of them are to be shown.
 */
export interface AuditResult {
  id: string;
  source: string;
  /** Unit whose page shows it. */
  unit: string;
  relation: RelationName;
  statement: Bilingual;
  /** Ids of its figures, each once: those that it computes with, in the order of the relation, then those that it only quotes. */
  figures: string[];
  quotations: AuditQuotation[];
  working: Bilingual[];
  readings: AuditReading[];
  verdict: Verdict;
  note: Bilingual | null;
}
