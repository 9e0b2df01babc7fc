import { QUALIFIERS } from '../audit/qualifiers.ts';
import { readMultiplier } from '../audit/read-multiplier.ts';
import { AsOfBasisSchema, FigureKindSchema } from '../content/schemas/figure.ts';
import { joinEnglish, readHectares, toNormalized, toPrinted } from './figure-cells.ts';
import { type FigureColumn, number, text } from './figure-column.ts';

const ID = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
const DATE = '^\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?)?)?)?$';

/** The columns, in order. The first sixteen are the public contract; others are added behind them and never between. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  text('id', 'Id of the figure, its address on the site: /figures/#<id>', ({ id }) => id, {
    required: true,
    unique: true,
    pattern: ID,
  }),
  text('source', 'Id of the source that states it', ({ source }) => source, {
    required: true,
    pattern: ID,
  }),
  text('subject_zh', 'What is counted or measured, in Chinese', ({ subject }) => subject.zh, {
    required: true,
  }),
  text('subject_en', 'What is counted or measured, in English', ({ subject }) => subject.en, {
    required: true,
  }),
  number(
    'value',
    'The number as printed, without its multiplier: 3.08 of 3.08万人; of a range the lower end; empty for an indefinite number such as 几天, and for one in words such as 半数',
    (figure) => toPrinted(figure.value, figure),
  ),
  text(
    'unit_zh',
    'Multiplier and measure word as printed: 万人, 元, %',
    ({ text: printed, unitZh }) => `${readMultiplier(printed)?.zh ?? ''}${unitZh ?? ''}`,
  ),
  text(
    'unit_en',
    'The same in English; empty where the source prints no measure word, or one that only counts',
    ({ text: printed, unitZh, unitEn }) =>
      joinEnglish(readMultiplier(printed)?.en, unitZh === null ? null : unitEn),
  ),
  number(
    'value_normalized',
    'The number with 万 and 亿 expanded, in unit_normalized; shares in hundredths as printed',
    (figure) => toNormalized(figure.value, figure),
  ),
  text(
    'unit_normalized',
    'Unit of value_normalized: person, household, yuan, mu, percent …; item for what has no unit of its own',
    ({ normalized }) => normalized?.unit ?? '',
  ),
  text(
    'qualifier',
    'How exact the source says the number is; empty where it does not say',
    ({ qualifier }) => qualifier ?? '',
    { enum: [...QUALIFIERS] },
  ),
  text(
    'as_of',
    'The date for which the number stands, as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD, with a local time of day where there is one',
    ({ asOf }) => asOf ?? '',
    { pattern: DATE },
  ),
  text(
    'as_of_basis',
    'How that date is known: stated by the source, inferred, bounded by publication (not later than it), or undated',
    ({ asOfBasis }) => asOfBasis,
    { required: true, enum: [...AsOfBasisSchema.options] },
  ),
  text('kind', 'What kind of number it is', ({ kind }) => kind, {
    required: true,
    enum: [...FigureKindSchema.options],
  }),
  text(
    'scope',
    'For whom or where it holds, in English; empty for the whole unit that the source is about',
    ({ scope }) => scope?.en ?? '',
  ),
  text(
    'sentence',
    'Id of the sentence in which it stands: /sources/<source>/#<sentence>',
    (_, id) => id,
    {
      required: true,
      pattern: '^p[1-9]\\d*s[1-9]\\d*$',
    },
  ),
  text('quote', 'The quotation, character for character', ({ quote }) => quote, { required: true }),
  text('text', 'The characters of the quotation that hold the number', (figure) => figure.text, {
    required: true,
  }),
  text('scope_zh', 'The scope in Chinese', ({ scope }) => scope?.zh ?? ''),
  number('value_to', 'Upper end of a range, as printed', (figure) =>
    toPrinted(figure.valueTo, figure),
  ),
  number('value_to_normalized', 'Upper end of a range, in unit_normalized', (figure) =>
    toNormalized(figure.valueTo, figure),
  ),
  number(
    'several',
    'Of an indefinite number the power that it counts: 1 for 几, 10 for 几十',
    ({ several }) => several ?? '',
  ),
  number(
    'precision',
    'Worth of one step of the last digit that is written, with 万 and 亿 expanded: 100 for 3.08万',
    ({ precision }) => precision,
  ),
  text(
    'per',
    'What the number is for each of: year, month, week … of a frequency or a yearly sum, person of an average',
    ({ per }) => per ?? '',
  ),
  number('hectares', 'Hectares of an area in mu, to four decimals', readHectares),
  {
    name: 'set',
    type: 'boolean',
    description: 'Whether a rule or a budget lays the number down, so that it is exact as printed',
    read: ({ isSet }) => String(isSet),
  },
];
