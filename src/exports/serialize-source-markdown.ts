import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Corpus, Paragraph, Sentence, Source } from '../content/corpus.ts';
import { toPlainTranslation } from '../content/parse-translation.ts';
import type { TranslationEntry } from '../content/schemas/translation.ts';
import { SITE, sentencePath, sourcePath } from '../site/addresses.ts';

type Translations = ReadonlyMap<string, TranslationEntry>;

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children,
});

/** What a reader must know of the source before the text, in the words of `data/sources.json`. */
function toFrontMatter(source: Source, isTranslated: boolean): string {
  const { id, seed, sha256, span, title, subtitle, publisher, authors } = source;
  const { published, dates, genre, speaker, counties, slips, emendations = [] } = source;
  return stringify(
    {
      address: `${SITE}${sourcePath(id)}`,
      ...{ id, seed, sha256, span, title, subtitle, publisher, authors },
      ...{ published, dates, genre, speaker, counties, slips, emendations },
      translation: isTranslated ? 'by this site, not official' : null,
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** The translator's note, in both languages. */
function toNote(entry: TranslationEntry | undefined): RootContent[] {
  if (entry?.note === undefined) return [];
  const { en, zh } = entry.note;
  const english = paragraph(text(`Translator’s note: ${toPlainTranslation(en)}`));
  return [{ type: 'blockquote', children: [english, paragraph(text(`译注：${zh}`))] }];
}

function toBlocks(source: string, { id, text: chinese }: Sentence, entries: Translations) {
  const entry = entries.get(id);
  const place: PhrasingContent = {
    type: 'link',
    url: `${SITE}${sentencePath(source, id)}`,
    children: [text(id)],
  };
  const blocks: RootContent[] = [paragraph(place, text(` ${chinese}`))];
  if (entry !== undefined) blocks.push(paragraph(text(toPlainTranslation(entry.en))));
  return [...blocks, ...toNote(entry)];
}

function toHeading(source: string, { sentences }: Paragraph, entries: Translations): RootContent[] {
  return sentences.flatMap((sentence) => {
    const [chinese, ...rest] = toBlocks(source, sentence, entries);
    const children = chinese?.type === 'paragraph' ? chinese.children : [];
    return [{ type: 'heading', depth: 2, children }, ...rest];
  });
}

function toRoot(source: Source, entries: Translations): Root {
  const titles = ['title', 'subtitle'].flatMap((id) => entries.get(id) ?? []);
  const body = source.paragraphs.flatMap((one) =>
    one.kind === 'heading'
      ? toHeading(source.id, one, entries)
      : one.sentences.flatMap((sentence) => toBlocks(source.id, sentence, entries)),
  );
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(source.title)] },
      ...(source.subtitle === null ? [] : [paragraph(text(source.subtitle))]),
      ...titles.map(({ en }) => paragraph(text(toPlainTranslation(en)))),
      ...titles.flatMap(toNote),
      ...body,
    ],
  };
}

/**
 * `sources/<id>.md`: a source in both languages. YAML front matter with its facts, then each sentence as a
 * paragraph that begins with its id, which links to it; its English, where there is one, and the
 * translator's note follow it. CommonMark; characters that would be markup are escaped.
 */
export function serializeSourceMarkdown(source: Source, corpus: Corpus): string {
  const entries = corpus.translations.get(source.id)?.entries ?? [];
  const translations = new Map(entries.map((entry) => [entry.id, entry]));
  const front = toFrontMatter(source, translations.size > 0);
  return `---\n${front}---\n\n${toMarkdown(toRoot(source, translations))}`;
}
