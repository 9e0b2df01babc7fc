import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { type Card, CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { toCardTree } from './card-tree.ts';
import { PALETTE } from './colours.ts';
import { encodePng } from './encode-png.ts';
import type { CardFont } from './fonts.ts';

/** A character that none of the fonts holds stops the build: it would be an empty box in the image. */
function refuseMissing(code: string, text: string): never {
  throw new Error(
    `Unexpected character "${text}" (${code}) on a social image, expected one that the fonts hold\n    mend: add the subset that holds it in src/social/fonts.ts`,
  );
}

type Element = Parameters<typeof satori>[0];

/** Draws a card as a PNG. Texts become outlines: the bytes do not depend on the machine's fonts. */
export async function renderCard(card: Card, fonts: CardFont[]): Promise<Buffer> {
  const svg = await satori(toCardTree(card) as unknown as Element, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts,
    loadAdditionalAsset: (code, text) => Promise.resolve(refuseMissing(code, text)),
  });
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { width, height, pixels } = image;
  return encodePng({ width, height, rgba: pixels }, PALETTE);
}
