import { readLines } from '../lines.ts';
import { alternatives } from '../patterns/alternatives.ts';
import { CRUMB_STARTS, EMPTY_CRUMBS } from '../patterns/page.ts';
import type { Fact, Rule } from '../rule.ts';

const RE_CRUMBS = new RegExp(`(?:^|[^\\p{L}])${alternatives(CRUMB_STARTS)}[:：]?[^>＞]*[>＞]`, 'u');
/** A path is short; a line that is longer only mentions one. */
const MAX_PATH = 120;
const RE_BETWEEN_CRUMBS = /[>＞:：\s]+/u;
const EMPTY = new Set<string>([...EMPTY_CRUMBS, ...CRUMB_STARTS]);

function readKeywords(line: string): Fact[] {
  const crumbs = line.split(RE_BETWEEN_CRUMBS).filter((crumb) => crumb !== '' && !EMPTY.has(crumb));
  return [...new Set(crumbs)].map((value) => ({ field: 'keyword', value }));
}

/**
 * Reads the path through the site (首页 > 党建扶贫 > 正文); the sections it names become keywords.
 * A greater-than sign alone is no path: it must begin as one.
 */
export const readBreadcrumb: Rule = (text) =>
  readLines(text)
    .filter((line) => line.text.length <= MAX_PATH && RE_CRUMBS.test(line.text))
    .map(({ start, next, text: line }) => ({
      start,
      end: next,
      replacement: '',
      kind: 'metadata',
      reason: 'path through the site: names the section',
      facts: readKeywords(line),
    }));
