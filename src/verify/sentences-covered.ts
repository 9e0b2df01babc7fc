import type { CoverageFile, Source } from '../content/corpus.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { Report } from '../report/problem.ts';
import { checkFileSource } from './check-file-source.ts';
import type { VerifyContext } from './context.ts';
import { isUnread } from './is-unread.ts';
import { type ReportError, reportErrorsOf } from './report-error.ts';

const CHECK = 'sentences-covered';

/** Sentences by source that an attestation or the quotation of a figure touches, each with whose it is. */
function listQuoted(records: readonly EvidenceRecord[]): Map<string, Map<string, string>> {
  const quoted = new Map<string, Map<string, string>>();
  for (const { source, sentences, body, id } of records) {
    if (body.kind === 'statement') continue;
    const ids = quoted.get(source) ?? new Map<string, string>();
    quoted.set(source, ids);
    for (const sentence of sentences) ids.set(sentence, ids.get(sentence) ?? `${body.kind} ${id}`);
  }
  return quoted;
}

function checkEntries(
  { sentences: entries, file, lineOf }: CoverageFile,
  { id, sentences }: Source,
  quoted: ReadonlyMap<string, string>,
  error: ReportError,
): void {
  const known = new Set(sentences.map((sentence) => sentence.id));
  for (const sentence of Object.keys(entries)) {
    const place = { file, line: lineOf(sentence), at: sentence };
    const owner = quoted.get(sentence);
    if (!known.has(sentence)) {
      error(
        place,
        `Unexpected sentence "${sentence}", expected one of "${id}"`,
        'remove the entry: the source has no such sentence',
      );
    } else if (owner !== undefined) {
      error(
        place,
        `Unexpected entry for "${sentence}", expected a sentence that nothing quotes; ${owner} does`,
        'remove the entry',
      );
    }
  }
}

/**
 * Every sentence of a source's body (headings and captions too) is quoted by a mechanism or a figure, or
 * has an entry in `content/coverage` that says why it is not; no entry is stale. A source with neither
 * entries nor attestations has not been read yet: that is a warning.
 */
export function sentencesCovered({ corpus, evidence }: VerifyContext, report: Report): void {
  const error = reportErrorsOf(CHECK, report);
  const { sources, coverage } = corpus;
  const quotedOf = listQuoted(evidence.records);
  for (const [id, source] of sources) {
    const quoted = quotedOf.get(id) ?? new Map<string, string>();
    const own = coverage.get(id);
    if (own !== undefined) checkEntries(own, source, quoted, error);
    const missing = source.sentences.filter(
      (one) => !quoted.has(one.id) && own?.sentences[one.id] === undefined,
    );
    if (isUnread(corpus, id)) {
      const severity = 'warning';
      const message = `Unexpected source without mechanisms, figures and coverage, expected its ${String(source.sentences.length)} sentences covered`;
      const mend = `attest its mechanisms, or say in content/coverage/${id}.yaml why there are none`;
      report({ check: CHECK, severity, place: { file: source.file }, message, mend });
      continue;
    }
    for (const { id: sentence, text } of missing) {
      error(
        { file: source.file, at: sentence },
        `Unexpected sentence without mechanism and figure, expected it covered: "${text}"`,
        `quote it in a mechanism or figure, or say in content/coverage/${id}.yaml why there is none`,
      );
    }
  }
  for (const file of coverage.values()) checkFileSource(corpus, file, error);
}
