import { describe, expect, it } from 'vitest';
import { explainMisreading } from '../../../src/components/restoration/misreading.ts';
import { sayReason } from '../../../src/components/restoration/say-reason.ts';

const join = (cells: { text: string }[] = []): string => cells.map(({ text }) => text).join('');

describe('explainMisreading', () => {
  it('gives the lost byte back and pairs the others anew: ?!笨h was 。”縣', () => {
    const found = explainMisreading('?!笨h', '。”县');
    expect(found?.bytes).toEqual(['A1', 'A3', 'A1', 'B1', 'BF', '68']);
    expect(join(found?.right)).toBe('。”縣');
    expect(found?.wrong.map(({ bytes }) => bytes)).toEqual([1, 2, 2, 1]);
  });

  it.each([
    ['a run that does not open with the mark of a lost byte', '!笨h', '”县'],
    ['a first character whose second byte is another', '?!笨h', '！”县'],
    ['bytes that do not pair up', '?!笨', '。”'],
    ['a source with fewer characters', '?!笨h', '。县'],
    ['nothing', '', ''],
  ])('does not explain %s', (_name, before, after) => {
    expect(explainMisreading(before, after)).toBeUndefined();
  });
});

describe('sayReason', () => {
  const emendations = [
    { before: '花□', after: '花海', reason: { zh: '按文意补“海”。', en: '海 by sense.' } },
  ];

  it('leaves out what a second rule added', () => {
    const reason = 'GBK read one byte off: BF 68 is 縣; hybrid script';
    expect(sayReason({}, reason, 'en').text).toBe('GBK read one byte off: BF 68 is 縣');
    expect(sayReason({}, reason, 'zh')).toEqual({ text: 'GBK错读一字节：BF 68当作縣', lang: 'zh' });
  });

  it('takes the Chinese of an emendation from the source', () => {
    expect(sayReason({ emendations }, '海 by sense.', 'zh').text).toBe('按文意补“海”。');
  });

  it('says that a reason is English where the list has no Chinese for it', () => {
    expect(sayReason({}, 'a new reason', 'zh')).toEqual({ text: 'a new reason', lang: 'en' });
  });
});
