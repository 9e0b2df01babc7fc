const RE_SPECIAL = /[.+?^${}()|[\]\\]/gu;

/** The source of a regular expression for a path of the header rules, where `*` stands for anything: `/data/*.json`. */
export const toPathPattern = (path: string): string =>
  `^${path.replaceAll(RE_SPECIAL, '\\$&').replaceAll('*', '.*')}$`;
