import type { Term } from '../content/schemas/term.ts';

/** Longest first; among equals the order of the file. */
const byLength = (a: Term, b: Term): number => b.zh.length - a.zh.length;

/**
 * Finds the terms that stand in a Chinese text. Where two overlap the longest wins, and what it covers is
 * covered: 扶贫 is not found in 精准扶贫, but is found where it stands by itself beside it.
 */
export function findTerms(text: string, terms: readonly Term[]): Term[] {
  const taken = Array.from(text, () => false);
  const characters = Array.from(text);
  return [...terms].sort(byLength).filter(({ zh }) => {
    const term = Array.from(zh);
    let isFound = false;
    for (let start = 0; start + term.length <= characters.length; start += 1) {
      const fits = term.every((one, i) => characters[start + i] === one && !taken[start + i]);
      if (!fits) continue;
      taken.fill(true, start, start + term.length);
      isFound = true;
    }
    return isFound;
  });
}
