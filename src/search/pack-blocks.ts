import type { Lang } from '../content/schemas/text.ts';
import { toNextId } from './next-id.ts';
import type { SearchPage, SearchRecord } from './records.ts';

/**
 * A paragraph: the id of its first sentence, then the texts of its sentences. Ids count on by their last number
 * (`p3s1`, `p3s2`); where they do not, all are given, parted by commas.
 */
export type PackedRecord = [ids: string, ...texts: string[]];
/** What a page is: its ordinal in the names table, or address, titles (Chinese first) and units. */
export type PackedMeta =
  number | [kind: SearchPage['kind'], path: string, zh: string, en: string, ...units: string[]];
/** `search/texts/<n>.zh.json` holds pages and their Chinese, `<n>.en.json` the English of the same pages. */
export interface Block {
  pages: PackedMeta[];
  zh: PackedRecord[][];
  en: PackedRecord[][];
}

function packIds(ids: readonly string[]): string {
  const [first = ''] = ids;
  let expected = first;
  for (const id of ids) {
    if (id !== expected) return ids.join(',');
    expected = toNextId(id);
  }
  return first;
}

function packRecord({ text, sentences }: SearchRecord): PackedRecord {
  const ids = packIds(sentences.map(([id]) => id));
  const texts = sentences.map(([, start], index) =>
    text.slice(start, sentences[index + 1]?.[1] ?? text.length),
  );
  return [ids, ...texts];
}

const packLang = ({ records }: SearchPage, lang: Lang): PackedRecord[] =>
  records.filter((record) => record.lang === lang).map(packRecord);

const measure = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).byteLength;

/**
 * Packs pages into blocks of about so many bytes, in order. A page is never cut, so a sentence and its
 * translation come together; the two languages are files of their own, which compresses a fifth better.
 */
export function packBlocks(
  pages: readonly SearchPage[],
  ordinalOf: (path: string) => number | undefined,
  bytesABlock: number,
): Block[] {
  const blocks: Block[] = [];
  let bytes = 0;
  for (const page of pages) {
    const { kind, path, title, units } = page;
    const meta: PackedMeta = ordinalOf(path) ?? [kind, path, title.zh, title.en, ...units];
    const [zh, en] = [packLang(page, 'zh'), packLang(page, 'en')];
    const size = measure([meta, zh, en]);
    if (blocks.length === 0 || bytes + size > bytesABlock) {
      blocks.push({ pages: [], zh: [], en: [] });
      bytes = 0;
    }
    const block = blocks.at(-1);
    block?.pages.push(meta);
    block?.zh.push(zh);
    block?.en.push(en);
    bytes += size;
  }
  return blocks;
}
