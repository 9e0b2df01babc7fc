import type { County } from '../../content/corpus.ts';
import { countyPath, SITE, sourcePath } from '../../site/addresses.ts';
import { inLanguage, type Node, toReference } from './node.ts';

/** A unit as a place: both names, its code, what contains it, and the source that its page rests on. */
export function toUnitNode({ id, name, code, prefecture, province, source }: County): Node {
  const containers = [prefecture, province].filter((place) => place !== null);
  return {
    '@id': `${SITE}${countyPath(id)}`,
    '@type': 'AdministrativeArea',
    url: `${SITE}${countyPath(id)}`,
    name: [inLanguage('en', name.en), inLanguage('zh-Hans', name.zh)],
    identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code.value },
    containedInPlace: containers.map(({ en, zh }) => ({
      '@type': 'AdministrativeArea',
      name: [inLanguage('en', en), inLanguage('zh-Hans', zh)],
    })),
    subjectOf: toReference(`${SITE}${sourcePath(source)}`),
  };
}
