import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readCorpus } from '../content/read.ts';
import { toSiteIcons } from './icons.ts';
import { type CardFile, listCards } from './list-cards.ts';
import { renderAll } from './render-all.ts';

const CACHE = '.cache/social';
/** The packages that draw the images: their versions, and the bytes of this room, are part of each image's key. */
const PACKAGES = [
  'satori',
  '@resvg/resvg-js',
  '@fontsource/noto-sans-sc',
  '@fontsource/noto-serif-sc',
];

function hashDrawing(root: string): string {
  const hash = createHash('sha256');
  const room = join(root, 'src/social');
  const files = [
    ...readdirSync(room)
      .sort()
      .map((name) => join(room, name)),
    ...PACKAGES.map((name) => join(root, 'node_modules', name, 'package.json')),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Name of an image in the cache: what it says, and what draws it. */
const toKey = ({ card }: CardFile, drawing: string): string =>
  createHash('sha256')
    .update(`${drawing}\n${JSON.stringify(card)}`)
    .digest('hex');

/** Written aside and then renamed: another build may read the cache at the same time. */
function keep(file: string, png: Uint8Array): void {
  const aside = `${file}.${String(process.pid)}`;
  writeFileSync(aside, png);
  renameSync(aside, file);
}

/** Draws every image of the site below `dist`, those with unchanged words from the cache, and the icons. Gives one line of figures. */
export async function socialStage(root: string, dist: string): Promise<string> {
  const cards = listCards(await readCorpus(root));
  const drawing = hashDrawing(root);
  const cache = join(root, CACHE);
  mkdirSync(cache, { recursive: true });
  const cached = cards.map((file) => ({
    ...file,
    file: join(cache, `${toKey(file, drawing)}.png`),
  }));
  const missing = cached.filter(({ file }) => !existsSync(file));
  await renderAll({ root, cards: missing.map(({ file, card }) => ({ file, card })) }, keep);
  for (const { path, file } of cached) {
    const target = join(dist, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  const icons = toSiteIcons(readFileSync(join(root, 'public/favicon.svg'), 'utf8'));
  for (const { name, png } of icons) writeFileSync(join(dist, name), png);
  return `${cards.length} images, ${missing.length} of them drawn, ${icons.length} icons`;
}
