import { createSiteServer, listen } from '../site/server.ts';
import { buildSite } from './build.ts';
import { DIST, ROOT } from './paths.ts';
import { parsePort, toPortInUseMessage } from './port.ts';
import { runCommand } from './stage.ts';
import { UsageError } from './usage-error.ts';

const isPortInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Builds the site and serves it. Takes the port first: a port in use is told before the build. */
async function start(): Promise<void> {
  const port = parsePort(process.argv.slice(2), process.env);
  const server = createSiteServer(DIST);
  try {
    const address = await listen(server, port);
    await buildSite(ROOT, DIST);
    console.log(`serving: ${address}/ (stop with Ctrl+C)`);
  } catch (error) {
    server.close();
    if (isPortInUse(error)) throw new UsageError(toPortInUseMessage(port), { cause: error });
    throw error;
  }
}

await runCommand(start);
