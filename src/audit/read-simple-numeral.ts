import { toMultiplier } from './numeral-characters.ts';
import type { Numeral, NumeralMatch } from './numeral.ts';
import { parseChineseInteger } from './parse-chinese-integer.ts';
import { multiply, parseDecimal, toRational } from './rational.ts';

/** Digits, with separators in groups of three or without, and decimals. */
const RE_DIGITS = /(?<whole>\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.(?<fraction>\d+))?/uy;
/** Multipliers after digits. 千 is part of the unit in 千米 千克 千瓦, 百 in 百分. */
const RE_MULTIPLIERS =
  /(?<inside>[余多来几])?(?<units>(?:十|百(?!分)|千(?![米克瓦伏升]))?[万亿]{1,2}|十|百(?!分)|千(?![米克瓦伏升]))/uy;
const RE_EXCESS = /[余多来几]/uy;
const RE_CHINESE = /[零〇一二两三四五六七八九十百千万亿]+/uy;
/** 几十, 数百, 几千万; 几 alone. */
const RE_SEVERAL =
  /(?:好?几(?<units>[十百千]?[万亿]{0,2})|数(?<counted>[十百千][万亿]{0,2}|[万亿]{1,2}))/uy;
/** 三四十: three to four tens. */
const RE_NEIGHBOURS =
  /(?<from>[一二三四五六七八])(?<to>[二三四五六七八九])(?<units>[十百千]?[万亿]{0,2})(?![零〇一二三四五六七八九十百千万亿])/uy;

const PLAIN = { to: null, several: null, excess: null, per: null } as const;
const EXCESS = new Map<string, Numeral['excess']>([
  ['余', 'more-than'],
  ['多', 'more-than'],
  ['几', 'more-than'],
  ['来', 'about'],
]);

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

function readDigits(text: string, start: number): NumeralMatch | undefined {
  const digits = matchAt(RE_DIGITS, text, start);
  if (digits === undefined) return undefined;
  const fraction = digits.groups?.['fraction'] ?? '';
  const whole = (digits.groups?.['whole'] ?? '').replaceAll(/[,，]/gu, '');
  const written = parseDecimal(fraction === '' ? whole : `${whole}.${fraction}`);
  const end = start + digits[0].length;
  const multipliers = matchAt(RE_MULTIPLIERS, text, end);
  const multiplier = toRational(toMultiplier(multipliers?.groups?.['units'] ?? ''));
  const excess = EXCESS.get(multipliers?.groups?.['inside'] ?? '') ?? null;
  const place = toRational(1n, 10n ** BigInt(fraction.length));
  const numeral = {
    ...PLAIN,
    value: multiply(written, multiplier),
    step: multiply(place, multiplier),
    excess,
  };
  return { numeral, end: end + (multipliers?.[0].length ?? 0) };
}

function readSeveral(text: string, start: number): NumeralMatch | undefined {
  const match = matchAt(RE_SEVERAL, text, start);
  if (match === undefined) return undefined;
  const power = toRational(
    toMultiplier(match.groups?.['units'] ?? match.groups?.['counted'] ?? ''),
  );
  return {
    numeral: { ...PLAIN, value: null, step: power, several: power },
    end: start + match[0].length,
  };
}

function readNeighbours(text: string, start: number): NumeralMatch | undefined {
  const match = matchAt(RE_NEIGHBOURS, text, start);
  const from = parseChineseInteger(match?.groups?.['from'] ?? '');
  const to = parseChineseInteger(match?.groups?.['to'] ?? '');
  if (match === undefined || from === undefined || to?.value !== from.value + 1n) return undefined;
  const power = toMultiplier(match.groups?.['units'] ?? '');
  const numeral = {
    ...PLAIN,
    value: toRational(from.value * power),
    to: toRational(to.value * power),
    step: toRational(power),
  };
  return { numeral, end: start + match[0].length };
}

function readChinese(text: string, start: number): NumeralMatch | undefined {
  const match = matchAt(RE_CHINESE, text, start);
  if (match === undefined) return undefined;
  // 百分 is the beginning of a share or of 百分点, 千米 a unit: the run ends before it.
  const following = text.slice(start + match[0].length, start + match[0].length + 1);
  const isCut =
    (following === '分' && match[0].endsWith('百')) ||
    ('米克瓦'.includes(following) && following !== '' && match[0].endsWith('千'));
  const characters = isCut ? match[0].slice(0, -1) : match[0];
  const integer = parseChineseInteger(characters);
  if (integer === undefined) return undefined;
  const end = start + characters.length;
  const inside = matchAt(RE_MULTIPLIERS, text, end);
  const isInside = inside?.groups?.['inside'] !== undefined;
  const power = isInside ? toMultiplier(inside?.groups?.['units'] ?? '') : 1n;
  const excess = isInside ? (EXCESS.get(inside?.groups?.['inside'] ?? '') ?? null) : null;
  const numeral = {
    ...PLAIN,
    value: toRational(integer.value * power),
    step: toRational(integer.step * power),
    excess,
  };
  return { numeral, end: end + (isInside ? (inside?.[0].length ?? 0) : 0) };
}

function readTail({ numeral, end }: NumeralMatch, text: string): NumeralMatch {
  const tail = numeral.several === null ? matchAt(RE_EXCESS, text, end) : undefined;
  if (tail === undefined) return { numeral, end };
  return {
    numeral: { ...numeral, excess: EXCESS.get(tail[0]) ?? numeral.excess },
    end: end + tail[0].length,
  };
}

/**
 * Reads the numeral that begins at `start` (UTF-16 code units), without range or percent sign: `3.08万`,
 * `1,204`, `20余万`, 三十五, 一百二, 十余, 几十, 三四十. Undefined where none begins there.
 */
export function readSimpleNumeral(text: string, start: number): NumeralMatch | undefined {
  const match =
    readDigits(text, start) ??
    readSeveral(text, start) ??
    readNeighbours(text, start) ??
    readChinese(text, start);
  return match === undefined ? undefined : readTail(match, text);
}
