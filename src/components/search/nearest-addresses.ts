/** An address of `data/anchors.json`, as far as it is needed here. */
export interface PublishedAddress {
  /** Root-relative, in English. */
  path: string;
  /** Where it moved to. */
  redirect: string | null;
}

const RE_PARTS = /[-_/.]+/u;
const RE_PASSAGE = /#/u;
/** How like two words have to be to count, and how like a lost address has to be on the whole. */
const LIKE_WORD = 0.6;
const LIKE_ADDRESS = 0.55;

/** How many single changes lead from one word to the other (Levenshtein). */
function countChanges(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function measureLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  // More than this part of a word cannot be alike where the lengths differ so much.
  if (Math.min(a.length, b.length) < longest * LIKE_WORD) return 0;
  const likeness = 1 - countChanges(a, b) / longest;
  return likeness < LIKE_WORD ? 0 : likeness;
}

const toWords = (path: string): string[] => path.split(RE_PARTS).filter((word) => word !== '');

/** Share of the words of both addresses that the other one has, or nearly; a letter counts, so that long words tell more. */
function compare(lost: readonly string[], known: readonly string[]): number {
  const share = (from: readonly string[], to: readonly string[]): number => {
    const letters = from.reduce((sum, word) => sum + word.length, 0);
    const found = from.reduce(
      (sum, word) =>
        sum + word.length * Math.max(0, ...to.map((other) => measureLikeness(word, other))),
      0,
    );
    return letters === 0 ? 0 : found / letters;
  };
  return (share(lost, known) + share(known, lost)) / 2;
}

/**
 * The published addresses that are most like a lost one, best first, at most `most`: by the words of the whole
 * path, each of which may be misspelt. What moved is given by its new address. Addresses inside a page are left out.
 */
export function findNearestAddresses(
  lostPath: string,
  addresses: readonly PublishedAddress[],
  most: number,
): string[] {
  const lost = toWords(lostPath.toLowerCase());
  const ranked = addresses
    .filter(({ path }) => !RE_PASSAGE.test(path))
    .map(({ path, redirect }) => ({
      path: redirect ?? path,
      likeness: compare(lost, toWords(path)),
    }))
    .filter(({ likeness }) => likeness >= LIKE_ADDRESS)
    .sort((a, b) => b.likeness - a.likeness || (a.path < b.path ? -1 : 1));
  return [...new Set(ranked.map(({ path }) => path))].slice(0, most);
}
