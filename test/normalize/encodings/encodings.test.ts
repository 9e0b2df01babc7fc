import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeAny } from '../../../src/normalize/decode-any.ts';
import { BIG5, readSecondPair } from '../../../src/normalize/encodings/big5.ts';
import { detectEncoding } from '../../../src/normalize/encodings/detect-encoding.ts';
import {
  decodeWith,
  traceBytes,
  type Encoding,
} from '../../../src/normalize/encodings/encoding.ts';
import { GB18030 } from '../../../src/normalize/encodings/gb18030.ts';
import { findMisreadRuns } from '../../../src/normalize/encodings/judge-misread.ts';
import { UTF_16BE, UTF_16LE } from '../../../src/normalize/encodings/utf-16.ts';
import { resyncMisread } from '../../../src/normalize/encodings/resync-misread.ts';
import { misread } from '../../../src/cli/bench-normalize/gbk-reader.ts';
import { UTF_8 } from '../../../src/normalize/encodings/utf-8.ts';
import { invertLedger, replayLedger } from '../../../src/normalize/ledger.ts';
import { restoreSeed } from '../../../src/normalize/restore-seed.ts';
import { readCleanDocuments } from '../../../src/cli/bench-normalize/clean-documents.ts';
import { damageDocument } from '../../../src/cli/bench-normalize/trial.ts';
import { KINDS } from '../../../src/cli/bench-normalize/kinds.ts';

const ENCODINGS = [UTF_8, GB18030, BIG5, UTF_16LE, UTF_16BE];
const SEEDS = `${import.meta.dirname}/../../../seeds`;
const PROSE = '渡口的船都靠在岸边，等着水退下去再走。岸上的人也在等。';
const PROSE_IN_BIG5 =
  '渡口的船都靠在岸邊，等著水退下去再走十里。岸上的十個人也在等，沒有一個人說話。';
const named = ENCODINGS.map((encoding) => [encoding.name, encoding] as const);

function nameOf(bytes: Uint8Array): string | null {
  const detected = detectEncoding(bytes);
  return detected === null ? null : 'nearest' in detected ? 'uncertain' : detected.name;
}

describe.each(named)('%s', (_, encoding: Encoding) => {
  it('gives back any bytes, character for character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60, size: 'max' }), (any) => {
        const bytes = Buffer.from(any.length % 2 === 0 ? any : any.subarray(1));
        expect(bytes.equals(encoding.encode(decodeWith(encoding, bytes)))).toBe(true);
        let byte = 0;
        for (const { byteStart, byteEnd, before } of traceBytes(encoding, bytes)) {
          expect(byteStart).toBe(byte);
          expect(bytes.subarray(byteStart, byteEnd).equals(encoding.encode(before))).toBe(true);
          byte = byteEnd;
        }
        expect(byte).toBe(bytes.length);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('never puts a replacement character in the place of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 40 }), (bytes) => {
        // In UTF-16 and GB 18030 the character itself can be written.
        const written = encoding.encode('a').length === 2 || encoding === GB18030;
        if (!written)
          expect(decodeWith(encoding, bytes).includes('\uFFFD')).toBe(
            Buffer.from(bytes).includes(Buffer.from('\uFFFD')),
          );
      }),
      { seed: 4 },
    );
  });
});

describe('GB 18030', () => {
  it.each([
    ['private use', 'AAC3', '\uE022'],
    ['four bytes', '95328236', '𠀀'],
    ['four bytes below the astral planes', '82358F33', '龦'],
    ['the euro sign', 'A2E3', '€'],
    ['the second space', 'A3A0', '\uE5E5'],
  ])('reads and writes %s', (_, hex, character) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(decodeWith(GB18030, bytes)).toBe(character);
    expect(bytes.equals(GB18030.encode(character))).toBe(true);
  });

  it('refuses to write what it does not have: a lone high surrogate', () => {
    expect(() => GB18030.encode('\uD800')).toThrow(RangeError);
  });
});

describe('Big5', () => {
  const second = (pair: number): string => String.fromCodePoint(0xf0000 + pair);

  it.each([
    ['十', 'A451', 'A2CC'],
    ['卅', 'A4CA', 'A2CE'],
    ['╞', 'F9E9', 'A2A5'],
    ['╪', 'F9EA', 'A2A6'],
    ['╡', 'F9EB', 'A2A7'],
    ['═', 'F9F9', 'A2A4'],
    ['╭', 'A27E', 'F9FA'],
    ['╯', 'A2A3', 'F9FD'],
  ])('reads %s of %s as encoders write it, and keeps %s apart', (character, first, other) => {
    expect(decodeWith(BIG5, Buffer.from(first, 'hex'))).toBe(character);
    expect(Buffer.from(BIG5.encode(character)).toString('hex').toUpperCase()).toBe(first);
    const kept = second(parseInt(other, 16));
    expect(decodeWith(BIG5, Buffer.from(other, 'hex'))).toBe(kept);
    expect(Buffer.from(BIG5.encode(kept)).toString('hex').toUpperCase()).toBe(other);
    expect(readSecondPair(kept)).toBe(character);
  });

  it('reads what another encoder wrote, character for character', () => {
    for (const character of '十卅廿一渡口，。“”═╞╪╡二三百千萬億人的是了我')
      expect(decodeWith(BIG5, iconv.encode(character, 'big5')), character).toBe(character);
  });

  it('gives every pair that another decoder reads its meaning, now or by the rule', () => {
    let count = 0;
    for (let pair = 0x8140; pair <= 0xfefe; pair += 1) {
      const bytes = Buffer.of(pair >> 8, pair & 0xff);
      const expected = iconv.decode(bytes, 'big5');
      if (expected.includes('\uFFFD')) continue;
      const found = decodeWith(BIG5, bytes);
      expect(readSecondPair(found) ?? found, pair.toString(16)).toBe(expected);
      expect(bytes.equals(BIG5.encode(found)), pair.toString(16)).toBe(true);
      count += 1;
    }
    expect(count).toBeGreaterThan(18_000);
  });

  it('gives one □ for one lost character, and the reason names the encoding', () => {
    const bytes = iconv.encode(`十個人的渡口\n2018-04-09\n${PROSE_IN_BIG5}`, 'big5');
    const at = bytes.indexOf(iconv.encode('靠', 'big5'));
    bytes.set([0xff, 0xfd], at);
    const restored = restoreSeed('x.txt', bytes);
    if ('check' in restored) throw new Error(restored.message);
    const { text, ledger } = restored.articles[0]!.restored;
    expect(text).toContain('渡口的船都□在岸边');
    const reasons = ledger.filter(({ after }) => after.includes('□')).map(({ reason }) => reason);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).not.toContain('GBK');
  });

  it('restores a text that says 十 in either code, and its ledger inverts', () => {
    const written = iconv.encode(`十個人的渡口\n2018-04-09\n${PROSE_IN_BIG5}`, 'big5');
    const bytes = Buffer.from(written);
    bytes.set([0xa2, 0xcc], bytes.lastIndexOf(Buffer.from('A451', 'hex')));
    const restored = restoreSeed('x.txt', bytes);
    if ('check' in restored) throw new Error(restored.message);
    const [article] = restored.articles;
    const { text, span, ledger } = article!.restored;
    expect(text).toBe(
      '渡口的船都靠在岸边，等着水退下去再走十里。岸上的十个人也在等，没有一个人说话。',
    );
    expect(ledger.some(({ rules }) => rules.includes('read-second-pairs'))).toBe(true);
    const inverted = invertLedger(text, span, ledger, (run) => BIG5.encode(run));
    expect(bytes.equals(inverted)).toBe(true);
  });
});

describe('detectEncoding', () => {
  const texts = [
    PROSE,
    ...readdirSync(SEEDS)
      .filter((name) => /^00[0124].*txt$/u.test(name))
      .map((name) => readFileSync(`${SEEDS}/${name}`, 'utf8')),
  ];

  it.each([
    ['utf-8', UTF_8, ''],
    ['utf-8', UTF_8, '\uFEFF'],
    ['gb18030', GB18030, ''],
    ['utf-16le', UTF_16LE, ''],
    ['utf-16le', UTF_16LE, '\uFEFF'],
    ['utf-16be', UTF_16BE, ''],
    ['utf-16be', UTF_16BE, '\uFEFF'],
  ] as const)('knows %s', (name, encoding, mark) => {
    for (const text of texts) expect(nameOf(encoding.encode(mark + text))).toBe(name);
  });

  it('knows Big5', () => {
    expect(nameOf(iconv.encode(PROSE_IN_BIG5, 'big5'))).toBe('big5');
    expect(nameOf(iconv.encode('十'.repeat(40) + PROSE_IN_BIG5, 'big5'))).toBe('big5');
  });

  it.each([
    ['random bytes', Buffer.from('9f3c81e0bb17fe02d5c4aa90e7316b2f8d', 'hex')],
    [
      'Japanese in Shift JIS',
      Buffer.from('82b182ea82cd93fa967b8cea82cc95b68fcd82c582b7814282', 'hex'),
    ],
    [
      'Cyrillic in one byte',
      Buffer.from('cff0e8e2e5f220ece8f02c20eae0ea20e4e5ebe03f'.repeat(3), 'hex'),
    ],
  ])('is not certain of %s', (_, bytes) => {
    expect(nameOf(bytes)).toBe('uncertain');
  });

  it('knows a text with one stray NUL, which is dropped and said so', () => {
    const text = `${PROSE.repeat(8)}\n${PROSE.replace('船', '船\0')}`;
    const bytes = Buffer.from(`渡口的船和岸上的人\n2018-04-09\n${text}`);
    expect(nameOf(bytes)).toBe('utf-8');
    const restored = restoreSeed('x.txt', bytes);
    if ('check' in restored) throw new Error(restored.message);
    const [article] = restored.articles;
    expect(article!.restored.text).toBe(text.replace('\0', ''));
    expect(article!.restored.ledger.map(({ before }) => before)).toContain('\0');
  });

  it('takes bytes with NUL that are no UTF-16 for binary', () => {
    expect(nameOf(Buffer.from([80, 75, 3, 4, 0, 0, 8, 1]))).toBe(null);
  });
});

describe('decodeAny', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'empty file'],
    ['blank', Buffer.from('\uFEFF \n'), 'blank file'],
    [
      'in UTF-16 with an odd last byte',
      Buffer.concat([UTF_16LE.encode(`\uFEFF${PROSE}`), Buffer.of(10)]),
      'says UTF-16',
    ],
    ['binary', Buffer.from([80, 75, 3, 4, 0, 0]), 'NUL byte'],
    ['in no encoding', Buffer.from('9f3c81e0bb17fe02d5c4aa90e7316b2f8d', 'hex'), 'nearest'],
  ])('refuses a file that is %s', (_, bytes, message) => {
    const failure = decodeAny(bytes);
    expect('message' in failure && failure.message).toContain(message);
  });
});

describe('UTF-8 read as GBK', () => {
  it('is read back where every byte fits', () => {
    expect(resyncMisread(misread('渡口的船都靠'))).toMatchObject({
      text: '渡口的船都靠',
      share: 1,
      isCut: false,
      isSilent: false,
    });
  });

  it('knows the euro sign for the byte 80 or for two bytes, by what follows', () => {
    for (const text of ['一个', '到了。一', '不〇', '在〇一', '℀〇℀℀']) {
      const shown = misread(text);
      if (!shown.includes('\uFFFD')) expect(resyncMisread(shown).text, shown).toBe(text);
    }
    expect(misread('扶贫一个人')).toContain('€');
  });

  it('leaves alone what is no such text', () => {
    for (const text of [PROSE, '涓涓细流', '鍘', '€€€']) expect(findMisreadRuns(text)).toEqual([]);
  });
});

describe('a seed in whichever encoding', () => {
  const clean = readCleanDocuments();
  it.each(Object.keys(KINDS))(
    'of the kind “%s” is replayed and inverted by its ledgers',
    (kind) => {
      const { bytes } = damageDocument(kind, clean, 5, 5);
      const restored = restoreSeed('x.txt', bytes);
      if ('check' in restored) throw new Error(restored.message);
      const { encoding, articles } = restored;
      let byte = 0;
      for (const { restored: article } of articles) {
        const { span, ledger, text } = article;
        expect(span[0]).toBe(byte);
        byte = span[1];
        const replayed = replayLedger(bytes, span, ledger, (run) => decodeWith(encoding, run));
        expect(replayed).toBe(text);
        const inverted = invertLedger(text, span, ledger, (run) => encoding.encode(run));
        expect(Buffer.from(bytes.subarray(...span)).equals(inverted)).toBe(true);
      }
      expect(byte).toBe(bytes.length);
    },
  );
});
