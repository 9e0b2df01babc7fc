import { existsSync, watch } from 'node:fs';

/** Editors write a file in several steps: changes that come this close together are one. */
const SETTLE_MILLISECONDS = 80;

/** Stops watching; a run that has begun ends. */
export type StopWatching = () => void;

/**
 * Calls `run` after changes below the folders that exist, one run at a time: what changes during a run is seen
 * by one more after it. `run` tells its own failures; one that throws ends the watching with its error.
 */
export function watchFolders(folders: readonly string[], run: () => Promise<void>): StopWatching {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAwaited = false;
  const start = async (): Promise<void> => {
    isRunning = true;
    do {
      isAwaited = false;
      await run();
    } while (isAwaited as boolean);
    isRunning = false;
  };
  const noticeChange = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isRunning) isAwaited = true;
      else void start();
    }, SETTLE_MILLISECONDS);
  };
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, noticeChange));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
