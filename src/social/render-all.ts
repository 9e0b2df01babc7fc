import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RenderTask } from './render-worker.ts';

/** A worker reads fonts and compiles layout code before its first image; fewer images than this are not worth it. */
const CARDS_PER_WORKER = 40;
const MAX_WORKERS = 4;

type Drawn = (file: string, png: Uint8Array) => void;

function runWorker(task: RenderTask, drawn: Drawn): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const worker = new Worker(new URL('render-worker.ts', import.meta.url), { workerData: task });
  worker.on('message', ({ file, png }: { file: string; png: Uint8Array }) => {
    drawn(file, png);
  });
  worker.once('error', reject);
  worker.once('exit', () => {
    resolve(undefined);
  });
  return promise;
}

/** Draws cards on several cores and gives each as it is done. The first that cannot be drawn stops with its error. */
export async function renderAll({ root, cards }: RenderTask, drawn: Drawn): Promise<void> {
  const useful = Math.ceil(cards.length / CARDS_PER_WORKER);
  const count = Math.min(MAX_WORKERS, availableParallelism(), useful);
  const shares = Array.from({ length: count }, (_, share) =>
    cards.filter((_card, index) => index % count === share),
  );
  await Promise.all(shares.map((share) => runWorker({ root, cards: share }, drawn)));
}
