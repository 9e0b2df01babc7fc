import { readSpan } from '../calendar.ts';
import { judge, line, type Outcome } from '../outcome.ts';

/** What is earlier is not after what is later, as far as both are known. */
export function checkDateOrder(earlier: string, later: string): Outcome {
  const [a, b] = [readSpan(earlier), readSpan(later)];
  const holds = a.firstDay <= b.lastDay;
  const days = Math.abs(a.firstDay - b.firstDay);
  const isKnown = a.firstDay === a.lastDay && b.firstDay === b.lastDay;
  const order = `${a.date} ${holds ? '≤' : '>'} ${b.date}`;
  const apart = line(
    `相差 ${String(days)} 天`,
    `${String(days)} ${days === 1 ? 'day' : 'days'} apart`,
  );
  return {
    working: [line(order, order), ...(isKnown && days > 0 ? [apart] : [])],
    verdict: judge(holds),
  };
}
