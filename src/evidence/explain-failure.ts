import type { Source } from '../content/corpus.ts';
import type { Quotation } from '../content/schemas/evidence.ts';
import { findOccurrences } from './find-occurrences.ts';
import { findNearestPassage } from './nearest-passage.ts';
import type { ResolutionFailure } from './resolution.ts';

/** UTF-16 units shown on each side of an occurrence in a message. */
const CONTEXT = 12;

/** Shows an occurrence with the characters around it, paragraph breaks as `¶`. */
export function showContext(text: string, offset: number, length: number): string {
  const end = offset + length;
  const before = text.slice(Math.max(0, offset - CONTEXT), offset);
  return `${before}[${text.slice(offset, end)}]${text.slice(end, end + CONTEXT)}`.replaceAll(
    '\n',
    '¶',
  );
}

/** Paragraphs over which a quotation runs, if it stands in the text once the paragraph breaks are taken out. */
function findAcross({ paragraphs }: Source, quote: string): string[] | undefined {
  const bare = quote.replaceAll('\n', '');
  const start = paragraphs
    .map(({ text }) => text)
    .join('')
    .indexOf(bare);
  if (start === -1) return undefined;
  let offset = 0;
  return paragraphs.flatMap(({ id, text }) => {
    const touches = offset < start + bare.length && offset + text.length > start;
    offset += text.length;
    return touches ? [id] : [];
  });
}

/** Explains why an exact search for a quotation found nothing. */
export function explainFailure(source: Source, quotation: Quotation): ResolutionFailure {
  const { quote } = quotation;
  const bare = findOccurrences(source.text, { quote });
  if (bare.length > 0 && !quote.includes('\n')) {
    const contexts = bare.map((offset) => showContext(source.text, offset, quote.length));
    return { reason: 'context-not-found', contexts };
  }
  const paragraphs = findAcross(source, quote);
  if (paragraphs !== undefined) return { reason: 'across-paragraphs', paragraphs };
  const dropped = source.ledger.find(
    ({ kind, before }) => (kind === 'drop' || kind === 'metadata') && before.includes(quote),
  );
  if (dropped !== undefined) {
    return { reason: 'in-dropped-text', kind: dropped.kind, why: dropped.reason };
  }
  const texts = source.paragraphs.map(({ text }) => text);
  return { reason: 'not-found', nearest: findNearestPassage(texts, quote) };
}
