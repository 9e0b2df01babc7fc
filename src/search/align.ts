/** One step of an alignment: `same` advances both, `missing` the text alone, `added` the query alone. */
export type Step = 'same' | 'changed' | 'missing' | 'added';

/** How a query lies on the run of a text that is nearest to it. Offsets are ordinals of tokens. */
export interface Alignment {
  /** Tokens to change, to add or to leave out. */
  distance: number;
  /** The run of the text, `[start, end)`. */
  start: number;
  end: number;
  steps: Step[];
}

const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;

/**
 * Lays the whole query on the run of the text with the fewest differences (Sellers' algorithm: the text may go on
 * before and behind). Time and memory grow with the product of the lengths.
 */
export function alignTokens(query: readonly string[], text: readonly string[]): Alignment {
  const width = text.length + 1;
  const moves = new Uint8Array((query.length + 1) * width);
  let previous = new Uint32Array(width);
  for (let row = 1; row <= query.length; row += 1) {
    const current = new Uint32Array(width);
    current[0] = row;
    moves[row * width] = UP;
    for (let column = 1; column < width; column += 1) {
      const isSame = query[row - 1] === text[column - 1];
      const diagonal = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      const up = (previous[column] ?? 0) + 1;
      const left = (current[column - 1] ?? 0) + 1;
      const best = Math.min(diagonal, up, left);
      current[column] = best;
      moves[row * width + column] = best === diagonal ? DIAGONAL : best === up ? UP : LEFT;
    }
    previous = current;
  }
  return chooseEnd(query, text, previous, moves);
}

interface Trace {
  start: number;
  steps: Step[];
}

/** Follows the moves from an end of the text back to where the query begins. */
function traceBack(
  query: readonly string[],
  text: readonly string[],
  moves: Uint8Array,
  end: number,
): Trace {
  const width = text.length + 1;
  const steps: Step[] = [];
  let row = query.length;
  let column = end;
  while (row > 0) {
    const move = moves[row * width + column];
    if (move === DIAGONAL) steps.push(query[row - 1] === text[column - 1] ? 'same' : 'changed');
    else steps.push(move === UP ? 'added' : 'missing');
    if (move !== LEFT) row -= 1;
    if (move !== UP) column -= 1;
  }
  return { start: column, steps: steps.reverse() };
}

const countSame = ({ steps }: Trace): number => steps.filter((step) => step === 'same').length;

/** So many equally good ends are compared. */
const MOST_ENDS = 8;

/** Of the ends with the least distance the one that shares most tokens: 保险 rather than 保 for 险. */
function chooseEnd(
  query: readonly string[],
  text: readonly string[],
  last: Uint32Array,
  moves: Uint8Array,
): Alignment {
  const distance = last.reduce((least, value) => Math.min(least, value), query.length);
  const ends = [...last.keys()].filter((end) => last[end] === distance).slice(0, MOST_ENDS);
  const traces = ends.map((end) => ({ end, ...traceBack(query, text, moves, end) }));
  const isBetter = (a: (typeof traces)[number], b: (typeof traces)[number]): boolean => {
    const more = countSame(a) - countSame(b);
    // 第一书计 is 第一书记 mistyped rather than 第一书 with 计 behind it.
    return more > 0 || (more === 0 && a.end - a.start > b.end - b.start);
  };
  const best = traces.reduce((a, b) => (isBetter(b, a) ? b : a));
  return { distance, ...best };
}
