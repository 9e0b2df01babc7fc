import type { AnchorLock } from './schemas/anchor.ts';
import type { Arrangement } from './schemas/arrangement.ts';
import type { Categories } from './schemas/category.ts';
import type { Checks } from './schemas/check.ts';
import type { CountyIndex } from './schemas/county.ts';
import type { Coverage } from './schemas/coverage.ts';
import type { Figures } from './schemas/figure.ts';
import type { MechanismFrontMatter } from './schemas/mechanism.ts';
import type { Outside } from './schemas/outside.ts';
import type { Redirects } from './schemas/redirect.ts';
import type { LedgerEdit, SourceFrontMatter } from './schemas/source.ts';
import type { Term } from './schemas/term.ts';
import type { Lang } from './schemas/text.ts';
import type { TranslationEntry } from './schemas/translation.ts';

/** A sentence: the unit that is translated, linked and cited. Offsets are code points into `Source.text`. */
export interface Sentence {
  id: string;
  /** `p3` of `p3s2`. */
  paragraph: string;
  text: string;
  codePointStart: number;
  codePointEnd: number;
}

/** A heading, caption or paragraph; one line of `Source.text`. */
export interface Paragraph {
  id: string;
  kind: 'heading' | 'caption' | 'paragraph';
  sentences: Sentence[];
  text: string;
  codePointStart: number;
  codePointEnd: number;
}

/** The restored edition of one article. */
export interface Source extends SourceFrontMatter {
  /** Headings, captions and paragraphs in order, joined by `\n`. */
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  ledger: LedgerEdit[];
  /** Path of the Markdown file from the project's root. */
  file: string;
}

export interface Mechanism extends MechanismFrontMatter {
  id: string;
  /** Markdown after the front matter, usually empty. English, then Chinese after a line `---zh---`. */
  body: Record<Lang, string>;
  file: string;
  /** Line of a key path such as `at.a1.quote` in `file`, for error messages. */
  lineOf: (keyPath: string) => number | undefined;
}

export interface ArrangementFile extends Arrangement {
  file: string;
  lineOf: (keyPath: string) => number | undefined;
}

export interface County extends CountyIndex {
  id: string;
  /** Authored prose: one sentence a line. */
  prose: Record<Lang, { markdown: string; file: string }>;
  /** How its arrangement hangs together; null where nothing is drawn. */
  arrangement: ArrangementFile | null;
  file: string;
  lineOf: (keyPath: string) => number | undefined;
}

export interface FigureFile extends Figures {
  source: string;
  file: string;
  lineOf: (keyPath: string) => number | undefined;
}

export interface TranslationFile {
  source: string;
  entries: TranslationEntry[];
  file: string;
  lineOf: (keyPath: string) => number | undefined;
}

/** The approved renderings of official terms. */
export interface TermFile {
  entries: Term[];
  file: string;
  lineOf: (keyPath: string) => number | undefined;
}

/** The relations between figures that are recomputed at build time. */
export interface CheckFile extends Checks {
  source: string;
  file: string;
  lineOf: (keyPath: string) => number | undefined;
}

/** Why nothing covers a sentence or a number of a source. */
export interface CoverageFile extends Coverage {
  source: string;
  file: string;
  lineOf: (keyPath: string) => number | undefined;
}

/** Addresses that hold nothing any more, and where they lead. */
export interface RedirectFile {
  entries: Redirects;
  file: string;
  lineOf: (keyPath: string) => number | undefined;
}

/** Everything under `content/`, and the lock of addresses, validated once. Maps iterate in code-point order of their keys. */
export interface Corpus {
  sources: Map<string, Source>;
  translations: Map<string, TranslationFile>;
  terms: TermFile;
  categories: Categories;
  mechanisms: Map<string, Mechanism>;
  counties: Map<string, County>;
  figures: Map<string, FigureFile>;
  checks: Map<string, CheckFile>;
  coverage: Map<string, CoverageFile>;
  outside: Outside;
  redirects: RedirectFile;
  /** Every address that was ever published. */
  anchors: AnchorLock;
}
