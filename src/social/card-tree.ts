import { type Card, CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { box, type CardNode, type Style } from './card-node.ts';
import { FADED, INK, PAPER } from './colours.ts';
import { fitTitle, LARGEST, SMALLEST, TITLE_WIDTH } from './fit-title.ts';
import { toFold } from './fold.ts';
import { SANS, SERIF } from './fonts.ts';
import { hasQuotes, type Piece, splitQuotes } from './set-quotes.ts';

const toSeal = (characters: string): CardNode =>
  box(
    {
      position: 'absolute',
      right: 34,
      bottom: 92,
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      width: 84,
      height: 136,
      backgroundColor: INK,
      color: PAPER,
      fontFamily: SERIF,
      fontSize: 50,
      lineHeight: 1.15,
    },
    ...[...characters].slice(0, 2).map((character) => box({}, character)),
  );

const toPieceBox = ({ text, left, right }: Piece): CardNode =>
  box({ marginLeft: `${-left}em`, marginRight: `${-right}em` }, text);
const WORD_SPACE = '0.24em';

/** A text in one language. English with quotation marks is set word by word, so that the marks can be drawn in. */
function toLine(style: Style, text: string, isEnglish: boolean): CardNode {
  if (!isEnglish || !hasQuotes(text)) return box(style, text);
  const words = splitQuotes(text).map((pieces) =>
    box({ marginRight: WORD_SPACE }, ...pieces.map(toPieceBox)),
  );
  return box({ ...style, flexWrap: 'wrap' }, ...words);
}

const SECOND_LARGEST = 42;
const SECOND_SMALLEST = 26;

function toText({ kind, title, second, detail, lang }: Card): CardNode {
  const isEnglish = lang === 'en';
  const size = fitTitle(title, { lines: 1.7, largest: LARGEST, smallest: SMALLEST });
  const secondSize = fitTitle(second, {
    lines: 1.1,
    largest: SECOND_LARGEST,
    smallest: SECOND_SMALLEST,
  });
  const lines = [
    { text: kind, isEnglish, style: { fontFamily: SANS, fontSize: 30, color: FADED } },
    { text: title, isEnglish, style: { fontFamily: SERIF, fontSize: size, lineHeight: 1.22 } },
    {
      text: second,
      isEnglish: !isEnglish,
      style: { fontFamily: SERIF, fontSize: secondSize, lineHeight: 1.3, color: FADED },
    },
    { text: detail, isEnglish, style: { fontFamily: SANS, fontSize: 28, color: FADED } },
  ];
  const told = lines.filter(({ text }) => text !== '');
  return box(
    { flexDirection: 'column', gap: 20, width: TITLE_WIDTH },
    ...told.map((one) => toLine(one.style, one.text, one.isEnglish)),
  );
}

/** The name of the site below a rule of its own, so that no line of the text runs into it. */
const toSite = (site: string): CardNode =>
  box(
    { flexDirection: 'column', gap: 12 },
    box({ height: 2, backgroundColor: INK }),
    box({ fontFamily: SANS, fontSize: 28 }, site),
  );

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
      padding: '34px 44px 18px 44px',
    },
    toText(card),
    ...(card.site === '' ? [] : [toSite(card.site)]),
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
