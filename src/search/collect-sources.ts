import type { Corpus, Source } from '../content/corpus.ts';
import { toPlainTranslation } from '../content/parse-translation.ts';
import { sourcePath } from '../site/addresses.ts';
import { joinSentences, type SearchPage, type SearchRecord } from './records.ts';

/** The paragraphs of a source as they stand: sentences keep what lies between them. */
function collectParagraphs(source: Source): SearchRecord[] {
  return source.paragraphs.map(({ text, sentences, codePointStart }) => {
    const characters = [...text];
    return {
      lang: 'zh',
      text,
      sentences: sentences.map(({ id, codePointStart: start }) => [
        id,
        characters.slice(0, start - codePointStart).join('').length,
      ]),
    };
  });
}

/** The translated paragraphs of a source; sentences without a translation are left out. */
function collectTranslations(source: Source, english: ReadonlyMap<string, string>): SearchRecord[] {
  return source.paragraphs
    .map(({ sentences }) =>
      sentences.flatMap(({ id }) => {
        const text = english.get(id);
        return text === undefined ? [] : [[id, text] as const];
      }),
    )
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => joinSentences('en', sentences));
}

/** One page for each source: its own paragraphs, then the translated ones. */
export function collectSources(corpus: Corpus): SearchPage[] {
  return [...corpus.sources.values()].map((source) => {
    const entries = corpus.translations.get(source.id)?.entries ?? [];
    const english = new Map(entries.map(({ id, en }) => [id, toPlainTranslation(en)]));
    return {
      kind: 'passage',
      path: sourcePath(source.id),
      title: { zh: source.title, en: english.get('title') ?? source.title },
      units: source.counties,
      category: null,
      records: [...collectParagraphs(source), ...collectTranslations(source, english)],
    };
  });
}
