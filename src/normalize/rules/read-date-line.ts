import { readLines } from '../lines.ts';
import {
  isMetaLine,
  RE_BYLINE,
  RE_DATE_TIME,
  RE_DAY_AND_OUTLET,
  RE_LABELLED,
  RE_OUTLET_LINE,
  RE_REPORTER_LINE,
} from '../patterns/meta-line.ts';
import { AUTHOR_LABELS, EDITOR_LABELS, POSTER_LABELS, SOURCE_LABELS } from '../patterns/page.ts';
import type { Fact, Rule } from '../rule.ts';

const FIELD_OF_LABEL = new Map<string, 'publisher' | 'reposter' | 'editor' | 'author'>([
  ...SOURCE_LABELS.map((label) => [label, 'publisher'] as const),
  ...POSTER_LABELS.map((label) => [label, 'reposter'] as const),
  ...EDITOR_LABELS.map((label) => [label, 'editor'] as const),
  ...AUTHOR_LABELS.map((label) => [label, 'author'] as const),
]);

function readDates(line: string): Fact[] {
  return [...line.matchAll(RE_DATE_TIME)].map((match) => {
    const [text, year, month, day, hour, minute, second] = match;
    const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
    const time = [hour?.padStart(2, '0'), minute, second].filter((part) => part !== undefined);
    const value = time.length === 0 ? date : `${date}T${time.join(':')}`;
    return { field: 'date', value: { role: 'posted', value, text: text.trim() } };
  });
}

function readLabels(line: string): Fact[] {
  return [...line.matchAll(RE_LABELLED)].flatMap(([, label = '', value = '']) => {
    const field = FIELD_OF_LABEL.get(label);
    return field === undefined ? [] : [{ field, value }];
  });
}

const RE_BETWEEN_NAMES = /[、 \u00A0\u3000]/u;

function readByline(line: string): Fact[] {
  const names = RE_BYLINE.exec(line)?.[1]?.split(RE_BETWEEN_NAMES) ?? [];
  return names.map((value) => ({ field: 'author', value }));
}

function readOutlet(line: string): Fact[] {
  const value = (RE_OUTLET_LINE.exec(line) ?? RE_DAY_AND_OUTLET.exec(line))?.[1];
  return value === undefined ? [] : [{ field: 'publisher', value }];
}

const RE_REPORTER_LABEL = /(?:本报|本刊|本网|本台|特约)?(?:记者|通讯员)/gu;

function readReporters(line: string): Fact[] {
  if (!RE_REPORTER_LINE.test(line)) return [];
  const names = line.replaceAll(RE_REPORTER_LABEL, ' ').split(/[^\p{Script=Han}]+/u);
  return names.filter((name) => name !== '').map((value) => ({ field: 'author', value }));
}

function readFacts(line: string): Fact[] {
  return [readDates, readLabels, readOutlet, readReporters, readByline].flatMap((read) =>
    read(line),
  );
}

/**
 * Reads lines of who and when. A time stamp of a page says when it was posted, no more: which role
 * it really has is for the manifest to say.
 */
export const readDateLine: Rule = (text) =>
  readLines(text)
    .filter((line) => isMetaLine(line.text))
    .map(({ start, next, text: line }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'metadata',
      reason: 'line of who and when',
      facts: readFacts(line),
    }));
