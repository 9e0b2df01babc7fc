import type { AuditResult } from '../../audit/audit-result.ts';
import { runAudit } from '../../audit/run-audit.ts';
import type { Library } from '../corpus/load-corpus.ts';

const computed = new WeakMap<Library['corpus'], AuditResult[]>();

/** Every check of the corpus, recomputed once for a build. */
export function loadAudit({ corpus }: Library): readonly AuditResult[] {
  const results = computed.get(corpus) ?? runAudit(corpus);
  computed.set(corpus, results);
  return results;
}
