import { createAssets } from './assets.ts';
import { make } from './dom.ts';
import { createEngine } from './engine.ts';
import { createLocate, isPasteCut, LONGEST_PASTE, MOST_PIECES } from './locate.ts';
import type { Located } from './located.ts';
import { readPageLang } from './page-lang.ts';
import { renderLocated } from './render-located.ts';
import { fill, SEARCH_WORDS } from './words.ts';

const PARAMETER = 'text';
/** Hosts refuse much longer addresses; a longer text is answered but not kept in it. */
const LONGEST_ADDRESS = 4000;

function writeAddress(text: string): void {
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, text);
  if (text === '' || address.href.length > LONGEST_ADDRESS) address.searchParams.delete(PARAMETER);
  if (address.href !== location.href) history.pushState(null, '', address);
}

function summarize(located: readonly Located[]): Record<Located['state'], number> {
  const count = (state: Located['state']): number =>
    located.filter((one) => one.state === state).length;
  return { found: count('found'), departs: count('departs'), none: count('none') };
}

/** Makes the box work: a pasted text is looked for when it is sent, or at once when the address carries it. */
export function startSourcePage(field: HTMLTextAreaElement, results: HTMLElement): void {
  const lang = readPageLang();
  const assets = createAssets();
  const locate = createLocate(assets, createEngine(assets));
  const status = make('p', { class: 'hit-status', role: 'status' });
  const list = make('div', {});
  results.replaceChildren(status, list);
  const finish = (state: string, words: string): void => {
    status.textContent = words;
    results.dataset['state'] = state;
  };
  const describe = (text: string, located: readonly Located[]): string => {
    if (text.trim() === '') return SEARCH_WORDS.locateEmpty[lang];
    if (located.length === 0) return SEARCH_WORDS.locateOnlyMarks[lang];
    const limits = { n: LONGEST_PASTE, pieces: MOST_PIECES };
    const cut = isPasteCut(text) ? ` ${fill(SEARCH_WORDS.locateCut[lang], limits)}` : '';
    const isOne = located.length === 1;
    return `${isOne ? '' : fill(SEARCH_WORDS.locateSummary[lang], summarize(located))}${cut}`.trim();
  };
  const answer = async (text: string): Promise<void> => {
    finish('loading', SEARCH_WORDS.loading[lang]);
    try {
      const located = text.trim() === '' ? [] : await locate(text);
      list.replaceChildren(...located.map((one) => renderLocated(one, lang, located.length === 1)));
      finish('done', describe(text, located));
    } catch (error) {
      finish('failed', SEARCH_WORDS.failed[lang]);
      throw error;
    }
  };
  const readAddress = (): string => new URLSearchParams(location.search).get(PARAMETER) ?? '';
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    writeAddress(field.value);
    void answer(field.value);
  });
  addEventListener('popstate', () => {
    field.value = readAddress();
    void answer(field.value);
  });
  if (field.value === '') field.value = readAddress();
  if (field.value !== '') void answer(field.value);
}
