import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CSP_HEADER } from '../../src/site/csp.ts';
import { serveSite, type ServedSite } from '../site-server.ts';

const LONG_PAGE = `<!doctype html><title>安溪</title>${'<p>text</p>'.repeat(200)}`;
let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-server-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'zh'), { recursive: true });
  mkdirSync(join(dist, 'seeds'));
  writeFileSync(join(dist, 'index.html'), LONG_PAGE);
  writeFileSync(join(dist, 'zh/index.html'), '首页');
  writeFileSync(join(dist, '404.html'), 'No such page');
  writeFileSync(join(dist, 'zh/404.html'), '没有这一页');
  writeFileSync(join(dist, 'seeds/000.txt'), Buffer.from([0xd7, 0x83]));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'dist-other'));
  writeFileSync(join(folder, 'dist-other/secret.txt'), 'secret');
  site = await serveSite(dist);
});

afterAll(async () => {
  await site[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
  fetch(site.origin + path, { redirect: 'manual', ...init });

/** Sends the path as it stands; `fetch` would resolve its dots first. */
async function getRaw(path: string): Promise<{ status: number | undefined; body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number | undefined;
    body: string;
  }>();
  const { port } = new URL(site.origin);
  request({ host: '127.0.0.1', port, path }, (response) => {
    text(response).then((body) => {
      resolve({ status: response.statusCode, body });
    }, reject);
  })
    .on('error', reject)
    .end();
  return promise;
}

it('serves a folder by its index, with the policy and a charset', async () => {
  const response = await get('/?q=1');
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(LONG_PAGE);
  expect(response.headers.get('content-security-policy')).toBe(CSP_HEADER);
  expect(response.headers.get('content-type')).toMatch(/^text\/html;\s*charset=utf-8$/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

it.each(['br', 'gzip'])('compresses with %s where the browser asks for it', async (encoding) => {
  const response = await get('/', { headers: { 'Accept-Encoding': encoding } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(await response.text()).toBe(LONG_PAGE);
});

it('leads a page without its slash to the page', async () => {
  const response = await get('/zh?q=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/zh/?q=1');
});

it.each([
  ['/nowhere/', 'No such page'],
  ['/zh/nowhere/', '没有这一页'],
  ['/%E4/', 'No such page'],
])('answers %s with 404 in its language, policy included', async (path, body) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(body);
  expect(response.headers.get('content-security-policy')).toBe(CSP_HEADER);
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../dist-other/secret.txt',
  '/zh/..%2f..%2fsecret.txt',
  '//secret.txt',
  '/%00',
])('never leaves the folder: %s', async (path) => {
  const { status, body } = await getRaw(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

it('never redirects to another host', async () => {
  expect((await getRaw('//zh')).status).toBe(404);
  expect((await getRaw('/\\zh')).status).toBe(404);
});

it('answers only GET and HEAD', async () => {
  expect((await get('/', { method: 'POST' })).status).toBe(405);
  expect((await get('/', { method: 'HEAD' })).status).toBe(200);
});

it('serves a seed as bytes, without a charset', async () => {
  const response = await get('/seeds/000.txt');
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect([...(await response.bytes())]).toEqual([0xd7, 0x83]);
});
