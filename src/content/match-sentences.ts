import type { Report } from '../report/problem.ts';
import type { ParagraphDraft } from './build-paragraphs.ts';
import type { SourceBlock } from './parse-source-body.ts';
import { reportUnreadable } from './reading.ts';

type Pair = readonly [id: string, text: string];

const RE_PARAGRAPH_OF = /^p\d+/u;
const REGENERATE = 'run "npm run normalize"; sources are generated and never edited by hand';

/** Groups sentence ids by paragraph, in the order of the file. */
function groupByParagraph(ids: Readonly<Record<string, string>>): [id: string, pairs: Pair[]][] {
  const groups = new Map<string, Pair[]>();
  for (const [id, text] of Object.entries(ids)) {
    const paragraph = RE_PARAGRAPH_OF.exec(id)?.[0] ?? id;
    groups.set(paragraph, [...(groups.get(paragraph) ?? []), [id, text]]);
  }
  return [...groups];
}

/**
 * Gives each block of a source its paragraph id and sentences. Blocks and paragraphs stand in the same
 * order; a block's text equals its sentences, joined without anything between. Reports where they differ.
 */
export function matchSentences(
  blocks: readonly SourceBlock[],
  ids: Readonly<Record<string, string>>,
  captions: readonly string[],
  { file, bodyLine, report }: { file: string; bodyLine: number; report: Report },
): ParagraphDraft[] {
  const groups = groupByParagraph(ids);
  if (groups.length !== blocks.length) {
    const message = `Unexpected ${blocks.length} blocks, expected ${groups.length} as in the sentence ids`;
    reportUnreadable(report, { file, line: bodyLine }, message, REGENERATE);
  }
  for (const caption of captions.filter((id) => !groups.some(([group]) => group === id))) {
    const message = `Unexpected caption "${caption}", expected the id of a paragraph`;
    reportUnreadable(report, { file, at: 'captions' }, message, REGENERATE);
  }
  return groups.flatMap(([id, sentences], index) => {
    const block = blocks[index];
    if (block === undefined) return [];
    const expected = sentences.map(([, text]) => text).join('');
    if (block.text !== expected) {
      const message = `Unexpected text "${block.text}", expected "${expected}" as in the sentence ids`;
      const place = { file, line: bodyLine + block.line - 1, at: id };
      reportUnreadable(report, place, message, REGENERATE);
    }
    return [{ id, kind: captions.includes(id) ? ('caption' as const) : block.kind, sentences }];
  });
}
