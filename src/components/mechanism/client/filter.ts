import { foldWords } from './fold-words.ts';

/** Filters the entries of an index by what is typed and chosen; without this script its fields stay hidden. */
interface Entry {
  item: HTMLElement;
  words: string;
  keys: readonly string[];
  address: string;
}

const SHOWN = 'li[data-f]:not([hidden])';

function readEntry(item: HTMLElement): Entry {
  const link = item.querySelector('a');
  return {
    item,
    words: foldWords(`${link?.textContent ?? ''} ${item.dataset['f'] ?? ''}`),
    keys: item.dataset['k']?.split(' ') ?? [],
    address: link?.pathname ?? '',
  };
}

/** What is asked for is not left folded; with nothing asked for, the reader's own folds stay. */
function openFolds(isAsked: boolean): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.cats details'))
    fold.open ||= isAsked;
}

function start(tools: HTMLElement): void {
  const fields = [...tools.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  const status = tools.querySelector('output');
  // Inner entries come after the ones that hold them: from the end, each knows what it still holds.
  const entries = [...document.querySelectorAll<HTMLElement>('li[data-f]')]
    .map(readEntry)
    .reverse();

  const apply = (): void => {
    const [query = '', ...chosen] = fields.map(({ value }) => value);
    const wanted = chosen.filter(Boolean);
    const words = foldWords(query);
    const found = new Set<string>();
    for (const { item, words: own, keys, address } of entries) {
      const isFound = own.includes(words) && wanted.every((key) => keys.includes(key));
      if (isFound) found.add(address);
      item.hidden = !isFound && item.querySelector(SHOWN) === null;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector(SHOWN) === null;
    openFolds(words !== '' || wanted.length > 0);
    if (status !== null)
      status.textContent = tools.dataset['said']?.replace('{n}', String(found.size)) ?? '';
  };

  const keep = (): void => {
    apply();
    const filled = fields.filter(({ value }) => value !== '');
    const query = new URLSearchParams(filled.map(({ name, value }) => [name, value]));
    const search = query.size > 0 ? `?${query.toString()}` : location.pathname;
    history.replaceState(history.state, '', `${search}${location.hash}`);
  };

  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) ?? '';
  tools.hidden = false;
  tools.addEventListener('input', keep);
  apply();
}

const tools = document.querySelector<HTMLElement>('[data-said]');
if (tools !== null) start(tools);
