import { alternatives } from './alternatives.ts';
import {
  AUTHOR_LABELS,
  BYLINE_LABELS,
  COUNTERS,
  EDITOR_LABELS,
  FONT_CONTROLS,
  KEYWORD_LABELS,
  POSTER_LABELS,
  SOURCE_LABELS,
  TIME_LABELS,
} from './page.ts';

const LABELS = [...SOURCE_LABELS, ...POSTER_LABELS, ...EDITOR_LABELS, ...AUTHOR_LABELS];

/** A calendar date with the time of day if there is one: 2017-06-01 14:31:38, 2016年7月18日. */
export const RE_DATE_TIME =
  /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ \u00A0\u3000T]*(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?!\d)/gu;

/** 来源:泉州网: a label and what stands behind it up to the next space. */
export const RE_LABELLED = new RegExp(
  `(${alternatives(LABELS)})[:：][ \\u00A0\\u3000]*(\\S+)`,
  'gu',
);

/** 点击次数:67091次, 字号:T|T. */
export const RE_COUNTER = new RegExp(
  `${alternatives(COUNTERS)}[:：]?\\s*\\d+\\s*次?|${alternatives(FONT_CONTROLS)}[:：]?\\s*[TＴ大中小|｜\\s]*`,
  'gu',
);

/** 文丨丁本俊: who wrote. Several names are divided by spaces or 、. */
export const RE_BYLINE = new RegExp(
  `(?<!\\p{Script=Han})${alternatives(BYLINE_LABELS)}[ \\u00A0]?[丨｜|][ \\u00A0]?((?:\\p{Script=Han}{2,4}(?:[、 \\u00A0\\u3000](?=\\p{Script=Han}))?)+)$`,
  'u',
);

/** 遵义 2016年16期: a magazine, the year and the number of its issue. */
export const RE_ISSUE_LINE =
  /^《?(\p{Script=Han}{2,16})》?[ \u00A0\u3000]*((\d{4})年[ \u00A0]?第?\d{1,3}(?:[-—]\d{1,3})?期)$/u;

const OUTLET = String.raw`\p{Script=Han}{1,14}(?:网|报|社|台|在线|杂志|客户端|政府|办公室|委员会|局)`;
const DAY = String.raw`(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}`;

/** 河湾网 2016年7月18日 10:20: an outlet, then the day. */
export const RE_OUTLET_LINE = new RegExp(`^[(（]?(${OUTLET})[ \\u00A0\\u3000|｜]*(?=${DAY})`, 'u');

/** 2016-07-18 10:20 河湾网: the day, then an outlet, divided from all else by spaces. */
export const RE_DAY_AND_OUTLET = new RegExp(
  `^${DAY}[日\\d: \\u00A0\\u3000T]*[ \\u00A0\\u3000|｜](${OUTLET})(?=[ \\u00A0\\u3000|｜]|$)`,
  'u',
);

/** 本报记者 林一舟 通讯员 何远: who reports, without a colon. */
export const RE_REPORTER_LINE =
  /^[□■○●◎▲\s]*(?:(?:本报|本刊|本网|本台|特约)?(?:记者|通讯员)[ \u00A0\u3000]+(?:\p{Script=Han}{2,4}(?:[、 \u00A0\u3000]+|$)){1,4}){1,2}$/u;

const RE_STARTS_AS_META = new RegExp(
  `^[(（]?(?:${alternatives([...LABELS, ...TIME_LABELS, ...KEYWORD_LABELS])}[:：]|(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2})`,
  'u',
);

/** A line of who and when is never a paragraph; one that is longer than this has grown into one. */
const MAX_META_LINE = 120;

/** Whether a line says who published or posted the article, and when. */
export function isMetaLine(text: string): boolean {
  if (text.length > MAX_META_LINE || text.includes('。')) return false;
  return (
    RE_STARTS_AS_META.test(text) ||
    RE_ISSUE_LINE.test(text) ||
    RE_OUTLET_LINE.test(text) ||
    RE_REPORTER_LINE.test(text) ||
    RE_BYLINE.exec(text)?.index === 0
  );
}
