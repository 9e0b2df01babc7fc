const LINE_FEED = 0x0a;

/** The line, from 1, in which a byte stands. */
export function lineOfByte(seed: Uint8Array, byte: number): number {
  return 1 + seed.subarray(0, byte).filter((one) => one === LINE_FEED).length;
}
