import { LOADER_HASH } from './loader.ts';

/**
 * The content security policy, one directive a line. Nothing from elsewhere, nothing inline but the loader,
 * which is named by its bytes. `wasm-unsafe-eval` and `worker-src` serve a search engine of WebAssembly on the
 * same origin, as the benchmark's peer is one.
 */
const DIRECTIVES = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${LOADER_HASH}`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** For the `<meta>` of every page: hosts that serve no headers of ours still get it. */
export const CSP = DIRECTIVES.join('; ');

/** For the header: `frame-ancestors` counts only there, and browsers warn of it in a `<meta>`. */
export const CSP_HEADER = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
