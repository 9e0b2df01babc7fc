import { box, type CardNode } from './card-node.ts';
import { INK } from './colours.ts';
import { SERIF } from './fonts.ts';

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

/** The fold of a leaf: a name upright between two fishtails. */
export function toFold(name: string): CardNode {
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
