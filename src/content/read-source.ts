import type { Source } from './corpus.ts';
import { buildParagraphs } from './build-paragraphs.ts';
import { matchSentences } from './match-sentences.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { parseJson } from './parse-json.ts';
import { parseSourceBody } from './parse-source-body.ts';
import { type Reading, reportUnreadable } from './reading.ts';
import { LedgerSchema, SentenceIdsSchema, SourceFrontMatterSchema } from './schemas/source.ts';

/** Reads `content/sources/<id>.{md,ids.json,ledger.json}`; undefined if one of them cannot be read. */
export function readSource(id: string, reading: Reading): Source | undefined {
  const file = `content/sources/${id}.md`;
  const { report } = reading;
  const markdown = parseFrontMatter(reading, file, SourceFrontMatterSchema);
  const ids = parseJson(reading, `content/sources/${id}.ids.json`, SentenceIdsSchema);
  const ledger = parseJson(reading, `content/sources/${id}.ledger.json`, LedgerSchema);
  if (markdown === undefined || ids === undefined || ledger === undefined) return undefined;
  const { data, lineOf, body, bodyLine } = markdown;
  if (data.id !== id) {
    const message = `Unexpected id "${data.id}", expected "${id}" as in the file name`;
    reportUnreadable(
      report,
      { file, line: lineOf('id'), at: 'id' },
      message,
      'rename one of the two',
    );
  }
  const { blocks, flaws } = parseSourceBody(body);
  for (const { line, found } of flaws) {
    const message = `Unexpected ${found}, expected headings and paragraphs of plain text`;
    const mend = 'escape it in the Markdown that normalize writes, and run "npm run normalize"';
    reportUnreadable(report, { file, line: bodyLine + line - 1 }, message, mend);
  }
  const drafts = matchSentences(blocks, ids, data.captions, { file, bodyLine, report });
  return { ...data, ...buildParagraphs(drafts), ledger, file };
}
