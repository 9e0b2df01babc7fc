import { expect, it } from 'vitest';
import { serializeAudit } from '../../src/exports/serialize-audit.ts';
import { createCorpus } from '../corpus-factory.ts';
import { withChecks } from '../verify/tiny-checks.ts';

it('writes every check with inputs, working and verdict', () => {
  const checks = JSON.parse(serializeAudit(createCorpus(withChecks()))) as Record<
    string,
    unknown
  >[];
  expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['tiny-fall', 'holds'],
    ['tiny-named', 'holds'],
    ['tiny-readings', 'ambiguous'],
  ]);
  expect(Object.keys(checks[0] ?? {}).join(' ')).toBe(
    'id path source unit relation statement inputs working readings verdict note',
  );
  expect(checks[0]?.['inputs']).toEqual({
    figures: [
      {
        figure: 'tiny-poor-before',
        text: '3.08万人',
        value: '30800',
        unit: 'person',
        qualifier: null,
        as_of: null,
      },
      {
        figure: 'tiny-poor-after',
        text: '4339人',
        value: '4339',
        unit: 'person',
        qualifier: null,
        as_of: null,
      },
    ],
    quotations: [{ source: 'tiny', quote: '全县建档立卡贫困人口由3.08万人减少至4339人' }],
  });
});

it('writes an empty list where there are no checks, and rejects a check that cannot be computed', () => {
  expect(serializeAudit(createCorpus())).toBe('[]\n');
  const broken = createCorpus(withChecks('before: tiny-poor-before', 'before: nobody'));
  expect(() => serializeAudit(broken)).toThrow('Unexpected figure "nobody"');
});
