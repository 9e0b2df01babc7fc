import { describe, expect, it } from 'vitest';
import { groupByCategory } from '../../src/components/mechanism/group-by-category.ts';
import {
  listAttestedMechanisms,
  listAttestedUnits,
} from '../../src/components/mechanism/attested-units.ts';
import { listNarrower, listRelated } from '../../src/components/mechanism/relations.ts';
import type { Corpus, County, Mechanism } from '../../src/content/corpus.ts';

const words = (zh: string) => ({ zh, en: zh });
const mechanism = (id: string, more: Partial<Mechanism> = {}): Mechanism =>
  ({
    id,
    category: 'a',
    broader: [],
    related: [],
    at: {},
    anatomy: [],
    parts: [],
    ...more,
  }) as unknown as Mechanism;
const unit = (id: string, more: Partial<County>): County =>
  ({ id, evidence: {}, ...more }) as County;
const corpusOf = (mechanisms: Mechanism[], counties: County[] = []): Corpus =>
  ({
    mechanisms: new Map(mechanisms.map((entry) => [entry.id, entry])),
    counties: new Map(counties.map((entry) => [entry.id, entry])),
  }) as unknown as Corpus;

describe('groupByCategory', () => {
  const categories = {
    a: { label: words('甲'), definition: words('甲') },
    b: { label: words('乙'), definition: words('乙') },
  };

  it('nests by broader, counts all, and keeps a category that has none', () => {
    const [first, second] = groupByCategory(categories, [
      mechanism('top'),
      mechanism('part', { broader: ['top'] }),
      mechanism('stray', { broader: ['elsewhere'] }),
    ]);
    expect(first?.nodes.map((node) => node.mechanism.id)).toEqual(['top', 'stray']);
    expect(first?.nodes[0]?.narrower.map((node) => node.mechanism.id)).toEqual(['part']);
    expect([first?.count, second?.count]).toEqual([3, 0]);
  });

  it('shows a mechanism under one of its broader ones only', () => {
    const groups = groupByCategory(categories, [
      mechanism('x'),
      mechanism('y'),
      mechanism('z', { broader: ['x', 'y'] }),
    ]);
    const shown = groups[0]?.nodes.flatMap(({ narrower }) => narrower) ?? [];
    expect(shown.map((node) => node.mechanism.id)).toEqual(['z']);
  });
});

describe('relations', () => {
  it('computes the inverse of broader and of related', () => {
    const corpus = corpusOf([
      mechanism('wide'),
      mechanism('thin', { broader: ['wide'] }),
      mechanism('kin', { related: ['wide'] }),
    ]);
    expect(listNarrower(corpus, 'wide').map(({ id }) => id)).toEqual(['thin']);
    expect(listRelated(corpus, corpus.mechanisms.get('wide')!).map(({ id }) => id)).toEqual([
      'kin',
    ]);
  });
});

describe('attested units', () => {
  const at = { a1: { source: 'city', quote: '…' } };
  const city = unit('city', { source: 'city', coverage: 'full' });
  const cited = { x: { mechanism: 'named', at: 'a1' } };
  const inside = unit('inside', { source: 'city', coverage: 'case', evidence: cited });
  const corpus = corpusOf([mechanism('named', { at }), mechanism('other', { at })], [city, inside]);

  it('gives a unit what its article attests', () => {
    expect(listAttestedMechanisms(corpus, city).map(({ id }) => id)).toEqual(['named', 'other']);
  });

  it('gives a case inside another article only what its own page cites', () => {
    expect(listAttestedMechanisms(corpus, inside).map(({ id }) => id)).toEqual(['named']);
    expect(listAttestedUnits(corpus, corpus.mechanisms.get('other')!).map(({ id }) => id)).toEqual([
      'city',
    ]);
  });
});
