import { findCitedDate } from '../cite/cited-date.ts';
import { nameOutlet, type ShownName } from '../cite/names.ts';
import { toEnglishTitle, toFullTitle } from '../cite/original-item.ts';
import type { Corpus, County, Mechanism, Source } from '../content/corpus.ts';
import { LANGS, type Lang } from '../content/schemas/text.ts';
import { createSay, WORDS } from '../i18n/words.ts';
import { formatDate } from '../markdown/format-date.ts';
import { countyPath, mechanismPath, sourcePath, toLangPath } from '../site/addresses.ts';
import type { Card } from './card.ts';

/** An image with its address. */
export interface CardFile {
  path: string;
  card: Card;
}

type Words = Pick<Card, 'kind' | 'detail' | 'seal' | 'fold'> & { zh: string; en: string };

/** Names fewer sources than this; of more it says how many. */
const NAMED_SOURCES = 4;
const RE_MARKS = /[“”‘’"'《》（）()·\s]/gu;
const toFold = (name: string): string => name.replaceAll(RE_MARKS, '');

/** A label begins a line: `County`. */
const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function toCard(lang: Lang, { kind, zh, en, detail, seal, fold }: Words): Card {
  const site = createSay(lang)('site.name');
  const [title, second] = lang === 'en' ? [en, zh] : [zh, en];
  return {
    lang,
    kind: capitalize(kind),
    title,
    second: second === title ? '' : second,
    detail,
    site: site === title ? '' : site,
    seal,
    fold: toFold(fold),
  };
}

const join = (lang: Lang, parts: readonly string[]): string =>
  parts.join(lang === 'en' ? ', ' : '，');

function toMechanismCard(corpus: Corpus, { label, category, at }: Mechanism, lang: Lang): Card {
  const say = createSay(lang);
  const sources = [...new Set(Object.values(at).map(({ source }) => source))];
  const units = sources.flatMap((id) => {
    const unit = corpus.counties.get(corpus.sources.get(id)?.counties[0] ?? '');
    return unit === undefined ? [] : [unit.short];
  });
  const named = units.map((short) => short[lang]).join(lang === 'en' ? ', ' : '、');
  const detail =
    units.length > NAMED_SOURCES
      ? say('social.sources', { n: sources.length })
      : say('social.attested', { units: named });
  return toCard(lang, {
    kind: join(lang, [
      say('social.mechanism'),
      corpus.categories[category]?.label[lang] ?? category,
    ]),
    ...label,
    detail: units.length === 0 ? '' : detail,
    seal: units.length === 1 ? (units[0]?.zh ?? '') : '',
    fold: label.zh,
  });
}

/** `Quanzhou Net 泉州网`; in Chinese the characters alone. */
const sayName = ({ han, latin }: ShownName): string => (latin === null ? han : `${latin} ${han}`);

function toSourceCard(corpus: Corpus, source: Source, lang: Lang): Card {
  const unit = corpus.counties.get(source.counties[0] ?? '');
  const { id } = source;
  const outlet = nameOutlet(source, lang);
  const published = findCitedDate(source);
  const day = published === null ? null : (formatDate(published.slice(0, 10), lang) ?? published);
  const title = toFullTitle(source);
  return toCard(lang, {
    kind: createSay(lang)('social.source'),
    zh: title,
    en: toEnglishTitle(corpus.translations.get(id)?.entries ?? []) ?? title,
    detail: join(
      lang,
      [outlet === null ? null : sayName(outlet), day].filter((part) => part !== null),
    ),
    seal: unit?.short.zh ?? '',
    fold: unit?.short.zh ?? title,
  });
}

const toUnitCard = ({ name, short, level, prefecture, province }: County, lang: Lang): Card =>
  toCard(lang, {
    kind: createSay(lang)(`level.${level}`),
    ...name,
    detail: join(
      lang,
      (lang === 'en' ? [prefecture, province] : [province, prefecture]).flatMap(
        (place) => place?.[lang] ?? [],
      ),
    ),
    seal: short.zh,
    fold: name.zh,
  });

const toSiteCard = (lang: Lang): Card =>
  toCard(lang, {
    kind: '',
    ...WORDS['site.name'],
    detail: createSay(lang)('social.claim'),
    seal: '',
    fold: WORDS['site.name'].zh,
  });

/** Every image of the site: one of the site, of each unit, mechanism and source, in both languages. */
export function listCards(corpus: Corpus): CardFile[] {
  const { counties, mechanisms, sources } = corpus;
  const entries: [path: string, make: (lang: Lang) => Card][] = [
    ['/', toSiteCard],
    ...[...counties.values()].map((one): [string, (lang: Lang) => Card] => [
      countyPath(one.id),
      (lang) => toUnitCard(one, lang),
    ]),
    ...[...mechanisms.values()].map((one): [string, (lang: Lang) => Card] => [
      mechanismPath(one.id),
      (lang) => toMechanismCard(corpus, one, lang),
    ]),
    ...[...sources.values()].map((one): [string, (lang: Lang) => Card] => [
      sourcePath(one.id),
      (lang) => toSourceCard(corpus, one, lang),
    ]),
  ];
  return entries.flatMap(([path, make]) =>
    LANGS.map((lang) => ({ path: `${toLangPath(lang, path)}social.png`, card: make(lang) })),
  );
}
