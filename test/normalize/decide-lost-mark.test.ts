import { describe, expect, it } from 'vitest';
import { decideLostMark } from '../../src/normalize/decide-lost-mark.ts';

/** Decides the mark at `□`. */
function decide(text: string, lead: number | null, trail: number | null): string | null {
  const [before = '', after = ''] = text.split('□');
  return decideLostMark({ before, after, lead, trail });
}

describe('decideLostMark', () => {
  it.each([
    ['“茶青老了，價錢就下來了□”縣長余航海說道。', null, 0xa3, '。'],
    ['“茶青老了,价钱就下来了□”分管茶叶的副县长在采访时对记者说。', null, 0xa3, '。'],
    ['“茶青老了，快采□”他说。', null, 0xa1, '！'],
    ['“茶青老了，谁来采□”他说。', null, 0xbf, '？'],
    ['由“輸血式”變為“造血式□。他們高興。', 0xa1, null, '”'],
    ['由“輸血式□變為“造血式”。', null, 0xb1, '”'],
    ['由□輸血式”變為“造血式”。', null, 0xb0, '“'],
    ['合作社□中蜂）有三個。', 0xa3, null, '（'],
    // Another fault of the paragraph does not decide it otherwise.
    ['由“輸血式”變為“造血式□。群眾等、靠、要’的思想，“點餐”。', 0xa1, null, '”'],
  ])('decides %s', (text, lead, trail, mark) => {
    expect(decide(text, lead, trail)).toBe(mark);
  });

  it.each([
    ['a name in the middle of a clause', '進行“詩鄉花□”景區建設。', null, 0xa3],
    ['a name before a verb of speech', '他對“詩鄉花□”景區的經理說。', null, 0xa3],
    ['speech without a speaker', '“茶青老了，價錢下來了□”的說法很多。', null, 0xa2],
    ['a clause without quotation marks', '茶青老了□價錢下來了。', null, 0xa3],
    ['quotation marks that are whole', '由“輸血式”變為□造血。', 0xa1, null],
    ['a byte that fits no mark', '由“輸血式”變為“造血式□。', 0xb0, null],
    ['two bytes that are lost', '“茶青老了，價錢下來了□他說。', 0xd0, null],
  ])('decides nothing for %s', (_, text, lead, trail) => {
    expect(decide(text, lead, trail)).toBeNull();
  });
});
