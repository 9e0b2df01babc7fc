import { z } from 'zod';
import { IdSchema } from './text.ts';

/** `content/categories.yaml`: the top concepts of the scheme, in the order in which pages show them. */
export const CategoriesSchema = z.record(
  IdSchema,
  z.strictObject({
    label: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    definition: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  }),
);
export type Categories = z.infer<typeof CategoriesSchema>;
