import { parse } from 'yaml';
import { z } from 'zod';
import {
  EmendationSchema,
  GenreSchema,
  NameSchema,
  SourceDateSchema,
  SourceFrontMatterSchema,
} from '../content/schemas/source.ts';
import { BilingualSchema, DateSchema, IdSchema } from '../content/schemas/text.ts';
import type { Problem } from '../report/problem.ts';

/** A value that no heuristic can know, with the reason for it. */
function decided<T extends z.ZodType>(
  value: T,
): z.ZodObject<{ value: T; reason: z.ZodString }, z.core.$strict> {
  return z.strictObject({ value, reason: z.string().min(1) });
}

/** What a person decided about one article. */
export const ManifestArticleSchema = z.strictObject({
  id: IdSchema,
  /** The title as restored: says which article of the seed this is. */
  title: z.string().min(1),
  /** Ids of the units that the article is about. */
  counties: z.array(IdSchema).min(1),
  genre: GenreSchema,
  speaker: BilingualSchema,
  publisher: decided(z.string().min(1).nullable()).optional(),
  reposter: decided(z.string().min(1).nullable()).optional(),
  editor: decided(z.string().min(1).nullable()).optional(),
  /** In order; also tells names apart that the seed prints run together. */
  authors: decided(z.array(z.string().min(1))).optional(),
  /** Names of this article in Latin letters, by the name as printed. */
  names: z.record(z.string(), NameSchema).optional(),
  /** The date that finds and sorts the source; `findCitedDate` says whether a citation gives it. */
  published: decided(DateSchema.nullable()),
  /** Dates that the rules do not read, or roles and notes of those they do (same `text`). */
  dates: z.array(SourceDateSchema).default([]),
  /** Headings that run into their paragraph and whose end nothing marks, as restored. */
  runInHeadings: z.array(decided(z.string().min(1))).default([]),
  /** Tells keywords apart that the seed prints run together. */
  keywords: decided(z.array(z.string().min(1))).optional(),
  /** Lines of the source that are captions of pictures and that nothing marks. */
  captions: z.array(decided(z.string().min(1))).default([]),
  emendations: z.array(EmendationSchema).default([]),
  slips: SourceFrontMatterSchema.shape.slips.default([]),
});
export type ManifestArticle = z.infer<typeof ManifestArticleSchema>;

/** A seed carries articles, or is held back with a reason. */
export const ManifestSchema = z.strictObject({
  seeds: z.record(
    z.string(),
    z.union([
      z.strictObject({ articles: z.array(ManifestArticleSchema).min(1) }),
      z.strictObject({ hold: z.string().min(1) }),
    ]),
  ),
});
export type Manifest = z.infer<typeof ManifestSchema>;

export const MANIFEST_FILE = 'seeds/manifest.yaml';

function manifestProblem(message: string, at?: string): Problem {
  return {
    check: 'manifest',
    severity: 'error',
    place: { file: MANIFEST_FILE, at },
    message,
    mend: 'Mend the entry; src/normalize/manifest.ts says what each key holds.',
  };
}

function findDuplicateIds({ seeds }: Manifest): string[] {
  const ids = Object.values(seeds)
    .flatMap((seed) => ('articles' in seed ? seed.articles : []))
    .map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Reads the manifest. @returns it, or every problem it has. */
export function parseManifest(yaml: string): Manifest | Problem[] {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [manifestProblem(`Unexpected YAML, expected it to parse: ${error.message}`)];
  }
  const result = ManifestSchema.safeParse(data);
  if (!result.success)
    return result.error.issues.map((issue) =>
      manifestProblem(
        `Unexpected value, expected by the schema: ${issue.message}`,
        issue.path.join('.'),
      ),
    );
  const duplicates = findDuplicateIds(result.data);
  if (duplicates.length > 0)
    return duplicates.map((id) =>
      manifestProblem(`Unexpected second article "${id}", expected each id once`, id),
    );
  return result.data;
}
