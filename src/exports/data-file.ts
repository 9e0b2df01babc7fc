import type { Bilingual } from '../content/schemas/text.ts';

/** A column of a table, or a key of a record. */
export interface DataField extends Bilingual {
  name: string;
}

/** A file of the open data, or a family of them with `<id>` in the path. */
export interface DataFile {
  /** Below the site's root; `<source>` and `<mechanism>` stand for ids. */
  path: string;
  type: string;
  what: Bilingual;
  /** Whose words it holds: ours, or those of the articles too. */
  holds: 'ours' | 'articles';
  fields: readonly DataField[];
}

/** A column with what it holds, in English and Chinese. */
export const field = (name: string, en: string, zh: string): DataField => ({ name, en, zh });

/** Whether a path is a family of files. */
export const isFamily = ({ path }: Pick<DataFile, 'path'>): boolean => path.includes('<');
