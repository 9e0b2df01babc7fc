import { spawn } from 'node:child_process';
import * as disk from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runNormalize } from '../../src/cli/normalize.ts';
import { diskEffects } from '../../src/normalize/effects.ts';
import { GB18030 } from '../../src/normalize/encodings/gb18030.ts';
import { folderEffects, type Disk } from '../../src/normalize/folder-effects.ts';
import { normalizeFolder } from '../../src/normalize/normalize-folder.ts';
import { diskCache, hashRules, NO_CACHE } from '../../src/normalize/restoration-cache.ts';
import { readCleanDocuments } from '../../src/cli/bench-normalize/clean-documents.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const documents = readCleanDocuments();
const SEED = [documents[0]!.title, '2019-05-14 来源：河湾日报', ...documents[0]!.paragraphs].join(
  '\n',
);

let folder: string;
let from: string;
let to: string;
let lines: string[];

async function seed(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path.join(from, name), content);
}

async function run(...argv: string[]): Promise<{ code: number; output: string }> {
  lines = [];
  const effects = diskEffects(folder, (line) => lines.push(line));
  const code = await runNormalize(argv, effects, false);
  return { code, output: lines.join('\n') };
}

function readFrontMatter(file: string): Record<string, unknown> {
  return parse(file.split('---\n')[1] ?? '') as Record<string, unknown>;
}

/** Errors of a system that refuses, as `node:fs` gives them. */
function refuse(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(`${code}: refused`), { code }));
}

async function restoreOn(fs: Partial<Disk>) {
  return normalizeFolder(folderEffects(from, to, () => undefined, { ...disk, ...fs }));
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'normalize-folder-'));
  from = path.join(folder, 'from');
  to = path.join(folder, 'to');
  await mkdir(from);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('npm run normalize -- --from --to', () => {
  it('restores good seeds, reports each bad one once and exits 1', async () => {
    await seed('a.txt', SEED);
    await seed('b.txt', GB18030.encode(SEED));
    await seed('empty.txt', '');
    await seed('no-prose.txt', '首页 > 正文\n关闭');
    await seed('ignored.md', SEED);
    const { code, output } = await run('--from', from, '--to', to);
    expect(code).toBe(1);
    expect(output).toContain('normalize: 2 error(s)');
    expect(output).toContain(`1 ignored in ${from}, whose names do not end in .txt: ignored.md`);
    expect(output).toMatch(/empty\.txt \(byte 0\).*empty file.*\[decode\]\n {4}mend: /u);
    expect(output).toMatch(
      /no-prose\.txt \(byte 0\).*without an article.*\[find-articles\]\n {4}mend/u,
    );
    expect((await readdir(to)).sort()).toEqual([
      'a-1.ledger.json',
      'a-1.md',
      'b-1.ledger.json',
      'b-1.md',
    ]);
  });

  it('exits 0 where all seeds are good, and says title, publisher, date and encoding', async () => {
    await seed('b.txt', GB18030.encode(SEED));
    expect((await run('--from', from, '--to', to)).code).toBe(0);
    const file = await readFile(path.join(to, 'b-1.md'), 'utf8');
    expect(readFrontMatter(file)).toMatchObject({
      title: documents[0]!.title,
      titleFrom: 'line',
      publisher: '河湾日报',
      published: '2019-05-14',
      seed: 'b.txt',
      encoding: 'gb18030',
      lacunae: 0,
    });
    for (const paragraph of documents[0]!.paragraphs) expect(file).toContain(paragraph);
  });

  it('gives each article of a seed its own number', async () => {
    const [, second] = documents;
    await seed(
      'two.txt',
      [SEED, '', second!.title, '2019-05-15 来源：河湾日报', ...second!.paragraphs].join('\n'),
    );
    await run('--from', from, '--to', to);
    const titles = await Promise.all(
      ['two-1.md', 'two-2.md'].map(
        async (name) => readFrontMatter(await readFile(path.join(to, name), 'utf8'))['title'],
      ),
    );
    expect(titles).toEqual([documents[0]!.title, second!.title]);
  });

  it('lets no seed touch another: each gives the same alone', async () => {
    await seed('a.txt', SEED);
    await run('--from', from, '--to', to);
    const alone = await readFile(path.join(to, 'a-1.md'), 'utf8');
    await seed('0.txt', 'Ã©'.repeat(40));
    await seed('b.txt', SEED.replaceAll('，', ','));
    await rm(to, { recursive: true });
    await run('--from', from, '--to', to);
    expect(await readFile(path.join(to, 'a-1.md'), 'utf8')).toBe(alone);
  });

  it('tells of a heading that may be the title of a further article', async () => {
    const [, second] = documents;
    const title = '梅子坪的石碑与消失的河';
    await seed('a.txt', [SEED, '', title, ...second!.paragraphs].join('\n'));
    const { code, output } = await run('--from', from, '--to', to);
    expect(code).toBe(0);
    expect(output).toContain(`a-1.md: possible further article under heading “${title}”`);
  });

  it('takes away what a seed gave earlier and gives no longer, and nothing else', async () => {
    const [, second] = documents;
    const two = [SEED, '', second!.title, '2019-05-15 来源：河湾日报', ...second!.paragraphs];
    await seed('a.txt', two.join('\n'));
    await seed('a-2.txt', SEED);
    await seed('b.txt', SEED);
    await run('--from', from, '--to', to);
    await writeFile(path.join(to, 'notes.md'), 'mine');
    await seed('a.txt', SEED);
    await seed('b.txt', '首页 > 正文\n关闭');
    const { code, output } = await run('--from', from, '--to', to);
    expect(code).toBe(1);
    expect(output.split('\n').filter((line) => line.startsWith('removed'))).toEqual([
      'removed: a-2.ledger.json, which a.txt no longer gives',
      'removed: a-2.md, which a.txt no longer gives',
      'removed: b-1.ledger.json, which b.txt no longer gives',
      'removed: b-1.md, which b.txt no longer gives',
    ]);
    expect((await readdir(to)).sort()).toEqual([
      'a-1.ledger.json',
      'a-1.md',
      'a-2-1.ledger.json',
      'a-2-1.md',
      'notes.md',
    ]);
  });

  it.each([[['--from', 'x']], [['--to', 'x']]])('refuses %s alone', async (argv) => {
    const { code, output } = await run(...argv);
    expect(code).toBe(1);
    expect(output).toContain('expected both');
  });

  it('reports a folder that is not there, and one without seeds', async () => {
    const absent = await run('--from', path.join(folder, 'absent'), '--to', to);
    expect(absent).toMatchObject({ code: 1 });
    expect(absent.output).toContain('ENOENT');
    const empty = await run('--from', from, '--to', to);
    expect(empty).toMatchObject({ code: 1 });
    expect(empty.output).toContain('folder without seeds');
  });
});

describe('faults', () => {
  const OLD = 'old and whole';

  beforeEach(async () => {
    await seed('a.txt', SEED);
    await seed('b.txt', SEED);
    await mkdir(to);
    await writeFile(path.join(to, 'a-1.md'), OLD);
  });

  it('a full disk: one message for each seed, the old files whole, nothing left aside', async () => {
    const { problems } = await restoreOn({ writeFile: refuse('ENOSPC') as Disk['writeFile'] });
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('ENOSPC'),
      expect.stringContaining('ENOSPC'),
    ]);
    expect(problems[0]?.mend).toContain('space on the disk');
    expect(await readdir(to)).toEqual(['a-1.md']);
    expect(await readFile(path.join(to, 'a-1.md'), 'utf8')).toBe(OLD);
  });

  it('a disk that fills up in the middle: not one of the seed’s two files is changed', async () => {
    let written = 0;
    const { problems } = await restoreOn({
      writeFile: ((...args: Parameters<Disk['writeFile']>) => {
        written += 1;
        return written === 2 ? refuse('ENOSPC')() : disk.writeFile(...args);
      }) as Disk['writeFile'],
    });
    expect(problems).toHaveLength(1);
    expect(await readFile(path.join(to, 'a-1.md'), 'utf8')).toBe(OLD);
    expect((await readdir(to)).sort()).toEqual(['a-1.md', 'b-1.ledger.json', 'b-1.md']);
  });

  it('a folder that is read-only', async () => {
    const { problems } = await restoreOn({ mkdir: refuse('EROFS') as Disk['mkdir'] });
    expect(problems[0]?.message).toContain('EROFS');
    expect(await readFile(path.join(to, 'a-1.md'), 'utf8')).toBe(OLD);
  });

  it('a seed that cannot be read: named, and the other one is restored', async () => {
    const { problems, articles } = await restoreOn({
      readFile: ((file: string, ...rest: []) =>
        file.endsWith('a.txt')
          ? refuse('EACCES')()
          : disk.readFile(file, ...rest)) as Disk['readFile'],
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place.file).toContain('a.txt');
    expect(problems[0]?.message).toContain('EACCES');
    expect(articles).toBe(1);
  });

  it('killed in the middle: every file is the old one or the new one, and the next run tidies up', async () => {
    await Promise.all(
      Array.from({ length: 300 }, (_, n) =>
        seed(`s${String(n)}.txt`, SEED.replace('青石河', `河${String(n)}`)),
      ),
    );
    const child = spawn(
      process.execPath,
      [path.join(ROOT, 'src/cli/normalize.ts'), '--from', from, '--to', to],
      { cwd: folder, stdio: 'ignore' },
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while ((await readdir(to)).length < 20) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGKILL');
    await ended;
    const names = (await readdir(to)).filter((name) => !name.startsWith('.'));
    expect(names.length).toBeLessThan(600);
    for (const name of names) {
      const file = await readFile(path.join(to, name), 'utf8');
      if (name.endsWith('.json')) expect(() => JSON.parse(file) as unknown).not.toThrow();
      else expect(file === OLD || file.endsWith('。\n'), name).toBe(true);
    }
    expect((await run('--from', from, '--to', to)).code).toBe(0);
    expect(await readdir(to)).toHaveLength(604);
  }, 60_000);
});

describe('the cache', () => {
  const cacheIn = (rules: string) => diskCache(path.join(folder, 'cache'), rules);

  it('spares an unchanged seed, and only that', async () => {
    await seed('a.txt', SEED);
    await seed('b.txt', SEED);
    const effects = folderEffects(from, to, () => undefined);
    expect(await normalizeFolder(effects, cacheIn('1'))).toMatchObject({ remembered: 0 });
    expect(await normalizeFolder(effects, cacheIn('1'))).toMatchObject({ remembered: 2 });
    await seed('a.txt', SEED.replace('青石河', '白石河'));
    expect(await normalizeFolder(effects, cacheIn('1'))).toMatchObject({ remembered: 1 });
    expect(await normalizeFolder(effects, cacheIn('2'))).toMatchObject({ remembered: 0 });
  });

  it('changes nothing: the same files with it, without it, and where it is broken', async () => {
    await seed('a.txt', SEED);
    const effects = folderEffects(from, to, () => undefined);
    await normalizeFolder(effects, cacheIn('1'));
    const read = () => readFile(path.join(to, 'a-1.md'), 'utf8');
    const first = await read();
    for (const name of await readdir(path.join(folder, 'cache')))
      await writeFile(path.join(folder, 'cache', name), '{"half');
    await rm(to, { recursive: true });
    expect(await normalizeFolder(effects, cacheIn('1'))).toMatchObject({ remembered: 0 });
    expect(await read()).toBe(first);
    await normalizeFolder(effects, NO_CACHE);
    expect(await read()).toBe(first);
  });

  it.each([
    ['is a file', (cache: string) => writeFile(cache, '')],
    ['cannot be written', () => Promise.resolve()],
  ])('that %s remembers nothing and says so once', async (what, spoil) => {
    await seed('a.txt', SEED);
    await seed('b.txt', SEED);
    const told: string[] = [];
    // No system makes a folder below a device, whoever asks.
    const place = what === 'is a file' ? path.join(folder, 'cache') : '/dev/null/cache';
    await spoil(place);
    const effects = folderEffects(from, to, () => undefined);
    const cache = diskCache(place, '1', (line) => told.push(line));
    const result = await normalizeFolder(effects, cache);
    expect(result).toMatchObject({ articles: 2, remembered: 0, problems: [] });
    expect(told).toEqual([expect.stringContaining('nothing is remembered')]);
  });

  it('forgets when the rules, their data or a library change', async () => {
    const copy = path.join(folder, 'project');
    await disk.cp(path.join(ROOT, 'src/normalize'), path.join(copy, 'src/normalize'), {
      recursive: true,
    });
    await disk.cp(path.join(ROOT, 'package.json'), path.join(copy, 'package.json'));
    const before = await hashRules(copy);
    expect(await hashRules(copy)).toBe(before);
    await disk.appendFile(path.join(copy, 'src/normalize/patterns/spam.ts'), '\n');
    const after = await hashRules(copy);
    expect(after).not.toBe(before);
    const manifest = await readFile(path.join(copy, 'package.json'), 'utf8');
    await writeFile(
      path.join(copy, 'package.json'),
      manifest.replace(/"iconv-lite": "[^"]+"/u, '"iconv-lite": "0.0.0"'),
    );
    expect(await hashRules(copy)).not.toBe(after);
  });
});
