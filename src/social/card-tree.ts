import { type Card, CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { FADED, INK, PAPER, RED } from './colours.ts';
import { fitTitle, LARGEST, TITLE_WIDTH } from './fit-title.ts';
import { SANS, SERIF } from './fonts.ts';

/** A node as satori reads it: what JSX would make. */
export interface CardNode {
  type: string;
  props: { style?: Record<string, string | number>; children?: (CardNode | string)[] } & Record<
    string,
    unknown
  >;
}

type Style = Record<string, string | number>;
const box = (style: Style, ...children: (CardNode | string)[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** The fishtail mark of a fold, as printed between title and page number; `down` turns it. */
const toFishtail = (down: boolean): CardNode => ({
  type: 'svg',
  props: {
    width: 48,
    height: 30,
    viewBox: '0 0 48 30',
    children: [
      {
        type: 'path',
        props: { d: down ? 'M0 30h48V0L24 20 0 0z' : 'M0 0h48v30L24 10 0 30z', fill: INK },
      },
    ],
  },
});

const FOLD_LIMIT = 8;

function toFold(name: string): CardNode {
  const characters = [...name].slice(0, FOLD_LIMIT);
  return box(
    {
      width: 96,
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'space-between',
    },
    toFishtail(false),
    box(
      { flexDirection: 'column', alignItems: 'center', fontFamily: SERIF, fontSize: 40 },
      ...characters.map((character) => box({ lineHeight: 1.2 }, character)),
    ),
    toFishtail(true),
  );
}

const toSeal = (characters: string): CardNode =>
  box(
    {
      position: 'absolute',
      right: 34,
      bottom: 34,
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      width: 84,
      height: 136,
      backgroundColor: RED,
      color: PAPER,
      fontFamily: SERIF,
      fontSize: 50,
      lineHeight: 1.15,
    },
    ...[...characters].slice(0, 2).map((character) => box({}, character)),
  );

function toText({ kind, title, second, detail }: Card): CardNode {
  return box(
    { flexDirection: 'column', gap: 20, width: TITLE_WIDTH },
    box({ fontFamily: SANS, fontSize: 30, color: RED }, kind),
    box({ fontFamily: SERIF, fontSize: fitTitle(title, 2, LARGEST), lineHeight: 1.22 }, title),
    ...(second === ''
      ? []
      : [
          box(
            {
              fontFamily: SERIF,
              fontSize: fitTitle(second, 1.1, 46),
              lineHeight: 1.3,
              color: FADED,
            },
            second,
          ),
        ]),
    ...(detail === '' ? [] : [box({ fontFamily: SANS, fontSize: 28, color: FADED }, detail)]),
  );
}

/** A line around a box, drawn as two boxes: a border would be clipped, which takes five times as long to draw. */
const frame = (line: number, gap: number, child: CardNode): CardNode =>
  box(
    { flexGrow: 1, padding: line, backgroundColor: INK },
    box({ flexGrow: 1, padding: gap, backgroundColor: PAPER }, child),
  );

/** Lays a card out as a leaf of a bound book: a double frame, the fold at the left, the text, the seal. */
export function toCardTree(card: Card): CardNode {
  const text = box(
    {
      position: 'relative',
      flexGrow: 1,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '36px 44px 30px 44px',
    },
    toText(card),
    box({ fontFamily: SANS, fontSize: 28 }, card.site),
    ...(card.seal === '' ? [] : [toSeal(card.seal)]),
  );
  const leaf = box(
    { flexGrow: 1 },
    toFold(card.fold),
    box({ width: 2, backgroundColor: INK }),
    text,
  );
  return box(
    { width: CARD_WIDTH, height: CARD_HEIGHT, padding: 26, backgroundColor: PAPER, color: INK },
    frame(5, 5, frame(2, 0, leaf)),
  );
}
