import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Families by the names that the card gives them: what a source says is set in serif, what we say in sans. */
export const SERIF = 'serif-latin, serif-han';
export const SANS = 'sans-latin, sans-han';

export interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 700;
  style: 'normal';
}

const FILES = [
  ['serif-latin', 'noto-serif-sc', 'latin', 700],
  ['serif-han', 'noto-serif-sc', 'chinese-simplified', 700],
  ['sans-latin', 'noto-sans-sc', 'latin', 400],
  ['sans-han', 'noto-sans-sc', 'chinese-simplified', 400],
] as const;

/** Reads the fonts of the images from the packages that carry them, below `root`. */
export const readFonts = (root: string): CardFont[] =>
  FILES.map(([name, family, subset, weight]) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(
      join(
        root,
        `node_modules/@fontsource/${family}/files/${family}-${subset}-${String(weight)}-normal.woff`,
      ),
    ),
  }));
