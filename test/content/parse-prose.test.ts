import { expect, test } from 'vitest';
import { findProseFlaws } from '../../src/content/find-prose-flaws.ts';
import { parseInline } from '../../src/content/parse-inline.ts';
import { parseProse } from '../../src/content/parse-prose.ts';

const MARKDOWN = `## Outcome

The poor fell from :fig[anxi-poor-before] to :fig[anxi-poor-after]. :ev[poor recall]{#s2}
A second sentence. :ev[poor]{#s1}

:::limits
The article does not date it. :none[baseline] :ev[poor]{#s3}
It reports itself. :ev[poor]{#s14} 
:::
:::reading
It may be so. :from[poor, baseline]{#s5}
:::

:::outside
Anxi lies in Fujian. :src[gbt2260]{#s6}
:::
No kind.
`;

test('reads one sentence a line with its box, paragraph, kind and keys', () => {
  const lines = parseProse(MARKDOWN);
  expect(lines.map(({ line, box, paragraph, statement, kind, keys }) => [line, box, paragraph, statement, kind, keys.join('+')])).toEqual([
    [1, null, 0, null, null, ''],
    [3, null, 1, 's2', 'claim', 'poor+recall'],
    [4, null, 1, 's1', 'claim', 'poor'],
    [7, 'limits', 2, 's3', 'absence', 'baseline+poor'],
    [8, 'limits', 2, 's14', 'claim', 'poor'],
    [11, 'reading', 3, 's5', 'reading', 'poor+baseline'],
    [15, 'outside', 4, 's6', 'outside', 'gbt2260'],
    [17, null, 5, null, null, ''],
  ]);
  expect(lines[0]).toMatchObject({ heading: 2, text: 'Outcome' });
  expect(lines[1]?.text).toBe('The poor fell from :fig[anxi-poor-before] to :fig[anxi-poor-after].');
});

test('gives no kind to a marker that its box does not have', () => {
  expect(parseProse('One. :src[gbt2260]\n:::reading\nTwo. :ev[poor]\n:::\nThree. :ev[]')?.map(({ kind }) => kind)).toEqual([null, null, null]);
});

test('reads an address behind the last marker only, and as it stands', () => {
  const statements = ['It is so. :ev[poor]', 'So. :none[a]{#s1} :ev[poor]', 'So. {#s1}', 'So. :ev[poor]{#S1}', 'So.:ev[poor] :ev[b]{#s2}'];
  expect(parseProse(statements.join('\n')).map(({ statement }) => statement)).toEqual([null, null, null, 'S1', 's2']);
  expect(parseProse('So. :none[a]{#s1} :ev[poor]')[0]?.text).toBe('So. :none[a]{#s1}');
});

test('an address stays with its sentence when a line is inserted before it', () => {
  const [before, after] = [MARKDOWN, MARKDOWN.replace('A second', 'A new sentence. :ev[poor]{#s15}\nA second')].map(parseProse);
  const of = (lines: ReturnType<typeof parseProse> | undefined, id: string) => lines?.find(({ statement }) => statement === id)?.text;
  for (const id of ['s1', 's2', 's3', 's5', 's6', 's14']) expect(of(after, id)).toBe(of(before, id));
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
