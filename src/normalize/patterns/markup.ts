import { alternatives } from './alternatives.ts';

/** Elements that begin a new line; all others stand inside one. */
export const BLOCK_ELEMENTS = [
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'br',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'nav',
  'ol',
  'option',
  'p',
  'pre',
  'section',
  'select',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'title',
  'tr',
  'ul',
] as const;
const INLINE_ELEMENTS = [
  'a',
  'abbr',
  'b',
  'big',
  'button',
  'em',
  'embed',
  'font',
  'i',
  'iframe',
  'img',
  'input',
  'label',
  'link',
  'meta',
  'object',
  'script',
  'small',
  'source',
  'span',
  'strong',
  'style',
  'sub',
  'sup',
  'svg',
  'u',
  'video',
] as const;
/** Elements whose content is not text. */
const SILENT_ELEMENTS = ['script', 'style', 'noscript', 'head', 'iframe'] as const;

const NAMES = alternatives([...BLOCK_ELEMENTS, ...INLINE_ELEMENTS, ...SILENT_ELEMENTS]);

/** A tag of HTML; its name is the first group. */
export const RE_TAG = new RegExp(`</?(${NAMES})(?=[\\s/>])[^<>]{0,2000}>`, 'giu');
/** What opens something whose content is not text. */
export const RE_SILENT = new RegExp(
  `<!--|<!doctype[^<>]{0,200}>|<(${alternatives(SILENT_ELEMENTS)})(?=[\\s/>])[^<>]{0,2000}>`,
  'giu',
);

/** A line of a script that lost its element. */
export const RE_CODE_LINE =
  /^(?:var |let |const |function[ (]|document\.|window\.|\$\(|jQuery|if ?\(|else|return[ ;(]|try ?\{|\(function|!function|\}|\{|\/\/[^\p{Script=Han}]|\.[\w-]+ ?\{|#[\w-]+ ?\{|@media|_hmt)/u;

/** A character reference. */
export const RE_ENTITY = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]{2,8}));/gu;
/** Named references of Chinese pages. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00A0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['times', '×'],
  ['deg', '°'],
  ['permil', '‰'],
  ['yen', '¥'],
  ['copy', '©'],
  ['reg', '®'],
]);
