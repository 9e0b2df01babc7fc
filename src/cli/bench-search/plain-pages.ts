import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchPage } from '../../search/records.ts';
import { escapeHtml } from '../escape-html.ts';

/** A page with nothing but its Chinese text, so that both engines read the same words. */
const toHtml = ({ title, records }: SearchPage): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${escapeHtml(title.zh)}</title></head><body><main><h1>${escapeHtml(title.zh)}</h1>${records
    .filter(({ lang }) => lang === 'zh')
    .map(({ text }) => `<p>${escapeHtml(text)}</p>`)
    .join('')}</main></body></html>`;

/** Writes the pages below the folder at their addresses. */
export async function writePlainPages(pages: readonly SearchPage[], folder: string): Promise<void> {
  for (const page of pages) {
    const file = join(folder, page.path, 'index.html');
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, toHtml(page));
  }
}
