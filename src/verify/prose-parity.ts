import type { PhrasingContent } from 'mdast';
import type { Corpus } from '../content/corpus.ts';
import { parseInline } from '../content/parse-inline.ts';
import type { ProseLine } from '../content/parse-prose.ts';
import type { Report } from '../report/problem.ts';
import type { CountyProse, VerifyContext } from './context.ts';
import { labelOf, listDirectives } from './list-directives.ts';
import { type ReportError, reportErrorsOf } from './report-error.ts';

/** Labels of one directive in a text, sorted: languages may order them differently. */
function listLabels(nodes: readonly PhrasingContent[], name: 'fig' | 'date'): string[] {
  return listDirectives(nodes)
    .filter((directive) => directive.name === name)
    .map(labelOf)
    .sort();
}

const showNumbers = (nodes: readonly PhrasingContent[]): string =>
  [
    ...listLabels(nodes, 'fig').map((id) => `:fig[${id}]`),
    ...listLabels(nodes, 'date').map((date) => `:date[${date}]`),
  ].join(' ') || 'no figure and no date';

/** What both languages must share on one line, each aspect in words. */
function listAspects({ heading, box, markers, paragraph, text }: ProseLine): [string, string][] {
  return [
    ['kind of line', heading === null ? 'a sentence' : `a heading of level ${heading}`],
    ['box', box === null ? 'no box' : `:::${box}`],
    ['keys', markers.map(({ name, keys }) => `:${name}[${keys.join(' ')}]`).join(' ') || 'no keys'],
    ['figures and dates', showNumbers(parseInline(text))],
    ['paragraph', `paragraph ${paragraph + 1}`],
  ];
}

/** Line by line; the lines of one county's page. */
function compareLines({ county, lines }: CountyProse, error: ReportError): void {
  const file = county.prose.zh.file;
  if (lines.en.length !== lines.zh.length) {
    error(
      { file },
      `Unexpected ${lines.zh.length} lines of prose, expected ${lines.en.length} as in en.md`,
      'write the missing line in the other language, or remove it in both',
    );
  }
  for (const [index, zh] of lines.zh.entries()) {
    const en = lines.en[index];
    if (en === undefined) break;
    const expected = new Map(listAspects(en));
    const different = listAspects(zh).find(([aspect, value]) => expected.get(aspect) !== value);
    if (different === undefined) continue;
    const [aspect, value] = different;
    error(
      { file, line: zh.line },
      `Unexpected ${value}, expected ${expected.get(aspect) ?? ''} as on line ${en.line} of en.md`,
      `give line ${zh.line} of zh.md and line ${en.line} of en.md the same ${aspect}`,
    );
    // One missing line shifts all that follow: the first difference is the one to mend.
    break;
  }
}

/** Texts that stand apart from the prose: definitions and ledes. */
function compareTexts({ mechanisms, counties }: Corpus, error: ReportError): void {
  const pairs = [
    ...[...mechanisms.values()].map(({ definition, ...rest }) => ({
      ...rest,
      text: definition,
      at: 'definition',
    })),
    ...[...counties.values()].map(({ lede, ...rest }) => ({
      ...rest,
      text: lede,
      at: 'lede',
    })),
  ];
  for (const { text, at, file, lineOf } of pairs) {
    const [en, zh] = [showNumbers(parseInline(text.en)), showNumbers(parseInline(text.zh))];
    if (en !== zh)
      error(
        { file, line: lineOf(`${at}.zh`), at: `${at}.zh` },
        `Unexpected ${zh}, expected ${en} as in English`,
        'use the same figures and dates in both languages',
      );
  }
}

/**
 * English and Chinese say the same, line by line: the same box, keys, figures, dates and paragraphs.
 * Definitions and ledes hold the same figures and dates in both languages.
 */
export function proseParity({ corpus, prose }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('prose-parity', report);
  for (const page of prose) compareLines(page, error);
  compareTexts(corpus, error);
}
