import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeWith } from '../../src/normalize/encodings/encoding.ts';
import { invertLedger, replayLedger } from '../../src/normalize/ledger.ts';
import { restoreSeed, type RestoredSeed } from '../../src/normalize/restore-seed.ts';
import { writeUnlisted } from '../../src/normalize/write-unlisted.ts';

const PROSE = '渡口的船都靠在岸边，等着水退下去再走，岸上的人也在等，谁也不说话。';

function restore(bytes: Uint8Array): RestoredSeed {
  const restored = restoreSeed('x.txt', bytes);
  if ('check' in restored) throw new Error(restored.message);
  return restored;
}

/** Expects that spans partition the seed and that each ledger leads there and back. */
function expectExact(bytes: Uint8Array, { encoding, articles }: RestoredSeed): void {
  let byte = 0;
  for (const { restored } of articles) {
    const { span, ledger, text } = restored;
    expect(span[0]).toBe(byte);
    byte = span[1];
    expect(replayLedger(bytes, span, ledger, (run) => decodeWith(encoding, run))).toBe(text);
    const inverted = invertLedger(text, span, ledger, (run) => encoding.encode(run));
    expect(Buffer.compare(bytes.subarray(...span), inverted)).toBe(0);
  }
  expect(byte).toBe(bytes.length);
}

const LINE = fc.oneof(
  fc.constantFrom(
    PROSE,
    '某县持续抓党建促脱贫攻坚',
    '2017-06-01 14:31 来源:河湾网',
    '<p>渡口</p><p>船</p>',
    '<script>',
    '-->',
    '&nbsp;&#20013;&ldquo;',
    '---',
    'title: x',
    '產(chǎn)業(yè)聯(lián)?yīng)系(xì)',
    '甲县| 乙县| 丙县| 丁县| 戊县| 己县|',
    '\uFFFD\uE022',
    '杩戝勾鏉ワ紝',
    '相关新闻',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('restoreSeed', () => {
  it('is exact for any mixture of lines', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 12 }), (lines) => {
        const text = [PROSE, ...lines].join('\n').replaceAll('\0', '');
        const bytes = Buffer.from(text.toWellFormed());
        const restored = restoreSeed('x.txt', bytes);
        if (!('check' in restored)) expectExact(bytes, restored);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('loses no prose: paragraphs stand in the articles wherever they stood in the seed', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 8 }), fc.nat(8), (lines, at) => {
        const own = '放羊的人从山梁上下来，看见河水又涨了一尺，就把羊赶回了坡上的石屋。';
        const text = lines.toSpliced(at, 0, own).join('\n').replaceAll('\0', '');
        const found = restore(Buffer.from(text.toWellFormed())).articles;
        expect(found.some(({ restored }) => restored.text.includes(own))).toBe(true);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it.each([
    '<',
    '<p>',
    '<script>',
    '<!--',
    '&nbsp;',
    '&#',
    '“<b>',
    '国产精品|',
    '甲县|',
    '涓€',
    '□',
  ])(
    'restores lines of 60,000 characters of %s',
    (pattern) => {
      const line = pattern.repeat(60_000 / pattern.length);
      const bytes = Buffer.from(
        `某县持续抓党建促脱贫攻坚\n2017-06-01\n${PROSE}\n${line}\n${PROSE}`,
      );
      const restored = restore(bytes);
      expectExact(bytes, restored);
    },
    30_000,
  );

  it('refuses a seed of which more than a quarter is lost, and says how much', () => {
    const lost = (share: number): Uint8Array =>
      Buffer.from(
        `某县持续抓党建促脱贫攻坚\n2017-06-01\n${PROSE}\n${PROSE}\n${'渡\uFFFD'.repeat(share)}${PROSE}`,
      );
    expect(restoreSeed('x.txt', lost(6))).toHaveProperty('articles');
    const refused = restoreSeed('x.txt', lost(80));
    expect(refused).toMatchObject({ check: 'judge-loss', place: { file: 'x.txt' } });
    expect('message' in refused && refused.message).toContain('expected at most 25 %');
  });

  it('does not count □ that the seed prints as lost', () => {
    const bytes = Buffer.from(
      `某县持续抓党建促脱贫攻坚\n2017-06-01\n${PROSE}\n${PROSE}${'□'.repeat(40)}`,
    );
    expect(restoreSeed('x.txt', bytes)).toHaveProperty('articles');
  });

  it('reads what no reader of GBK lost back, and never as a wrong character', () => {
    const mixed = `${PROSE}\n娓″彛鐨勮埞閮介潬鍦ㄥ哺杈癸紝绛夌潃姘撮涓嬪幓鍐嶈蛋銆傚哺涓婄殑浜`;
    const [article] = restore(Buffer.from(`某县抓党建\n2017-06-01\n${mixed}`)).articles;
    expect(article?.restored.text).toBe(`${PROSE}\n渡口的船都靠在岸边，等着水□下去再走。岸上的□`);
  });

  it('writes front matter that is data, whatever the title says', () => {
    for (const title of [
      '某县：“--- #注释” {a: b} [c] & *d',
      '某县持续抓党建!!js/function 促脱贫',
      '某县的\u2028题目和\u0085攻坚战役',
    ]) {
      const bytes = Buffer.from(`${title}\n2017-06-01\n${PROSE}`);
      const file = writeUnlisted('x.txt', restore(bytes)).get('x-1.md') ?? '';
      const [, yaml = '', ...body] = file.split(/^---$/mu);
      expect(parse(yaml)).toMatchObject({ seed: 'x.txt' });
      expect(body).toHaveLength(1);
    }
  });
});
