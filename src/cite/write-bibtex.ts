import type { CslItem, CslName } from './csl-item.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const RE_SPECIAL = /[\\{}$&#%_^~]/gu;
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Escapes what TeX would read as a command; all else stays Unicode. */
const escapeTex = (text: string): string =>
  text.replaceAll(RE_SPECIAL, (one) => SPECIAL[one] ?? `\\${one}`);

/** An address is not escaped: the `url` field is verbatim in every style. Braces would unbalance it. */
const escapeAddress = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

/** A person is `family, given`, which every reader of BibTeX takes apart; an office is one word in braces. */
const writeName = (name: CslName): string =>
  'family' in name
    ? `${escapeTex(name.family)}, ${escapeTex(name.given)}`
    : `{${escapeTex(name.literal)}}`;

function listFields(item: CslItem): [name: string, value: string][] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  const names = item.author?.map(writeName);
  const fields: [string, string | undefined][] = [
    ['author', names && `{${names.join(' and ')}}`],
    // The second braces keep the capitals.
    ['title', `{{${escapeTex(item.title)}}}`],
    [
      item.type === 'webpage' ? 'howpublished' : 'journal',
      container === undefined ? undefined : `{${escapeTex(container)}}`,
    ],
    ['number', item.issue === undefined ? undefined : `{${escapeTex(item.issue)}}`],
    ['year', year === undefined ? undefined : `{${String(year)}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${String(day)}}`],
    ['version', item.version === undefined ? undefined : `{${escapeTex(item.version)}}`],
    ['note', item.note === undefined ? undefined : `{${escapeTex(item.note)}}`],
    ['url', item.URL === undefined ? undefined : `{${escapeAddress(item.URL)}}`],
    ['langid', item.language === 'en' ? '{english}' : '{chinese}'],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== undefined);
}

function writeEntry(item: CslItem): string {
  const type = item.type === 'webpage' ? 'misc' : 'article';
  const lines = listFields(item).map(([name, value]) => `  ${name} = ${value},`);
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

/** Writes items as a BibTeX file in UTF-8, for biber and for any BibTeX that reads Unicode. */
export const writeBibtex = (items: readonly CslItem[]): string => items.map(writeEntry).join('\n');
