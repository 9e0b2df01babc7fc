/** Addresses of the web and of mail, tags, comments and entities: their marks are not the text's. */
const RE_FOREIGN =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。、；：！？（）“”]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|<!--|-->|<\/?[A-Za-z][^<>\n]{0,200}>|&(?:#?\w{1,12});/gu;

/** The places of what is not Chinese prose, as UTF-16 `[start, end)`, in order. */
export function readForeignRanges(text: string): [number, number][] {
  return [...text.matchAll(RE_FOREIGN)].map(({ index, 0: found }) => [index, index + found.length]);
}
