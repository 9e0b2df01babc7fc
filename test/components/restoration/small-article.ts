import type { Paragraph } from '../../../src/content/corpus.ts';
import type { LedgerEdit } from '../../../src/content/schemas/source.ts';
import { buildParagraphs } from '../../../src/content/build-paragraphs.ts';

/** What stands in a seed, and what became of it: `after` undefined where it was kept. */
export interface Part {
  before: string;
  after?: string;
  rule?: string;
  kind?: LedgerEdit['kind'];
}

/** An article made of parts: its seed, span, ledger and paragraphs. */
export interface SmallArticle {
  seed: Uint8Array;
  span: [number, number];
  ledger: LedgerEdit[];
  paragraphs: Paragraph[];
}

/** Puts an article together; `head` is what another article has before it in the seed. */
export function makeArticle(parts: readonly Part[], head = ''): SmallArticle {
  const start = Buffer.byteLength(head);
  const ledger: LedgerEdit[] = [];
  let byte = start;
  for (const { before, after, rule = 'widen-punctuation', kind = 'edit' } of parts) {
    const end = byte + Buffer.byteLength(before);
    if (after !== undefined)
      ledger.push({ bytes: [byte, end], before, after, rules: [rule], kind, reason: rule });
    byte = end;
  }
  const text = parts.map(({ before, after = before }) => after).join('');
  const lines = text.split('\n').map((line, index) => ({
    id: `p${index + 1}`,
    kind: 'paragraph' as const,
    sentences: [[`p${index + 1}s1`, line] as const],
  }));
  const seed = Buffer.from(head + parts.map(({ before }) => before).join(''));
  return { seed, span: [start, byte], ledger, paragraphs: buildParagraphs(lines).paragraphs };
}
