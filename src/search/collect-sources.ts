import type { Corpus, Source } from '../content/corpus.ts';
import type { Lang } from '../content/schemas/text.ts';
import { toPlainTranslation } from '../content/parse-translation.ts';
import { sourcePath } from '../site/addresses.ts';
import { HEAD_LINES, type HeadLine } from './head-lines.ts';
import { joinSentences, type SearchPage, type SearchRecord } from './records.ts';

/** Parts the names of authors, as their page does. */
const AND = '、';
const isShownInEnglish = (line: HeadLine): boolean => line === 'title' || line === 'subtitle';

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

/** The head of a source, a record for each line: as printed, and what of it is translated. */
function collectHead(source: Source, english: ReadonlyMap<string, string>): SearchRecord[] {
  const printed = { ...source, authors: source.authors.join(AND) };
  const toRecords = (lang: Lang, read: (line: HeadLine) => string | null | undefined) =>
    HEAD_LINES.flatMap((line) => {
      const text = read(line) ?? '';
      return text === '' ? [] : [joinSentences(lang, [[line, text]])];
    });
  return [
    ...toRecords('zh', (line) => printed[line]),
    // The page shows no other line in English.
    ...toRecords('en', (line) => (isShownInEnglish(line) ? english.get(line) : null)),
  ];
}

/** One page for each source: its head, its own paragraphs, then the translated ones. */
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
      records: [
        ...collectHead(source, english),
        ...collectParagraphs(source),
        ...collectTranslations(source, english),
      ],
    };
  });
}
