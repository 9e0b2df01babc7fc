import type { SourceFrontMatter } from '../content/schemas/source.ts';
import type { EncodingName } from './encodings/encoding.ts';

/** A date of the article, as the front matter holds it. */
export type SourceDate = SourceFrontMatter['dates'][number];

/** What an edit is, in the words of the ledger. */
export type EditKind = 'edit' | 'drop' | 'metadata' | 'emendation';

/** Something that the page says about the article, read by a rule while it takes the words away. */
export type Fact =
  | {
      field: 'title' | 'subtitle' | 'pageTitle' | 'publisher' | 'reposter' | 'editor';
      value: string;
    }
  | { field: 'author' | 'keyword'; value: string }
  | { field: 'date'; value: SourceDate };

/**
 * One change that a rule asks for. `start` and `end` are UTF-16 offsets into the text the rule was
 * given; an empty range inserts.
 */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
  kind: EditKind;
  reason: string;
  facts?: readonly Fact[];
}

/** What a rule may know besides its text. All of it is settled before the first rule runs. */
export interface RuleContext {
  /** In which encoding the seed's bytes were read. */
  encoding: EncodingName;
  /** The article's title line as the seed prints it; null where the text has none. */
  title: string | null;
  /** Title of a page that carries several articles, as printed. */
  pageTitle: string | null;
  /** Names that the seed prints run together, in order. */
  authors: readonly string[];
  /** Headings that run into their paragraph and whose end no heuristic can find, as restored. */
  runInHeadings: readonly string[];
  /** Keywords that the seed prints run together, in order. */
  keywords: readonly string[];
  /** What a person decided to print otherwise: words of the text as restored, before and after. */
  emendations: readonly { before: string; after: string; reason: string }[];
  /** A date of the page, `YYYY-MM-DD…`: gives a date without a year the year. */
  pageDate: string | null;
}

/** A rule: pure, no options; an empty list where nothing is to be changed. */
export type Rule = (text: string, context: RuleContext) => Edit[];

/** The context of a text about which nothing is known. */
export const BARE_CONTEXT: RuleContext = {
  encoding: 'utf-8',
  title: null,
  pageTitle: null,
  authors: [],
  runInHeadings: [],
  keywords: [],
  emendations: [],
  pageDate: null,
};

/** `widenPunctuation` → `widen-punctuation`: the id in ledgers, file names and fixtures. */
export function ruleId(rule: Rule): string {
  return rule.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
