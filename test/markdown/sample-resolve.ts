import type { Resolve } from '../../src/markdown/resolve.ts';

const EVIDENCE = new Map([
  ['poor', [{ href: '/sources/anxi/#p1s2', name: 'Anxi, p1s2', sentences: 'p1s2' }]],
  [
    'range',
    [{ href: '/sources/anxi/?to=p3s4#p3s2', name: 'Anxi, p3s2–p3s4', sentences: 'p3s2–p3s4' }],
  ],
]);

/** Answers for the keys that the tests use, and for no other. */
export const SAMPLE: Resolve = {
  evidence: (key) => EVIDENCE.get(key),
  figure: (id) =>
    id === 'anxi-poor-before'
      ? { text: '30,800', href: `/figures/#${id}` }
      : id === 'loose'
        ? { text: '<5', href: null }
        : undefined,
  mechanism: (id) =>
    id === 'ganbu-zhaohui' ? { href: `/mechanisms/${id}/`, label: 'Cadre recall' } : undefined,
  outside: (key) => (key === 'gbt2260' ? { title: 'GB/T 2260-2007' } : undefined),
  absence: (key) =>
    key === 'baseline'
      ? { terms: ['基期', '2015年'], sourceName: 'Anxi', href: '/sources/anxi/' }
      : undefined,
};
