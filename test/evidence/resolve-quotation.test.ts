import { expect, test } from 'vitest';
import { describeFailure } from '../../src/evidence/describe-failure.ts';
import { resolveQuotation } from '../../src/evidence/resolve-quotation.ts';
import { createCorpus, SEED_TEXT } from '../corpus-factory.ts';

const source = createCorpus().sources.get('tiny')!;
const seed = Buffer.from(SEED_TEXT, 'utf8');
const resolve = (quote: string, context: { prefix?: string; suffix?: string } = {}) =>
  resolveQuotation(source, { source: 'tiny', quote, ...context });

test('finds a quotation with its code points, sentences and seed bytes', () => {
  const result = resolve('机制，对3名');
  expect(result).toMatchObject({
    ok: true,
    resolved: { exact: '机制，对3名', sentences: ['p2s2'] },
  });
  if (!result.ok) return;
  const { codePointStart, codePointEnd, byteStart, byteEnd, prefix, suffix } = result.resolved;
  expect(Array.from(source.text).slice(codePointStart, codePointEnd).join('')).toBe('机制，对3名');
  expect(seed.subarray(byteStart, byteEnd).toString('utf8')).toBe('机制,对3名');
  expect(Array.from(prefix)).toHaveLength(32);
  expect(prefix.endsWith('干部“召回管理”')).toBe(true);
  expect(suffix.startsWith('科级领导干部进行“召回”。\n全县')).toBe(true);
});

test('names every sentence that a quotation touches', () => {
  const result = resolve('4339人。建立干部');
  expect(result.ok && result.resolved.sentences).toEqual(['p2s1', 'p2s2']);
});

test('covers whole seed characters where a quotation begins or ends on an edit', () => {
  for (const quote of ['，对3名', '机制，']) {
    const result = resolve(quote);
    if (!result.ok) throw new Error(result.reason);
    const { byteStart, byteEnd } = result.resolved;
    expect(seed.subarray(byteStart, byteEnd).toString('utf8')).toBe(quote.replace('，', ','));
  }
});

test('does not fold punctuation, width or script', () => {
  for (const quote of ['机制,对3名', '对３名', '召回管理"机制', '全縣建档立卡']) {
    expect(resolve(quote)).toMatchObject({ ok: false, reason: 'not-found' });
  }
});

test('shows the nearest passage of a quotation that is off by one character', () => {
  const result = resolve('全县建档立卡贫困人口由3.09万人减少至4339人');
  expect(result).toMatchObject({
    reason: 'not-found',
    nearest: {
      passage: '全县建档立卡贫困人口由3.08万人减少至4339人',
      distance: 1,
      differences: [{ quotation: '9', source: '8' }],
    },
  });
});

test('shows no passage where nothing is like the quotation', () => {
  expect(resolve('完全不同的另外一句话')).toMatchObject({ reason: 'not-found', nearest: null });
});

test('refuses a quotation that occurs twice, and takes it with a prefix or suffix', () => {
  expect(resolve('全县选派干部')).toMatchObject({ ok: false, reason: 'ambiguous' });
  expect(resolve('全县选派干部', { prefix: '干部。' })).toMatchObject({
    ok: true,
    resolved: { sentences: ['p3s2'], exact: '全县选派干部' },
  });
  expect(resolve('全县选派干部', { suffix: '。全县' })).toMatchObject({
    ok: true,
    resolved: { sentences: ['p3s1'] },
  });
  expect(resolve('全县选派干部', { prefix: '没有' })).toMatchObject({
    reason: 'context-not-found',
  });
});

test('refuses a quotation across paragraphs, with the break and without it', () => {
  const across = { ok: false, reason: 'across-paragraphs', paragraphs: ['p2', 'p3'] };
  expect(resolve('进行“召回”。全县选派')).toEqual(across);
  expect(resolve('进行“召回”。\n全县选派')).toEqual(across);
});

test('refuses a quotation of dropped text and says why it was dropped', () => {
  expect(resolve('版权所有')).toEqual({
    ok: false,
    reason: 'in-dropped-text',
    kind: 'drop',
    why: 'a copyright line',
  });
});

test('refuses to name bytes that the ledger does not reach', () => {
  const broken = { ...source, span: [0, 60] as [number, number], ledger: [] };
  expect(resolveQuotation(broken, { source: 'tiny', quote: '进行“召回”' })).toEqual({
    ok: false,
    reason: 'outside-ledger',
  });
});

test('says of each failure what was expected and how to mend it', () => {
  const quotes = ['3.09万人减少至', '全县选派干部', '进行“召回”。全县选派', '版权所有', '另外一句'];
  const told = quotes.map((quote) => {
    const result = resolve(quote);
    if (result.ok) throw new Error(quote);
    const { message, mend } = describeFailure({ source: 'tiny', quote }, result, { file: 'x' });
    return `${message} → ${mend}`;
  });
  expect(told).toMatchInlineSnapshot(`
    [
      "Unexpected quotation "3.09万人减少至" of "tiny", expected characters that stand in the source → nearest passage: "3.08万人减少至"; the quotation has "9" (U+0039) where the source has "8" (U+0038). Copy the passage, or quote another one",
      "Unexpected quotation "全县选派干部" of "tiny", expected one occurrence, found 2 → quote more, or add "prefix" or "suffix" (the characters right before or after): 领导干部进行“召回”。¶[全县选派干部]。全县选派干部。 | 召回”。¶全县选派干部。[全县选派干部]。",
      "Unexpected quotation "进行“召回”。全县选派" of "tiny", expected a quotation inside one paragraph, found it across p2, p3 → quote from one paragraph, and use a second key for the other",
      "Unexpected quotation "版权所有" of "tiny", expected words that the source keeps, found them in its seed as drop (a copyright line) → quote the text of the article; what was dropped or read as metadata is no evidence",
      "Unexpected quotation "另外一句" of "tiny", expected characters that stand in the source → nothing like it stands in the source; copy the words from the source, or name the right source",
    ]
  `);
});
