import type { Corpus } from '../content/corpus.ts';
import { type Lang, LANGS } from '../content/schemas/text.ts';
import type { ProseLine } from '../content/parse-prose.ts';
import { readStatementNumber } from '../content/statement-id.ts';
import { statementPath } from '../site/addresses.ts';
import { listLocked } from '../site/list-anchors.ts';
import type { CountyProse } from './context.ts';

type Published = Pick<Corpus, 'anchors' | 'redirects'>;

/** The highest number that a statement of a unit ever had: of those that stand, are locked or lead elsewhere. */
function highestNumber(corpus: Published, { county, lines }: CountyProse): number {
  const page = statementPath(county.id, '');
  const published = [
    ...listLocked(corpus).map(({ path }) => path),
    ...Object.keys(corpus.redirects.entries),
  ].flatMap((path) => (path.startsWith(page) ? [path.slice(page.length)] : []));
  const standing = LANGS.flatMap((lang) => lines[lang].flatMap(({ statement }) => statement ?? []));
  const numbers = [...published, ...standing].flatMap((id) => readStatementNumber(id) ?? []);
  return Math.max(0, ...numbers);
}

const isAddress = (id: string | null | undefined): id is string =>
  typeof id === 'string' && readStatementNumber(id) !== null;

/** A sentence without an address, or with one of another form. */
const lacksAddress = ({ heading, statement }: ProseLine): boolean =>
  heading === null && !isAddress(statement);

/** The next address that no statement of a unit ever had: `s29`. */
export function nextStatement(corpus: Published, prose: CountyProse): string {
  return `s${String(highestNumber(corpus, prose) + 1)}`;
}

/**
 * The addresses that the lines without one should get, in one language, by line of the file: that of the
 * same line in the other language where it is free, else the next that no statement of the unit ever had.
 * A line that lacks one in both languages gets the same in both.
 */
export function suggestStatements(
  corpus: Published,
  prose: CountyProse,
  lang: Lang,
): Map<number, string> {
  const own = prose.lines[lang];
  const other = prose.lines[lang === 'en' ? 'zh' : 'en'];
  const taken = new Set(own.map(({ statement }) => statement));
  let last = highestNumber(corpus, prose);
  const missing = own.map((line, index) => ({ ...line, counterpart: other[index]?.statement }));
  return new Map(
    missing
      .filter((line) => lacksAddress(line))
      .map(({ line, counterpart }) => {
        if (isAddress(counterpart) && !taken.has(counterpart)) return [line, counterpart];
        last += 1;
        return [line, `s${String(last)}`];
      }),
  );
}
