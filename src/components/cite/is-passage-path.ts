const RE_SOURCE = /^\/sources\/[a-z0-9-]+\/$/u;

/** Whether a page's sentences have addresses of their own: the pages of sources. */
export const isPassagePath = (path: string): boolean => RE_SOURCE.test(path);
