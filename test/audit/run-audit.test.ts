import { describe, expect, it } from 'vitest';
import { runAudit } from '../../src/audit/run-audit.ts';
import { createCorpus } from '../corpus-factory.ts';
import { withChecks } from '../verify/tiny-checks.ts';

describe('runAudit', () => {
  it('computes every check with its inputs, its working and its verdict', () => {
    const [fall, named, readings] = runAudit(createCorpus(withChecks()));
    expect(fall).toEqual({
      id: 'tiny-fall',
      source: 'tiny',
      unit: 'anxi',
      relation: 'before-after',
      statement: { zh: '贫困人口减少', en: 'The poor became fewer' },
      figures: ['tiny-poor-before', 'tiny-poor-after'],
      quotations: [
        {
          key: 'figures/tiny/poor',
          source: 'tiny',
          quote: '全县建档立卡贫困人口由3.08万人减少至4339人',
        },
      ],
      working: [
        {
          zh: '30,800 − 4,339 ≈ 26,460（26,410至26,520）',
          en: '30,800 − 4,339 ≈ 26,460 (26,410 to 26,520)',
        },
        {
          zh: '降幅：(30,800 − 4,339) ÷ 30,800 ≈ 85.91%（85.88%至85.94%）',
          en: 'Fall: (30,800 − 4,339) ÷ 30,800 ≈ 85.91% (85.88% to 85.94%)',
        },
      ],
      readings: [],
      verdict: 'holds',
      note: null,
    });
    expect(named?.quotations.map(({ key }) => key)).toEqual(['checks/tiny/cadres']);
    expect(readings?.working).toEqual([]);
    expect(readings?.readings.map(({ verdict }) => verdict)).toEqual([
      'holds',
      'cannot-be-computed',
    ]);
    expect(readings?.verdict).toBe('ambiguous');
  });

  it('rejects a check whose figure is not there', () => {
    const corpus = createCorpus(withChecks('before: tiny-poor-before', 'before: nobody'));
    expect(() => runAudit(corpus)).toThrow('Unexpected figure "nobody"');
  });
});
