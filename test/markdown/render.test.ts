import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/content/parse-prose.ts';
import { BuildError } from '../../src/report/build-error.ts';
import { render, renderInline } from '../../src/markdown/render.ts';
import { SAMPLE } from './sample-resolve.ts';

const PLACE = { file: 'content/counties/anxi/en.md' };
const en = (markdown: string): string => render(markdown, 'en', SAMPLE, PLACE);
const zh = (markdown: string): string => render(markdown, 'zh', SAMPLE, PLACE);
const RING =
  '<a class="ev" href="/sources/anxi/#p1s2" data-s="p1s2" aria-label="Evidence: Anxi, p1s2"></a>';
const RING_ZH =
  '<a class="ev" href="/sources/anxi/#p1s2" data-s="p1s2" aria-label="依据：Anxi, p1s2"></a>';

function problemsOf(markdown: string): string[] {
  try {
    en(markdown);
  } catch (error) {
    if (error instanceof BuildError)
      return error.problems.map(
        ({ place, message, mend }) => `${place.line ?? 0}: ${message} | ${mend}`,
      );
    throw error;
  }
  return [];
}

describe('render', () => {
  it('binds the ring of an English statement to its last word', () => {
    expect(en('The county reports a fall. :ev[poor]{#s1}')).toBe(
      `<p><span class="stmt" id="s1" data-kind="claim">The county reports a <span class="nb">fall.${RING}</span></span></p>`,
    );
  });

  it('puts the ring of a Chinese statement before its stop', () => {
    expect(zh('全县人口减少。:ev[poor]{#s1}')).toBe(
      `<p><span class="stmt" id="s1" data-kind="claim">全县人口减<span class="nb">少${RING_ZH}。</span></span></p>`,
    );
  });

  it('joins lines by a space in English and by nothing in Chinese', () => {
    expect(en('One. :ev[poor]\nTwo. :ev[poor]{#s2}')).toContain(
      '</span> <span class="stmt" id="s2"',
    );
    expect(zh('一。:ev[poor]\n二。:ev[poor]{#s2}')).toContain('</span><span class="stmt" id="s2"');
  });

  it('links a range of sentences by its first, with the last in the query', () => {
    expect(en('So it is. :ev[range]')).toContain('href="/sources/anxi/?to=p3s4#p3s2"');
  });

  it('links figures and mechanisms', () => {
    const html = en(
      'From :fig[anxi-poor-before] under :m[cadre recall]{#ganbu-zhaohui}. :ev[poor]',
    );
    expect(html).toContain(
      '<a class="fig" data-figure="anxi-poor-before" href="/figures/#anxi-poor-before">30,800</a>',
    );
    expect(html).toContain(
      '<a class="m" href="/mechanisms/ganbu-zhaohui/" data-mechanism="ganbu-zhaohui">cadre recall</a>',
    );
  });

  it('names a mechanism by its label where the author wrote no words', () => {
    expect(renderInline('See :m{#ganbu-zhaohui} there', 'en', SAMPLE, PLACE)).toContain(
      '>Cadre recall</a>',
    );
  });

  it('marks Chinese words inside English prose as Chinese, once', () => {
    expect(en('The 一降一提 rule and :zh[三单制]. :ev[poor]')).toContain(
      'The <span lang="zh-Hans">一降一提</span> rule and <span class="src" lang="zh-Hans">三单制</span>',
    );
  });

  it('writes dates out in the language of the page', () => {
    expect(en('By :date[2016-12-31] it fell. :ev[poor]')).toContain(
      '<time datetime="2016-12-31">31 December 2016</time>',
    );
    expect(zh('截至:date[2016-12]。:ev[poor]')).toContain(
      '<time datetime="2016-12">2016年12月</time>',
    );
  });

  it('renders what the source does not show as a list that names the terms searched for', () => {
    expect(en(':::limits\nThe article does not date it. :none[baseline]{#s1}\n:::')).toBe(
      '<div class="box limits"><ul class="silence"><li><span class="stmt" id="s1" data-kind="absence">The article does not date it. ' +
        '<span class="note">Searched for in <a href="/sources/anxi/">Anxi</a> and not found: <span class="src" lang="zh-Hans">基期</span>, <span class="src" lang="zh-Hans">2015年</span></span></span></li></ul></div>',
    );
  });

  it('labels readings and lets their rings say what they rest on', () => {
    const html = en(':::reading\nIt may be so. :from[poor baseline]\n:::');
    expect(html).toContain('<p class="lab">Our reading</p>');
    expect(html).toContain('aria-label="Rests on: Anxi, p1s2"');
    expect(html).toContain('aria-label="Rests on: not found in Anxi: 基期, 2015年"');
  });

  it('styles outside knowledge apart and names its source', () => {
    expect(en(':::outside\nAnxi lies in Fujian. :src[gbt2260]{#s1}\n:::')).toBe(
      '<div class="box outside"><p><span class="stmt" id="s1" data-kind="outside"><span class="out">Anxi lies in Fujian.</span> <i class="tag">outside</i> <cite class="note">GB/T 2260-2007</cite></span></p></div>',
    );
  });

  it('renders headings between paragraphs', () => {
    expect(en('One. :ev[poor]\n\n## How it hangs together\n\nTwo. :ev[poor]')).toContain(
      '</p><h2>How it hangs together</h2><p>',
    );
  });

  it('leaves markup in the text as text', () => {
    const html = en('A <script>alert(1)</script> & <img src=x onerror=y> "q". :ev[poor]');
    expect(html).toContain(
      'A &#x3C;script>alert(1)&#x3C;/script> &#x26; &#x3C;img src=x onerror=y>',
    );
    expect(html).not.toMatch(/<script|<img/u);
  });

  it('escapes what resolve answers', () => {
    expect(en('Only :fig[loose] left. :ev[poor]')).toContain(
      '<span class="fig" data-figure="loose">&#x3C;5</span>',
    );
  });

  it('keeps a time of day and an escaped colon', () => {
    expect(en('At 1:30 it was 2\\:3 and a\\:b. :ev[poor]')).toContain(
      'At 1:30 it was 2:3 and <span class="nb">a:b.',
    );
  });

  it('gives statements the ids that the prose parser gives them', () => {
    const prose =
      'One. :ev[poor]{#s4}\nTwo. :ev[poor]{#s1}\n\n## H\n\nThree. :ev[poor]{#s2}\n\n:::limits\nFour. :none[baseline]{#s12}\n:::\n';
    const ids = [...en(prose).matchAll(/id="(s\d+)"/gu)].map((match) => match[1]);
    expect(ids).toEqual(parseProse(prose).flatMap(({ statement }) => statement ?? []));
  });

  it.each([
    [
      'A bad :foo[x] name. :ev[poor]',
      '1: Unexpected directive ":foo", expected a registered one | write "\\:"',
    ],
    ['See note:this one. :ev[poor]', 'Unexpected directive ":this"'],
    ['Mid :ev[poor] sentence. :ev[poor]', 'Unexpected ":ev" inside a sentence'],
    ['No mark at all.', 'Unexpected sentence of no kind, expected ":ev[keys]" at its end'],
    ['Fine. :ev[poor]\nWrong key. :ev[rich]', '2: Unexpected evidence key "rich"'],
    ['It is :fig[nil]. :ev[poor]', 'Unexpected figure "nil"'],
    ['Under :m[that]{#nil}. :ev[poor]', 'Unexpected mechanism "nil"'],
    ['Under :m[that]. :ev[poor]', 'Unexpected ":m" without an id'],
    ['Under :m[that]{.x #ganbu-zhaohui}. :ev[poor]', 'Unexpected attribute class of ":m"'],
    ['On :date[2016-02-30]. :ev[poor]', 'Unexpected date "2016-02-30"'],
    ['A [link](https://example.org/). :ev[poor]', 'Unexpected Markdown "link"'],
    ['An ![image](x.png). :ev[poor]', 'Unexpected Markdown "image"'],
    [':::limits\nNot there. :none[nil]\n:::', '2: Unexpected absence key "nil"'],
    [':::reading\nPerhaps. :from[nil]\n:::', 'Unexpected key "nil" in ":from"'],
    [':::outside\nKnown. :src[nil]\n:::', 'Unexpected outside source "nil"'],
    [':::limit\nNot there. :none[baseline]\n:::', 'Unexpected box ":::limit"'],
  ])('rejects %j', (markdown, expected) => {
    expect(problemsOf(markdown).join('\n')).toContain(expected);
  });

  it('reports every problem at once, with the line in the file', () => {
    const run = (): string =>
      render('Bad :a[b]. :ev[x]\nBad. :ev[y]', 'en', SAMPLE, { file: 'f.md', line: 10 });
    expect(run).toThrowError(/3 error\(s\)[^]*f\.md:10[^]*f\.md:11/u);
  });
});

describe('renderInline', () => {
  it('renders a definition without a statement around it', () => {
    expect(
      renderInline('Leaders are\nmoved, :fig[anxi-poor-before]. :ev[poor]', 'en', SAMPLE, PLACE),
    ).toBe(
      `Leaders are moved, <a class="fig" data-figure="anxi-poor-before" href="/figures/#anxi-poor-before">30,800</a><span class="nb">.${RING}</span>`,
    );
  });

  it('joins the lines of a Chinese definition without a space', () => {
    expect(renderInline('调整为\n非领导职务', 'zh', SAMPLE, PLACE)).toBe('调整为非领导职务');
  });
});
