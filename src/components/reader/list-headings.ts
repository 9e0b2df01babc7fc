import type { Source } from '../../content/corpus.ts';
import { toPlainTranslation } from '../../content/parse-translation.ts';
import type { TranslationEntry } from '../../content/schemas/translation.ts';
import type { ContentsLine } from '../frame/sections.ts';

/** The headings of a source as its contents: in English where they are translated, else as they stand. */
export function listHeadings(
  { paragraphs }: Pick<Source, 'paragraphs'>,
  translations: ReadonlyMap<string, TranslationEntry>,
): ContentsLine[] {
  return paragraphs.flatMap(({ kind, sentences, text }): ContentsLine[] => {
    const id = sentences[0]?.id;
    if (kind !== 'heading' || id === undefined) return [];
    const english = translations.get(id)?.en;
    if (english === undefined) return [{ id, label: text, lang: 'zh-Hans' }];
    return [{ id, label: toPlainTranslation(english) }];
  });
}
