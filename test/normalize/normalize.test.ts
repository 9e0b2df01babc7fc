import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runNormalize } from '../../src/cli/normalize.ts';
import { sha256 } from '../../src/normalize/checksums.ts';
import { diskEffects, type NormalizeEffects } from '../../src/normalize/effects.ts';
import { checkStale, normalizeSeeds } from '../../src/normalize/normalize.ts';

const ROOT = path.join(import.meta.dirname, '../..');

let project: string;
let lines: string[];
let effects: NormalizeEffects;

/** Runs the command in the copy. @returns exit code and what it printed. */
async function run(...argv: string[]): Promise<{ code: number; output: string }> {
  lines = [];
  const code = await runNormalize(argv, effects, false);
  return { code, output: lines.join('\n') };
}

function inProject(file: string): string {
  return path.join(project, file);
}

async function readSources(): Promise<Map<string, string>> {
  const names = await readdir(inProject('content/sources'));
  const files = new Map<string, string>();
  for (const name of names.sort())
    files.set(name, await readFile(inProject(`content/sources/${name}`), 'utf8'));
  return files;
}

/** Writes the checksums anew, as a person who adds a seed on purpose would. */
async function acceptSeeds(): Promise<void> {
  const names = (await readdir(inProject('seeds'))).filter((name) => name.endsWith('.txt')).sort();
  const sums: string[] = [];
  for (const name of names)
    sums.push(`${sha256(await readFile(inProject(`seeds/${name}`)))}  ${name}\n`);
  await writeFile(inProject('seeds/SHA256SUMS'), sums.join(''));
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(inProject(file), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(inProject(file), changed);
}

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'normalize-'));
  await cp(path.join(ROOT, 'seeds'), inProject('seeds'), { recursive: true });
  await cp(path.join(ROOT, 'content/sources'), inProject('content/sources'), { recursive: true });
  effects = diskEffects(project, (line) => lines.push(line));
});

afterEach(async () => {
  await rm(project, { recursive: true, force: true });
});

describe('npm run normalize', () => {
  it('finds the committed sources fresh and writes nothing', async () => {
    expect(await run('--check')).toMatchObject({ code: 0 });
    expect(await run()).toEqual({
      code: 0,
      output: expect.stringContaining(' 0 files written') as string,
    });
  });

  it('writes the same bytes into an empty folder', async () => {
    const before = await readSources();
    await rm(inProject('content'), { recursive: true });
    expect((await run()).code).toBe(0);
    expect(await readSources()).toEqual(before);
  });

  it('leaves nothing behind but the sources', async () => {
    await rm(inProject('content'), { recursive: true });
    await run();
    expect(await readdir(inProject('.cache'))).toEqual([]);
  });

  it('mends a source that was edited by hand', async () => {
    const before = await readSources();
    await edit('content/sources/anxi.md', (text) => text.replace('安溪县精准发力', '安溪县发力'));
    expect((await run()).output).toContain(' 1 files written');
    expect(await readSources()).toEqual(before);
  });
});

describe('npm run normalize -- --check', () => {
  it('names edited, missing and surplus files, changes none and exits 1', async () => {
    await edit('content/sources/anxi.md', (text) => `${text}\n`);
    await rm(inProject('content/sources/linkou.ledger.json'));
    await writeFile(inProject('content/sources/nowhere.md'), '');
    const before = await readSources();
    const { code, output } = await run('--check');
    expect(code).toBe(1);
    expect(output.split('\n').filter((line) => line.startsWith('stale'))).toEqual([
      'stale: content/sources/anxi.md',
      'stale: content/sources/linkou.ledger.json',
      'stale: content/sources/nowhere.md',
    ]);
    expect(await readSources()).toEqual(before);
  });
});

describe('npm run normalize -- --explain', () => {
  it('shows every edit of a seed with bytes, rule and reason, invisible characters made visible', async () => {
    const { code, output } = await run('--explain', '001');
    expect(code).toBe(0);
    expect(output).toContain('zizhong: 资中县');
    expect(output).toContain('rongxian: 荣县');
    expect(output).toContain(
      '{+\\n+}  split-run-in-headings (edit): end of a run-in heading named in the manifest',
    );
    expect(output).toContain('\\u00a0');
    expect(output).not.toMatch(/[\u001B\u00A0]/u);
  });

  it('colours a terminal', async () => {
    lines = [];
    await runNormalize(['--explain', '001'], effects, true);
    expect(lines.join('\n')).toContain('\u001B[31m');
  });

  it.each([['999'], ['00']])('refuses %s, which names no one seed', async (seed) => {
    expect(await run('--explain', seed)).toEqual({
      code: 1,
      output: expect.stringContaining(`Unexpected seed "${seed}"`) as string,
    });
  });
});

describe('arguments', () => {
  it('that are unknown get the usage and exit 1', async () => {
    const { code, output } = await run('--chek');
    expect(code).toBe(1);
    expect(output).toContain('Usage');
  });
});

describe('bad input', () => {
  const SEED = 'seeds/000_cd0f7ecdf2955760.txt';
  const ARTICLE = `\n某县持续抓党建促脱贫攻坚\n2017-06-01\n${'全县建档立卡贫困人口全部脱贫。'.repeat(4)}\n`;

  /** Expects one message, exit 1, and the sources as they were. */
  async function expectRefusal(...parts: string[]): Promise<void> {
    const before = await readSources();
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain('normalize: 1 error(s)');
    for (const part of parts) expect(output).toContain(part);
    expect(output.match(/mend: /gu)).toHaveLength(1);
    expect(await readSources()).toEqual(before);
    expect((await run('--check')).code).toBe(1);
  }

  it('a changed seed: file, expected and found hash', async () => {
    const before = sha256(await readFile(inProject(SEED)));
    await edit(SEED, (text) => text.replace('3.08万', '3.09万'));
    const after = sha256(await readFile(inProject(SEED)));
    await expectRefusal(SEED, after, before, '[checksums]', 'git checkout');
  });

  it.each([
    ['empty', Buffer.from(''), 'empty file', 'byte 0', 'decode'],
    ['blank', Buffer.from('\n \n'), 'blank file', 'byte 0', 'decode'],
    ['binary', Buffer.from([80, 75, 3, 4, 0, 0]), 'NUL byte', 'byte 4', 'decode'],
    ['undecodable', Buffer.from([0xe8, 0x84, 0xb1, 0xff]), 'not UTF-8', 'byte 3', 'decode'],
    [
      'without an article',
      Buffer.from('首页 > 正文\n关闭\n'),
      'without an article',
      'byte 0',
      'segment-articles',
    ],
  ])('a seed that is %s', async (_, bytes, message, place, rule) => {
    await writeFile(inProject('seeds/005_new.txt'), bytes);
    await expectRefusal('seeds/005_new.txt', message, place, `[${rule}]`);
  });

  it('a good seed that has no checksum yet', async () => {
    await writeFile(inProject('seeds/005_new.txt'), ARTICLE);
    await expectRefusal('seeds/005_new.txt', '[checksums]', 'sha256sum');
  });

  it('a good seed that the manifest does not list', async () => {
    await writeFile(inProject('seeds/005_new.txt'), ARTICLE);
    await acceptSeeds();
    await expectRefusal('seeds/005_new.txt', '[manifest]', 'List its articles');
  });

  it('a seed that is gone', async () => {
    await rm(inProject(SEED));
    await expectRefusal(SEED, 'Unexpected absence');
  });

  it('an article that the manifest does not list', async () => {
    await edit(SEED, (text) => text + ARTICLE);
    await acceptSeeds();
    await expectRefusal(SEED, '某县持续抓党建促脱贫攻坚', '[segment-articles]');
  });

  it('an id that is given twice', async () => {
    await edit('seeds/manifest.yaml', (text) => text.replace('- id: rongxian', '- id: anxi'));
    await expectRefusal('seeds/manifest.yaml', 'anxi', 'second article');
  });

  it('a manifest with an unknown key', async () => {
    await edit('seeds/manifest.yaml', (text) =>
      text.replace('genre: brief', 'gender: brief\n        genre: brief'),
    );
    await expectRefusal('seeds/manifest.yaml', 'gender');
  });

  it('a manifest that is not YAML', async () => {
    await edit('seeds/manifest.yaml', (text) => `${text}\n  - : [`);
    await expectRefusal('seeds/manifest.yaml', '[manifest]');
  });

  it('a slip that the source does not have', async () => {
    await edit('seeds/manifest.yaml', (text) => text.replace('text: 截止目前', 'text: 截止眼下'));
    await expectRefusal('截止眼下', 'zizhong.slips');
  });

  it('a list of checksums that is none', async () => {
    await edit('seeds/SHA256SUMS', (text) => text.replace('  000_', ' 000_'));
    await expectRefusal('seeds/SHA256SUMS:1', '[checksums]');
  });

  it('a file of ids that is damaged', async () => {
    await edit('content/sources/anxi.ids.json', (text) => text.slice(1));
    await expectRefusal('content/sources/anxi.ids.json', '[old-ids]');
  });

  it('a lock of addresses that is damaged', async () => {
    await writeFile(inProject('anchors.lock.json'), '{');
    await expectRefusal('anchors.lock.json', '[published-ids]');
  });

  it('a source whose article is no longer there', async () => {
    await writeFile(inProject('content/sources/nowhere.md'), '');
    await expectRefusal('content/sources/nowhere.md', 'Unexpected file');
  });
});

describe('sentence ids', () => {
  const IDS = 'content/sources/anxi.ids.json';

  it('stop normalize where one vanishes, and let it pass with a redirect', async () => {
    await edit(IDS, (text) => text.replace('"p1s1": "近年来', '"p1s9": "往年来'));
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('Unexpected loss of the sentence p1s9');
    await writeFile(
      inProject('content/redirects.yaml'),
      '/sources/anxi/#p1s9: /sources/anxi/#p1s10\n',
    );
    expect((await run()).code).toBe(0);
    expect(JSON.parse(await readFile(inProject(IDS), 'utf8'))).toHaveProperty('p1s10');
  });

  it('are not given again after a removal, by the redirects and by the lock', async () => {
    const SEED = 'seeds/000_cd0f7ecdf2955760.txt';
    const change = async (from: string, to: string): Promise<number> => {
      await edit(SEED, (text) => text.replace(from, to));
      await acceptSeeds();
      return (await run()).code;
    };
    expect(await change('据悉,安溪', '新的一句。据悉,安溪')).toBe(0);
    await writeFile(
      inProject('content/redirects.yaml'),
      '/sources/anxi/#p4s3: /sources/anxi/#p4s1\n',
    );
    expect(await change('新的一句。', '')).toBe(0);
    expect(await change('据悉,安溪', '又来一句。据悉,安溪')).toBe(0);
    const ids = JSON.parse(await readFile(inProject(IDS), 'utf8')) as Record<string, string>;
    expect(ids['p4s3']).toBeUndefined();
    expect(ids['p4s4']).toBe('又来一句。');
    await writeFile(
      inProject('anchors.lock.json'),
      JSON.stringify({ sentence: ['/sources/anxi/#p4s7'] }),
    );
    await writeFile(
      inProject('content/redirects.yaml'),
      '/sources/anxi/#p4s4: /sources/anxi/#p4s1\n',
    );
    expect(await change('又来一句。', '三来一句。')).toBe(0);
    expect(JSON.parse(await readFile(inProject(IDS), 'utf8'))).toHaveProperty('p4s8', '三来一句。');
  });

  it('stay as they are when the text around them changes', async () => {
    const before = JSON.parse(await readFile(inProject(IDS), 'utf8')) as Record<string, string>;
    await edit('seeds/000_cd0f7ecdf2955760.txt', (text) =>
      text.replace('据悉,安溪', '新的一句。据悉,安溪'),
    );
    await acceptSeeds();
    expect((await run()).code).toBe(0);
    const after = JSON.parse(await readFile(inProject(IDS), 'utf8')) as Record<string, string>;
    expect(after).toEqual({ ...before, p4s3: '新的一句。' });
    expect(Object.keys(after).indexOf('p4s3')).toBe(Object.keys(after).indexOf('p4s1') - 1);
  });
});

describe('writing', () => {
  it('that fails half-way in its own folder leaves the old files whole', async () => {
    const before = await readSources();
    await writeFile(inProject('.cache'), 'a file where a folder must be');
    await edit('seeds/manifest.yaml', (text) => text.replace('genre: brief', 'genre: news-report'));
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain('[effects]');
    expect(await readSources()).toEqual(before);
  });

  it('writes all files in one go, and only those that changed', async () => {
    const written: string[][] = [];
    await edit('content/sources/anxi.md', (text) => `${text}\n`);
    await normalizeSeeds({
      ...effects,
      write: (files) => {
        written.push([...files.keys()]);
        return Promise.resolve();
      },
    });
    expect(written).toEqual([['content/sources/anxi.md']]);
  });

  it('is refused in a folder that cannot be written, with one clear message', async (context) => {
    if (process.getuid?.() === 0) context.skip('root may write everywhere');
    await edit('content/sources/anxi.md', (text) => `${text}\n`);
    await chmod(inProject('content/sources'), 0o500);
    const { code, output } = await run();
    await chmod(inProject('content/sources'), 0o700);
    expect(code).toBe(1);
    expect(output).toContain('[effects]');
  });
});

describe('checkStale', () => {
  it('finds nothing stale in a project that was just normalized', async () => {
    expect(await checkStale(effects)).toEqual([]);
  });
});
