import { type Family, familyOf, isFocal, leadingRule } from './families.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** Edits of one family that follow one another without a kept byte between them. */
export interface Run {
  family: Family;
  /** `[start, end)` in bytes of the seed. */
  bytes: [number, number];
  /** `[start, end)` in UTF-16 units of the row's raw text. */
  utf16: [number, number];
  before: string;
  after: string;
  /** All rules that worked on it, each once. */
  rules: string[];
  /** The ledger's reasons, each once. */
  reasons: string[];
}

/** The seed's side of a row, as it is drawn, and the runs in it. */
export interface RawRow {
  /** Without the ends of lines and blank lines around it. */
  text: string;
  runs: Run[];
}

const RE_LEADING_LINES = /^(?:\s*\n)+/u;
const RE_TRAILING_LINES = /\s*\n\s*$/u;
const RE_LINE_END = /\n$/u;

const addOnce = <T>(list: T[], values: readonly T[]): void => {
  list.push(...values.filter((value) => !list.includes(value)));
};

function toRun(piece: Piece, edit: NonNullable<Piece['edit']>, start: number): Run {
  const before = piece.before.replace(RE_LINE_END, '');
  return {
    family: familyOf(edit),
    bytes: [...piece.bytes],
    utf16: [start, start + before.length],
    before,
    after: piece.after.replace(RE_LINE_END, ''),
    rules: [...edit.rules],
    reasons: [edit.reason],
  };
}

/** Whether a run carries the last one on: the same family, and nothing between them, no line end either. */
const continues = (last: Run, run: Run): boolean =>
  last.family === run.family && last.bytes[1] === run.bytes[0] && last.utf16[1] === run.utf16[0];

/** The edits of some pieces as runs, in file order, with their places in the pieces' joined text. */
export function joinRuns(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const start = offset;
    offset += piece.before.length;
    if (piece.edit === null) continue;
    const run = toRun(piece, piece.edit, start);
    const last = runs.at(-1);
    if (last === undefined || !continues(last, run)) {
      runs.push(run);
      continue;
    }
    last.bytes[1] = run.bytes[1];
    last.utf16[1] = run.utf16[1];
    last.before += run.before;
    last.after += run.after;
    addOnce(last.rules, run.rules);
    addOnce(last.reasons, run.reasons);
  }
  return runs;
}

/** Cuts runs to what is drawn, `[start, end)`; drops those of which nothing is left to see. */
function clipRuns(runs: readonly Run[], start: number, end: number): Run[] {
  return runs
    .map((run): Run => {
      const from = Math.max(run.utf16[0], start) - start;
      return { ...run, utf16: [from, Math.min(run.utf16[1], end) - start] };
    })
    .filter(({ utf16 }) => utf16[0] < utf16[1]);
}

/** The seed's side of a row. A row of metadata or a drop is what its kind says; only other runs stand out. */
export function toRawRow({ kind, pieces }: Pick<Row, 'kind' | 'pieces'>): RawRow {
  const all = pieces.map(({ before }) => before).join('');
  const start = RE_LEADING_LINES.exec(all)?.[0].length ?? 0;
  const text = all.slice(start).replace(RE_TRAILING_LINES, '');
  const runs = kind === 'drop' ? [] : joinRuns(pieces).filter(({ family }) => family !== kind);
  return { text, runs: clipRuns(runs, start, start + text.length) };
}

/** Runs of a row whose reason a reader can open. */
export const listFocal = (pieces: readonly Piece[]): Run[] =>
  joinRuns(pieces).filter(({ family }) => isFocal(family));

/** The rules under which the edits of a row are counted, each once, in order. */
export function listRules(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.flatMap(({ edit }) => (edit === null ? [] : [leadingRule(edit)])))];
}

/** Fragment of a run's reason: its first byte; never two in one article. */
export const toRunId = ({ bytes }: Pick<Run, 'bytes'>): string => `b${bytes[0]}`;
