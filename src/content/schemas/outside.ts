import { z } from 'zod';
import { BilingualSchema, DateSchema, IdSchema } from './text.ts';

/** `content/outside.yaml`: the named published sources of outside knowledge; never evidence. */
export const OutsideSchema = z.record(
  IdSchema,
  z.strictObject({
    title: BilingualSchema,
    publisher: BilingualSchema,
    issued: DateSchema.nullable(),
    /** Number of the standard or document, if it has one. */
    number: z.string().min(1).optional(),
  }),
);
export type Outside = z.infer<typeof OutsideSchema>;
