import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/audit/evaluate.ts';
import { show } from '../../src/audit/quantity.ts';
import { resolveFigures } from '../../src/audit/resolve-figure.ts';
import type { Operand } from '../../src/content/schemas/check.ts';
import { corpusOf, figure } from './figure-corpus.ts';

const QUOTE = '107名、91.3%、3个、20家、几天、1.5万余名';
const { figures } = resolveFigures(
  corpusOf(
    {
      anxi: {
        members: figure({ text: '107名' }),
        share: figure({ text: '91.3%' }),
        three: figure({ text: '3个' }),
        twenty: figure({ text: '20家' }),
        days: figure({ text: '几天' }),
        pledged: figure({ text: '1.5万余名' }),
      },
    },
    { poor: QUOTE },
  ),
);
const say = (operand: Operand): string => {
  const quantity = evaluate(operand, figures);
  return `${quantity.sum} = ${show(quantity)}`;
};

describe('evaluate', () => {
  it.each<[Operand, string]>([
    ['members', '107 = 107'],
    ['share', '91.3% = 91.3%'],
    ['pledged', '15,000+ = 15,000+'],
    ['100%', '100% = 100%'],
    [{ number: '6', at: 'x', text: '双六' }, '6 = 6'],
    [{ multiply: ['members', 'share'] }, '107 × 91.3% = 97.69'],
    [{ divide: ['members', 'share'] }, '107 ÷ 91.3% = 117.2'],
    [{ subtract: ['100%', 'share'] }, '100% − 91.3% = 8.7%'],
    [{ add: [{ multiply: ['three', 'twenty'] }, 'members'] }, '3 × 20 + 107 = 167'],
    [{ multiply: [{ add: ['three', 'twenty'] }, 'three'] }, '(3 + 20) × 3 = 69'],
    [{ divide: ['members', { add: ['three', 'twenty'] }] }, '107 ÷ (3 + 20) = 4.65'],
  ])('computes %j as %s', (operand, expected) => {
    expect(say(operand)).toBe(expected);
  });

  it('rejects a figure that is not there, and one without a definite number', () => {
    expect(() => say('nobody')).toThrow('Unexpected figure "nobody"');
    expect(() => say({ add: ['members', 'days'] })).toThrow('without a definite number');
  });
});
