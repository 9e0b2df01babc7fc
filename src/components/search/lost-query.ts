/** The words of a lost address: the query that its reader most likely had in mind. */
const RE_WORDS = /[-_/.\s]+/gu;
const RE_ENDING = /\.html?$/u;

/** `/zh/mechanisms/san-dan-zhi/` → `san dan zhi`; empty where the address is no UTF-8. */
export function toQuery(pathname: string): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  let words = '';
  try {
    words = decodeURIComponent(last);
  } catch (error) {
    // Somebody's broken link: there is nothing in it to search for.
    if (!(error instanceof URIError)) throw error;
  }
  return words.replace(RE_ENDING, '').replaceAll(RE_WORDS, ' ').trim();
}
