import { expect, test } from 'vitest';
import { lockAnchors } from '../../src/site/lock-anchors.ts';
import { listRedirects } from '../../src/site/list-redirects.ts';
import { ANCHORS, createCorpus } from '../corpus-factory.ts';

test('adds every address of the corpus to an empty lock, in order', () => {
  const { lock, added } = lockAnchors(createCorpus({ 'anchors.lock.json': '{}' }));
  expect(lock).toEqual(ANCHORS);
  expect(added).toHaveLength(40);
});

test('adds nothing where everything is locked', () => {
  expect(lockAnchors(createCorpus()).added).toEqual([]);
});

test('never takes an address out', () => {
  const old = { ...ANCHORS, mechanism: ['/mechanisms/zzz/', ...ANCHORS.mechanism] };
  const { lock } = lockAnchors(createCorpus({ 'anchors.lock.json': JSON.stringify(old) }));
  expect(lock.mechanism).toEqual([...ANCHORS.mechanism, '/mechanisms/zzz/']);
});

test('orders sentences by their numbers', () => {
  const sentence = ['/sources/tiny/#p10s1', '/sources/tiny/#p2s10', ...ANCHORS.sentence];
  const { lock } = lockAnchors(
    createCorpus({ 'anchors.lock.json': JSON.stringify({ ...ANCHORS, sentence }) }),
  );
  expect(lock.sentence?.map((path) => path.split('#')[1])).toEqual([
    ...['p1s1', 'p2s1', 'p2s2', 'p2s10', 'p3s1', 'p3s2', 'p10s1'],
  ]);
});

test('lists redirects and withdrawals', () => {
  const corpus = createCorpus({
    'content/redirects.yaml':
      '/mechanisms/a/: /mechanisms/wenze/\n/mechanisms/b/: { withdrawn: { zh: 撤, en: Gone } }\n',
  });
  expect(listRedirects(corpus)).toEqual([
    { from: '/mechanisms/a/', to: '/mechanisms/wenze/' },
    { from: '/mechanisms/b/', withdrawn: { zh: '撤', en: 'Gone' } },
  ]);
});
