/** A quotation's words and the characters that tell two occurrences apart. */
export interface Phrase {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Offsets (UTF-16) at which the quotation stands in the text with its prefix right before and its suffix right after. Occurrences may overlap. */
export function findOccurrences(
  text: string,
  { quote, prefix = '', suffix = '' }: Phrase,
): number[] {
  if (quote === '') return [];
  const needle = prefix + quote + suffix;
  const offsets: number[] = [];
  let at = text.indexOf(needle);
  while (at !== -1) {
    offsets.push(at + prefix.length);
    at = text.indexOf(needle, at + 1);
  }
  return offsets;
}
