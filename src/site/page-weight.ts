import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listDelayed } from './loader.ts';
import type { Site, SitePage } from './read-site.ts';

/** What a page costs a reader at the first visit. Bytes as they lie in `dist`, and as Brotli sends them. */
export interface PageWeight {
  path: string;
  /** Elements of the document. */
  elements: number;
  htmlBytes: number;
  htmlBrotliBytes: number;
  /** Style sheets, scripts and pictures that the page names, each once. */
  assets: number;
  assetBrotliBytes: number;
}

const FONTS_AND_PICTURES = /\.(woff2?|png|jpg|jpeg|webp|avif)$/;

function measureBrotli(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(bytes, { params }).byteLength;
}

function measureAsset(dist: string, path: string): number {
  const bytes = readFileSync(join(dist, path));
  return FONTS_AND_PICTURES.test(path) ? bytes.byteLength : measureBrotli(bytes);
}

function listAssets(page: SitePage, site: Site): string[] {
  const addresses = page.elements.flatMap(({ tagName, properties }) => {
    if (tagName === 'link' && String(properties['rel']) !== 'stylesheet') return [];
    if (tagName === 'a') return [];
    return [properties['href'], properties['src'], ...listDelayed(properties)];
  });
  const paths = new Set(addresses.map((address) => String(address)));
  return [...paths].filter((path) => site.files.has(path));
}

/** Measures every page of a built site, in the order of their addresses. */
export function measurePages(site: Site): PageWeight[] {
  const cache = new Map<string, number>();
  const measureOnce = (path: string): number => {
    const known = cache.get(path) ?? measureAsset(site.dist, path);
    cache.set(path, known);
    return known;
  };
  return [...site.pages.values()].map((page) => {
    const assets = listAssets(page, site);
    const html = Buffer.from(page.html);
    return {
      path: page.path,
      elements: page.elements.length,
      htmlBytes: html.byteLength,
      htmlBrotliBytes: measureBrotli(html),
      assets: assets.length,
      assetBrotliBytes: assets.reduce((sum, path) => sum + measureOnce(path), 0),
    };
  });
}
