import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { decodePercent } from './decode-percent.ts';
import { resolveHeaders } from './headers.ts';

/** Any base serves: requests carry only a path. */
const BASE = 'http://localhost';
/** The middle of Brotli's scale: near to what hosts send, in a few milliseconds. */
const COMPRESSION_LEVEL = 5;

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of Object.entries(resolveHeaders(path))) response.setHeader(name, value);
}

function sendNotFound(dist: string, path: string, response: ServerResponse): void {
  const page = join(dist, path.startsWith('/zh/') ? 'zh/404.html' : '404.html');
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function sendRedirect(location: string, response: ServerResponse): void {
  response.writeHead(301, { Location: location });
  response.end();
}

/** As static hosts do: `/counties` leads to `/counties/` where that is a page. */
function isPageWithoutSlash(dist: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(dist, decodeURI(path), 'index.html'));
}

/** A malformed percent sequence or a foreign origin (`//host/`) is nobody's file. */
function parsePath(request: IncomingMessage): URL | undefined {
  const url = URL.parse(request.url ?? '/', BASE);
  if (url?.origin !== BASE) return undefined;
  return decodePercent(url.pathname) === undefined ? undefined : url;
}

/**
 * A static server for a built site, with the headers of `headers.ts`, compression, directory indexes and
 * the 404 page of the language. Files are read anew for each request, so a rebuilt site shows at once.
 * Paths are resolved by the URL standard, so `..` never leaves `dist`.
 */
export function createSiteServer(dist: string): Server {
  const serve = sirv(dist, { dev: true, etag: true });
  const compress = compression({ brotli: true, level: COMPRESSION_LEVEL });

  return createServer((request, response) => {
    const url = parsePath(request);
    setHeaders(response, url?.pathname ?? '/');
    if (url === undefined) {
      sendNotFound(dist, '/', response);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (isPageWithoutSlash(dist, url.pathname)) {
      sendRedirect(`${url.pathname}/${url.search}`, response);
    } else {
      compress(request, response, () => {
        serve(request, response, () => {
          sendNotFound(dist, url.pathname, response);
        });
      });
    }
  });
}

/** Listens on `port` of the local machine (0: any free one) and returns the address. */
export async function listen(server: Server, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', () => {
    resolve(undefined);
  });
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('Unexpected pipe');
  return `http://localhost:${address.port}`;
}
