import { describe, expect, it } from 'vitest';
import type { LinkedNames } from '../../src/markdown/link-names.ts';
import { render, renderInline } from '../../src/markdown/render.ts';
import { SAMPLE } from './sample-resolve.ts';

const LINKED: LinkedNames = {
  lang: 'zh',
  names: [
    { name: '建档立卡', id: 'jiandang' },
    { name: '建档立卡贫困户', id: 'household' },
    { name: '召回管理', id: 'ganbu-zhaohui' },
  ],
  toHref: (id) => `/zh/mechanisms/${id}/`,
  own: [],
};
const PLACE = { file: 'zh.md' };

const inline = (markdown: string, linked: LinkedNames = LINKED): string =>
  renderInline(markdown, 'zh', { ...SAMPLE, linked }, PLACE);
const link = (id: string, words: string): string =>
  `<a class="m auto" href="/zh/mechanisms/${id}/" data-mechanism="${id}">${words}</a>`;

describe('links by the name alone', () => {
  it('take the longest name, and the first place only', () => {
    expect(inline('建档立卡贫困户与建档立卡，建档立卡。')).toBe(
      `${link('household', '建档立卡贫困户')}与${link('jiandang', '建档立卡')}，建档立卡。`,
    );
  });

  it('give way to a link by hand, wherever in the section it stands', () => {
    const html = inline('召回管理，即:m[召回]{#ganbu-zhaohui}。');
    expect(html).toMatch(/^召回管理，即<a class="m" /u);
    expect(html).not.toContain('auto');
  });

  it('are not made inside another link', () => {
    expect(inline(':m[建档立卡的召回]{#ganbu-zhaohui}')).not.toContain('auto');
  });

  it('are not made on the mechanism’s own page, nor where nothing is linked', () => {
    expect(inline('建档立卡', { ...LINKED, own: ['jiandang'] })).toBe('建档立卡');
    expect(renderInline('建档立卡', 'zh', SAMPLE, PLACE)).toBe('建档立卡');
  });

  it('hold where the name ends in the word that is bound to a ring', () => {
    const html = inline('重点是建档立卡。:ev[poor]');
    expect(html).toContain(`<span class="nb">${link('jiandang', '建档立卡')}<a class="ev"`);
    expect(html).toMatch(/<\/a>。<\/span>$/u);
  });

  it.each([
    ['zh', '贫困人口减少至4339人。:ev[poor]'],
    ['zh', '称“:m[召回]{#ganbu-zhaohui}”，:ev[poor range]'],
    ['en', 'Officials were *recalled* by name. :ev[poor]'],
  ] as const)('leave %s prose that names nothing as it was: %s', (lang, markdown) => {
    const linked = { ...LINKED, lang };
    expect(renderInline(markdown, lang, { ...SAMPLE, linked }, PLACE)).toBe(
      renderInline(markdown, lang, SAMPLE, PLACE),
    );
  });

  it('begin anew in each section, and stay out of headings', () => {
    const markdown = '## 建档立卡\n建档立卡。:ev[poor]\n\n## 又一节\n建档立卡。:ev[poor]\n';
    const html = render(markdown, 'zh', { ...SAMPLE, linked: LINKED }, PLACE);
    expect(html).toContain('<h2>建档立卡</h2>');
    expect(html.split('class="m auto"')).toHaveLength(3);
  });
});
