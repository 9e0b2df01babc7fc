import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alignTokens } from '../../src/search/align.ts';
import { measureDistance } from '../../src/search/edit-distance.ts';
import { stem } from '../../src/search/stem.ts';
import { openRealIndex, type RealIndex } from './real-index.ts';

let opened: RealIndex;
beforeAll(async () => {
  opened = await openRealIndex();
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
});

const suggest = async (raw: string): Promise<string[]> =>
  (await (await opened.search(raw)).rest()).suggestions;

describe('a query that finds nothing', () => {
  test.each([
    ['意外伤害报险', '意外伤害保险'],
    ['第一书计', '第一书记'],
    ['召回制度', '召回'],
    ['secratary', 'secretary'],
    ['frist secretary', 'first secretary'],
    ['yijiangyitii', '一降一提'],
  ])('%s is offered %s', async (raw, term) => {
    expect(await suggest(raw)).toContain(term);
  });

  test('and is near to nothing is offered nothing', async () => {
    expect(await suggest('饕餮魑魅')).toEqual([]);
    expect(await suggest('qqqqqqq')).toEqual([]);
  });

  test.each([
    ['13.5', []],
    ['gender women', []],
    ['first secretary qqqq', []],
    ['召回 饕餮', []],
  ])('%s is offered neither its own words nor another meaning', async (raw, most) => {
    for (const term of await suggest(raw)) expect(most).toContain(term);
  });

  test('one that finds something is offered nothing', async () => {
    expect(await suggest('召回')).toEqual([]);
  });
});

describe('alignTokens', () => {
  test.each([
    ['召回', '干部召回管理', 0, '召回'],
    ['伤害险', '意外伤害保险。', 1, '伤害保险'],
    ['书计', '第一书记', 1, '书记'],
    ['甲乙', '', 2, ''],
  ])('%s in %s', (query, text, distance, run) => {
    const found = alignTokens([...query], [...text]);
    expect(found.distance).toBe(distance);
    expect(text.slice(found.start, found.end)).toBe(run);
  });
});

describe('measureDistance', () => {
  test.each([
    ['', 'ab', 2],
    ['frist', 'first', 1],
    ['secratary', 'secretary', 1],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
  ])('%s and %s', (a, b, distance) => {
    expect(measureDistance(a, b)).toBe(distance);
  });
});

describe('stem', () => {
  test.each([
    ['villages', 'village'],
    ['policies', 'policy'],
    ['recalled', 'recall'],
    ['recalling', 'recall'],
    ['planned', 'plan'],
    ['assesses', 'assess'],
    ['moving', 'move'],
  ])('%s and %s share one', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([
    ['need', 'ne'],
    ['bring', 'br'],
    ['class', 'clas'],
    ['basis', 'basi'],
    ['干部', '干'],
  ])('%s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
