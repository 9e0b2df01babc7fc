/**
 * What stands at the head of a source, in the order in which a reader copies it: each is a line of its own, which a
 * phrase never leaves. Authors, outlet and the like are printed in Chinese only.
 */
export const HEAD_LINES = [
  'pageTitle',
  'publisher',
  'reposter',
  'authors',
  'editor',
  'title',
  'subtitle',
] as const;
export type HeadLine = (typeof HEAD_LINES)[number];

export const isHeadLine = (id: string): id is HeadLine =>
  (HEAD_LINES as readonly string[]).includes(id);

/** The fragment of every page at which its head begins. */
const HEAD_ID = 'main';

/** The fragment of a page at which a sentence or a line of the head stands. */
export const toFragment = (id: string): string => (isHeadLine(id) ? HEAD_ID : id);
