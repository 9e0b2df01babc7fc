import { findQualifier, type Qualifier, QUALIFIERS_BEFORE } from './qualifiers.ts';

const SPANS = new Map([
  ['年', 'year'],
  ['季度', 'quarter'],
  ['个月', 'month'],
  ['月', 'month'],
  ['旬', 'ten-day period'],
  ['周', 'week'],
  ['天', 'day'],
  ['日', 'day'],
]);
/** 每月, 一年 before the number: how often. */
const RE_SPAN =
  /^(?:每|一)(?<span>年|季度|个?月|旬|周|天|日)(?=.*[\d零一二两三四五六七八九十百千几数])/u;
/** Words that say nothing about the number itself. */
const RE_LEAD = /^(?:达到|达|共有|共|有|为|召开|举办|组织|开展|报告)/u;
const RE_RANK = /^第/u;
/** 首位 is 第一位. */
const RE_FIRST = /^首(?=位)/u;

/** What stands before the numeral of a figure. */
export interface FigureHead {
  /** The text from the numeral on. */
  rest: string;
  qualifiers: Qualifier[];
  per: string | null;
  isRank: boolean;
}

/** Reads what stands before the numeral of a figure: 每月, 达, 第, 近. */
export function readFigureHead(text: string): FigureHead {
  const rest = text.replace(RE_FIRST, '第一');
  const head: FigureHead = { rest, qualifiers: [], per: null, isRank: false };
  const span = RE_SPAN.exec(head.rest);
  if (span !== null) {
    head.per = SPANS.get(span.groups?.['span'] ?? '') ?? null;
    head.rest = head.rest.slice(span[0].length);
  }
  for (;;) {
    const found = findQualifier(QUALIFIERS_BEFORE, head.rest, 0);
    const lead =
      found?.word ??
      RE_LEAD.exec(head.rest)?.[0] ??
      (head.isRank ? undefined : RE_RANK.exec(head.rest)?.[0]);
    if (lead === undefined) return head;
    if (found !== undefined) head.qualifiers.push(found.qualifier);
    if (lead === '第') head.isRank = true;
    head.rest = head.rest.slice(lead.length);
  }
}
