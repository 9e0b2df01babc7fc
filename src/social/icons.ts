import { Resvg } from '@resvg/resvg-js';
import { PALETTE } from './colours.ts';
import { encodePng } from './encode-png.ts';

/** The icons that devices ask for, by side in pixels. */
export const ICONS = [
  { name: 'apple-touch-icon.png', side: 180 },
  { name: 'icon-192.png', side: 192 },
  { name: 'icon-512.png', side: 512 },
] as const;

/** Draws the site's icon in every size. */
export const toSiteIcons = (svg: string): { name: string; png: Buffer }[] =>
  ICONS.map(({ name, side }) => {
    const options = { fitTo: { mode: 'width', value: side } } as const;
    const { width, height, pixels } = new Resvg(svg, options).render();
    return { name, png: encodePng({ width, height, rgba: pixels }, PALETTE) };
  });
