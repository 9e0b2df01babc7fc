import type { Random } from './random.ts';

/** Cuts single bytes out, about one in `every`, never a byte of ASCII. */
export function cutBytes(bytes: Uint8Array, every: number, random: Random): Buffer {
  return Buffer.from(bytes.filter((byte) => byte < 0x80 || random.below(every) !== 0));
}
