const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const RE_OPENING = /[“‘（《〈—]$/u;
const RE_WORD = /^[\p{L}\p{N}“‘（《〈]/u;

/**
 * Splits a Chinese title where a line may end: before a word or an opening mark, after nothing that opens.
 * The parts joined give the title. The words are those of the dictionary that the runtime carries.
 */
export function splitWords(title: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = parts.at(-1);
    const begins = RE_WORD.test(segment) && (last === undefined || !RE_OPENING.test(last));
    if (last === undefined || begins) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}
