import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/normalize/order.ts';
import { BARE_CONTEXT, ruleId, type Rule, type RuleContext } from '../../src/normalize/rule.ts';
import { runRules } from '../../src/normalize/run-rules.ts';
import { textOf, traceText } from '../../src/normalize/traced-text.ts';

const FIXTURES = path.join(import.meta.dirname, 'rules');
const FILES = path.join(import.meta.dirname, '../../src/normalize/rules');

/** A fixture's text; the newline that ends the file is not part of it. */
function readFixture(rule: string, file: string): string {
  const text = readFileSync(path.join(FIXTURES, rule, file), 'utf8');
  expect(text.endsWith('\n'), `${rule}/${file} ends in a newline`).toBe(true);
  return text.slice(0, -1);
}

function readContext(rule: string): RuleContext {
  const has = readdirSync(path.join(FIXTURES, rule)).includes('context.json');
  const given = has ? (JSON.parse(readFixture(rule, 'context.json')) as Partial<RuleContext>) : {};
  return { ...BARE_CONTEXT, ...given };
}

function apply(rule: Rule, text: string, context: RuleContext): string {
  return textOf(runRules(traceText(text), [rule], context).atoms);
}

describe('rules', () => {
  it('have one file and one fixture folder each, named after the rule', () => {
    const ids = RULES.map(ruleId).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(readdirSync(FILES).sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
    expect(readdirSync(FIXTURES).sort()).toEqual(ids);
  });

  describe.each(RULES.map((rule) => [ruleId(rule), rule] as const))('%s', (id, rule) => {
    const keeps = readdirSync(path.join(FIXTURES, id)).filter((file) => file.startsWith('keep-'));

    it('turns input.txt into expected.txt, which it then leaves alone', () => {
      const expected = readFixture(id, 'expected.txt');
      const input = readFixture(id, 'input.txt');
      expect(input).not.toBe(expected);
      expect(apply(rule, input, readContext(id))).toBe(expected);
      expect(apply(rule, expected, readContext(id))).toBe(expected);
    });

    it('has a negative case', () => {
      expect(keeps).not.toEqual([]);
    });

    it.each(keeps)('leaves %s alone', (file) => {
      const text = readFixture(id, file);
      expect(apply(rule, text, readContext(id))).toBe(text);
    });

    it('finds nothing in an empty text', () => {
      expect(rule('', BARE_CONTEXT)).toEqual([]);
    });
  });
});
