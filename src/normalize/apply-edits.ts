import type { Edit } from './rule.ts';
import { keptAtom, textOf, type Atom, type TracedText } from './traced-text.ts';
import { trimEdit } from './trim-edit.ts';

/**
 * Changes an atom. What a drop takes away, it takes alone: earlier edits of it no longer matter. What
 * a person decides has that person's reason alone; else all reasons stand, in order.
 */
function changeAtom(atom: Atom, after: string, rule: string, { kind, reason }: Edit): Atom {
  const removed = kind === 'drop' || kind === 'metadata';
  const rules = removed ? [rule] : [...atom.rules, rule];
  const isAlone = kind !== 'edit' || atom.rules.length === 0 || atom.after === '';
  return { ...atom, after, rules, kind, reason: isAlone ? reason : `${atom.reason}; ${reason}` };
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

function isOneToOne(atoms: readonly Atom[], characters: readonly string[]): boolean {
  return (
    characters.length === atoms.length && atoms.every(({ after }) => Array.from(after).length === 1)
  );
}

/** Replaces what atoms stand for: each for itself where that is plain, else as one. */
function replaceAtoms(
  atoms: readonly Atom[],
  replacement: string,
  rule: string,
  edit: Edit,
): Atom[] {
  if (replacement === '')
    return atoms.map((atom) => (atom.after === '' ? atom : changeAtom(atom, '', rule, edit)));
  const characters = Array.from(replacement);
  if (!isOneToOne(atoms, characters))
    return [changeAtom(mergeAtoms(atoms), replacement, rule, edit)];
  return atoms.map((atom, index) => {
    const after = characters[index] as string;
    return after === atom.after ? atom : changeAtom(atom, after, rule, edit);
  });
}

/** An edit and the atoms it changes: `[first, end)`; none where it inserts between two. */
interface Placed {
  first: number;
  end: number;
  edit: Edit;
}

/**
 * Finds the atoms of each edit; what touches one atom twice becomes one edit of it.
 * @param borders atom n stands at `[borders[n], borders[n + 1])`, UTF-16 offsets
 */
function placeEdits(borders: readonly number[], text: string, edits: readonly Edit[]): Placed[] {
  const placed: Placed[] = [];
  const border = (index: number): number => borders[index] ?? text.length;
  let index = 0;
  for (const edit of edits) {
    const last = placed.at(-1);
    if (last !== undefined && last.first < last.end && edit.start < border(last.end)) {
      const end = Math.max(edit.end, border(last.end));
      while (border(last.end) < end) last.end += 1;
      const between = text.slice(last.edit.end, edit.start);
      const replacement = last.edit.replacement + between + edit.replacement;
      last.edit = { ...edit, start: last.edit.start, replacement };
      index = last.end;
      continue;
    }
    while (index + 1 < borders.length && border(index + 1) <= edit.start) index += 1;
    let first = index;
    if (edit.start === edit.end && border(first) === edit.start) {
      // Right after the character before, ahead of whatever was dropped there.
      while (first > (last?.end ?? 0) && border(first - 1) === edit.start) first -= 1;
      placed.push({ first, end: first, edit });
      continue;
    }
    index += 1;
    while (border(index) < edit.end) index += 1;
    placed.push({ first, end: index, edit });
  }
  return placed;
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

function borderOffsets(traced: TracedText): number[] {
  const borders = [0];
  for (const { after } of traced) borders.push((borders.at(-1) as number) + after.length);
  return borders;
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
  const wanted = edits.map((edit) => trimEdit(text, edit)).filter((edit) => edit !== null);
  const parts: Atom[][] = [];
  let done = 0;
  let byte = traced[0]?.byteStart ?? 0;
  for (const { first, end, edit } of placeEdits(borders, text, wanted)) {
    parts.push(traced.slice(done, first));
    byte = traced[first - 1]?.byteEnd ?? byte;
    if (first === end) {
      parts.push(replaceAtoms([keptAtom(byte, byte, '')], edit.replacement, rule, edit));
    } else {
      const head = text.slice(borders[first], edit.start);
      const tail = text.slice(edit.end, borders[end]);
      const covered = traced.slice(first, end);
      parts.push(replaceAtoms(covered, head + edit.replacement + tail, rule, edit));
    }
    done = end;
  }
  parts.push(traced.slice(done));
  return parts.flat().filter(({ before, after }) => before !== '' || after !== '');
}
