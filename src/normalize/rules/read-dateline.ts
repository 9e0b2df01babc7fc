import { readLines } from '../lines.ts';
import { alternatives } from '../patterns/alternatives.ts';
import { AUTHOR_LABELS } from '../patterns/page.ts';
import type { Fact, Rule, RuleContext } from '../rule.ts';

/** 民生经济网黑龙江12月31日讯(朱善永冯春涛): outlet, place, day, 讯 or 电, names in brackets. */
const RE_DATELINE =
  /^(\p{Script=Han}{2,16}?(?:网|报|社|台))(\p{Script=Han}{2,8})?(?:((\d{1,2})月(\d{1,2})日))?[讯电]\s*[(（]([^()（）]{2,40})[)）]\s*/u;
const RE_AUTHOR_LABEL = new RegExp(`${alternatives(['本报记者', ...AUTHOR_LABELS])}[:：]?`, 'gu');
const RE_BETWEEN_NAMES = /[、,，;；\s]+/u;

/** Names run together are told apart only by a list of them. */
function readNames(names: string, authors: readonly string[]): string[] {
  const parts = names
    .replaceAll(RE_AUTHOR_LABEL, ' ')
    .split(RE_BETWEEN_NAMES)
    .filter((name) => name !== '');
  return parts.flatMap((part) => (authors.join('') === part ? authors : [part]));
}

/** The last such day that is not after the page's own date. */
function withYear(month: string, day: string, pageDate: string): string {
  const monthAndDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const year = Number(pageDate.slice(0, 4));
  return `${String(monthAndDay <= pageDate.slice(5, 10) ? year : year - 1)}-${monthAndDay}`;
}

function readFacts(match: RegExpExecArray, { authors, pageDate }: RuleContext): Fact[] {
  const [, outlet = '', , date, month, day, names = ''] = match;
  const facts: Fact[] = [{ field: 'publisher', value: outlet }];
  for (const value of readNames(names, authors)) facts.push({ field: 'author', value });
  if (date !== undefined && month !== undefined && day !== undefined && pageDate !== null)
    facts.push({
      field: 'date',
      value: { role: 'written', value: withYear(month, day, pageDate), text: date },
    });
  return facts;
}

/** Reads the dateline at the head of a paragraph: who reports, from where, on which day. */
export const readDateline: Rule = (text, context) =>
  readLines(text).flatMap((line) => {
    const match = RE_DATELINE.exec(line.text);
    if (match === null) return [];
    const start = line.start + text.slice(line.start).indexOf(match[0]);
    return [
      {
        start,
        end: start + match[0].length,
        replacement: '',
        kind: 'metadata',
        reason: 'dateline: who reports, from where, on which day',
        facts: readFacts(match, context),
      },
    ];
  });
