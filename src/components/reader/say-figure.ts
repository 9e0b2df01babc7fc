import type { Figure, FigureKind } from '../../audit/figure.ts';
import { formatFigure } from '../../audit/format-figure.ts';
import type { Lang } from '../../content/schemas/text.ts';

/** Kinds whose subject does not say what is counted: how long, how old. */
const NEEDS_UNIT: readonly FigureKind[] = ['duration', 'age'];

/** A figure that no sentence of ours stands around: with its unit, where its subject does not say it. */
export function sayFigure(figure: Figure, lang: Lang): string {
  const { kind, unitEn } = figure;
  const text = formatFigure(figure, lang);
  return lang === 'en' && NEEDS_UNIT.includes(kind) && unitEn ? `${text} ${unitEn}` : text;
}
