import { expect, test } from 'vitest';
import { statementAddressed } from '../../src/verify/statement-addressed.ts';
import { ANCHORS } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

const EN = 'content/counties/anxi/en.md';
const ZH = 'content/counties/anxi/zh.md';

test('accepts the tiny world', () => {
  expect(runCheck(statementAddressed)).toEqual([]);
});

test('rejects a line without an address and names the next free one, the same in both languages', () => {
  const changes = {
    [EN]: ['\n\n:::limits', '\nNew. :ev[poor]\n\n:::limits'],
    [ZH]: ['\n\n:::limits', '\n新。:ev[poor]\n\n:::limits'],
  } satisfies Record<string, [string, string]>;
  const problems = runCheck(statementAddressed, changes);
  expect(told(problems)).toEqual([
    `${EN}:3 Unexpected sentence without an address, expected {#s6} behind its last marker`,
    `${ZH}:3 Unexpected sentence without an address, expected {#s6} behind its last marker`,
  ]);
  expect(problems[0]?.mend).toContain('as in :ev[key]{#s6}');
});

test('names the address of the same line in the other language', () => {
  expect(told(runCheck(statementAddressed, { [ZH]: ['{#s2}', ''] }))).toEqual([
    `${ZH}:2 Unexpected sentence without an address, expected {#s2} behind its last marker`,
  ]);
});

test('never names one that was published, nor one that leads elsewhere', () => {
  const statement = [...ANCHORS.statement, '/counties/anxi/#s8'];
  const expectNext = (next: string, changes: Record<string, string>): void => {
    const problems = runCheck(statementAddressed, {
      ...changes,
      [EN]: 'New. :ev[poor]\nNew. :ev[poor]\n',
      [ZH]: '新。:ev[poor]\n新。:ev[poor]\n',
    });
    expect(problems.map(({ message }) => message.split('{')[1]?.split('}')[0])).toEqual([
      ...[`#${next}`, `#s${String(Number(next.slice(1)) + 1)}`],
      ...[`#${next}`, `#s${String(Number(next.slice(1)) + 1)}`],
    ]);
  };
  expectNext('s9', { 'anchors.lock.json': JSON.stringify({ ...ANCHORS, statement }) });
  expectNext('s12', { 'content/redirects.yaml': '/counties/anxi/#s11: /counties/anxi/#s1\n' });
});

test('rejects an address of another form, before another marker, or without a marker', () => {
  for (const line of [
    'So. :ev[poor]{#S1}',
    'So. :ev[poor]{#s0}',
    'So. :ev[poor]{#}',
    'So. :ev[poor]{.s1}',
    'So. :none[baseline]{#s1} :ev[poor]',
    'So. {#s1}',
  ])
    expect(told(runCheck(statementAddressed, { [EN]: line }))).toHaveLength(1);
});
