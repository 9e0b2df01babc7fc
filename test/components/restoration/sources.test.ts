import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../src/cli/paths.ts';
import { accountFor } from '../../../src/components/restoration/account.ts';
import { listStretches } from '../../../src/components/restoration/byte-map.ts';
import { renderRaw } from '../../../src/components/restoration/raw-html.ts';
import { cutRestored } from '../../../src/components/restoration/restored.ts';
import { readRestoration } from '../../../src/components/restoration/restoration.ts';
import { listFocal, toRawRow } from '../../../src/components/restoration/runs.ts';
import { sayReason } from '../../../src/components/restoration/say-reason.ts';
import type { Source } from '../../../src/content/corpus.ts';
import { createSay } from '../../../src/i18n/words.ts';
import { readCorpus } from '../../../src/content/read.ts';

const { sources } = await readCorpus(ROOT);
const SOURCES = [...sources.values()];

const readSeed = ({ seed }: Source): Uint8Array => readFileSync(join(ROOT, 'seeds', seed));
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

it.each(SOURCES)('$id: the rows hold every byte of the article, in file order', (source) => {
  const seed = readSeed(source);
  const { rows } = readRestoration(seed, source);
  const raw = rows.flatMap(({ pieces }) => pieces.map(({ before }) => before)).join('');
  expect(Buffer.from(raw).equals(Buffer.from(seed.subarray(...source.span)))).toBe(true);
});

it.each(SOURCES)('$id: the right side is the text of the source', (source) => {
  const { rows } = readRestoration(readSeed(source), source);
  const lines = rows
    .filter(({ kind }) => kind === 'text')
    .map(({ pieces }) =>
      cutRestored(pieces)
        .map(({ text }) => text)
        .join(''),
    );
  expect(lines.join('\n')).toBe(source.text);
});

it.each(SOURCES)('$id: the account and the map sum to the bytes', (source) => {
  const total = source.span[1] - source.span[0];
  const { fates } = accountFor(source);
  expect(sum(fates.map(({ bytes }) => bytes))).toBe(total);
  for (const { bytes, rules } of fates.slice(1))
    expect(sum(rules.map((one) => one.bytes))).toBe(bytes);
  expect(sum(listStretches(source).map(({ start, end }) => end - start))).toBe(total);
});

it.each(SOURCES)('$id: every row can be drawn, and nothing of it is a style', (source) => {
  const html = readRestoration(readSeed(source), source).rows.map((row) =>
    renderRaw(toRawRow(row), createSay('en')),
  );
  expect(html.join('')).not.toMatch(/ style=|<(?!\/?(?:span|a)\b)/u);
});

it('every reason that a reader can open is said in Chinese too', () => {
  const english = SOURCES.flatMap((source) =>
    readRestoration(readSeed(source), source)
      .rows.flatMap(({ pieces }) => listFocal(pieces))
      .flatMap(({ reasons }) => reasons.map((reason) => sayReason(source, reason, 'zh')))
      .filter(({ lang }) => lang === 'en'),
  );
  expect(english).toEqual([]);
});

it('the worked example is that of Suiyang', () => {
  const suiyang = sources.get('suiyang')!;
  const { example } = readRestoration(readSeed(suiyang), suiyang);
  expect(example?.run).toMatchObject({ before: '?!笨h', after: '。”县' });
  expect(example?.misreading.bytes.join(' ')).toBe('A1 A3 A1 B1 BF 68');
});

it('a ledger with one edit less is rejected', () => {
  const [source] = SOURCES;
  const ledger = source!.ledger.filter(({ kind }) => kind === 'edit').slice(1);
  expect(() => readRestoration(readSeed(source!), { ...source!, ledger })).toThrow(
    'Unexpected text',
  );
});
