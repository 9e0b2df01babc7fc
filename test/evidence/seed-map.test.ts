import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerEdit } from '../../src/content/schemas/source.ts';
import { createSeedMap, toSeedBytes } from '../../src/evidence/seed-map.ts';

const encode = (text: string): Buffer => Buffer.from(text, 'utf8');

/** A piece of a seed: kept, or replaced by other text. */
interface Piece {
  before: string;
  after: string;
  kept: boolean;
}

const word = fc.string({
  unit: fc.constantFrom('县', '干', '部', 'a', '3', '𠮷', '，'),
  maxLength: 5,
});
const piece: fc.Arbitrary<Piece> = fc.oneof(
  word.map((text) => ({ before: text, after: text, kept: true })),
  fc.tuple(word, word).map(([before, after]) => ({ before, after, kept: false })),
);

function build(pieces: readonly Piece[], start: number) {
  const ledger: LedgerEdit[] = [];
  let byte = start;
  for (const { before, after, kept } of pieces) {
    const end = byte + encode(before).length;
    const rules = ['rule'];
    if (!kept)
      ledger.push({ bytes: [byte, end], before, after, rules, kind: 'edit', reason: 'a test' });
    byte = end;
  }
  return { span: [start, byte] as [number, number], ledger };
}

test('leads each run of the text to the bytes of the pieces that it touches', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.nat(9),
      fc.nat(),
      fc.nat(),
      (pieces, start, a, b) => {
        const map = createSeedMap(build(pieces, start));
        // Each character of the text with the seed bytes that it came from, told one by one.
        let byte = start;
        const chars = pieces.flatMap(({ before, after, kept }) => {
          const from = byte;
          byte += encode(before).length;
          const to = byte;
          let at = from;
          return Array.from(after, (char) => {
            const own = at;
            at += encode(char).length;
            return { char, range: kept ? [own, at] : [from, to] };
          });
        });
        expect(map.textLength).toBe(encode(chars.map(({ char }) => char).join('')).length);
        if (chars.length === 0) return;
        const [first, last] = [a % chars.length, b % chars.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const textStart = encode(
          chars
            .slice(0, first)
            .map(({ char }) => char)
            .join(''),
        ).length;
        const textEnd =
          textStart +
          encode(
            chars
              .slice(first, last + 1)
              .map(({ char }) => char)
              .join(''),
          ).length;
        expect(toSeedBytes(map, [textStart, textEnd])).toEqual([
          chars[first]!.range[0],
          chars[last]!.range[1],
        ]);
      },
    ),
  );
});

test('leads nowhere beyond the ledger', () => {
  const map = createSeedMap({ span: [0, 3], ledger: [] });
  expect(toSeedBytes(map, [0, 3])).toEqual([0, 3]);
  expect(toSeedBytes(map, [0, 4])).toBeUndefined();
});
