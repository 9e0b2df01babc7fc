import type { Lang } from '../content/schemas/text.ts';
import { type Name, namePath } from './name.ts';
import type { Block, PackedMeta, PackedRecord } from './pack-blocks.ts';
import type { Facets, SearchPage, SearchRecord } from './records.ts';
import { toNextId } from './next-id.ts';

/** A name with what its page is filtered by. */
export interface NamedPage {
  name: Name;
  facets: Facets;
}

function parseRecord(lang: Lang, [ids, ...texts]: PackedRecord): SearchRecord {
  const record: SearchRecord = { lang, text: '', sentences: [] };
  const given = ids.split(',');
  let id = given[0] ?? '';
  for (const [index, text] of texts.entries()) {
    if (index > 0) id = given[index] ?? toNextId(id);
    record.sentences.push([id, record.text.length]);
    record.text += text;
  }
  return record;
}

function parseMeta(meta: PackedMeta, named: readonly NamedPage[]): Omit<SearchPage, 'records'> {
  if (typeof meta !== 'number') {
    const [kind, path, zh, en, ...units] = meta;
    return { kind, path, title: { zh, en }, units, category: null };
  }
  const page = named[meta];
  if (page === undefined)
    throw new RangeError(`Unexpected name ${meta}, expected one of the table`);
  const { name, facets } = page;
  return { kind: 'page', path: namePath(name), title: { zh: name.zh, en: name.en }, ...facets };
}

/** Reads what `packBlocks` wrote, with the names that its pages are called by. */
export function parseBlock({ pages, zh, en }: Block, named: readonly NamedPage[]): SearchPage[] {
  return pages.map((meta, index) => ({
    ...parseMeta(meta, named),
    records: [
      ...(zh[index] ?? []).map((record) => parseRecord('zh', record)),
      ...(en[index] ?? []).map((record) => parseRecord('en', record)),
    ],
  }));
}
