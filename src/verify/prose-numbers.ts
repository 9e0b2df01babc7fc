import type { Corpus } from '../content/corpus.ts';
import type { Bilingual, Lang } from '../content/schemas/text.ts';
import { LANGS } from '../content/schemas/text.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { findNumbers } from './find-numbers.ts';
import { toTextOutside } from './list-directives.ts';
import { reportErrorsOf } from './report-error.ts';

/**
 * Names in which digits may stand: of mechanisms, units, categories, outside sources and articles, and the
 * terms of the sources with their approved renderings. Longest first.
 */
function listNames(
  { mechanisms, counties, categories, outside, sources, terms }: Corpus,
  lang: Lang,
): string[] {
  const words = (...texts: Bilingual[]): string[] => texts.map((text) => text[lang]);
  const names = [
    ...terms.entries.flatMap(({ zh, en, also }) => (lang === 'zh' ? [zh] : [en, ...also])),
    ...[...mechanisms.values()].flatMap(({ label, alt }) => [label[lang], ...alt[lang]]),
    ...[...counties.values()].flatMap(({ name, short }) => words(name, short)),
    ...Object.values(categories).flatMap(({ label }) => words(label)),
    ...Object.values(outside).flatMap(({ title, publisher, number }) => [
      ...words(title, publisher),
      ...(number === undefined ? [] : [number]),
    ]),
    ...[...sources.values()].flatMap(({ title, subtitle }) => [title, subtitle ?? title]),
  ];
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Names that hold a number of their own; only these need to be taken out of a text. */
const listNumberNames = (corpus: Corpus, lang: Lang): string[] =>
  listNames(corpus, lang).filter((name) => findNumbers(name, lang).length > 0);

/**
 * Digits and number words of our prose stand only in `:fig`, `:date`, `:zh`, labels of `:m`, declared
 * names and approved terms (五保户, five-guarantee household), so that no number of ours is without evidence. What counts as a number: `findNumbers`.
 */
export function proseNumbers({ corpus, authored }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('prose-numbers', report);
  const names = Object.fromEntries(LANGS.map((lang) => [lang, listNumberNames(corpus, lang)]));
  for (const { lang, nodes, place } of authored) {
    const bare = (names[lang] ?? []).reduce(
      (text, name) => text.replaceAll(name, ' '),
      toTextOutside(nodes),
    );
    for (const number of findNumbers(bare, lang)) {
      error(
        place,
        `Unexpected number "${number}" in prose, expected numbers only in :fig, :date, :zh, :m and declared names`,
        `write a figure in content/figures and point to it by :fig[id], write a date as :date[YYYY-MM-DD], or say it without a number`,
      );
    }
  }
}
