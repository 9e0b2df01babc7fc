import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serializeSourceMarkdown } from '../../src/exports/serialize-source-markdown.ts';
import { createCorpus, SENTENCES } from '../corpus-factory.ts';

const ENTRIES = `- { id: title, zh: 安溪的标题, en: A Title }
- { id: p3s1, zh: 全县选派干部。, en: 'The county sent :zh[干部].', note: { en: 'Or *cadres* (干部).', zh: 也可译作*cadres*。 } }
`;

/** Front matter and text blocks of the twin of the tiny source. */
function read(translations: string | null) {
  const corpus = createCorpus({ 'content/translations/tiny.yaml': translations });
  const markdown = serializeSourceMarkdown(corpus.sources.get('tiny')!, corpus);
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(markdown) ?? [];
  return { markdown, front: parse(front) as Record<string, unknown>, root: fromMarkdown(body) };
}

describe('serializeSourceMarkdown', () => {
  it('gives back every sentence, each behind its id, whatever marks stand in it', () => {
    const blocks = read(ENTRIES).root.children.map((node) => toString(node));
    for (const [id, text] of Object.entries(SENTENCES)) expect(blocks).toContain(`${id} ${text}`);
  });

  it('sets English and the note of the translator behind the Chinese, without markup', () => {
    const blocks = read(ENTRIES).root.children.map((node) => toString(node));
    const at = blocks.indexOf(`p3s1 ${SENTENCES.p3s1}`);
    expect(blocks.slice(at + 1, at + 3)).toEqual([
      'The county sent 干部.',
      'Translator’s note: Or *cadres* (干部).译注：也可译作*cadres*。',
    ]);
    expect(blocks.slice(0, 2)).toEqual(['安溪的标题', 'A Title']);
  });

  it('links each sentence to its address', () => {
    expect(read(ENTRIES).markdown).toContain(
      '[p2s2](https://gazetteer.example/sources/tiny/#p2s2)',
    );
  });

  it('tells the facts of the source in front', () => {
    const { front } = read(ENTRIES);
    expect(front).toMatchObject({ id: 'tiny', genre: 'work-report', counties: ['anxi'] });
    expect(front['translation']).toBe('by this site, not official');
  });

  it('gives the Chinese alone where there is no translation', () => {
    const { front, markdown } = read(null);
    expect(front['translation']).toBeNull();
    expect(markdown).not.toContain('Translator');
  });
});
