import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { BuildError } from '../../src/report/build-error.ts';
import { SAMPLE } from './sample-resolve.ts';

const PLACE = { file: 'hostile.md' };
const ALLOWED_TAGS = new Set([
  'p',
  'span',
  'a',
  'em',
  'strong',
  'time',
  'h2',
  'h3',
  'div',
  'ul',
  'li',
  'cite',
  'i',
]);
const RE_TAG = /<\/?(?<name>[^\s>/]*)(?<attributes>[^>]*)>/gu;
const RE_ATTRIBUTES = /^(?:\s(?:class|id|href|lang|datetime|aria-label|data-[a-z]+)="[^"]*")*$/u;

/** Pieces that mean something to Markdown, to HTML or to directives, and words. */
const piece = fc.constantFrom(
  '<script>',
  '</span>',
  '<img src=x onerror=alert(1)>',
  '" onclick="x',
  "' style='x",
  '&lt;b&gt;',
  '&#x3C;',
  '<!--',
  '-->',
  ']]>',
  '*',
  '**',
  '_',
  '`',
  '\\',
  '[x](javascript:alert(1))',
  '![',
  ']',
  '{',
  '}',
  '#',
  '> ',
  '- ',
  '1. ',
  '\u0000',
  '\u202e',
  '\ufeff',
  '𠮷',
  '县',
  '。',
  ' ',
  'word',
  ':fig[anxi-poor-before]',
  ':m[w]{#ganbu-zhaohui}',
  ':m[<b>]{#ganbu-zhaohui}',
  ':zh[<i>"]',
  ':fig[x',
  ':ev[poor]',
  ':date[2016]',
  '1:30',
  '::',
  ':',
);
const sentence = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => `${pieces.join('')} :ev[poor]`);

/** What is not allowed in the HTML: other elements, other attributes, a raw angle bracket. */
function findForeign(html: string): string[] {
  const tags = [...html.matchAll(RE_TAG)];
  const foreign = tags.filter(
    ({ groups }) =>
      !ALLOWED_TAGS.has(groups?.['name'] ?? '') ||
      !RE_ATTRIBUTES.test(groups?.['attributes'] ?? ''),
  );
  const rest = html.replaceAll(RE_TAG, '');
  return [...foreign.map(([tag]) => tag), ...(rest.includes('<') ? [rest] : [])];
}

describe('render', () => {
  it('never lets markup of the text through, in either language', () => {
    let rendered = 0;
    fc.assert(
      fc.property(sentence, fc.constantFrom('en' as const, 'zh' as const), (markdown, lang) => {
        try {
          expect(findForeign(render(markdown, lang, SAMPLE, PLACE))).toEqual([]);
          rendered += 1;
        } catch (error) {
          if (!(error instanceof BuildError)) throw error;
        }
      }),
      { seed: 7, numRuns: 2000 },
    );
    expect(rendered).toBeGreaterThan(200);
  });

  it('would be caught if it did', () => {
    expect(findForeign('<p><script>x</script></p>')).toEqual(['<script>', '</script>']);
    expect(findForeign('<p style="x">a</p>')).toEqual(['<p style="x">']);
    expect(findForeign('<a href="#" onclick="x">a</a>')).toEqual(['<a href="#" onclick="x">']);
  });
});
