import { z } from 'zod';
import { DateSchema, IdSchema } from './text.ts';

/** What a date of an article says. A source may carry several that contradict one another. */
export const DateRoleSchema = z.enum(['written', 'issue', 'published', 'posted', 'event']);

export const SourceDateSchema = z.strictObject({
  role: DateRoleSchema,
  value: DateSchema,
  /** The characters of the seed that state it. */
  text: z.string().min(1),
  /** Why the role was read so, or what it contradicts. */
  note: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
});

/**
 * What kind of writing an article is:
 * - news-report: a news outlet's own report
 * - work-report: a Party or government office reports on its own work (经验材料)
 * - feature: reportage in a magazine, with scenes and voices
 * - brief: a few sentences of news
 */
export const GenreSchema = z.enum(['news-report', 'work-report', 'feature', 'brief']);

/** What a person put in place of what the rules restore. */
export const EmendationSchema = z.strictObject({
  /** Words of the source as the rules restore them; they stand in it once. */
  before: z.string().min(1),
  /** The same words as printed here. */
  after: z.string().min(1),
  reason: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
});

const PartOfNameSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** How a name is written in Latin letters: ours, for citations and for readers of English. */
export const NameSchema = z.union([
  /** A person: family and given name in characters and in pinyin without tones. */
  z.strictObject({ family: PartOfNameSchema, given: PartOfNameSchema }),
  /** An outlet or an office: its name in pinyin, where it is short enough to be read so, and in English. */
  z.strictObject({ pinyin: z.string().min(1).nullable(), en: z.string().min(1) }),
]);
export type Name = z.infer<typeof NameSchema>;

interface Named {
  publisher: string | null;
  reposter: string | null;
  authors: readonly string[];
  editor: string | null;
  names?: Record<string, Name> | undefined;
}

/** Names that the front matter does not hold, and persons whose two parts are not the name. */
function listStrayNames({ publisher, reposter, authors, editor, names = {} }: Named): string[] {
  const held = new Set([publisher, reposter, editor, ...authors]);
  return Object.entries(names).flatMap(([printed, name]) => {
    const isWhole = !('family' in name) || name.family.zh + name.given.zh === printed;
    return held.has(printed) && isWhole ? [] : [printed];
  });
}

/** Front matter of `content/sources/<id>.md`: written by normalize, never by hand. */
export const SourceFrontMatterSchema = z.strictObject({
  id: IdSchema,
  /** File name in `seeds/`. */
  seed: z.string(),
  /** SHA-256 of the seed's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The article's span of its seed, `[start, end)` in bytes; the spans of a seed partition it. */
  span: z.tuple([z.int().nonnegative(), z.int().positive()]),
  title: z.string().min(1),
  subtitle: z.string().min(1).nullable(),
  /** Title of the page that carries several articles, if any. */
  pageTitle: z.string().min(1).nullable(),
  /** Who first printed it, as the seed names it. */
  publisher: z.string().min(1).nullable(),
  /** Who put it on the page that was scraped. */
  reposter: z.string().min(1).nullable(),
  authors: z.array(z.string().min(1)),
  editor: z.string().min(1).nullable(),
  /** By the name as printed: of the publisher, the reposter, the authors and the editor; left out where there are none. */
  names: z.record(z.string(), NameSchema).optional(),
  /** Who speaks and to whom: the county's own office, a news site, … */
  speaker: z.strictObject({ zh: z.string(), en: z.string() }),
  genre: GenreSchema,
  /** The date that finds and sorts the source: a value of `dates`. Whether a citation may give it, its role decides. */
  published: DateSchema.nullable(),
  dates: z.array(SourceDateSchema),
  keywords: z.array(z.string()),
  /** Ids of the units that the article is about. */
  counties: z.array(IdSchema).min(1),
  /** Paragraph ids that are captions of pictures that were lost. */
  captions: z.array(z.string().regex(/^p[1-9]\d*$/)),
  /** Each is an edit of the ledger, of the kind `emendation`; left out where there are none. */
  emendations: z.array(EmendationSchema).min(1).optional(),
  /** The author's slips, kept and marked. */
  slips: z.array(
    z.strictObject({
      /** As printed. */
      text: z.string().min(1),
      /** What was probably meant; null where nothing can be said. */
      probably: z.string().min(1).nullable(),
      reason: z.strictObject({ zh: z.string(), en: z.string() }),
    }),
  ),
}).superRefine((data, context) => {
  for (const printed of listStrayNames(data))
    context.addIssue({
      code: 'custom',
      path: ['names', printed],
      message: `Unexpected name "${printed}", expected one of the publisher, the reposter, the authors or the editor, in whole`,
    });
});
export type SourceFrontMatter = z.infer<typeof SourceFrontMatterSchema>;

export const EditKindSchema = z.enum(['edit', 'drop', 'metadata', 'emendation']);
export type EditKind = z.infer<typeof EditKindSchema>;

/**
 * One edit of the flat ledger (`content/sources/<id>.ledger.json`): public data contract.
 * Edits are sorted by seed byte and never overlap; what lies between them inside the span is kept.
 */
export const LedgerEditSchema = z.strictObject({
  /** `[start, end)` in bytes of the seed. */
  bytes: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  /** The seed's text there, as decoded. */
  before: z.string(),
  /** What stands in the source's text instead. */
  after: z.string(),
  /** The rules that made the edit, in the order in which they ran. */
  rules: z.array(z.string().min(1)).min(1),
  kind: EditKindSchema,
  reason: z.string().min(1),
});
export type LedgerEdit = z.infer<typeof LedgerEditSchema>;
export const LedgerSchema = z.array(LedgerEditSchema);

/** `content/sources/<id>.ids.json`: sentence id → text, in the order of the text. */
export const SentenceIdsSchema = z.record(z.string().regex(/^p[1-9]\d*s[1-9]\d*$/), z.string().min(1));
