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

/** What results are filtered by. */
export interface Facets {
  /** Ids of the units that it is about. */
  units: string[];
  /** Id of the category; null where there is none. */
  category: string | null;
}

/** A page with its paragraphs. */
export interface SearchPage extends Facets {
  kind: 'passage' | 'page';
  /** Root-relative English address. */
  path: string;
  title: Bilingual;
  records: SearchRecord[];
}

/** A figure as it is found: by its subject or its value. */
export interface SearchFigure extends Facets {
  /** Empty where the client does not need it. */
  id: string;
  source: string;
  /** The first sentence that states it. */
  sentence: string;
  /** Root-relative English address, with its fragment: its row, or the sentence where it has none. */
  path: string;
  subject: Bilingual;
  /** As the source prints it, and as our English writes it. */
  value: Bilingual;
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
