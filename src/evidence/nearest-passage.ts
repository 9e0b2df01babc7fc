/** The passage of a source that is most like a quotation which was not found. A hint, never evidence. */
export interface NearestPassage {
  passage: string;
  /** Edits (insert, delete, replace one code point) between the two. */
  distance: number;
  /** Where they differ, in order: what the quotation has and what the source has; either may be empty. */
  differences: { quotation: string; source: string }[];
}

/** A passage is shown only if at least half of the quotation stands in it. */
const MAX_DISTANCE_SHARE = 0.5;

/** Edit distances from each prefix of `quote` to each prefix of `text`; a match may begin anywhere in `text` where `free`. */
function fillDistances(quote: string[], text: string[], free: boolean): Uint32Array[] {
  const rows = [Uint32Array.from({ length: text.length + 1 }, (_, column) => (free ? 0 : column))];
  for (const [index, char] of quote.entries()) {
    const above = rows[index] ?? new Uint32Array();
    const row = new Uint32Array(text.length + 1);
    row[0] = index + 1;
    for (let column = 1; column <= text.length; column += 1) {
      const replace = (above[column - 1] ?? 0) + (char === text[column - 1] ? 0 : 1);
      row[column] = Math.min(replace, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
    }
    rows.push(row);
  }
  return rows;
}

type Step = 'same' | 'replace' | 'quotation' | 'source';

/** Walks back from the end of the best match; gives where it begins and the steps to its end. */
function traceBack(rows: Uint32Array[], quote: string[], text: string[], end: number) {
  const steps: Step[] = [];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  let [row, column] = [quote.length, end];
  while (row > 0) {
    const cost = at(row, column);
    const same = column > 0 && quote[row - 1] === text[column - 1];
    if (column > 0 && at(row - 1, column - 1) + (same ? 0 : 1) === cost) {
      steps.push(same ? 'same' : 'replace');
      [row, column] = [row - 1, column - 1];
    } else if (at(row - 1, column) + 1 === cost) {
      steps.push('quotation');
      row -= 1;
    } else {
      steps.push('source');
      column -= 1;
    }
  }
  return { start: column, steps: steps.reverse() };
}

/** Joins neighbouring steps of difference to runs. */
function listDifferences(steps: Step[], quote: string[], passage: string[]) {
  const runs: { quotation: string; source: string }[] = [];
  let [row, column, open] = [0, 0, false];
  for (const step of steps) {
    if (step !== 'same' && !open) runs.push({ quotation: '', source: '' });
    open = step !== 'same';
    const run = runs.at(-1);
    if (run !== undefined && open) {
      if (step !== 'source') run.quotation += quote[row] ?? '';
      if (step !== 'quotation') run.source += passage[column] ?? '';
    }
    if (step !== 'source') row += 1;
    if (step !== 'quotation') column += 1;
  }
  return runs;
}

function matchParagraph(quote: string[], paragraph: string): NearestPassage {
  const text = Array.from(paragraph);
  const rows = fillDistances(quote, text, true);
  const last = rows.at(-1) ?? new Uint32Array();
  const distance = last.reduce((least, cost) => Math.min(least, cost), Infinity);
  const end = last.indexOf(distance);
  const { start, steps } = traceBack(rows, quote, text, end);
  const passage = text.slice(start, end);
  const differences = listDifferences(steps, quote, passage);
  return { passage: passage.join(''), distance, differences };
}

/**
 * Finds the passage inside one paragraph with the smallest edit distance to the quotation, the first of
 * equals; null where nothing is like it. Counts code points.
 */
export function findNearestPassage(
  paragraphs: readonly string[],
  quotation: string,
): NearestPassage | null {
  const quote = Array.from(quotation);
  const best = paragraphs
    .map((paragraph) => matchParagraph(quote, paragraph))
    .reduce<NearestPassage | null>(
      (least, next) => (least === null || next.distance < least.distance ? next : least),
      null,
    );
  return best !== null && best.distance <= quote.length * MAX_DISTANCE_SHARE ? best : null;
}
