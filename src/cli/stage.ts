import { BuildError } from '../report/build-error.ts';
import { UsageError } from './usage-error.ts';

/** One step of the build: what it is called, what it says while it runs, and what it found. */
export interface Stage {
  name: string;
  doing: string;
  /** Returns one line of figures for the log, e.g. `9 sources`. Throws to stop the build. */
  run: () => Promise<string>;
}

export interface Timing {
  name: string;
  milliseconds: number;
}

/** The effects of running stages; tests pass silent ones. */
export interface StageEffects {
  log: (line: string) => void;
  now: () => number;
}

const CONSOLE_EFFECTS: StageEffects = {
  log: (line) => {
    console.log(line);
  },
  now: () => performance.now(),
};

export const toSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** Runs the stages in order and logs each with its time; the first failure stops and keeps its cause. */
export async function runStages(
  stages: readonly Stage[],
  { log, now }: StageEffects = CONSOLE_EFFECTS,
): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const { name, doing, run } of stages) {
    log(`${name}: ${doing}`);
    const start = now();
    const found = await run();
    const milliseconds = now() - start;
    timings.push({ name, milliseconds });
    log(`${name}: ${toSeconds(milliseconds)}, ${found}`);
  }
  return timings;
}

const isExpected = (error: unknown): error is Error =>
  error instanceof BuildError || error instanceof UsageError;

/** Runs a command; problems and wrong use are told as they stand, anything else with its stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(isExpected(error) ? error.message : error);
    process.exitCode = 1;
  }
}
