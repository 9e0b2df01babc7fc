import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { toTextOutside } from './list-directives.ts';
import { reportErrorsOf } from './report-error.ts';

const RE_HAN = /\p{Script=Han}/gu;
const RE_LATIN_WORD = /\p{Script=Latin}+/gu;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/**
 * A text of ours is in the language that it stands for: English has more Latin words than Han
 * characters, Chinese the other way round. Counts outside directives, so that `:zh[…]` is free; a text of
 * directives alone is of no language and passes. A label in English holds no Han.
 */
export function definitionLanguage({ corpus, authored }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('definition-language', report);
  for (const { lang, nodes, place } of authored) {
    const text = toTextOutside(nodes);
    const [han, latin] = [count(text, RE_HAN), count(text, RE_LATIN_WORD)];
    if (han + latin === 0) continue;
    const wrong = lang === 'en' ? han >= latin : latin >= han;
    if (!wrong) continue;
    error(
      place,
      `Unexpected ${lang === 'en' ? 'Chinese' : 'English'} text "${text.slice(0, 40)}", expected ${lang === 'en' ? 'English' : 'Chinese'}`,
      'swap the two languages, or translate it; Chinese words inside English stand in :zh[…]',
    );
  }
  for (const { label, file, lineOf } of [
    ...corpus.mechanisms.values(),
    ...[...corpus.counties.values()].map((county) => ({ ...county, label: county.name })),
  ]) {
    if (count(label.en, RE_HAN) === 0) continue;
    const at = lineOf('label.en') === undefined ? 'name.en' : 'label.en';
    error(
      { file, line: lineOf(at), at },
      `Unexpected Han in the English name "${label.en}", expected Latin letters`,
      'give an English name, or pinyin',
    );
  }
}
