/** The colours of the images: paper, ink and the annotating red, as on the pages. */
export const PAPER = '#f6f1e5';
export const INK = '#1e1a16';
export const RED = '#a92a1b';
export const FADED = '#4b433a';

/** Steps of each ramp; with the shared paper colour they make sixteen colours, four bits a pixel. */
const INK_STEPS = 8;
const RED_STEPS = 6;

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

/** The colours of every image, darkest of each ramp last. An image holds nothing else. */
export const PALETTE: readonly Rgb[] = [
  parse(PAPER),
  ...makeRamp(INK, INK_STEPS),
  ...makeRamp(RED, RED_STEPS),
  parse(FADED),
];
