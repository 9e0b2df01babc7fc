import type { Edit } from './rule.ts';

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
