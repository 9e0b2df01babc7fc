/** How a restored text differs from the clean one, in code points. */
export interface Difference {
  length: number;
  /** Wrong, missing or surplus characters. */
  wrong: number;
  /** Characters for which a lacuna stands. */
  lacunae: number;
}

const RE_OPEN_LACUNA = /□…□/gu;
const LACUNA = '□';
const [SAME, CHANGED, MISSING, SURPLUS] = [0, 1, 2, 3];

/** The steps of a cheapest way from one text to the other, last first (Levenshtein distance). */
function findSteps(expected: readonly string[], found: readonly string[]): number[] {
  const width = found.length + 1;
  const steps = new Uint8Array((expected.length + 1) * width);
  let above = Uint32Array.from({ length: width }, (_, column) => column);
  steps.fill(SURPLUS as number, 1, width);
  for (let row = 1; row <= expected.length; row += 1) {
    const costs = new Uint32Array(width);
    costs[0] = row;
    steps[row * width] = MISSING as number;
    for (let column = 1; column < width; column += 1) {
      const isSame = expected[row - 1] === found[column - 1];
      const changed = (above[column - 1] as number) + (isSame ? 0 : 1);
      const missing = (above[column] as number) + 1;
      const surplus = (costs[column - 1] as number) + 1;
      const best = Math.min(changed, missing, surplus);
      costs[column] = best;
      steps[row * width + column] = (
        best === changed ? (isSame ? SAME : CHANGED) : best === missing ? MISSING : SURPLUS
      ) as number;
    }
    above = costs;
  }
  const way: number[] = [];
  let [row, column] = [expected.length, found.length];
  while (row > 0 || column > 0) {
    const step = steps[row * width + column] as number;
    way.push(step);
    if (step !== SURPLUS) row -= 1;
    if (step !== MISSING) column -= 1;
  }
  return way;
}

/**
 * Compares. A lacuna excuses the character it stands for; one of unknown length (□…□) also those that
 * are missing right beside it.
 */
export function compareTexts(expectedText: string, foundText: string): Difference {
  const expected = Array.from(expectedText);
  const found = Array.from(foundText.replaceAll(RE_OPEN_LACUNA, LACUNA));
  const difference = { length: expected.length, wrong: 0, lacunae: 0 };
  let column = 0;
  let isBeside = false;
  let pending = 0;
  for (const step of findSteps(expected, found).reverse()) {
    const isLacuna = step !== MISSING && found[column] === LACUNA;
    if (step !== MISSING) column += 1;
    if (isLacuna) {
      difference.lacunae += (step === SURPLUS ? 0 : 1) + pending;
      pending = 0;
      isBeside = true;
    } else if (step === MISSING) {
      if (isBeside) difference.lacunae += 1;
      else pending += 1;
    } else {
      difference.wrong += pending + (step === SAME ? 0 : 1);
      pending = 0;
      isBeside = false;
    }
  }
  difference.wrong += pending;
  return difference;
}

export function addDifferences(a: Difference, b: Difference): Difference {
  return { length: a.length + b.length, wrong: a.wrong + b.wrong, lacunae: a.lacunae + b.lacunae };
}
