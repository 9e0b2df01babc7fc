import { expect, test } from 'vitest';
import { findProseFlaws } from '../../src/content/find-prose-flaws.ts';
import { parseInline } from '../../src/content/parse-inline.ts';
import { parseProse } from '../../src/content/parse-prose.ts';

const MARKDOWN = `## Outcome

The poor fell from :fig[anxi-poor-before] to :fig[anxi-poor-after]. :ev[poor recall]
A second sentence. :ev[poor]

:::limits
The article does not date it. :none[baseline] :ev[poor]
It reports itself. :ev[poor]
:::
:::reading
It may be so. :from[poor, baseline]
:::

:::outside
Anxi lies in Fujian. :src[gbt2260]
:::
No kind.
`;

test('reads one sentence a line with its box, paragraph, kind and keys', () => {
  const lines = parseProse(MARKDOWN);
  expect(lines.map(({ line, box, paragraph, statement, kind, keys }) => [line, box, paragraph, statement, kind, keys.join('+')])).toEqual([
    [1, null, 0, null, null, ''],
    [3, null, 1, 's1', 'claim', 'poor+recall'],
    [4, null, 1, 's2', 'claim', 'poor'],
    [7, 'limits', 2, 's3', 'absence', 'baseline+poor'],
    [8, 'limits', 2, 's4', 'claim', 'poor'],
    [11, 'reading', 3, 's5', 'reading', 'poor+baseline'],
    [15, 'outside', 4, 's6', 'outside', 'gbt2260'],
    [17, null, 5, 's7', null, ''],
  ]);
  expect(lines[0]).toMatchObject({ heading: 2, text: 'Outcome' });
  expect(lines[1]?.text).toBe('The poor fell from :fig[anxi-poor-before] to :fig[anxi-poor-after].');
});

test('gives no kind to a marker that its box does not have', () => {
  expect(parseProse('One. :src[gbt2260]\n:::reading\nTwo. :ev[poor]\n:::\nThree. :ev[]')?.map(({ kind }) => kind)).toEqual([null, null, null]);
});

test('finds no flaw in sound prose', () => {
  expect(findProseFlaws(MARKDOWN)).toEqual([]);
});

test('finds unknown, nested, unopened and unclosed boxes, headings in boxes, and blocks', () => {
  const flaws = findProseFlaws(':::\n:::note\n:::limits\n## Title\n- item\n:::limits[x]\n');
  expect(flaws.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 3]);
});

test('parses a line to directives, and markup to text', () => {
  const nodes = parseInline('2016. Under :m[cadre recall]{#ganbu-zhaohui} <b>x</b> at 1:30');
  expect(nodes.map((node) => [node.type, 'name' in node ? node.name : 'value' in node ? node.value : ''])).toEqual([
    ['text', '2016. Under '],
    ['textDirective', 'm'],
    ['text', ' <b>x</b> at 1'],
    ['textDirective', '30'],
  ]);
});
