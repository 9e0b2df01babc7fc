import type { Corpus, County } from '../content/corpus.ts';
import { parseProse } from '../content/parse-prose.ts';
import { LANGS, type Lang } from '../content/schemas/text.ts';
import { countyPath } from '../site/addresses.ts';
import { joinSentences, type SearchPage, type SearchRecord } from './records.ts';
import { type PlainWords, toPlainText } from '../markdown/to-plain-text.ts';

function collectStatements({ prose }: County, lang: Lang, words: PlainWords): SearchRecord[] {
  const statements = parseProse(prose[lang].markdown).filter(({ statement }) => statement !== null);
  const paragraphs = Map.groupBy(statements, ({ paragraph }) => paragraph);
  return [...paragraphs.values()].map((lines) =>
    joinSentences(
      lang,
      lines.map(({ statement, text }) => [statement ?? '', toPlainText(text, words)]),
    ),
  );
}

/** One page for each unit: its statements in both languages. */
export function collectCounties(corpus: Corpus, wordsOf: (lang: Lang) => PlainWords): SearchPage[] {
  return [...corpus.counties.values()].map((county) => ({
    kind: 'page',
    path: countyPath(county.id),
    title: county.name,
    units: [county.id],
    category: null,
    records: LANGS.flatMap((lang) => collectStatements(county, lang, wordsOf(lang))),
  }));
}
