import type { Corpus } from '../../content/corpus.ts';
import type { TranslationEntry } from '../../content/schemas/translation.ts';

/** Translations of a source by sentence id, `title`, `subtitle` and `pageTitle`; empty where there are none yet. */
export function listTranslations(
  { translations }: Corpus,
  source: string,
): ReadonlyMap<string, TranslationEntry> {
  return new Map(translations.get(source)?.entries.map((entry) => [entry.id, entry]) ?? []);
}
