import type { Bilingual, Lang } from '../content/schemas/text.ts';

/** What a result is. */
export const KINDS = ['mechanism', 'county', 'passage', 'figure', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** One paragraph of a page in one language: what a phrase must stand inside. */
export interface SearchRecord {
  lang: Lang;
  text: string;
  /** Fragment ids on the page and UTF-16 offsets into `text`; a sentence reaches to the next one's start. */
  sentences: [id: string, start: number][];
}

/** A page with its paragraphs. */
export interface SearchPage {
  kind: Kind;
  /** Root-relative English address. */
  path: string;
  title: Bilingual;
  records: SearchRecord[];
}

/** The pages whose texts one file carries, `search/texts/<id>.json`. */
export interface SearchGroup {
  id: string;
  pages: SearchPage[];
}

/** `search/records.json`: which text belongs to which fragment of the index. */
export interface RecordTable {
  /** Fragment hashes, parted by spaces, in the order of the records; Pagefind calls a fragment `en_<hash>`. */
  hashes: string;
  groups: { id: string; records: number }[];
  /** The script map of all the index's characters; see `writeScriptPairs`. */
  script: string;
}

/** Joins sentences to one paragraph, by a space in English; keeps where each begins. */
export function joinSentences(
  lang: Lang,
  sentences: readonly (readonly [id: string, text: string])[],
): SearchRecord {
  const record: SearchRecord = { lang, text: '', sentences: [] };
  for (const [id, text] of sentences) {
    if (lang === 'en' && record.text !== '') record.text += ' ';
    record.sentences.push([id, record.text.length]);
    record.text += text;
  }
  return record;
}
