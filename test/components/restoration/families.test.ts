import { describe, expect, it } from 'vitest';
import { familyOf, leadingRule } from '../../../src/components/restoration/families.ts';
import { describeRule } from '../../../src/components/restoration/describe-rule.ts';
import { createSay } from '../../../src/i18n/words.ts';
import { ORDER, SEED_RULES } from '../../../src/normalize/order.ts';
import { ruleId } from '../../../src/normalize/rule.ts';

const edit = (rules: string[], after = '') => ({ kind: 'edit' as const, rules, after });

describe('familyOf', () => {
  it.each([
    [edit(['widen-punctuation']), 'mark'],
    [edit(['realign-bytes', 'convert-script'], '县'), 'realign'],
    [edit(['convert-script', 'widen-punctuation'], '，'), 'script'],
    [edit(['reverse-misreading'], '县□'), 'lacuna'],
    [{ kind: 'drop' as const, rules: ['drop-widgets'], after: '' }, 'drop'],
    [{ kind: 'metadata' as const, rules: ['read-title'], after: '' }, 'metadata'],
    [{ kind: 'emendation' as const, rules: ['realign-bytes', 'emend'], after: '海' }, 'emendation'],
  ])('%j is of the family %s', (judged, family) => {
    expect(familyOf(judged)).toBe(family);
  });

  it('rejects a rule that it does not know', () => {
    expect(() => familyOf(edit(['guess-characters']))).toThrow('rule "guess-characters"');
  });
});

describe('leadingRule', () => {
  it('is the rule that gave an edit its family, and the last one of a drop', () => {
    expect(leadingRule(edit(['convert-script', 'realign-bytes'], '县'))).toBe('realign-bytes');
    const rules = ['convert-script', 'drop-related-news'];
    expect(leadingRule({ kind: 'drop', rules, after: '' })).toBe('drop-related-news');
  });
});

describe('describeRule', () => {
  it('has words for every rule, in both languages', () => {
    const rules = [...SEED_RULES, ...ORDER].map(ruleId);
    const words = rules.flatMap((rule) => [
      describeRule(createSay('en'), rule),
      describeRule(createSay('zh'), rule),
    ]);
    expect(words.every((word) => word.length > 0)).toBe(true);
  });

  it('rejects a rule without words', () => {
    expect(() => describeRule(createSay('en'), 'guess')).toThrow('expected "rule.guess"');
  });
});
