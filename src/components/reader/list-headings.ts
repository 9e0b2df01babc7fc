import type { Source } from '../../content/corpus.ts';
import type { TranslationEntry } from '../../content/schemas/translation.ts';
import type { ContentsLine } from '../frame/sections.ts';

/** The headings of a source as its contents: translated where they are, else as they stand. */
export function listHeadings(
  { paragraphs }: Source,
  translations: ReadonlyMap<string, TranslationEntry>,
): ContentsLine[] {
  return paragraphs.flatMap(({ kind, sentences, text }): ContentsLine[] => {
    const id = sentences[0]?.id;
    if (kind !== 'heading' || id === undefined) return [];
    const english = translations.get(id)?.en;
    return [english === undefined ? { id, label: text, lang: 'zh-Hans' } : { id, label: english }];
  });
}
