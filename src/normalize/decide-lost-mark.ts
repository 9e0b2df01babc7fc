import { toBytePair } from './gb-bytes.ts';
import { alternatives } from './patterns/alternatives.ts';
import {
  CLAUSE_MARKS,
  FINAL_MARKS,
  PAIRED_MARKS,
  SPEAKER_REACH,
  SPEECH_VERBS,
} from './patterns/quotations.ts';
import { toSimplified } from './simplify.ts';

/** A lost character in its paragraph: what stands before and behind, and the byte that is left. */
export interface LostMark {
  before: string;
  after: string;
  lead: number | null;
  trail: number | null;
}

const RE_SPEECH = new RegExp(
  `^”[^。！？!?；;“”]{1,${String(SPEAKER_REACH)}}?${alternatives(SPEECH_VERBS)}`,
  'u',
);

function fits(mark: string, { lead, trail }: LostMark): boolean {
  const [first, second] = toBytePair(mark) ?? [];
  return (lead === null || lead === first) && (trail === null || trail === second);
}

/**
 * Counts what is wrong with the pairs of a paragraph: a half without its other half, a pair cut by
 * another, a quotation directly inside one of the same marks.
 */
function countFaults(text: string): number {
  const open: string[] = [];
  let faults = 0;
  for (const character of text.replaceAll('(', '（').replaceAll(')', '）')) {
    const opened = PAIRED_MARKS.find((pair) => pair.startsWith(character));
    const closed = PAIRED_MARKS.find((pair) => pair.endsWith(character));
    if (opened !== undefined) {
      if (open.includes(opened)) faults += 1;
      open.push(opened);
    }
    if (closed === undefined) continue;
    const at = open.lastIndexOf(closed);
    faults += at < 0 ? 1 : open.length - 1 - at;
    if (at >= 0) open.length = at;
  }
  return faults + open.length;
}

/** The halves of pairs that fit and leave fewest faults, where they leave fewer than there are. */
function listMissingHalves(lost: LostMark): string[] {
  const halves = PAIRED_MARKS.flatMap((pair) => Array.from(pair)).filter((mark) =>
    fits(mark, lost),
  );
  const faults = halves.map((mark) => countFaults(lost.before + mark + lost.after));
  const least = Math.min(...faults);
  if (least >= countFaults(lost.before + lost.after)) return [];
  return halves.filter((_, index) => faults[index] === least);
}

/** Whether somebody's speech ends here: an open quotation of clauses, closed next, and who said it. */
function isEndOfSpeech({ before, after }: LostMark): boolean {
  const open = before.lastIndexOf('“');
  if (open < 0 || before.lastIndexOf('”') > open) return false;
  const speech = before.slice(open + 1);
  return (
    Array.from(CLAUSE_MARKS).some((mark) => speech.includes(mark)) &&
    RE_SPEECH.test(toSimplified(after))
  );
}

/**
 * Decides a lost mark by the balance of quotation: the one mark with the byte that is left which
 * completes a pair, or ends what somebody says.
 * @returns null where none does, or more than one.
 */
export function decideLostMark(lost: LostMark): string | null {
  const finals = isEndOfSpeech(lost) ? FINAL_MARKS : [];
  const fitting = [...listMissingHalves(lost), ...finals.filter((mark) => fits(mark, lost))];
  return fitting.length === 1 ? (fitting[0] as string) : null;
}
