import { z } from 'zod';

const HanSchema = z
  .string()
  .regex(/\p{Script=Han}/u, 'Unexpected term, expected Chinese characters');
const RenderingSchema = z
  .string()
  .min(1)
  .regex(
    /^[^\p{Script=Han}]*$/u,
    'Unexpected Chinese characters in a rendering, expected English only',
  );

/** An official term of the sources with its one approved English rendering. */
export const TermSchema = z.strictObject({
  /** The characters of the sources. */
  zh: HanSchema,
  /** The approved rendering. */
  en: RenderingSchema,
  /** Forms that count as the same rendering: inflections, never a looser synonym. `…` stands for a few words. */
  also: z.array(RenderingSchema).default([]),
  /** Why it is rendered so, or who published the rendering. */
  reason: z.string().min(1),
});
export type Term = z.infer<typeof TermSchema>;

/** `content/terms.yaml`. Each term stands in it once. */
export const TermsSchema = z.array(TermSchema).superRefine((terms, { addIssue }) => {
  const seen = new Set<string>();
  for (const [index, { zh }] of terms.entries()) {
    if (seen.has(zh)) {
      const message = `Unexpected second entry for the term "${zh}", expected one`;
      addIssue({ code: 'custom', path: [index, 'zh'], message });
    }
    seen.add(zh);
  }
});
