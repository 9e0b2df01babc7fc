import { describe, expect, it } from 'vitest';
import { realignBytes } from '../../src/normalize/rules/realign-bytes.ts';
import { BARE_CONTEXT } from '../../src/normalize/rule.ts';
import { runRules } from '../../src/normalize/run-rules.ts';
import { textOf, traceText } from '../../src/normalize/traced-text.ts';
import { readAsGbk, writeAsGbk } from '../../src/cli/bench-normalize/gbk-reader.ts';

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

/** Glosses show that the text was laundered; without them only marks of lost bytes are suspect. */
const GLOSSED =
  '種茶(chá)、採(cǎi)茶(chá)、製茶(chá),人人都愛喝茶(chá);採(cǎi)花的人少,開(kāi)荒的人多。';

/** Reads a line as GBK after one byte is lost. */
function cut(line: string, byte: number): string {
  const bytes = writeAsGbk(line);
  return readAsGbk(Buffer.concat([bytes.subarray(0, byte), bytes.subarray(byte + 1)]), 'swallow');
}

function realignGlossed(line: string): string {
  const text = `${WITNESS}\n${GLOSSED}\n${line}`;
  const { atoms } = runRules(traceText(text), [realignBytes], BARE_CONTEXT);
  return textOf(atoms).split('\n')[2] ?? '';
}

describe('realignBytes in a text with inserted pinyin', () => {
  const line = '群眾說好,群眾決定了該縣的扶貧方式和該縣的景區';

  it.each([10, 11, 12, 16, 18, 22, 24, 26, 27, 28, 30, 32, 34, 36])(
    'never gives a wrong character, cut at byte %i',
    (byte) => {
      const restored = realignGlossed(cut(line, byte));
      expect(restored).toContain('□');
      const rest = restored.replaceAll('□', '');
      // What is left are the characters of the line, in order.
      let at = 0;
      for (const character of rest) {
        at = line.indexOf(character, at) + 1;
        expect(at, `${character} in ${restored}`).toBeGreaterThan(0);
      }
      expect(rest.length).toBeGreaterThanOrEqual(line.length - 4);
    },
  );

  it('leaves a line without a loss alone', () => {
    expect(realignGlossed(line)).toBe(line);
    expect(realignGlossed('他買了O2O的茶(chá)和B型的車。')).toBe('他買了O2O的茶(chá)和B型的車。');
  });
});
