/** A stretch of the axis that a mark takes up, in years. */
export interface Stretch {
  x1: number;
  x2: number;
}

/**
 * Gives each mark the first lane in which it touches none before it. The marks keep their order; those that
 * come first stand higher.
 * @param room what a point takes up to either side, in years
 */
export function assignLanes(marks: readonly Stretch[], room: number): number[] {
  const lanes: Stretch[][] = [];
  return marks.map((mark) => {
    const isFree = (taken: readonly Stretch[]): boolean =>
      taken.every(({ x1, x2 }) => mark.x1 - x2 >= 2 * room || x1 - mark.x2 >= 2 * room);
    const found = lanes.findIndex(isFree);
    const lane = found < 0 ? lanes.length : found;
    (lanes[lane] ??= []).push(mark);
    return lane;
  });
}
