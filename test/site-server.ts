import { DIST } from '../src/cli/paths.ts';
import { createSiteServer, listen } from '../src/site/server.ts';

/** The built site, served with its headers on a free port until it is disposed of. */
export interface ServedSite extends AsyncDisposable {
  origin: string;
}

/** Serves a built site for a test: `await using site = await serveSite()`. */
export async function serveSite(dist: string = DIST): Promise<ServedSite> {
  const server = createSiteServer(dist);
  const origin = await listen(server, 0);
  return {
    origin,
    async [Symbol.asyncDispose]() {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      server.close(() => {
        resolve(undefined);
      });
      server.closeAllConnections();
      await promise;
    },
  };
}
