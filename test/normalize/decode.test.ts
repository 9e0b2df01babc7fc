import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodeProblem } from '../../src/normalize/decode.ts';
import { textOf } from '../../src/normalize/traced-text.ts';

const SEEDS = `${import.meta.dirname}/../../seeds`;

describe('decode', () => {
  it('can be undone byte for byte, atom for atom', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const bytes = Buffer.from(`脱${text.replaceAll('\0', '')}`);
        const decoded = decode(bytes);
        if (!('atoms' in decoded)) throw new Error(decoded.message);
        const encoded = decoded.atoms.map((atom) => Buffer.from(atom.before));
        expect(Buffer.concat(encoded)).toEqual(bytes);
        decoded.atoms.forEach((atom, index) => {
          expect(atom.byteEnd - atom.byteStart).toBe(encoded[index]!.length);
        });
      }),
      { seed: 1 },
    );
  });

  it.each(readdirSync(SEEDS).filter((name) => name.endsWith('.txt')))('reads %s', (name) => {
    const bytes = readFileSync(`${SEEDS}/${name}`);
    const decoded = decode(bytes);
    if (!('atoms' in decoded)) throw new Error(decoded.message);
    expect(Buffer.from(textOf(decoded.atoms))).toEqual(bytes);
  });

  it('keeps a byte order mark, so that the way back is exact', () => {
    const decoded = decode(Buffer.from('\uFEFF脱贫'));
    expect('atoms' in decoded && textOf(decoded.atoms)).toBe('\uFEFF脱贫');
  });

  it.each([
    ['empty', Buffer.from(''), 0, 'empty file'],
    ['blank', Buffer.from(' \n\u3000\n'), 0, 'blank file'],
    ['binary', Buffer.from([0xe8, 0x84, 0xb1, 0x00, 0x01]), 3, 'binary'],
    ['cut inside a character', Buffer.from([0x61, 0xe8, 0x84]), 1, 'not UTF-8'],
    ['in another encoding', Buffer.from([0x61, 0x62, 0xcd, 0xd1, 0xc6, 0xb6]), 2, 'not UTF-8'],
  ])('refuses a file that is %s and says where', (_, bytes, byte, message) => {
    const failure = decode(bytes);
    if ('atoms' in failure) throw new Error('decoded');
    expect(failure.byte).toBe(byte);
    expect(decodeProblem('seeds/x.txt', failure)).toMatchObject({
      check: 'decode',
      place: { file: 'seeds/x.txt', at: `byte ${String(byte)}` },
      message: expect.stringContaining(message) as string,
    });
  });
});
