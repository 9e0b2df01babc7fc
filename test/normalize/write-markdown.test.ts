import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { writeBody, type Block } from '../../src/normalize/write-markdown.ts';

/** The text of a block; null where it holds anything but text. */
function readText(node: RootContent): string | null {
  if (node.type !== 'paragraph' && node.type !== 'heading') return null;
  return node.children.every(({ type }) => type === 'text')
    ? node.children.map((child) => ('value' in child ? child.value : '')).join('')
    : null;
}

function roundTrip(blocks: readonly Block[]): Block[] {
  const root: Root = unified().use(remarkParse).parse(writeBody(blocks));
  return root.children.map((node) => ({
    kind: node.type === 'heading' ? 'heading' : 'paragraph',
    text: readText(node) ?? `<${node.type}>`,
  }));
}

const HOSTILE = [
  '2024. 全县脱贫',
  '1) 抓班子',
  '- 抓队伍',
  '+ 抓',
  '# 标题',
  '> 引文',
  '补助3~5万元,最高6~8万元',
  '~~删~~',
  '**“三免一补”**政策',
  '*甲*_乙_',
  '`代码`',
  '```',
  '---',
  '===',
  '| 甲 | 乙 |',
  '[链接](http://a.b)',
  '![图](x)',
  '<script>alert(1)</script>',
  '&nbsp;&amp;&#65;',
  'http://weibo.com/1，电话',
  '<http://a.b>',
  'a@b.cn',
  '[x]: http://a.b',
  '\\*',
  '尾\\',
  '1:30',
  ':::limits',
  '——强化',
  '…',
  '“免费”--...',
  '市<州>、县<市、区>',
  '[^1]: 注',
  '$x$',
  '𠮷',
  '甲  乙',
  '    四空格',
  '\t制表',
  '尾空格  ',
  'a_b_c',
  'Setext\u2028行',
];

describe('writeBody', () => {
  it.each(HOSTILE)(
    'writes %j so that it is read back as that text, in a paragraph and in a heading',
    (text) => {
      const trimmed = text.trim();
      for (const kind of ['paragraph', 'heading'] as const)
        expect(roundTrip([{ kind, text: trimmed }])).toEqual([{ kind, text: trimmed }]);
    },
  );

  it('keeps blocks apart', () => {
    const blocks: Block[] = HOSTILE.map((text, index) => ({
      kind: index % 3 === 0 ? 'heading' : 'paragraph',
      text: text.trim(),
    }));
    expect(roundTrip(blocks)).toEqual(blocks);
  });

  it('writes any line so that it is read back', () => {
    const unit = fc.constantFrom(...'脱贫，。 *_~`#>-+|[]()<>&!\\:;.1a$^={}@/"\'');
    const line = fc
      .array(unit, { minLength: 1, maxLength: 30 })
      .map((characters) => characters.join('').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const blocks = lines.map((text): Block => ({ kind: 'paragraph', text }));
        expect(roundTrip(blocks)).toEqual(blocks);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
