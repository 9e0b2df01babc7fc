import { createHash } from 'node:crypto';

/** A file of the project: path with forward slashes, and its bytes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** Hexadecimal digits that a reader sees. */
const DIGITS = 8;

const byPath = (a: ContentFile, b: ContentFile): number => (a.path < b.path ? -1 : 1);

/**
 * The state of the content in one word: SHA-256 over the paths and bytes of all files, the first
 * eight hexadecimal digits. The order of the files does not matter.
 */
export function hashContent(files: readonly ContentFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files.toSorted(byPath)) {
    hash.update(`${path}\n${bytes.length}\n`);
    hash.update(bytes);
  }
  return hash.digest('hex').slice(0, DIGITS);
}
