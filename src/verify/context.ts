import type { Corpus, County } from '../content/corpus.ts';
import { parseProse, type ProseLine } from '../content/parse-prose.ts';
import type { Lang } from '../content/schemas/text.ts';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { Problem, Report } from '../report/problem.ts';
import { type AuthoredText, listAuthored } from './list-authored.ts';

/** A unit with its prose read. */
export interface CountyProse {
  county: County;
  lines: Record<Lang, ProseLine[]>;
}

/** Everything that checks look at, prepared once. */
export interface VerifyContext {
  corpus: Corpus;
  /** Bytes of each seed by file name. */
  seeds: ReadonlyMap<string, Uint8Array>;
  evidence: { records: EvidenceRecord[]; problems: Problem[] };
  prose: CountyProse[];
  /** Every authored text in which directives may stand. */
  authored: AuthoredText[];
}

/** One check: it reports what it finds and never throws. Its id is its file's name. */
export interface Check {
  id: string;
  run: (context: VerifyContext, report: Report) => void;
}

/** Prepares what the checks share. Pure. */
export function createContext(
  corpus: Corpus,
  seeds: ReadonlyMap<string, Uint8Array>,
): VerifyContext {
  const prose = [...corpus.counties.values()].map((county) => ({
    county,
    lines: {
      en: parseProse(county.prose.en.markdown),
      zh: parseProse(county.prose.zh.markdown),
    },
  }));
  return {
    corpus,
    seeds,
    evidence: collectEvidence(corpus),
    prose,
    authored: listAuthored(corpus, prose),
  };
}
