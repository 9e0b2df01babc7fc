import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/content/read.ts';
import { resolveQuotation } from '../../src/evidence/resolve-quotation.ts';
import { readSeeds } from '../../src/verify/read-seeds.ts';

const ROOT = join(import.meta.dirname, '../..');
const { sources } = await readCorpus(ROOT);
const seeds = await readSeeds(ROOT);

test.each([...sources.values()])(
  'any passage of $id that stands there once leads to its bytes',
  (source) => {
    const seed = Buffer.from(seeds.get(source.seed)!);
    const long = source.paragraphs.filter(({ text }) => text.length > 12);
    const pick = fc.tuple(fc.nat(long.length - 1), fc.nat(), fc.integer({ min: 8, max: 60 }));
    let resolved = 0;
    fc.assert(
      fc.property(pick, ([index, offset, length]) => {
        const chars = Array.from(long[index]!.text);
        const start = offset % (chars.length - 8);
        const quote = chars.slice(start, start + length).join('');
        const result = resolveQuotation(source, { source: source.id, quote });
        if (!result.ok) {
          expect(result.reason).toBe('ambiguous');
          return;
        }
        const { codePointStart, codePointEnd, byteStart, byteEnd, prefix, suffix, sentences } =
          result.resolved;
        const text = Array.from(source.text);
        expect(text.slice(codePointStart, codePointEnd).join('')).toBe(quote);
        expect(source.text).toContain(prefix + quote + suffix);
        expect(sentences.length).toBeGreaterThan(0);
        // The bytes are whole characters of the seed, and the ledger's edits inside them give the quotation.
        const bytes = seed.subarray(byteStart, byteEnd);
        expect(Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)).toBe(true);
        let replayed = '';
        let at = byteStart;
        for (const edit of source.ledger.filter(
          (one) => one.bytes[0] >= byteStart && one.bytes[1] <= byteEnd,
        )) {
          replayed += seed.subarray(at, edit.bytes[0]).toString('utf8') + edit.after;
          at = edit.bytes[1];
        }
        replayed += seed.subarray(at, byteEnd).toString('utf8');
        expect(replayed).toContain(quote);
        resolved += 1;
      }),
      { numRuns: 60 },
    );
    expect(resolved).toBeGreaterThan(30);
  },
);
