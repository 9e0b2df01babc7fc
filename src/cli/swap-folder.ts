import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Fills a fresh folder beside `target` and puts it in the place of `target` when `fill` succeeds.
 * When it fails, `target` stays as it was.
 */
export async function swapFolder(
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const parent = dirname(resolve(target));
  mkdirSync(parent, { recursive: true });
  const aside = mkdtempSync(join(parent, `${basename(target)}.next-`));
  const next = join(aside, basename(target));
  try {
    mkdirSync(next);
    await fill(next);
    rmSync(target, { recursive: true, force: true });
    renameSync(next, target);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
