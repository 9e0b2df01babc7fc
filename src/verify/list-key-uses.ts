import type { County } from '../content/corpus.ts';
import type { MarkerName } from '../content/directives.ts';
import { type Lang, LANGS } from '../content/schemas/text.ts';
import type { Place } from '../report/problem.ts';
import type { CountyProse } from './context.ts';

/** A use of a key: by which marker, where. */
export interface KeyUse {
  marker: MarkerName;
  key: string;
  place: Place;
}

function listProseUses({ county, lines }: CountyProse, lang: Lang): KeyUse[] {
  const { file } = county.prose[lang];
  return lines[lang].flatMap(({ markers, line }) =>
    markers.flatMap(({ name, keys }) =>
      keys.map((key) => ({ marker: name, key, place: { file, line, at: key } })),
    ),
  );
}

/** Uses in the unit's own file: the lede rests on keys, each fact names `ev` or `src`. */
function listIndexUses({ lede, code, prefecture, province, file, lineOf }: County): KeyUse[] {
  const placeOf = (at: string): Place => ({ file, line: lineOf(at), at });
  const facts = Object.entries({ prefecture, province }).flatMap(([name, fact]): KeyUse[] => {
    if (fact === null) return [];
    return 'ev' in fact
      ? [{ marker: 'ev', key: fact.ev, place: placeOf(`${name}.ev`) }]
      : [{ marker: 'src', key: fact.src, place: placeOf(`${name}.src`) }];
  });
  return [
    ...lede.from.map((key): KeyUse => ({ marker: 'from', key, place: placeOf('lede.from') })),
    { marker: 'src', key: code.src, place: placeOf('code.src') },
    ...facts,
  ];
}

/** Lists every use of a key by a unit: in its facts, its lede and its prose in both languages. */
export function listKeyUses(prose: CountyProse): KeyUse[] {
  return [...listIndexUses(prose.county), ...LANGS.flatMap((lang) => listProseUses(prose, lang))];
}
