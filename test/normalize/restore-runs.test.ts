import { describe, expect, it } from 'vitest';
import { realignBytes } from '../../src/normalize/rules/realign-bytes.ts';
import { BARE_CONTEXT } from '../../src/normalize/rule.ts';
import { runRules } from '../../src/normalize/run-rules.ts';
import { textOf, traceText } from '../../src/normalize/traced-text.ts';

/** Words that the damaged places repeat: what the text itself says of its characters. */
const WITNESS =
  '該縣的貧困戶脫貧了。縣長說,貧困戶脫貧靠扶貧方式。該縣的扶貧方式由群眾決定,群眾說好。貧困縣的景區有景區的方式。轉變方式,轉變該縣。';

function realign(line: string): string {
  const { atoms } = runRules(traceText(`${WITNESS}\n${line}`), [realignBytes], BARE_CONTEXT);
  return textOf(atoms).split('\n')[1] ?? '';
}

describe('realignBytes', () => {
  it.each([
    ['“該縣有思路,有貧困戶?!笨h長說。', '“該縣有思路,有貧困戶。”縣長說。'],
    ['進行“詩鄉花?!本皡^建設。', '進行“詩鄉花□”景區建設。'],
    // As strict decoders write it.
    ['“該縣有思路,有貧困戶\uFFFD!笨h長說。', '“該縣有思路,有貧困戶。”縣長說。'],
    // Where the seed still has the byte, nothing is lost.
    ['進行“詩鄉花\uDCBA!本皡^建設。', '進行“詩鄉花海”景區建設。'],
    // No gloss of 優 elsewhere: of all characters, one alone has this byte and this reading.
    ['方式轉變?yōu)椤拔乙撠殹保\uE0D2鲐毞绞健?。', '方式轉變為“我要脫貧”，扶貧方式□。'],
  ])('restores %s', (damaged, restored) => {
    expect(realign(damaged)).toBe(restored);
  });

  it.each([
    '該縣怎麼辦?貧困戶問縣長。',
    '該縣怎麼辦?!貧困戶問縣長h。',
    '什麼是O2O?縣長說,就是群眾在網上說話。',
    '他問:?ABC是什麼?',
    '?',
  ])('leaves %s alone', (line) => {
    expect(realign(line)).toBe(line);
  });
});
