import { describe, expect, it } from 'vitest';
import { checkChecksum, parseChecksums, sha256 } from '../../src/normalize/checksums.ts';

const HASH = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('checksums', () => {
  it('are those of sha256sum', () => {
    expect(sha256(Buffer.from('abc'))).toBe(HASH);
    expect(parseChecksums(`${HASH}  a.txt\n${HASH} *b.txt\n`)).toEqual(
      new Map([
        ['a.txt', HASH],
        ['b.txt', HASH],
      ]),
    );
  });

  it('pass a seed that is unchanged', () => {
    expect(checkChecksum('seeds/a.txt', Buffer.from('abc'), HASH)).toBeNull();
  });

  it('refuse one that is changed by a byte', () => {
    expect(checkChecksum('seeds/a.txt', Buffer.from('abd'), HASH)?.message).toContain(HASH);
  });

  it('name the line that is none', () => {
    expect(parseChecksums(`${HASH}  a.txt\nabc  b.txt\n`)).toMatchObject([{ place: { line: 2 } }]);
  });
});
