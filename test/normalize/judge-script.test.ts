import { describe, expect, it } from 'vitest';
import { judgeScript } from '../../src/normalize/judge-script.ts';

describe('judgeScript', () => {
  it.each([
    ['simplified', '全县建档立卡贫困人口减少，茶农的日子一天比一天好。'],
    [
      'simplified',
      '碑上刻着“為人民服務”五个字，是后来补的；碑在村口，谁进村都看得见，老人常在碑下乘凉。',
    ],
    ['simplified', ''],
    ['simplified', 'The cooperative, 1:30'],
    ['traditional', '全縣建檔立卡貧困人口減少，茶農的日子一天比一天好。'],
    ['hybrid', '全縣建档立卡貧困人口减少，茶农的日子一天比一天好，後來還會更好。'],
  ])('takes for %s: %s', (script, text) => {
    expect(judgeScript(text)).toBe(script);
  });
});
