const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const RE_OPENING = /[“‘（《〈—]$/u;
const RE_WORD = /^[\p{L}\p{N}“‘（《〈]/u;
/** A name in quotation marks that is still open. */
const RE_OPEN_NAME = /[“‘《][^”’》]*$/u;

/**
 * Splits a Chinese title where a line may end: before a word or an opening mark, not inside a quoted name.
 * The parts joined give the title. The words are those of the dictionary that the runtime carries.
 */
export function splitWords(title: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(title)) {
    const last = parts.at(-1) ?? '';
    const isBound = RE_OPENING.test(last) || RE_OPEN_NAME.test(last);
    if (parts.length === 0 || (RE_WORD.test(segment) && !isBound)) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}
