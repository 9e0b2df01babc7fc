import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';
import { findMisread } from '../../src/components/home/find-misread.ts';
import { readCorpus } from '../../src/content/read.ts';

const corpus = await readCorpus(ROOT);
const load = (seed: string): Promise<Uint8Array> => readFile(join(ROOT, 'seeds', seed));

describe('the text given back on the front page', () => {
  it('is one that the seed has and the source has not, and the other way round', async () => {
    const found = await findMisread(corpus, load);
    const { source, run, seedBytes } = found!;
    expect(seedBytes).toBe((await load(source.seed)).length);
    expect(source.text).not.toContain(run.before);
    expect(source.text).toContain(run.after);
  });

  it('is missing where no source has lost a byte', async () => {
    const sources = new Map([...corpus.sources].filter(([id]) => id === 'anxi'));
    expect(await findMisread({ ...corpus, sources }, load)).toBeUndefined();
  });
});
