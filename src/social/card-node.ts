/** A node as satori reads it: what JSX would make. */
export interface CardNode {
  type: string;
  props: { style?: Record<string, string | number>; children?: (CardNode | string)[] } & Record<
    string,
    unknown
  >;
}

export type Style = Record<string, string | number>;
/** A box of its own; its style adds to what every box has. */
export const box = (style: Style, ...children: (CardNode | string)[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});
