import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH, type Card } from '../../src/social/card.ts';
import { PALETTE } from '../../src/social/colours.ts';
import { encodePng } from '../../src/social/encode-png.ts';
import { readFonts } from '../../src/social/fonts.ts';
import { ICONS, toSiteIcons } from '../../src/social/icons.ts';
import { listCards } from '../../src/social/list-cards.ts';
import { hasQuotes, splitQuotes } from '../../src/social/set-quotes.ts';
import { renderCard } from '../../src/social/render-card.ts';
import { ROOT } from '../../src/cli/paths.ts';
import { readCorpus } from '../../src/content/read.ts';

const RGB = [
  [255, 255, 255],
  [0, 0, 0],
  [200, 0, 0],
] as const;

const paint = (width: number, height: number, colours: readonly number[]) => ({
  width,
  height,
  rgba: Uint8Array.from(colours.flatMap((index) => [...(RGB[index] ?? RGB[0]), 255])),
});

describe('encodePng', () => {
  it('is read back by a decoder of another house, pixel by pixel, for odd and even widths', () => {
    for (const [width, height] of [
      [3, 2],
      [4, 1],
      [1, 5],
    ] as const) {
      const picture = paint(
        width,
        height,
        Array.from({ length: width * height }, (_, index) => index % 3),
      );
      const decoded = PNG.sync.read(encodePng(picture, RGB));
      expect([decoded.width, decoded.height]).toEqual([width, height]);
      expect([...decoded.data]).toEqual([...picture.rgba]);
    }
  });

  it('takes the nearest colour of the palette', () => {
    const grey = { width: 1, height: 1, rgba: Uint8Array.of(30, 20, 20, 255) };
    expect([...PNG.sync.read(encodePng(grey, RGB)).data]).toEqual([0, 0, 0, 255]);
  });

  it('refuses more than sixteen colours, and the decoder a file with a flipped byte', () => {
    expect(() =>
      encodePng(
        paint(1, 1, [0]),
        Array.from({ length: 17 }, () => RGB[0]),
      ),
    ).toThrow('17 colours');
    const file = encodePng(paint(2, 2, [0, 1, 2, 0]), RGB);
    file[20] = (file[20] ?? 0) ^ 1;
    expect(() => PNG.sync.read(file)).toThrow();
  });
});

const CARD: Card = {
  lang: 'en',
  kind: 'Mechanism',
  title: 'Cadre recall',
  second: '干部“召回管理”',
  detail: 'Attested in Anxi',
  site: 'The County Mechanism Gazetteer',
  seal: '安溪',
  fold: '干部召回管理',
};

describe('renderCard', () => {
  const fonts = readFonts(ROOT);

  it('draws an image of the size that pages promise, and the same bytes again', async () => {
    const first = await renderCard(CARD, fonts);
    const { width, height, data } = PNG.sync.read(first);
    expect([width, height]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
    expect((await renderCard(CARD, readFonts(ROOT))).equals(first)).toBe(true);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(3);
    expect(colours.size).toBeLessThanOrEqual(PALETTE.length);
  });

  it('draws other words as another image', async () => {
    const [one, other] = [CARD, { ...CARD, seal: '资中' }].map((card) => renderCard(card, fonts));
    expect((await one!).equals(await other!)).toBe(false);
  });

  it('stops at a character that no font holds', async () => {
    await expect(renderCard({ ...CARD, title: '\u{2A6D6}' }, fonts)).rejects.toThrow(
      'expected one that the fonts hold',
    );
  });
});

describe('the colours', () => {
  it('are paper and ink: red is for evidence, and an image has none', () => {
    expect(PALETTE).toHaveLength(16);
    expect(PALETTE.every(([red, green, blue]) => red - Math.min(green, blue) < 20)).toBe(true);
  });
});

describe('splitQuotes', () => {
  it('parts the quotation marks of English words, and knows on which side each is empty', () => {
    const [four, mark] = splitQuotes('the “Four’ 1');
    expect(four).toEqual([{ text: 'the', left: 0, right: 0 }]);
    expect(mark?.map(({ text }) => text)).toEqual(['“', 'Four', '’']);
    expect(mark?.map(({ left }) => left > 0)).toEqual([true, false, false]);
    expect(mark?.map(({ right }) => right > 0)).toEqual([false, false, true]);
    expect(hasQuotes('the "Four"')).toBe(false);
  });
});

/** Whether nothing is drawn on the last lines above the inner frame, right of the fold. */
function isFootClear(png: Buffer): boolean {
  const { width, data } = PNG.sync.read(png);
  const [paper] = PALETTE;
  for (let y = 582; y < 590; y += 1)
    for (let x = 150; x < 1150; x += 1) if (data[(y * width + x) * 4] !== paper?.[0]) return false;
  return true;
}

describe('listCards', () => {
  it('has words that fit their image: no line of the longest ones runs into the frame', async () => {
    const cards = listCards(await readCorpus(ROOT)).map(({ card }) => card);
    const sizeOf = ({ title, second }: Card): number => title.length + second.length;
    const longest = cards.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 4);
    const highest = cards.filter(({ title }) => /^“1\+1\+N”|Gazetteer$/u.test(title));
    expect(highest.length).toBeGreaterThan(1);
    const fonts = readFonts(ROOT);
    for (const card of [...longest, ...highest])
      expect(isFootClear(await renderCard(card, fonts)), card.title).toBe(true);
    const overfull = { ...CARD, title: 'word '.repeat(120) };
    expect(isFootClear(await renderCard(overfull, fonts))).toBe(false);
  });

  it('names the site once, begins labels with a capital, and keeps curly quotation marks', async () => {
    const cards = listCards(await readCorpus(ROOT)).map(({ card }) => card);
    expect(cards.every(({ title, site }) => title !== site)).toBe(true);
    expect(cards.every(({ kind }) => !/^[a-z]/u.test(kind))).toBe(true);
    expect(cards.some(({ title }) => title.includes('“1+1+N” paired'))).toBe(true);
  });

  it('has one image of the site and of each unit, mechanism and source, in both languages', async () => {
    const corpus = await readCorpus(ROOT);
    const cards = listCards(corpus);
    const { counties, mechanisms, sources } = corpus;
    expect(cards).toHaveLength(2 * (1 + counties.size + mechanisms.size + sources.size));
    expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
    expect(cards.every(({ card }) => card.title !== '')).toBe(true);
  });
});

it('icons have the sides that their names say', async () => {
  const { readFileSync } = await import('node:fs');
  const icons = toSiteIcons(readFileSync(`${ROOT}/public/favicon.svg`, 'utf8'));
  for (const [index, { side }] of ICONS.entries()) {
    const { width, height } = PNG.sync.read(icons[index]!.png);
    expect([width, height]).toEqual([side, side]);
  }
});
