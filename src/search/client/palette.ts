import { toLangPath } from '../../site/addresses.ts';
import { type Assets, createAssets } from './assets.ts';
import { make } from './dom.ts';
import { createEngine, type Engine } from './engine.ts';
import type { Limits } from './group-findings.ts';
import { readPageLang } from './page-lang.ts';
import { runQuery, type View } from './run-query.ts';
import { createPalette, type Palette } from './palette-elements.ts';
import { listenToKeys, showGroups } from './palette-options.ts';
import { createSearch } from './search.ts';
import type { Item } from './to-items.ts';
import { fill, SEARCH_WORDS } from './words.ts';
import styles from '../../styles/palette.css?url';

/** So long after the last key a query runs while texts are still to come, in milliseconds; later at once. */
const PAUSE = 40;
const LIMITS: Limits = { names: 5, passages: 8, figures: 3, pages: 3, loose: 5 };

/** The style sheet comes with the palette; nothing is shown before it is there. */
function loadStyles(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const link = make('link', { rel: 'stylesheet', href: styles });
  const finish = (): void => {
    resolve(undefined);
  };
  link.addEventListener('load', finish);
  link.addEventListener('error', finish);
  document.head.append(link);
  return promise;
}

function createRunner(palette: Palette, assets: Assets, engine: Engine): () => void {
  const lang = readPageLang();
  const search = createSearch(assets, engine);
  const toAll = (raw: string): Item => ({
    link: make(
      'a',
      { href: `${toLangPath(lang, '/search/')}?${new URLSearchParams({ q: raw }).toString()}` },
      fill(SEARCH_WORDS.allResults[lang], { query: raw.slice(0, 60) }),
    ),
    where: [],
    notes: [],
  });
  const view: View = {
    results: palette.list,
    status: palette.status,
    lang,
    limits: LIMITS,
    show: (groups) => {
      showGroups(palette, groups, toAll(palette.input.value));
    },
  };
  let run = 0;
  return () => {
    run += 1;
    const current = run;
    const asked = { raw: palette.input.value, filters: {} };
    void runQuery(view, search, asked, () => current === run);
  };
}

function startPalette(): Palette {
  const palette = createPalette();
  const assets = createAssets();
  const engine = createEngine(assets);
  const answer = createRunner(palette, assets, engine);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const answerSoon = (): void => {
    clearTimeout(pause);
    if (engine.isReady()) answer();
    else pause = setTimeout(answer, PAUSE);
  };
  palette.input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) answerSoon();
  });
  palette.input.addEventListener('compositionend', answerSoon);
  listenToKeys(palette);
  return palette;
}

let palette: Palette | undefined;
let styled: Promise<void> | undefined;

/** Opens the palette, made at the first time; what was typed last is selected. */
export async function openPalette(): Promise<void> {
  await (styled ??= loadStyles());
  palette ??= startPalette();
  if (!palette.dialog.open) palette.dialog.showModal();
  palette.input.select();
}
