import type { Lang } from '../content/schemas/text.ts';
import { SITE, sourcePath, toLangPath } from '../site/addresses.ts';
import { findCitedDate } from './cited-date.ts';
import { toCslName } from './names.ts';
import { type CitedArticle, findIssue, toFullTitle } from './original-item.ts';

/** A `<meta>` of the page that a reference manager reads. */
export interface MetaTag {
  name: string;
  content: string;
}

/** `丁, 本俊`: without the comma a reader takes a name for that of an institution. */
function writeAuthor(source: CitedArticle, printed: string): string {
  const name = toCslName(source, printed);
  return 'family' in name ? `${name.family}, ${name.given}` : name.literal;
}

/**
 * The `citation_*` tags of a source's page, as Highwire Press defined them and Zotero and Google Scholar
 * read them: the original article, in its own language, with the address of this page. Both languages of
 * the page name the same article. The date is that of a citation, written `2017/06/01` as far as it is known.
 */
export function toHighwireTags(
  source: CitedArticle & { keywords: readonly string[] },
  lang: Lang,
): MetaTag[] {
  const { id, authors, publisher, keywords } = source;
  const url = `${SITE}${toLangPath(lang, sourcePath(id))}`;
  const issue = findIssue(source);
  const tags: [string, string | null | undefined][] = [
    ['citation_title', toFullTitle(source)],
    ...authors.map((author): [string, string] => ['citation_author', writeAuthor(source, author)]),
    ['citation_publication_date', findCitedDate(source)?.slice(0, 10).replaceAll('-', '/')],
    // Only an article of a magazine has a journal's title; it decides what kind of item Zotero makes.
    [issue === undefined ? 'citation_publisher' : 'citation_journal_title', publisher],
    ['citation_issue', issue],
    ['citation_language', 'zh-CN'],
    ...keywords.map((word): [string, string] => ['citation_keywords', word]),
    ['citation_abstract_html_url', url],
    ['citation_fulltext_html_url', url],
  ];
  return tags.flatMap(([name, content]) =>
    content === null || content === undefined ? [] : [{ name, content }],
  );
}
