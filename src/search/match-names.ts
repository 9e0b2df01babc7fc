import type { Name } from './name.ts';
import type { Query } from './query.ts';
import type { Tokenize } from './token.ts';

/** A name that answers a query, and in which of its forms. */
export interface NameMatch {
  name: Name;
  /** The label, alias or reading that matched, as written in the table. */
  form: string;
  isReading: boolean;
}

/** How well a form answers, best first; undefined where it does not. */
type Grade = 0 | 1 | 2 | 3;

/** Shorter Latin queries would match inside half of all words. */
const SHORTEST_INSIDE_LATIN = 3;
const SHORTEST_READING = 2;
const RE_LATIN_ONLY = /^[a-z]+$/u;

function gradeText(form: readonly string[], phrase: readonly string[]): Grade | undefined {
  const text = ` ${form.join(' ')} `;
  const wanted = phrase.join(' ');
  if (text === ` ${wanted} `) return 0;
  if (text.startsWith(` ${wanted} `)) return 1;
  if (text.includes(` ${wanted} `)) return 2;
  const isWordBegun = RE_LATIN_ONLY.test(phrase.at(-1) ?? '');
  const isLongEnough = wanted.length >= SHORTEST_INSIDE_LATIN;
  return isWordBegun && isLongEnough && text.includes(` ${wanted}`) ? 3 : undefined;
}

/** Pinyin: the whole reading, its beginning at a syllable, or all initials. `v` and `u` both read ü. */
function gradeReading(reading: string, typed: string): Grade | undefined {
  if (typed.length < SHORTEST_READING || !RE_LATIN_ONLY.test(typed)) return undefined;
  const syllables = reading.split(' ');
  const initials = syllables.map(([initial]) => initial ?? '').join('');
  for (const whole of [syllables.join(''), syllables.join('').replaceAll('v', 'u')]) {
    if (whole === typed) return 0;
    if (whole.startsWith(typed)) return 1;
  }
  if (initials === typed) return 1;
  return typed.length >= SHORTEST_INSIDE_LATIN && initials.startsWith(typed) ? 3 : undefined;
}

function gradeName(
  name: Name,
  { tokens }: Query,
  tokenize: Tokenize,
): { grade: Grade; match: NameMatch } | undefined {
  const typed = tokens.join('');
  const texts = [name.zh, name.en, ...name.alt.zh, ...name.alt.en].map((form) => {
    const grade = gradeText(
      tokenize(form).map(({ token }) => token),
      tokens,
    );
    return { grade, match: { name, form, isReading: false } };
  });
  const readings = name.pinyin.map((form) => ({
    grade: gradeReading(form, typed),
    match: { name, form, isReading: true },
  }));
  let best: { grade: Grade; match: NameMatch } | undefined;
  for (const { grade, match } of [...texts, ...readings]) {
    if (grade !== undefined && (best === undefined || grade < best.grade)) best = { grade, match };
  }
  return best;
}

/** The names that answer a query, best first, then in the table's order. An empty query has none. */
export function matchNames(query: Query, names: readonly Name[], tokenize: Tokenize): NameMatch[] {
  if (query.tokens.length === 0) return [];
  return names
    .flatMap((name) => gradeName(name, query, tokenize) ?? [])
    .sort((a, b) => a.grade - b.grade)
    .map(({ match }) => match);
}
