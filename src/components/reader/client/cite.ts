import { fillPassage } from '../../../cite/fill-passage.ts';
import { addDay } from '../../cite/add-day.ts';
import type { Passage } from './read-passage.ts';
import { rows } from './rows.ts';

const { translated = '' } = document.querySelector<HTMLElement>('.reader')?.dataset ?? {};
const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
/** The citations at the foot of the page in the style that words are copied with. */
const group = document.querySelector<HTMLElement>('[data-with-words]');

const idOf = (index: number): string => rows[index]?.id ?? '';

/** `#p3s2`, or `?to=p3s4#p3s2` for more than one sentence. */
export const toFragment = ({ first, last }: Passage): string =>
  `${first === last ? '' : `?to=${idOf(last)}`}#${idOf(first)}`;

/** The original article, and the passage on this page. */
function listCitations(passage: Passage): string[] {
  const { first, last } = passage;
  const ids = first === last ? idOf(first) : `${idOf(first)}–${idOf(last)}`;
  const url = page + toFragment(passage);
  return [...(group?.querySelectorAll('dd') ?? [])].map(({ dataset, textContent }) => {
    const template = dataset['passage'];
    const text = template === undefined ? textContent.trim() : fillPassage(template, { ids, url });
    return group?.dataset['dated'] === undefined ? text : addDay(text, new Date());
  });
}

/** The words without quotation marks of ours, the original article, and their address here. */
export function toCitation(passage: Passage): string {
  const { zh, en } = passage;
  const lines = [zh, en && `${en} ${translated}`, ...listCitations(passage)];
  return lines.filter((line) => line !== '').join('\n');
}
