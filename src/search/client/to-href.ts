import type { Lang } from '../../content/schemas/text.ts';
import { toLangPath } from '../../site/addresses.ts';
import type { Hit } from './search.ts';

/** The language of the page to which a hit leads: where its text stands. Sources stand in both. */
function toTargetLang({ page, lang }: Hit, pageLang: Lang): Lang {
  return page.kind === 'passage' && lang === 'zh' ? pageLang : lang;
}

/** Address of the sentences that hold a match: `/zh/sources/anxi/#p3s2`, a range as `?to=p3s4#p3s2`. */
export function toHref(hit: Hit, pageLang: Lang): string {
  const { page, first, last } = hit;
  const range = page.kind === 'passage' && first !== last ? `?to=${last}` : '';
  return `${toLangPath(toTargetLang(hit, pageLang), page.path)}${range}#${first}`;
}
