import { describe, expect, test } from 'vitest';
import { createTokenizer } from '../../src/search/fold.ts';
import { listPhraseKeys, listRecordKeys, toShard } from '../../src/search/index-keys.ts';
import { packBlocks } from '../../src/search/pack-blocks.ts';
import { parseBlock } from '../../src/search/parse-block.ts';
import { joinSentences, type SearchPage } from '../../src/search/records.ts';
import { writePostings } from '../../src/search/write-postings.ts';

const tokenize = createTokenizer(new Map());
const toTokens = (text: string): string[] => tokenize(text).map(({ token }) => token);
const createPage = (number: number, ...sentences: string[]): SearchPage => ({
  kind: 'passage',
  path: `/sources/s${number}/`,
  title: { zh: `文${number}`, en: `Text ${number}` },
  units: ['anxi'],
  category: null,
  records: [
    joinSentences(
      'zh',
      sentences.map((text, index) => [`p1s${index + 1}`, text]),
    ),
    joinSentences('en', [
      ['p1s1', 'One.'],
      ['p1s4', 'Four.'],
    ]),
  ],
});

describe('packBlocks', () => {
  const pages = [createPage(0, '甲乙。', '丙丁。'), createPage(1, '戊己。')];

  test('is read back as it was packed', () => {
    const blocks = packBlocks(pages, () => undefined, Number.POSITIVE_INFINITY);
    expect(blocks).toHaveLength(1);
    expect(parseBlock(blocks[0]!, [])).toEqual(pages);
  });

  test('never cuts a page', () => {
    const blocks = packBlocks(pages, () => undefined, 10);
    expect(blocks.map((block) => block.pages.length)).toEqual([1, 1]);
  });
});

describe('writePostings', () => {
  const texts = ['干部召回户173', '召干部回', '__proto__ constructor 3 recalled'];
  const blocks = texts.map((text, index) => [createPage(index, text)]);
  const shards = writePostings(blocks, tokenize);
  const listBlocks = (key: string): number[] => {
    const shard = shards[toShard(key, shards.length)] ?? {};
    let number = 0;
    return (Object.hasOwn(shard, key) ? (shard[key] ?? []) : []).map((step) => (number += step));
  };
  const find = (phrase: string): number[] => {
    const lists = listPhraseKeys(toTokens(phrase)).map(listBlocks);
    return [0, 1, 2].filter((number) => lists.every((list) => list.includes(number)));
  };

  test.each([
    ['干部', [0, 1]],
    ['干部召', [0]],
    ['召回', [0]],
    ['回', [0, 1]],
    ['173', [0]],
    ['proto constructor', [2]],
    ['recalling', [2]],
    ['one', [0, 1, 2]],
    ['不在', []],
  ])('%s may stand in the blocks %j', (phrase, found) => {
    expect(find(phrase)).toEqual(found);
  });

  test('every key of a phrase is a key of a paragraph that holds it', () => {
    const text = '安溪县3.08万人，PPT路演 first secretaries 6项';
    const keys = new Set(listRecordKeys(toTokens(text)));
    for (const phrase of ['安溪县3.08万', '万人PPT', 'PPT路演', 'first secretary', '6项', '县']) {
      for (const key of listPhraseKeys(toTokens(phrase))) expect(keys, phrase).toContain(key);
    }
  });
});
