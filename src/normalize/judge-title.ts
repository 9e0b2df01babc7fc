import { hanShare, isTitleShaped } from './judge-line.ts';
import { alternatives } from './patterns/alternatives.ts';
import { NAVIGATION_STARTS } from './patterns/navigation.ts';
import { CRUMB_STARTS, WIDGETS } from './patterns/page.ts';

/**
 * Which line above the text is its title, where no line of who and when says so. Each sign weighs the
 * same but one: a line that speaks of the page itself is hardly ever a title. The nearest of the best
 * wins: pages put their own words first.
 */
const MIN_LENGTH = 4;
const MAX_LENGTH = 60;
const MIN_HAN_SHARE = 0.5;
const OF_PAGE = -3;

const RE_FULL_STOP = /[。；，：:;,]$/u;
const RE_ENUMERATED =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十]+[章节条部])/u;
const RE_OF_PAGE = new RegExp(
  `^${alternatives([...CRUMB_STARTS, ...NAVIGATION_STARTS])}|${alternatives(['门户网站', '政府网', '官方网站', '欢迎您', '欢迎访问', '设为首页', '登录', '注册', '订阅', '搜索'])}|[>＞|｜_]`,
  'u',
);
const PAGE_WORDS = new Set<string>(WIDGETS);

/** Whether a line can head a text at all. */
export function canBeTitle(line: string): boolean {
  const length = Array.from(line).length;
  return (
    length >= MIN_LENGTH &&
    length <= MAX_LENGTH &&
    hanShare(line) >= MIN_HAN_SHARE &&
    !RE_FULL_STOP.test(line) &&
    !PAGE_WORDS.has(line)
  );
}

/** How much speaks for a line. @param isRepeated whether it stands in the seed a second time */
export function weighTitle(line: string, isRepeated: boolean): number {
  return (
    (isTitleShaped(line) ? 1 : 0) +
    (isRepeated ? 1 : 0) +
    (RE_ENUMERATED.test(line) ? -1 : 0) +
    (RE_OF_PAGE.test(line) ? OF_PAGE : 0)
  );
}

/** The best weight that is still no title: the page's own words, whatever else speaks for them. */
export const MIN_TITLE_WEIGHT = -1;
