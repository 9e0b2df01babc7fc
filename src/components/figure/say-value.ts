import type { Figure } from '../../audit/figure.ts';
import { formatFigure, groupDigits } from '../../audit/format-figure.ts';
import { toHectares } from '../../audit/hectares.ts';
import { parseDecimal, roundToStep, toDecimal } from '../../audit/rational.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';

const HUNDREDTH = parseDecimal('0.01');

/** Hectares of a number of mu, to the hundredth: `6.5` → `0.43`. */
export function sayHectares(mu: string): string {
  return groupDigits(toDecimal(roundToStep(toHectares(mu), HUNDREDTH)) ?? '');
}

/** The unit of a figure's normalized value: `people`, `人`; empty where the source has a word that only counts. */
function sayUnit(figure: Figure, lang: Lang): string {
  const { unitZh, unitEn, normalized } = figure;
  if (normalized?.unit === 'percent') return '%';
  return (lang === 'zh' ? unitZh : unitEn) ?? '';
}

/** The number alone, 万 and 亿 expanded; `10+` for an indefinite numeral such as 几十. */
function sayNumber({ value, valueTo, several }: Figure): string {
  if (value === null) return several === null ? '?' : `${groupDigits(several)}+`;
  return [value, ...(valueTo === null ? [] : [valueTo])].map(groupDigits).join('–');
}

/** A figure's value in plain digits with its qualifier and unit; mu with hectares: `more than 800 mu (53.33 ha)`. */
export function sayNormalized(figure: Figure, lang: Lang): string {
  // A rank is a place, not an amount: `third`, 第三次.
  if (figure.kind === 'rank') return formatFigure(figure, lang);
  const say = createSay(lang);
  const { qualifier, value, normalized } = figure;
  const number = sayNumber(figure);
  const word = qualifier === null ? '' : say(`qualifier.${qualifier}`);
  const unit = sayUnit(figure, lang);
  const gap = lang === 'en' && unit !== '' && unit !== '%' ? ' ' : '';
  const area =
    normalized?.unit === 'mu' && value !== null
      ? say('figure.hectares', { n: sayHectares(value) })
      : '';
  return `${word}${word !== '' && lang === 'en' ? ' ' : ''}${number}${gap}${unit}${area}`;
}
