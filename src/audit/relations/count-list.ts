import { contains } from '../interval.ts';
import { judge, line, type Outcome, sum } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { compare, toRational } from '../rational.ts';

/**
 * As many things are listed as are announced. A list that 等 leaves open, and that is shorter, proves
 * nothing; nor does no list at all.
 */
export function checkCountList(
  count: Quantity,
  items: readonly string[],
  isOpen: boolean,
): Outcome {
  const listed = toRational(BigInt(items.length));
  const holds = contains(count.interval, listed);
  const numbered = items.map((item, index) => `${String(index + 1)} ${item}`);
  const isShort = compare(listed, count.value) < 0;
  const sign = holds ? '=' : isShort ? '<' : '>';
  const working = [
    line(`称有：${show(count)}`, `Announced: ${show(count)}`),
    line(
      items.length === 0 ? '列举：无' : `列举：${numbered.join('；')}`,
      items.length === 0 ? 'Listed: none' : `Listed: ${numbered.join('; ')}`,
    ),
    ...(items.length === 0 ? [] : [sum(`${String(items.length)} ${sign} ${show(count)}`)]),
  ];
  if (items.length === 0 || (isOpen && isShort)) return { working, verdict: 'cannot-be-computed' };
  return { working, verdict: judge(holds) };
}
