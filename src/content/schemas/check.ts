import { z } from 'zod';
import { QuotesSchema } from './evidence.ts';
import { BilingualSchema, DateSchema, IdSchema } from './text.ts';

const KeySchema = IdSchema;
const DecimalSchema = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, 'Unexpected number, expected a plain decimal as a string');

/** A number that a quotation prints and no figure holds, such as the numeral of a slogan. */
const PrintedNumberSchema = z.strictObject({
  number: DecimalSchema,
  /** Key of the quotation, and its characters that hold the number. */
  at: KeySchema,
  text: z.string().min(1),
  /** As in `figures`: `nearly` for 近2000. */
  qualifier: z.string().optional(),
});

/** A number of a relation: a figure's id, all of something (`100%`), a printed number, or a sum of these. */
export type Operand =
  | string
  | z.infer<typeof PrintedNumberSchema>
  | { add: Operand[] }
  | { subtract: Operand[] }
  | { multiply: Operand[] }
  | { divide: Operand[] };

export const OperandSchema: z.ZodType<Operand> = z.lazy(() =>
  z.union([
    IdSchema,
    z.literal('100%'),
    PrintedNumberSchema,
    z.strictObject({ add: z.array(OperandSchema).min(2) }),
    z.strictObject({ subtract: z.array(OperandSchema).length(2) }),
    z.strictObject({ multiply: z.array(OperandSchema).min(2) }),
    z.strictObject({ divide: z.array(OperandSchema).length(2) }),
  ]),
);

/** A date of a relation: one of the source's own (`dates`), the date of a figure, or one that a quotation prints. */
const DateOperandSchema = z.union([
  z.strictObject({ date: z.enum(['written', 'issue', 'published', 'posted', 'event']), value: DateSchema.optional() }),
  z.strictObject({ figure: IdSchema }),
  z.strictObject({ value: DateSchema, at: KeySchema, text: z.string().min(1) }),
]);
export type DateOperand = z.infer<typeof DateOperandSchema>;

/**
 * The relations, each with its inputs; what each means and how it is computed stands in
 * `src/audit/relations/<relation>.ts`.
 */
export const RelationSchema = z.discriminatedUnion('relation', [
  z.strictObject({ relation: z.literal('parts-whole'), whole: OperandSchema, parts: z.array(OperandSchema).min(1) }),
  z.strictObject({ relation: z.literal('part-of'), part: OperandSchema, whole: OperandSchema }),
  z.strictObject({ relation: z.literal('sums-equal'), left: z.array(OperandSchema).min(1), right: z.array(OperandSchema).min(1) }),
  z.strictObject({
    relation: z.literal('share-of-base'),
    share: OperandSchema,
    base: OperandSchema.optional(),
    part: OperandSchema.optional(),
  }),
  z.strictObject({ relation: z.literal('sum-of-shares'), shares: z.array(OperandSchema).min(2) }),
  z.strictObject({
    relation: z.literal('before-after'),
    before: OperandSchema.optional(),
    after: OperandSchema,
    direction: z.enum(['rises', 'falls']),
    /** How far, where the source says so, and in what: `points` are a difference, `percent` is of the earlier value. */
    change: OperandSchema.optional(),
    in: z.enum(['points', 'percent']).optional(),
  }),
  z.strictObject({
    relation: z.literal('per-head'),
    total: OperandSchema,
    heads: OperandSchema,
    /** What the source states of it, or what it cannot be less or more than. */
    stated: OperandSchema.optional(),
    at_least: DecimalSchema.optional(),
    at_most: DecimalSchema.optional(),
  }),
  z.strictObject({
    relation: z.literal('count-list'),
    count: OperandSchema,
    /** What is listed, in the words of the quotation of the count or of `quotes`; empty where nothing is. */
    items: z.array(z.string().min(1)),
    /** 等 behind the list: the source says that there is more. */
    open: z.boolean().default(false),
  }),
  z.strictObject({ relation: z.literal('told-twice'), told: z.array(OperandSchema).min(2) }),
  z.strictObject({ relation: z.literal('one-each'), receivers: OperandSchema, givers: z.array(OperandSchema).min(1) }),
  z.strictObject({ relation: z.literal('date-order'), earlier: DateOperandSchema, later: DateOperandSchema }),
  z.strictObject({ relation: z.literal('span'), from: DateOperandSchema, to: DateOperandSchema, years: OperandSchema }),
  z.strictObject({
    relation: z.literal('incomparable'),
    terms: z.array(OperandSchema).min(2),
    because: BilingualSchema,
    shown: z.array(OperandSchema).default([]),
  }),
  z.strictObject({
    relation: z.literal('not-verifiable'),
    because: BilingualSchema,
    shown: z.array(OperandSchema).default([]),
  }),
  z.strictObject({ relation: z.literal('computed'), terms: z.array(OperandSchema).min(1) }),
]);
export type Relation = z.infer<typeof RelationSchema>;
export type RelationName = Relation['relation'];

export const VERDICTS = ['holds', 'does-not-hold', 'ambiguous', 'cannot-be-computed'] as const;
export const VerdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof VerdictSchema>;

/** One check: a relation, or several readings of one, each with its relation. */
export const CheckSchema = z
  .strictObject({
    /** What is checked, without a number: the working shows those. */
    statement: BilingualSchema,
    /** Unit whose page shows it, where it is not the source's first. */
    unit: IdSchema.optional(),
    /** Figures that it does not compute with and whose quotations it rests on. */
    figures: z.array(IdSchema).default([]),
    /** Quotations that it rests on beside those of its figures: keys of `quotes`. */
    quotes: z.array(KeySchema).default([]),
    test: RelationSchema.optional(),
    readings: z.array(z.strictObject({ reading: BilingualSchema, test: RelationSchema })).min(2).optional(),
    /** What the author found. A build that computes another verdict fails. */
    verdict: VerdictSchema,
    note: BilingualSchema.optional(),
  })
  .refine(({ test, readings }) => (test === undefined) !== (readings === undefined), {
    message: 'Unexpected check, expected exactly one of "test" and "readings"',
  });
export type CheckEntry = z.infer<typeof CheckSchema>;

/** `content/checks/<source>.yaml`. */
export const ChecksSchema = z.strictObject({
  /** Quotations that no figure carries, typed once. */
  quotes: QuotesSchema.default({}),
  checks: z.record(IdSchema, CheckSchema),
});
export type Checks = z.infer<typeof ChecksSchema>;
