import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';
import { release } from '../../src/cli/release.ts';
import { readCorpus } from '../../src/content/read.ts';
import { readReleases } from '../../src/content/read-releases.ts';
import type { Release } from '../../src/content/schemas/release.ts';
import { diffStates } from '../../src/release/diff-states.ts';
import { sayRelease } from '../../src/release/say-release.ts';
import { createState, type State } from '../../src/release/state.ts';
import { writeState } from '../../src/release/write-state.ts';
import { writeFeed } from '../../src/release/write-feed.ts';

const EMPTY: State = { source: {}, rendering: {}, mechanism: {}, figure: {}, claim: {} };

describe('diffStates', () => {
  const before: State = {
    ...EMPTY,
    rendering: { 'anxi p1s1': { en: 'Old.' }, 'anxi p1s2': { en: 'Gone.' } },
    figure: { 'anxi-poor': { text: '4339人', kind: 'count' } },
  };
  const after: State = {
    ...EMPTY,
    rendering: { 'anxi p1s1': { en: 'New.', note: 'A note.' } },
    figure: { 'anxi-poor': { text: '4339人', kind: 'count' } },
    mechanism: { recall: { 'label.en': 'Recall' } },
  };

  it('tells what was changed with each field before and after, what was added and what removed', () => {
    expect(diffStates(before, after)).toEqual([
      {
        kind: 'rendering',
        id: 'anxi p1s1',
        path: '/sources/anxi/#p1s1',
        change: 'changed',
        fields: [
          { field: 'en', before: 'Old.', after: 'New.' },
          { field: 'note', before: null, after: 'A note.' },
        ],
      },
      { kind: 'rendering', id: 'anxi p1s2', path: '/sources/anxi/', change: 'removed', fields: [] },
      { kind: 'mechanism', id: 'recall', path: '/mechanisms/recall/', change: 'added', fields: [] },
    ]);
  });

  it('tells nothing of two equal states', () => {
    expect(diffStates(after, structuredClone(after))).toEqual([]);
  });
});

it('a written state is read back as it was', async () => {
  const state = createState(await readCorpus(ROOT));
  expect(JSON.parse(writeState(state))).toEqual(state);
});

const RELEASES: Release[] = [
  {
    date: '2027-01-02',
    state: 'b'.repeat(64),
    first: false,
    counts: { source: 1, rendering: 2, mechanism: 3, figure: 4, claim: 5 },
    changes: [
      {
        change: 'changed',
        kind: 'rendering',
        id: 'anxi p1s1',
        path: '/sources/anxi/#p1s1',
        fields: [{ field: 'en', before: 'a < b & "c"', after: null }],
        reason: { en: 'Wrong.', zh: '误。' },
      },
    ],
  },
  {
    date: '2026-11-22',
    state: 'a'.repeat(64),
    first: true,
    counts: { source: 1, rendering: 2, mechanism: 3, figure: 4, claim: 5 },
    changes: [],
  },
];

/** Reads a feed with a standard parser of XML; what is not well-formed throws. */
const parseXml = (xml: string): Document =>
  new JSDOM(xml, { contentType: 'application/xml' }).window.document;

describe('the feed', () => {
  const name = { en: 'Gazetteer', zh: '志' };
  const ATOM = 'http://www.w3.org/2005/Atom';

  it('is Atom: every element that the standard asks for, in its namespace, once', () => {
    const feed = parseXml(writeFeed(name, RELEASES.map(sayRelease))).documentElement;
    expect(feed.namespaceURI).toBe(ATOM);
    const entries = [...feed.getElementsByTagNameNS(ATOM, 'entry')];
    for (const element of [feed, ...entries])
      for (const required of ['id', 'title', 'updated'])
        expect(
          [...element.children].filter(({ localName }) => localName === required),
        ).toHaveLength(1);
    const ids = entries.map((entry) => entry.querySelector('id')!.textContent);
    expect(new Set(ids).size).toBe(2);
    const updated = [...feed.getElementsByTagNameNS(ATOM, 'updated')].map((one) => one.textContent);
    for (const instant of updated)
      expect(new Date(instant).toISOString()).toContain(instant.slice(0, 19));
    expect(updated[0]).toBe('2027-01-02T12:00:00Z');
  });

  it('carries markup and forbidden characters as text', () => {
    const [newest, ...older] = RELEASES;
    const feed = parseXml(writeFeed(name, [newest!, ...older].map(sayRelease)));
    expect(feed.querySelector('content')?.textContent).toContain('a < b & "c" → (nothing)');
    const hostile = { ...newest!, date: '2027-01-03' };
    const text = `\u0000<b>${String.fromCharCode(8)}</b>`;
    const other = parseXml(writeFeed(name, [{ release: hostile, title: 't', text }]));
    expect(other.querySelector('content')?.textContent).toBe('\uFFFD<b>\uFFFD</b>');
    expect(other.querySelector('content b')).toBeNull();
  });

  it('is there before the first release, without an entry and with an instant', () => {
    const feed = parseXml(writeFeed(name, [])).documentElement;
    expect(feed.getElementsByTagNameNS(ATOM, 'entry')).toHaveLength(0);
    for (const required of ['id', 'title', 'updated', 'author'])
      expect(feed.getElementsByTagNameNS(ATOM, required)).toHaveLength(1);
    expect(feed.querySelector('updated')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT12:00:00Z$/u);
  });

  it('that is broken is refused by the parser', () => {
    expect(() =>
      parseXml(writeFeed(name, RELEASES.map(sayRelease)).replace('</feed>', '')),
    ).toThrow();
  });
});

describe('npm run release', () => {
  const root = mkdtempSync(join(tmpdir(), 'release-'));
  const out = join(root, 'out');
  const record = (date: string): string => join(root, `content/changes/${date}.yaml`);
  beforeAll(() => {
    for (const part of ['content', 'seeds', 'anchors.lock.json', 'LICENSE-content.md'])
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    rmSync(join(root, 'content/changes'), { recursive: true, force: true });
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('records the first release with what it holds, and writes a bundle whose checksums hold', async () => {
    await release(root, '2026-11-22', out);
    const [first] = await readReleases(root);
    expect(first).toMatchObject({ date: '2026-11-22', first: true, changes: [] });
    const folder = join(out, 'county-mechanism-gazetteer-2026-11-22');
    const check = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], {
      cwd: folder,
    });
    expect(check.status).toBe(0);
    for (const file of [
      'data/sources.json',
      'data/figures.csv',
      'seeds/SHA256SUMS',
      'content/changes/2026-11-22.yaml',
    ])
      expect(existsSync(join(folder, file)), file).toBe(true);
  }, 60_000);

  it('describes every file of the bundle as a data package, and itself as a citation file', () => {
    const folder = join(out, 'county-mechanism-gazetteer-2026-11-22');
    const data = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
      name: string;
      resources: {
        name: string;
        path: string;
        bytes: number;
        hash: string;
        licenses?: { path: string }[];
        schema?: { fields: { name: string }[] };
      }[];
    };
    // What the profile asks for: lower-case names, each once, relative paths that stay inside.
    expect(data.name).toMatch(/^[a-z0-9-._]+$/u);
    const names = data.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path, bytes, hash } of data.resources) {
      expect(name).toMatch(/^[a-z0-9-._]+$/u);
      expect(path).not.toMatch(/^\/|\.\.|^~/u);
      const file = readFileSync(join(folder, path));
      expect(file.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`).toBe(hash);
    }
    const termsOf = (path: string) =>
      data.resources.find((one) => one.path === path)?.licenses?.[0]?.path;
    expect(termsOf('data/sources.json')).toBe('LICENSE-content.md');
    expect(termsOf('content/sources/anxi.md')).toBe('LICENSE-content.md');
    expect(termsOf('data/audit.json')).toBeUndefined();
    const table = data.resources.find(({ path }) => path === 'data/figures.csv');
    const header = readFileSync(join(folder, 'data/figures.csv'), 'utf8').split('\r\n')[0];
    expect(table?.schema?.fields.map(({ name }) => name).join(',')).toBe(header);
    const cff = parse(readFileSync(join(folder, 'CITATION.cff'), 'utf8')) as Record<
      string,
      unknown
    >;
    for (const required of ['cff-version', 'message', 'title', 'authors'])
      expect(cff, required).toHaveProperty(required);
    expect(cff['date-released']).toBe('2026-11-22');
  });

  it('refuses a release of nothing, a date that is none, and one before the last', async () => {
    await expect(release(root, '2026-12-01', out)).rejects.toThrow('nothing changed');
    await expect(release(root, 'tomorrow', out)).rejects.toThrow('Unexpected date "tomorrow"');
    await expect(release(root, '2026-11-01', out)).rejects.toThrow('expected one after 2026-11-22');
  }, 60_000);

  it('writes what changed and waits for the reasons of its author', async () => {
    const file = join(root, 'content/mechanisms/ganbu-zhaohui.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(?<=label: .*en: )[^}]+?(?= \})/u, 'Recall of cadres'));
    await expect(release(root, '2026-12-01', out)).rejects.toThrow('reason');
    const written = readFileSync(record('2026-12-01'), 'utf8');
    expect(written).toContain('id: ganbu-zhaohui');
    expect(written).toContain('after: Recall of cadres');

    writeFileSync(
      record('2026-12-01'),
      written.replaceAll('zh: ""', 'zh: 更明白').replaceAll('en: ""', 'en: Clearer'),
    );
    await release(root, '2026-12-01', out);
    const [second] = await readReleases(root);
    expect(second?.changes).toHaveLength(1);
    expect(existsSync(join(out, 'county-mechanism-gazetteer-2026-12-01/SHA256SUMS'))).toBe(true);
  }, 120_000);
});
