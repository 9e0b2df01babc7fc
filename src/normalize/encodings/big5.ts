import { lazily, pairEncoding, readPairTable } from './byte-pairs.ts';
import type { Encoding } from './encoding.ts';

/** Big5 as the platform's decoder knows it (WHATWG label `big5`). */
export const BIG5: Encoding = pairEncoding(
  'big5',
  lazily(() => readPairTable('big5', new Map())),
  null,
);
