import type { Bilingual } from '../content/schemas/text.ts';
import type { Release } from '../content/schemas/release.ts';
import { SITE } from '../site/addresses.ts';

export const CHANGES_PATH = '/about/changes/';
export const FEED_PATH = '/about/changes/feed.atom';

/** What a feed says of a release, besides its date. */
export interface FeedEntry {
  release: Release;
  title: string;
  /** Plain text, one line for each thing that changed. */
  text: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const RE_SPECIAL = /[&<>"]/gu;
/** Characters that XML 1.0 does not allow at all. */
const RE_FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** Escapes text for an element or an attribute of XML 1.0. */
export const escapeXml = (text: string): string =>
  text.replaceAll(RE_FORBIDDEN, '\uFFFD').replaceAll(RE_SPECIAL, (one) => ESCAPES[one] ?? one);

/** A release has a day and no hour: noon of that day in universal time is the same day nearly everywhere. */
const toInstant = (date: string): string => `${date}T12:00:00Z`;

function writeEntry({ release, title, text }: FeedEntry): string[] {
  const address = `${SITE}${CHANGES_PATH}#${release.date}`;
  return [
    '  <entry>',
    `    <id>${address}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${toInstant(release.date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${address}"/>`,
    `    <content type="text">${escapeXml(text)}</content>`,
    '  </entry>',
  ];
}

/** When a feed that has no entry yet last changed: on the day when it was begun. The standard asks for an instant, and the site shows no clock. */
const BEGUN = '2026-11-22';

/** The releases as an Atom feed (RFC 4287), newest first. Before the first release it is a feed without entries, so that a reader can subscribe. */
export function writeFeed(name: Bilingual, entries: readonly FeedEntry[]): string {
  const [newest] = entries;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${SITE}${CHANGES_PATH}</id>`,
    `  <title>${escapeXml(`${name.en} · ${name.zh}`)}</title>`,
    `  <updated>${toInstant(newest?.release.date ?? BEGUN)}</updated>`,
    `  <author><name>${escapeXml(name.en)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${SITE}${FEED_PATH}"/>`,
    `  <link rel="alternate" type="text/html" href="${SITE}${CHANGES_PATH}"/>`,
    ...entries.flatMap(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}
