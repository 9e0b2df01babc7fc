import { toNeedle, toStems } from './indexed-record.ts';
import type { Name } from './name.ts';
import type { Query } from './query.ts';
import type { Tokenize } from './token.ts';

/** A name that answers a query, and in which of its forms. */
export interface NameMatch {
  name: Name;
  /** The label or alias that matched, as written in the table. */
  form: string;
  /** By its pinyin. */
  isReading: boolean;
  /** 0 for the whole name, 1 for its beginning or its initials, 3 for a part of it. */
  grade: Grade;
}

/** How well a form answers, best first; undefined where it does not. */
type Grade = 0 | 1 | 2 | 3;

/** Shorter Latin queries would match inside half of all words. */
const SHORTEST_INSIDE_LATIN = 3;
const SHORTEST_READING = 2;
const RE_LATIN_ONLY = /^[a-z]+$/u;
/** Tones typed as digits: `san1dan1zhi4`. */
const RE_TONED = /^(?:[a-z]+[1-5]?)+$/u;
const RE_TONES = /[1-5]/gu;

/** A name's forms, cut once. */
export interface IndexedName {
  name: Name;
  forms: { form: string; folded: string; stemmed: string }[];
  /** The reading without blanks, with u for ü too, and its initials. */
  readings: { form: string; wholes: string[]; initials: string }[];
}

/** Cuts the names as they are now: again when the English has come. */
export function indexNames(names: readonly Name[], tokenize: Tokenize): IndexedName[] {
  return names.map((name) => ({
    name,
    forms: [name.zh, name.en, ...name.alt.zh, ...name.alt.en].map((form) => {
      const tokens = tokenize(form).map(({ token }) => token);
      return { form, folded: toNeedle(tokens), stemmed: toNeedle(toStems(tokens)) };
    }),
    readings: name.readings.map(({ form, reading }) => {
      const whole = reading.replaceAll(' ', '');
      const initials = reading.split(' ').map(([initial]) => initial ?? '');
      return { form, wholes: [whole, whole.replaceAll('v', 'u')], initials: initials.join('') };
    }),
  }));
}

function gradeText(folded: string, phrase: readonly string[]): Grade | undefined {
  const needle = toNeedle(phrase);
  if (folded === needle) return 0;
  if (folded.startsWith(needle)) return 1;
  if (folded.includes(needle)) return 2;
  const isWordBegun = RE_LATIN_ONLY.test(phrase.at(-1) ?? '');
  const isLongEnough = needle.length - 2 >= SHORTEST_INSIDE_LATIN;
  return isWordBegun && isLongEnough && folded.includes(needle.slice(0, -1)) ? 3 : undefined;
}

/** What every part needs to stand in a form, in any inflection and order. */
const toPartNeedles = ({ parts }: Query): { needle: string; isQuoted: boolean }[] =>
  parts.map(({ tokens, isQuoted }) => ({
    isQuoted,
    needle: toNeedle(isQuoted ? tokens : toStems(tokens)),
  }));

/** Pinyin: the whole reading, its beginning, or its initials. `v` and `u` both read ü. */
function gradeReading(
  { wholes, initials }: IndexedName['readings'][number],
  typed: string,
): Grade | undefined {
  if (typed.length < SHORTEST_READING || !RE_LATIN_ONLY.test(typed)) return undefined;
  if (wholes.includes(typed)) return 0;
  if (initials === typed) return 1;
  if (wholes.some((whole) => whole.startsWith(typed))) return 2;
  return typed.length >= SHORTEST_INSIDE_LATIN && initials.startsWith(typed) ? 3 : undefined;
}

function toTypedReading(tokens: readonly string[]): string {
  const typed = tokens.join('');
  return RE_TONED.test(typed) ? typed.replaceAll(RE_TONES, '') : typed;
}

const isBetter = (a: NameMatch, b: NameMatch): boolean =>
  a.grade < b.grade || (a.grade === b.grade && a.form.length < b.form.length);

/** The names that answer a query, best first, shorter ones first among equals. An empty query has none. */
export function matchNames(query: Query, names: readonly IndexedName[]): NameMatch[] {
  if (query.tokens.length === 0) return [];
  const typed = toTypedReading(query.tokens);
  const needles = toPartNeedles(query);
  const matchName = ({ name, forms, readings }: IndexedName): NameMatch | undefined => {
    let best: NameMatch | undefined;
    const add = (grade: Grade | undefined, form: string, isReading: boolean): void => {
      if (grade === undefined) return;
      const match = { name, form, isReading, grade };
      if (best === undefined || isBetter(match, best)) best = match;
    };
    for (const { form, folded, stemmed } of forms) {
      const hasParts = needles.every(({ needle, isQuoted }) =>
        (isQuoted ? folded : stemmed).includes(needle),
      );
      add(gradeText(folded, query.tokens) ?? (hasParts ? 3 : undefined), form, false);
    }
    if (!query.isQuoted) {
      for (const reading of readings) add(gradeReading(reading, typed), reading.form, true);
    }
    return best;
  };
  return names
    .flatMap((name) => matchName(name) ?? [])
    .sort((a, b) => a.grade - b.grade || a.form.length - b.form.length);
}
