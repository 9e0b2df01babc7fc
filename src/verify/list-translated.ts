import type { Source } from '../content/corpus.ts';
import { parseTranslation } from '../content/parse-translation.ts';
import type { TranslationEntry } from '../content/schemas/translation.ts';
import type { Place } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';

/** One entry of a translation, where it is typed. */
export interface Translated {
  entry: TranslationEntry;
  place: Place;
  /** The English without its Chinese; each run of Chinese leaves a space. */
  english: string;
}

/** One source's translation. */
export interface TranslatedSource {
  source: Source;
  file: string;
  entries: Translated[];
}

const toEnglish = (en: string): string =>
  parseTranslation(en)
    .map(({ lang, text }) => (lang === 'en' ? text : ' '))
    .join('');

/** Lists the translations whose source exists, with what every check of them needs. */
export function listTranslated({ corpus }: VerifyContext): TranslatedSource[] {
  return [...corpus.translations.values()].flatMap(({ source: id, file, entries, lineOf }) => {
    const source = corpus.sources.get(id);
    if (source === undefined) return [];
    const translated = entries.map((entry, index) => ({
      entry,
      place: { file, line: lineOf(`${index}.en`), at: entry.id },
      english: toEnglish(entry.en),
    }));
    return [{ source, file, entries: translated }];
  });
}
