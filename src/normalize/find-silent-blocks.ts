import { RE_SILENT } from './patterns/markup.ts';

/** Finds the end of what an opening begins, or the end of the opening where nothing closes it. */
function findEnd(text: string, lower: string, match: RegExpExecArray, open: Set<string>): number {
  const [opening, name] = match;
  const after = match.index + opening.length;
  if (name === undefined && opening !== '<!--') return after;
  const closing = name === undefined ? '-->' : `</${name.toLowerCase()}`;
  if (open.has(closing)) return after;
  const at = lower.indexOf(closing, after);
  if (at < 0) {
    // None further on either: each kind is looked for in vain once, whatever the length.
    open.add(closing);
    return after;
  }
  const end = name === undefined ? at + closing.length : text.indexOf('>', at) + 1;
  return end === 0 ? text.length : end;
}

/** Comments, scripts, styles and heads of a page as UTF-16 `[start, end)`, in order, never overlapping. */
export function findSilentBlocks(text: string): [number, number][] {
  const lower = text.toLowerCase();
  const open = new Set<string>();
  const blocks: [number, number][] = [];
  let done = 0;
  for (const match of text.matchAll(RE_SILENT)) {
    if (match.index < done) continue;
    done = findEnd(text, lower, match, open);
    blocks.push([match.index, done]);
  }
  return blocks;
}
