import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { measurePages } from '../../src/site/page-weight.ts';
import { readSite } from '../../src/site/read-site.ts';

const dist = mkdtempSync(join(tmpdir(), 'gazetteer-weight-'));

afterAll(() => {
  rmSync(dist, { recursive: true });
});

it('counts elements, bytes and each asset once, and no page that is only linked', () => {
  const html = `<!doctype html><html><head><link rel="stylesheet" href="/a.css">
    <link rel="canonical" href="/b.png"></head>
    <body><img src="/b.png"><img src="/b.png"><a href="/c.json">c</a></body></html>`;
  writeFileSync(join(dist, 'index.html'), html);
  writeFileSync(join(dist, 'a.css'), 'p{}'.repeat(500));
  writeFileSync(join(dist, 'b.png'), new Uint8Array(700));
  writeFileSync(join(dist, 'c.json'), '{}');
  const [weight] = measurePages(readSite(dist));
  expect(weight).toMatchObject({ path: '/', elements: 8, htmlBytes: html.length, assets: 2 });
  expect(weight!.assetBrotliBytes).toBeGreaterThan(700);
  expect(weight!.assetBrotliBytes).toBeLessThan(760);
});
