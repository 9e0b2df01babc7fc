import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from './card.ts';
import { readFonts } from './fonts.ts';
import { renderCard } from './render-card.ts';

/** What a worker is given: the project's root, and the cards to draw with the files to write. */
export interface RenderTask {
  root: string;
  cards: { file: string; card: Card }[];
}

const { root, cards } = workerData as RenderTask;
const fonts = readFonts(root);
for (const { file, card } of cards) {
  parentPort?.postMessage({ file, png: await renderCard(card, fonts) });
}
