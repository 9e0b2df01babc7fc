/**
 * The content security policy, one directive a line. Nothing inline, nothing from elsewhere.
 * `wasm-unsafe-eval` and `worker-src` serve the search index's WebAssembly.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
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
