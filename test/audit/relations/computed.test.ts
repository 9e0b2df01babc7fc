import { expect, it } from 'vitest';
import { divideBy, multiplyBy } from '../../../src/audit/evaluate.ts';
import { checkComputed } from '../../../src/audit/relations/computed.ts';
import { checkNotVerifiable } from '../../../src/audit/relations/not-verifiable.ts';
import { quantityOf, told } from '../quantity-of.ts';

it('gives a value and no verdict', () => {
  const fund = quantityOf('4700万元', { set: true });
  expect(told(checkComputed([multiplyBy(fund, quantityOf('三年'))]))).toEqual([
    '47,000,000 × 3 = 141,000,000 yuan',
    'null',
  ]);
});

it('writes a quotient below one as a share', () => {
  const [income, shares] = [
    quantityOf('5万元', { set: true }),
    quantityOf('50万元', { set: true }),
  ];
  expect(told(checkComputed([divideBy(income, shares)]))[0]).toBe('50,000 ÷ 500,000 = 10%');
  const rounded = [quantityOf('5万元'), quantityOf('50万元')] as const;
  expect(told(checkComputed([divideBy(...rounded)]))[0]).toBe(
    '50,000 ÷ 500,000 ≈ 10% (more than 8.9%, less than 11.2%)',
  );
});

it('says why a claim cannot be verified from the text', () => {
  const because = { zh: '没有别县的数。', en: 'No other county is counted.' };
  expect(told(checkNotVerifiable(because, []))).toEqual([
    'No other county is counted.',
    'cannot-be-computed',
  ]);
});
