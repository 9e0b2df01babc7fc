import { AnchorLockSchema } from '../content/schemas/anchor.ts';
import type { Problem } from '../report/problem.ts';
import { sentenceAddress } from './redirects.ts';

export const LOCK_FILE = 'anchors.lock.json';

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads the addresses of sentences from the lock; a project without one has none. @returns them, or the problem. */
export function parseLockedSentences(json: string | null): Set<string> | Problem[] {
  if (json === null) return new Set();
  const result = AnchorLockSchema.safeParse(parseJson(json));
  if (result.success) return new Set(result.data.sentence);
  return [
    {
      check: 'published-ids',
      severity: 'error',
      place: { file: LOCK_FILE },
      message: 'Unexpected content, expected lists of addresses by kind',
      mend: `Addresses are never lost. Put it back: git checkout -- ${LOCK_FILE}`,
    },
  ];
}

/** The sentence ids of a source among published addresses: `p1s2` of `/sources/anxi/#p1s2`. */
export function listPublishedIds(source: string, addresses: Iterable<string>): string[] {
  const page = sentenceAddress(source, '');
  return [...addresses].flatMap((address) =>
    address.startsWith(page) ? [address.slice(page.length)] : [],
  );
}
