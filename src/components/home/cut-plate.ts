/** The mechanism whose sentence stands on the front page, cut as it would have been. */
export const FEATURED = 'yijiang-yiti';

/** A run of the sentence: plain, the mechanism's name, or digits that stand upright in one square. */
export interface PlateRun {
  text: string;
  kind: 'words' | 'mk' | 'tcy';
}

const RE_DIGITS = /\d+%?/gu;

function splitDigits(text: string): PlateRun[] {
  const runs: PlateRun[] = [];
  let end = 0;
  for (const match of text.matchAll(RE_DIGITS)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), kind: 'words' });
    runs.push({ text: match[0], kind: 'tcy' });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), kind: 'words' });
  return runs;
}

/** Cuts a sentence for vertical setting. Where it does not hold the name, nothing is marked. */
export function cutPlate(sentence: string, name: string): PlateRun[] {
  const at = sentence.indexOf(name);
  if (at < 0) return splitDigits(sentence);
  return [
    ...splitDigits(sentence.slice(0, at)),
    { text: name, kind: 'mk' },
    ...splitDigits(sentence.slice(at + name.length)),
  ];
}
