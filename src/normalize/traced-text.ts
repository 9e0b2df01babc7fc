import type { Edit, EditKind } from './rule.ts';

/**
 * A run of seed bytes and what has become of it. Atoms lie in the order of the seed, end to end;
 * their `after`s joined are the text as it stands.
 */
export interface Atom {
  byteStart: number;
  byteEnd: number;
  /** As decoded; empty for an insertion. */
  before: string;
  after: string;
  /** Ids of the rules that changed it, in order; empty where it is kept. */
  rules: readonly string[];
  kind: EditKind;
  reason: string;
}

export type TracedText = readonly Atom[];

/** The text as it stands. */
export function textOf(traced: TracedText): string {
  return traced.map(({ after }) => after).join('');
}

/** An atom that nothing has changed. */
export function keptAtom(byteStart: number, byteEnd: number, before: string): Atom {
  return { byteStart, byteEnd, before, after: before, rules: [], kind: 'edit', reason: '' };
}

/** Traces a text of which every code point is kept; bytes count from `byteStart` in UTF-8. */
export function traceText(text: string, byteStart = 0): Atom[] {
  let byte = byteStart;
  return Array.from(text, (character) => {
    const start = byte;
    byte += Buffer.byteLength(character);
    return keptAtom(start, byte, character);
  });
}

/**
 * Shrinks an edit to what it changes, never cutting a surrogate pair.
 * @returns null where it changes nothing.
 */
export function trimEdit(text: string, edit: Edit): Edit | null {
  const before = Array.from(text.slice(edit.start, edit.end));
  const after = Array.from(edit.replacement);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (head === before.length && head === after.length) return null;
  return {
    ...edit,
    start: edit.start + before.slice(0, head).join('').length,
    end: edit.end - before.slice(before.length - tail).join('').length,
    replacement: after.slice(head, after.length - tail).join(''),
  };
}

/** Changes an atom. What a drop takes away, it takes alone: earlier edits of it no longer matter. */
function changeAtom(atom: Atom, after: string, rule: string, { kind, reason }: Edit): Atom {
  const removed = kind === 'drop' || kind === 'metadata';
  const rules = removed ? [rule] : [...atom.rules, rule];
  return { ...atom, after, rules, kind, reason };
}

function mergeAtoms(atoms: readonly Atom[]): Atom {
  return {
    ...(atoms[0] as Atom),
    byteEnd: (atoms.at(-1) as Atom).byteEnd,
    before: atoms.map(({ before }) => before).join(''),
    after: textOf(atoms),
    rules: [...new Set(atoms.flatMap(({ rules }) => rules))],
  };
}

function replaceAtoms(
  atoms: readonly Atom[],
  replacement: string,
  rule: string,
  edit: Edit,
): Atom[] {
  if (replacement === '')
    return atoms.map((atom) => (atom.after === '' ? atom : changeAtom(atom, '', rule, edit)));
  const characters = Array.from(replacement);
  const oneToOne =
    characters.length === atoms.length &&
    atoms.every(({ after }) => Array.from(after).length === 1);
  if (!oneToOne) return [changeAtom(mergeAtoms(atoms), replacement, rule, edit)];
  return atoms.map((atom, index) => {
    const after = characters[index] as string;
    return after === atom.after ? atom : changeAtom(atom, after, rule, edit);
  });
}

/** An insertion stands right after the character before it, ahead of whatever was dropped there. */
function insertAtom(byte: number, rule: string, edit: Edit): Atom {
  return changeAtom(keptAtom(byte, byte, ''), edit.replacement, rule, edit);
}

function assertInOrder(edits: readonly Edit[], length: number, rule: string): void {
  let last = 0;
  for (const { start, end } of edits) {
    if (start < last || end < start || end > length)
      throw new RangeError(
        `Unexpected edit [${String(start)}, ${String(end)}) of ${rule}, expected edits in order inside [${String(last)}, ${String(length)})`,
      );
    last = end;
  }
}

/** Borders of the atoms as UTF-16 offsets: atom n stands at `[borders[n], borders[n + 1])`. */
function borderOffsets(traced: TracedText): number[] {
  const borders = [0];
  for (const { after } of traced) borders.push((borders.at(-1) as number) + after.length);
  return borders;
}

/** Joins an edit to the one before where both change the same atom. */
function joinEdits(text: string, first: Edit, second: Edit): Edit {
  const between = text.slice(first.end, second.start);
  return {
    ...second,
    start: first.start,
    replacement: first.replacement + between + second.replacement,
  };
}

/** Index of the first atom at or after `from` that reaches over `offset`. */
function atomAt(borders: readonly number[], offset: number, from: number): number {
  let index = from;
  while ((borders[index + 1] ?? Infinity) <= offset) index += 1;
  return index;
}

/**
 * Applies the edits of one rule.
 * An edit whose border falls inside an atom that stands for several characters takes the whole atom.
 * @throws RangeError where edits overlap, stand out of order or reach over the end of the text.
 */
export function applyEdits(traced: TracedText, rule: string, edits: readonly Edit[]): Atom[] {
  const text = textOf(traced);
  assertInOrder(edits, text.length, rule);
  const borders = borderOffsets(traced);
  const out: Atom[] = [];
  let done = 0;
  const pending = edits.map((edit) => trimEdit(text, edit)).filter((edit) => edit !== null);
  for (let edit = pending.shift(); edit !== undefined; edit = pending.shift()) {
    let first = atomAt(borders, edit.start, done);
    if (edit.start === edit.end && borders[first] === edit.start) {
      // Right after the character before, ahead of whatever was dropped there.
      while (first > done && borders[first - 1] === edit.start) first -= 1;
      out.push(...traced.slice(done, first));
      out.push(insertAtom(out.at(-1)?.byteEnd ?? traced[0]?.byteStart ?? 0, rule, edit));
      done = first;
      continue;
    }
    let end = first;
    while ((borders[end] as number) < edit.end || end === first) end += 1;
    const next = pending[0];
    if (next !== undefined && next.start < (borders[end] as number)) {
      pending[0] = joinEdits(text, edit, next);
      continue;
    }
    out.push(...traced.slice(done, first));
    const head = text.slice(borders[first], edit.start);
    const tail = text.slice(edit.end, borders[end]);
    out.push(...replaceAtoms(traced.slice(first, end), head + edit.replacement + tail, rule, edit));
    done = end;
  }
  out.push(...traced.slice(done));
  return out.filter(({ before, after }) => before !== '' || after !== '');
}
