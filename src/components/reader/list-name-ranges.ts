import type { Sentence, Source } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { findAutolinks } from '../../markdown/autolink.ts';
import { listLinkedNames } from '../../markdown/list-linked-names.ts';
import { mechanismPath, toLangPath } from '../../site/addresses.ts';
import type { Library } from '../corpus/load-corpus.ts';
import type { Range } from './segments.ts';

/** Stands for a character that no link may cover: no name holds it. */
const CLOSED = '\u0000';

const countCodePoints = (text: string): number => [...text].length;

/** Headings begin sections. */
function listSections({ paragraphs }: Source): Sentence[][] {
  const sections: Sentence[][] = [];
  for (const { kind, sentences } of paragraphs) {
    const section = sections.at(-1);
    if (section === undefined || kind === 'heading') sections.push([...sentences]);
    else section.push(...sentences);
  }
  return sections;
}

/** The sentence with every quoted character closed; as many UTF-16 units. */
function closeQuoted({ text, codePointStart }: Sentence, quoted: readonly Range[]): string {
  return [...text]
    .map((character, index) => {
      const at = codePointStart + index;
      const isQuoted = quoted.some(({ start, end }) => start <= at && at < end);
      return isQuoted ? CLOSED.repeat(character.length) : character;
    })
    .join('');
}

/**
 * The automatic links of a source: names of three characters or more of mechanisms that are marked so, the
 * longest, where a section first has them outside of quoted words. Quoted words lead further themselves; in a
 * section that is quoted for a mechanism, its names stay words. Ranges in code points.
 */
export function listNameRanges(library: Library, source: Source, lang: Lang): Range[] {
  const names = listLinkedNames(library.corpus);
  const bySentence = library.bySentence.get(source.id);
  return listSections(source).flatMap((sentences) => {
    const records = sentences.flatMap(({ id }) => bySentence?.get(id) ?? []);
    const quoted = records.map(({ codePointStart: start, codePointEnd: end }): Range => ({
      start,
      end,
      kind: 'evidence',
    }));
    const taken = new Set(
      records.flatMap(({ body }) => (body.kind === 'mechanism' ? [body.id] : [])),
    );
    const texts = sentences.map((sentence) => closeQuoted(sentence, quoted));
    return findAutolinks(texts, names, taken).flatMap((links, index) => {
      const { text = '', codePointStart = 0 } = sentences[index] ?? {};
      return links.map(({ id, start, end }): Range => {
        const from = codePointStart + countCodePoints(text.slice(0, start));
        return {
          start: from,
          end: from + countCodePoints(text.slice(start, end)),
          kind: 'name',
          href: toLangPath(lang, mechanismPath(id)),
        };
      });
    });
  });
}
