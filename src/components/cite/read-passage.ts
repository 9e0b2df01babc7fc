import type { Passage } from '../../cite/fill-passage.ts';
import { SITE } from '../../site/addresses.ts';

const RE_SENTENCE = /^p[1-9]\d*s[1-9]\d*$/u;

/** The passage that an address names: `#p3s2`, or `?to=p3s4#p3s2`; undefined where it names no sentence of the page. */
export function readPassage(
  { hash, searchParams, pathname }: URL,
  page: Pick<Document, 'getElementById'>,
): Passage | undefined {
  const isHere = (id: string): boolean => RE_SENTENCE.test(id) && page.getElementById(id) !== null;
  const first = hash.slice(1);
  if (!isHere(first)) return undefined;
  const last = searchParams.get('to') ?? first;
  const isRange = last !== first && isHere(last);
  return {
    ids: isRange ? `${first}–${last}` : first,
    url: `${SITE}${pathname}${isRange ? `?to=${last}` : ''}#${first}`,
  };
}
