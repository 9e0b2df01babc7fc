import { expect, test } from 'vitest';
import { anchorsKept } from '../../src/verify/anchors-kept.ts';
import { ANCHORS, createFiles, type FileChanges, parseChanged } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

const LOCK = 'anchors.lock.json';
const REDIRECTS = 'content/redirects.yaml';
const WENZE = 'content/mechanisms/wenze.md';
const RECALL = 'content/mechanisms/ganbu-zhaohui.md';
/** The attestation a1 gets another name. */
const RENAMED = (createFiles().get(RECALL) ?? '')
  .replace('a1:', 'b1:')
  .replaceAll('at: a1', 'at: b1');
/** The mechanism 问责 is taken out of a copy. */
const REMOVED: FileChanges = { [WENZE]: null, [RECALL]: ['broader: [wenze]\n', ''] };

test('accepts the tiny world', () => {
  expect(runCheck(anchorsKept)).toEqual([]);
});

test('rejects the removal of a mechanism until a redirect or a withdrawal is written', () => {
  expect(told(runCheck(anchorsKept, REMOVED))).toEqual([
    `${LOCK}: Unexpected loss of the address /mechanisms/wenze/, expected it to hold what it held, or a redirect`,
  ]);
  const moved = { ...REMOVED, [REDIRECTS]: '/mechanisms/wenze/: /mechanisms/ganbu-zhaohui/\n' };
  expect(runCheck(anchorsKept, moved)).toEqual([]);
  const withdrawn =
    '/mechanisms/wenze/: { withdrawn: { zh: 并入别处。, en: It was no arrangement. } }\n';
  expect(runCheck(anchorsKept, { ...REMOVED, [REDIRECTS]: withdrawn })).toEqual([]);
});

test('rejects the loss of a sentence, a figure, a unit and a category', () => {
  const gone = {
    ...ANCHORS,
    unit: ['/counties/anxi/', '/counties/old/'],
    sentence: [...ANCHORS.sentence, '/sources/tiny/#p9s1'],
    category: [...ANCHORS.category, '/mechanisms/#old'],
    figure: [...ANCHORS.figure, '/figures/#old'],
  };
  expect(
    runCheck(anchorsKept, { [LOCK]: JSON.stringify(gone) }).map(({ place }) => place.at),
  ).toEqual(['/counties/old/', '/sources/tiny/#p9s1', '/mechanisms/#old', '/figures/#old']);
});

test('rejects an attestation of another name, a statement and a page that are gone, and says the mend', () => {
  const renamed = runCheck(anchorsKept, { [RECALL]: RENAMED });
  const lost = renamed.find(({ severity }) => severity === 'error');
  expect(lost?.place.at).toBe('/mechanisms/ganbu-zhaohui/#a1');
  expect(lost?.mend).toContain('"/mechanisms/ganbu-zhaohui/#a1: <new address>"');
  const from = '/mechanisms/ganbu-zhaohui/#a1';
  const moved = { [RECALL]: RENAMED, [REDIRECTS]: `${from}: /mechanisms/ganbu-zhaohui/#b1\n` };
  expect(runCheck(anchorsKept, moved).map(({ severity }) => severity)).toEqual(['warning']);

  const gone = {
    ...ANCHORS,
    statement: [...ANCHORS.statement, '/counties/anxi/#s9'],
    page: [...ANCHORS.page, '/atlas/'],
  };
  const problems = runCheck(anchorsKept, { [LOCK]: JSON.stringify(gone) });
  expect(problems.map(({ place }) => place.at)).toEqual(['/counties/anxi/#s9', '/atlas/']);
});

test('takes the redirect of a page for every place on it', () => {
  const mechanism = [...ANCHORS.mechanism, '/mechanisms/old/'];
  const attestation = [...ANCHORS.attestation, '/mechanisms/old/#a1'];
  const [LOCKED, TO] = [
    JSON.stringify({ ...ANCHORS, mechanism, attestation }),
    '/mechanisms/wenze/',
  ];
  expect(told(runCheck(anchorsKept, { [LOCK]: LOCKED }))).toEqual([
    `${LOCK}: Unexpected loss of the address /mechanisms/old/, expected it to hold what it held, or a redirect`,
  ]);
  const moved = { [LOCK]: LOCKED, [REDIRECTS]: `/mechanisms/old/: ${TO}\n` };
  expect(runCheck(anchorsKept, moved)).toEqual([]);
});

test('rejects an address that was given a second time, and does not advise to drop its redirect', () => {
  const [problem] = runCheck(anchorsKept, {
    [REDIRECTS]: '/sources/tiny/#p2s2: /sources/tiny/#p2s1\n',
  });
  expect(problem?.message).toContain('Unexpected redirect from /sources/tiny/#p2s2');
  expect(problem?.mend).toContain('give what stands there now another id');
});

test('rejects a redirect that leads nowhere, or to another redirect', () => {
  const redirects =
    '/mechanisms/wenze/: /mechanisms/old/\n/mechanisms/old/: /mechanisms/ganbu-zhaohui/\n';
  expect(told(runCheck(anchorsKept, { ...REMOVED, [REDIRECTS]: redirects }))).toEqual([
    `${REDIRECTS}:1 Unexpected redirect to /mechanisms/old/, expected an address that holds something`,
  ]);
});

test('rejects a redirect away from what is still there', () => {
  expect(
    told(
      runCheck(anchorsKept, { [REDIRECTS]: '/mechanisms/wenze/: /mechanisms/ganbu-zhaohui/\n' }),
    ),
  ).toEqual([
    `${REDIRECTS}:1 Unexpected redirect from /mechanisms/wenze/, expected an address that holds nothing any more`,
  ]);
});

test('warns of addresses that are not locked yet', () => {
  const found = runCheck(anchorsKept, { [LOCK]: JSON.stringify({ ...ANCHORS, mechanism: [] }) });
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  expect(found[0]?.message).toContain('2 address(es) outside the lock');
});

test('does not read a project without a lock, or with a redirect in another form', () => {
  const [lost] = parseChanged({ [LOCK]: null }).problems;
  expect(lost?.message).toBe('Unexpected gap, expected this file');
  for (const redirects of [
    'mechanisms/wenze: /x/\n',
    '/x/: { withdrawn: because }\n',
    '/x/: 3\n',
  ]) {
    expect(parseChanged({ [REDIRECTS]: redirects }).problems).not.toEqual([]);
  }
});
