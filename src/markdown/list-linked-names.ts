import type { Corpus } from '../content/corpus.ts';
import type { LinkedName } from './autolink.ts';

const RE_QUOTED = /^“(?<name>[^“”]+)”$/u;

/** The Chinese names that become links: of mechanisms that are marked so, without quotation marks around them. */
export function listLinkedNames({ mechanisms }: Pick<Corpus, 'mechanisms'>): LinkedName[] {
  return [...mechanisms.values()].flatMap(({ id, autolink, label, alt }) => {
    const names = autolink ? [label.zh, ...alt.zh] : [];
    return [...new Set(names.map((name) => RE_QUOTED.exec(name)?.groups?.['name'] ?? name))].map(
      (name) => ({
        name,
        id,
      }),
    );
  });
}
