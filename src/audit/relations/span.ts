import { readSpan } from '../calendar.ts';
import { contains } from '../interval.ts';
import { judge, line, type Outcome } from '../outcome.ts';
import { type Quantity, show } from '../quantity.ts';
import { toRational } from '../rational.ts';

/** From one date to another it is as many years as the source says, counted as calendar years that are touched or as years that have passed. */
export function checkSpan(from: string, to: string, years: Quantity): Outcome {
  const [a, b] = [readSpan(from), readSpan(to)];
  const passed = b.year - a.year;
  const touched = passed + 1;
  const holds = [passed, touched].some((count) =>
    contains(years.interval, toRational(BigInt(count))),
  );
  return {
    working: [
      line(
        `${a.date} 至 ${b.date}：跨 ${String(touched)} 个年头，相差 ${String(passed)} 年`,
        `${a.date} to ${b.date}: ${String(touched)} calendar years touched, ${String(passed)} passed`,
      ),
      line(`文中所载：${show(years)}`, `Stated: ${show(years)}`),
    ],
    verdict: judge(holds),
  };
}
