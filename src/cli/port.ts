import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

const DEFAULT_PORT = 4321;
const RE_PORT = /^\d{1,5}$/;
const MAX_PORT = 65_535;

/** Reads the port from `--port`, else from `PORT`, else the default. Throws where it is no port. */
export function parsePort(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
  const given = values.port ?? env['PORT'];
  if (given === undefined) return DEFAULT_PORT;
  if (RE_PORT.test(given) && Number(given) <= MAX_PORT) return Number(given);
  throw new UsageError(
    `Unexpected port "${given}", expected 0 to ${MAX_PORT}\n    mend: npm start -- --port ${DEFAULT_PORT}`,
  );
}

/** The message for a port that another program holds. */
export function toPortInUseMessage(port: number): string {
  return (
    `Unexpected listener on port ${port}, expected a free port\n` +
    `    mend: stop the other program, or choose another port: npm start -- --port ${port + 1}`
  );
}
