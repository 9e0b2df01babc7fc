import type { SourceFrontMatter } from '../content/schemas/source.ts';
import { assignIds, type IdentifiedParagraph, type SentenceIds } from './assign-ids.ts';
import { toFrontMatter, type Restored } from './normalize-article.ts';
import type { ManifestArticle } from './manifest.ts';
import { splitSentences } from './split-sentences.ts';
import { writeMarkdown, type Block } from './write-markdown.ts';

export const SOURCES_FOLDER = 'content/sources';

/** A source ready to be written: file path → content. */
export interface WrittenSource {
  frontMatter: SourceFrontMatter;
  paragraphs: IdentifiedParagraph[];
  files: Map<string, string>;
}

/** One edit a line, so that a change shows as one line in a diff. */
export function writeLines(values: readonly unknown[]): string {
  return values.length === 0
    ? '[]\n'
    : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
}

function writeIds(paragraphs: readonly IdentifiedParagraph[]): string {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return `${JSON.stringify(Object.fromEntries(sentences.map(({ id, text }) => [id, text])), null, 2)}\n`;
}

/** Renders a restored article as its three files. `ids` are those of its sentences now, and every one that was ever published. */
export function writeSource(
  restored: Restored,
  article: ManifestArticle,
  seed: { name: string; sha256: string },
  ids: { old: SentenceIds; published: readonly string[] },
): WrittenSource {
  const lines = restored.text.split('\n');
  const paragraphs = assignIds(lines.map(splitSentences), ids.old, ids.published);
  const blocks: Block[] = lines.map((text, index) => ({
    kind: restored.kinds[index] ?? 'paragraph',
    text,
  }));
  const captions = paragraphs
    .filter((_, index) => blocks[index]?.kind === 'caption')
    .map(({ id }) => id);
  const frontMatter = toFrontMatter(restored, article, seed, captions);
  const base = `${SOURCES_FOLDER}/${article.id}`;
  return {
    frontMatter,
    paragraphs,
    files: new Map([
      [`${base}.md`, writeMarkdown(frontMatter, blocks)],
      [`${base}.ids.json`, writeIds(paragraphs)],
      [`${base}.ledger.json`, writeLines(restored.ledger)],
    ]),
  };
}
