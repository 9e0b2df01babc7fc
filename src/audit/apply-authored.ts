import type { FigureEntry } from '../content/schemas/figure.ts';
import type { Figure, ParsedFigure } from './figure.ts';
import type { FigureReading } from './parse-figure.ts';
import { type Qualifier, QUALIFIERS } from './qualifiers.ts';
import { parseDecimal, toDecimal } from './rational.ts';

type Add = (field: string, message: string, mend: string) => undefined;
type Read = Extract<FigureReading, { ok: true }>;
type Applied = ParsedFigure & Pick<Figure, 'authored'>;

const isQualifier = (word: string): word is Qualifier =>
  (QUALIFIERS as readonly string[]).includes(word);

function readDecimal(value: string): string | undefined {
  try {
    return toDecimal(parseDecimal(value));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** An authored qualifier: one of the list, or `none` where the parsed one is wrong. */
function applyQualifier(figure: Applied, word: string, add: Add): Applied | undefined {
  if (word !== 'none' && !isQualifier(word)) {
    return add(
      'qualifier',
      `Unexpected qualifier "${word}", expected ${QUALIFIERS.join(', ')} or none`,
      'use one of these words',
    );
  }
  return {
    ...figure,
    qualifier: word === 'none' ? null : word,
    authored: [...figure.authored, 'qualifier'],
  };
}

/** An authored value: an exact decimal. It is its own normalized value: 万 is expanded already. */
function applyValue(figure: Applied, value: string, add: Add): Applied | undefined {
  const decimal = readDecimal(value);
  if (decimal === undefined) {
    return add(
      'value',
      `Unexpected value "${value}", expected a decimal number without separators`,
      'write digits with at most one "."',
    );
  }
  const unit = figure.normalized?.unit ?? 'number';
  const authored = [...figure.authored, 'value'] as const;
  return {
    ...figure,
    value: decimal,
    valueTo: null,
    several: null,
    normalized: { value: decimal, unit },
    authored,
  };
}

/** Puts the author's fields over the parsed ones; reports what is still ambiguous or cannot be read. */
export function applyAuthored(
  entry: FigureEntry,
  { figure: parsed, ambiguous }: Read,
  add: Add,
): Applied | undefined {
  let figure: Applied | undefined = { ...parsed, authored: [] };
  if (ambiguous !== null && entry.qualifier === undefined) {
    return add(
      'text',
      `Unexpected figure text "${entry.text}" with ${ambiguous}, expected one reading`,
      'decide it by writing "qualifier"',
    );
  }
  if (entry.qualifier !== undefined) figure = applyQualifier(figure, entry.qualifier, add);
  if (figure !== undefined && entry.value !== undefined)
    figure = applyValue(figure, entry.value, add);
  if (figure === undefined) return undefined;
  if (entry.unit !== undefined) {
    const normalized =
      figure.normalized === null ? null : { ...figure.normalized, unit: entry.unit };
    figure = { ...figure, normalized, authored: [...figure.authored, 'unit'] };
  }
  if (entry.per !== undefined)
    figure = { ...figure, per: entry.per, authored: [...figure.authored, 'per'] };
  if (entry.unit_en === undefined) return figure;
  return { ...figure, unitEn: entry.unit_en, authored: [...figure.authored, 'unit_en'] };
}
