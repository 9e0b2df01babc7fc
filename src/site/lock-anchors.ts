import type { Corpus } from '../content/corpus.ts';
import { ANCHOR_KINDS, type AnchorKind, type AnchorLock } from '../content/schemas/anchor.ts';
import { type Anchor, listAnchors, listLocked } from './list-anchors.ts';

const RE_DIGITS = /(\d+)/u;

/** Orders addresses by code point, runs of digits by their number, so that p10s1 stands behind p9s2. */
function compareAddresses(a: string, b: string): number {
  const [left, right] = [a.split(RE_DIGITS), b.split(RE_DIGITS)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const difference = Number(part) - Number(other);
    // Odd parts are digits; addresses are ASCII, where UTF-16 order is code-point order.
    if (index % 2 === 1 && difference !== 0) return difference;
    return part < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** Adds the addresses that the corpus holds now to those that are locked; takes none out. */
export function lockAnchors(corpus: Corpus): { lock: AnchorLock; added: Anchor[] } {
  const locked = new Set(listLocked(corpus).map(({ path }) => path));
  const added = listAnchors(corpus).filter(({ path }) => !locked.has(path));
  const pathsOf = (kind: AnchorKind): string[] => [
    ...(corpus.anchors[kind] ?? []),
    ...added.filter((anchor) => anchor.kind === kind).map(({ path }) => path),
  ];
  const lock = Object.fromEntries(
    ANCHOR_KINDS.map((kind) => [kind, [...new Set(pathsOf(kind))].sort(compareAddresses)]),
  );
  return { lock, added };
}
