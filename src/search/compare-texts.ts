import { type Alignment, alignTokens } from './align.ts';
import type { Range } from './phrase.ts';
import type { Token } from './token.ts';

/** A run of a comparison: in both, only in the text, or only in what was pasted. */
export interface Difference {
  kind: 'same' | 'source' | 'paste';
  text: string;
}

/** How a pasted text lies on the run of a text that is nearest to it. */
export interface Comparison {
  /** How much of the paste stands in the run: from 0, nothing, to 1, all of it in this order. */
  likeness: number;
  /** UTF-16 offsets of the run in the text. */
  range: Range;
  differences: Difference[];
}

/** Cuts a raw text so that each token takes along what stands before it; the first one does not. */
function slicesOf(raw: string, tokens: readonly Token[], start: number, end: number): string[] {
  return tokens
    .slice(start, end)
    .map((token, index) =>
      raw.slice(index === 0 ? token.start : (tokens[start + index - 1]?.end ?? 0), token.end),
    );
}

function listDifferences(
  { steps }: Alignment,
  source: readonly string[],
  paste: readonly string[],
): Difference[] {
  const found: Difference[] = [];
  const add = (kind: Difference['kind'], text: string): void => {
    const last = found.at(-1);
    // What is changed reads as a whole: first what the source has, then what was pasted.
    const before = found.at(-2);
    if (last?.kind === kind) last.text += text;
    else if (kind === 'source' && last?.kind === 'paste' && before?.kind === 'source')
      before.text += text;
    else found.push({ kind, text });
  };
  let inSource = 0;
  let inPaste = 0;
  for (const step of steps) {
    if (step !== 'added') add(step === 'same' ? 'same' : 'source', source[inSource++] ?? '');
    if (step !== 'missing') {
      const text = paste[inPaste++] ?? '';
      if (step !== 'same') add('paste', text);
    }
  }
  return found;
}

/** Compares what was pasted with the nearest run of a text; marks and script differ without being a difference. */
export function compareTexts(
  paste: { raw: string; tokens: readonly Token[] },
  text: { raw: string; tokens: readonly Token[] },
): Comparison {
  const toWords = (tokens: readonly Token[]): string[] => tokens.map(({ token }) => token);
  const alignment = alignTokens(toWords(paste.tokens), toWords(text.tokens));
  const { start, end, steps } = alignment;
  const same = steps.filter((step) => step === 'same').length;
  return {
    likeness: same / Math.max(paste.tokens.length, 1),
    range: [text.tokens[start]?.start ?? 0, text.tokens[Math.max(end - 1, start)]?.end ?? 0],
    differences: listDifferences(
      alignment,
      slicesOf(text.raw, text.tokens, start, end),
      slicesOf(paste.raw, paste.tokens, 0, paste.tokens.length),
    ),
  };
}
