/** The colours of the images: paper and ink. The annotating red of the pages is for evidence alone, and an image has none. */
export const PAPER = '#f6f1e5';
export const INK = '#1e1a16';
export const FADED = '#4b433a';

/** Steps from paper to ink; with paper and the faded ink they make sixteen colours, four bits a pixel. */
const INK_STEPS = 14;

type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** `steps` colours from paper towards `hex`, without paper itself. */
function makeRamp(hex: string, steps: number): Rgb[] {
  const [from, to] = [parse(PAPER), parse(hex)];
  return Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    const mix = (channel: 0 | 1 | 2): number =>
      Math.round(from[channel] + (to[channel] - from[channel]) * share);
    return [mix(0), mix(1), mix(2)];
  });
}

/** The colours of every image. An image holds nothing else. */
export const PALETTE: readonly Rgb[] = [parse(PAPER), ...makeRamp(INK, INK_STEPS), parse(FADED)];
