const RE_URL =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。、；：！？（）“”]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu;

/** The places of web and mail addresses, as UTF-16 `[start, end)`. */
export function readUrlRanges(text: string): [number, number][] {
  return [...text.matchAll(RE_URL)].map(({ index, 0: url }) => [index, index + url.length]);
}
