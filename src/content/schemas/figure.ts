import { z } from 'zod';
import { QuotesSchema } from './evidence.ts';
import { BilingualSchema, DateSchema, IdSchema } from './text.ts';

export const FigureKindSchema = z.enum([
  'count',
  'share',
  'weight',
  'money',
  'frequency',
  'duration',
  'area',
  'age',
  'rank',
]);

/** How the as-of date is known. */
export const AsOfBasisSchema = z.enum(['stated', 'inferred', 'bounded', 'undated']);

export const FigureSchema = z
  .strictObject({
    /** Key of `quotes`. */
    at: IdSchema,
    /** The characters of the quotation that hold the number and its unit; parsed into value, unit, precision and qualifier. */
    text: z.string().min(1),
    /** The characters right before `text`, where it occurs twice in the quotation. */
    after: z.string().min(1).optional(),
    kind: FigureKindSchema,
    subject: BilingualSchema.optional(),
    same_subject: IdSchema.optional(),
    /** English unit where the parser's table has none or a better word is meant, e.g. households. */
    unit_en: z.string().min(1).optional(),
    as_of: DateSchema.nullable(),
    as_of_basis: AsOfBasisSchema,
    /** What the number is for each of, where the words that say so stand outside `text`: 每年拿出, 人均. */
    per: z.enum(['person', 'year', 'month', 'week']).optional(),
    /** What the number covers (a village, the ten key townships …). */
    scope: BilingualSchema.optional(),
    /** Laid down by a rule or a budget, not counted or measured: exact as printed. Weights are so without it. */
    set: z.boolean().optional(),
    /** Authored only where parsing is ambiguous. A decimal number as a string. */
    value: z.string().optional(),
    unit: z.string().optional(),
    qualifier: z.string().optional(),
  })
  .refine((figure) => (figure.subject === undefined) !== (figure.same_subject === undefined), {
    message: 'Unexpected subject, expected exactly one of "subject" and "same_subject"',
  });
export type FigureEntry = z.infer<typeof FigureSchema>;

/** `content/figures/<source>.yaml`. */
export const FiguresSchema = z.strictObject({
  /** A quotation that holds several figures is typed once. */
  quotes: QuotesSchema,
  figures: z.record(IdSchema, FigureSchema),
});
export type Figures = z.infer<typeof FiguresSchema>;
