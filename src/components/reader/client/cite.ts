import type { Passage } from './read-passage.ts';
import { rows } from './rows.ts';

const { cite = '', translated = '' } =
  document.querySelector<HTMLElement>('.reader')?.dataset ?? {};
const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

const idOf = (index: number): string => rows[index]?.id ?? '';

/** `#p3s2`, or `?to=p3s4#p3s2` for more than one sentence. */
export const toFragment = ({ first, last }: Passage): string =>
  `${first === last ? '' : `?to=${idOf(last)}`}#${idOf(first)}`;

/** The words without quotation marks of ours, the original article, and their address here. */
export function toCitation(passage: Passage): string {
  const { first, last, zh, en } = passage;
  const ids = first === last ? idOf(first) : `${idOf(first)}–${idOf(last)}`;
  const lines = [
    zh,
    en && `${en} ${translated}`,
    cite.replace('{ids}', ids).replace('{url}', page + toFragment(passage)),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
