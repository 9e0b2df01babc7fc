import type { Corpus } from '../content/corpus.ts';
import { originalPath, restorationPath, sourceFiguresPath } from './addresses.ts';

/** Pages that stand whatever the corpus holds. The page of what was not found has no address of its own. */
const STANDING = [
  '/',
  '/about/',
  '/about/changes/',
  '/about/reading/',
  '/audit/',
  '/compare/',
  '/counties/',
  '/data/',
  '/figures/',
  '/mechanisms/',
  '/mechanisms/by-county/',
  '/mechanisms/by-english/',
  '/mechanisms/by-name/',
  '/search/',
  '/search/source/',
  '/slogans/',
  '/sources/',
  '/timeline/',
];

/** Every page that is not the address of a unit, a source or a mechanism, English, root-relative. */
export function listPagePaths({ sources, figures }: Corpus): string[] {
  const ids = [...sources.keys()];
  return [
    ...STANDING,
    ...ids.map(originalPath),
    ...ids.map(restorationPath),
    ...[...figures.keys()].map(sourceFiguresPath),
  ];
}
