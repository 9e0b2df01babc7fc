import { expect, test } from 'vitest';
import { collectEvidence } from '../../src/evidence/collect-evidence.ts';
import { indexEvidence } from '../../src/evidence/index-evidence.ts';
import { createCorpus } from '../corpus-factory.ts';

test('collects evidence of mechanisms, figures and statements, each with a stable id and an address', () => {
  const { records, problems } = collectEvidence(createCorpus());
  expect(problems).toEqual([]);
  expect(
    records.map(({ id, path, sentences, place }) => [
      id,
      path,
      sentences.join(),
      `${place.file}:${place.line}`,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "ganbu-zhaohui.a1",
        "/mechanisms/ganbu-zhaohui/",
        "p2s2",
        "content/mechanisms/ganbu-zhaohui.md:8",
      ],
      [
        "tiny-poor-before",
        "/figures/#tiny-poor-before",
        "p2s1",
        "content/figures/tiny.yaml:5",
      ],
      [
        "tiny-poor-after",
        "/figures/#tiny-poor-after",
        "p2s1",
        "content/figures/tiny.yaml:6",
      ],
      [
        "tiny-recalled",
        "/figures/#tiny-recalled",
        "p2s2",
        "content/figures/tiny.yaml:7",
      ],
      [
        "anxi.s1.poor",
        "/counties/anxi/#s1",
        "p2s1",
        "content/counties/anxi/en.md:1",
      ],
      [
        "anxi.s1.after",
        "/counties/anxi/#s1",
        "p2s1",
        "content/counties/anxi/en.md:1",
      ],
      [
        "anxi.s2.recall",
        "/counties/anxi/#s2",
        "p2s2",
        "content/counties/anxi/en.md:2",
      ],
    ]
  `);
});

test('reports a quotation that is not found once, where it is typed', () => {
  const { records, problems } = collectEvidence(
    createCorpus({ 'content/figures/tiny.yaml': ['poor: 全县建档立卡', 'poor: 全县建挡立卡'] }),
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    check: 'quotation-found',
    place: { file: 'content/figures/tiny.yaml', line: 2, at: 'quotes.poor' },
  });
  expect(records.some(({ id }) => id === 'tiny-poor-before')).toBe(false);
});

test('reports a quotation of a source that does not exist', () => {
  const { problems } = collectEvidence(
    createCorpus({ 'content/mechanisms/ganbu-zhaohui.md': ['source: tiny', 'source: huge'] }),
  );
  expect(problems[0]?.message).toBe('Unexpected source "huge", expected one of tiny');
});

test('indexes evidence by source and sentence', () => {
  const index = indexEvidence(collectEvidence(createCorpus()).records);
  expect(
    index
      .get('tiny')
      ?.get('p2s2')
      ?.map(({ id }) => id),
  ).toEqual(['ganbu-zhaohui.a1', 'tiny-recalled', 'anxi.s2.recall']);
  expect(index.get('tiny')?.get('p3s1')).toBeUndefined();
});
