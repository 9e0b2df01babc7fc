import { findGlosses, judgeInsertion } from '../glosses.ts';
import { readWitness } from '../price-readings.ts';
import { restoreRuns } from '../restore-runs.ts';
import type { Edit, Rule } from '../rule.ts';

const RE_LOST_MARK = /[?\uFFFD\uDC80-\uDCFF]/u;
/** A letter right behind Han: in a laundered text perhaps half a character. */
const RE_LETTER = /\p{Script=Han}[@-~]/u;

/** UTF-16 offset of each character of a line, and of its end. */
function readOffsets(line: readonly string[], start: number): number[] {
  const offsets = [start];
  for (const character of line) offsets.push((offsets.at(-1) as number) + character.length);
  return offsets;
}

/**
 * Reads GBK again that lost a byte and was read one byte off from there on (?!笨h長 is 。”縣長). A lost
 * byte comes back where inserted pinyin or the balance of quotation decides it; else a lacuna.
 */
export const realignBytes: Rule = (text) => {
  if (!RE_LOST_MARK.test(text) && !RE_LETTER.test(text)) return [];
  const glosses = findGlosses(text);
  const table = judgeInsertion(text, glosses);
  const witness = readWitness(text);
  const isSuspect = (line: string): boolean =>
    RE_LOST_MARK.test(line) || (table.size > 0 && RE_LETTER.test(line));
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const characters = Array.from(line);
    const offsets = readOffsets(characters, start);
    const mended = isSuspect(line) ? restoreRuns(characters, table, witness) : [];
    for (const { start: from, end: to, text: replacement, reason } of mended)
      edits.push({
        start: offsets[from] as number,
        end: offsets[to] as number,
        replacement,
        kind: 'edit',
        reason,
      });
    start = (offsets.at(-1) as number) + 1;
  }
  return edits;
};
