const RE_ADDRESS = /\. (?=https?:)/u;

/** GB/T 7714 wants the day of reading before the address: `[2026-11-22]`. Only a reader's clock knows it, so no built page holds one. */
export function addDay(citation: string, now: Date): string {
  // The Swedish way to write a date is that of ISO 8601, in the reader's own time zone.
  return citation.replace(RE_ADDRESS, `[${now.toLocaleDateString('sv')}]. `);
}
