import type { Lang } from '../../content/schemas/text.ts';
import { make } from './dom.ts';
import type { Group } from './group-findings.ts';
import type { Item } from './to-items.ts';
import { fill, SEARCH_WORDS } from './words.ts';

function renderItem({ link, where, notes }: Item): HTMLElement {
  const place = make('p', { class: 'hit-where' }, ...where);
  return make('li', { class: 'hit' }, place, link, ...notes.flatMap((note) => [' ', note]));
}

/** All of a group behind a button: a list of hundreds of names helps nobody. */
function renderMore(group: Group, lang: Lang, list: HTMLElement): HTMLElement[] {
  if (group.total <= group.most) return [];
  const words = fill(SEARCH_WORDS.showAll[lang], { n: group.total });
  const button = make('button', { type: 'button', class: 'btn hit-more' }, words);
  button.addEventListener('click', () => {
    const items = group.toItems(group.total).map(renderItem);
    list.replaceChildren(...items);
    items[group.most]?.querySelector('a')?.focus();
    button.remove();
  });
  return [button];
}

/** A group of results under a heading that counts them. */
export function renderGroup(group: Group, lang: Lang): HTMLElement {
  const list = make('ol', { class: 'hits' }, ...group.toItems(group.most).map(renderItem));
  const words = group.total === 1 ? SEARCH_WORDS.countOne : SEARCH_WORDS.counts;
  const count = make('span', { class: 'hit-count' }, fill(words[lang], { n: group.total }));
  return make(
    'section',
    { class: `hit-group hit-${group.key}` },
    make('h2', {}, group.heading, ' ', count),
    list,
    ...renderMore(group, lang, list),
  );
}
