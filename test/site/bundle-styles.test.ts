import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundleStyles, listStylesheets } from '../../src/site/bundle-styles.ts';

let dist = '';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'gazetteer-styles-'));
  mkdirSync(join(dist, '_astro'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

const write = (file: string, text: string): void => {
  writeFileSync(join(dist, file), text);
};
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const link = (name: string): string => `<link rel="stylesheet" href="/_astro/${name}.css">`;
const listSheets = (): string[] =>
  readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.css'));

it('a page gets one sheet that holds its own, in the order of the cascade', () => {
  write('_astro/a.css', 'a{color:red}\n');
  write('_astro/b.css', 'a{color:blue}\n');
  write('index.html', `<head>${link('b')}${link('a')}</head>`);
  write('404.html', `<head>${link('a')}${link('b')}</head>`);
  expect(bundleStyles(dist)).toBe(2);
  const [sheet, ...rest] = listStylesheets(read('index.html'));
  expect(rest).toEqual([]);
  expect(read(sheet!)).toBe('a{color:blue}\na{color:red}\n');
  expect(read(listStylesheets(read('404.html'))[0]!)).toBe('a{color:red}\na{color:blue}\n');
  expect(listSheets()).toHaveLength(2);
});

it('pages with the same sheets share one', () => {
  write('_astro/a.css', 'a{}');
  write('_astro/b.css', 'b{}');
  for (const file of ['index.html', '404.html']) write(file, link('a') + link('b'));
  expect(bundleStyles(dist)).toBe(1);
  expect(listSheets()).toHaveLength(1);
});

it('a sheet that a script loads later stays', () => {
  write('_astro/a.css', 'a{}');
  write('_astro/later.js', 'load("_astro/a.css")');
  write('index.html', link('a'));
  bundleStyles(dist);
  expect(listSheets()).toContain('a.css');
});

it('a page without sheets, and what stands elsewhere in a page, are left alone', () => {
  const html = '<head></head><p>$& &lt;link rel="stylesheet"&gt;</p>';
  write('index.html', html);
  expect(bundleStyles(dist)).toBe(0);
  expect(read('index.html')).toBe(html);
});
