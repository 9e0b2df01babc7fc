import { describe, expect, it } from 'vitest';
import { alternatives } from '../../src/normalize/patterns/alternatives.ts';

describe('alternatives', () => {
  it('matches words as they are, the longest first', () => {
    expect(
      '主办:(新浪)微博'.match(new RegExp(alternatives(['微博', '(新浪)微博']), 'u'))?.[0],
    ).toBe('(新浪)微博');
  });

  it.each([[[]], [['']], [['微博', '']]])('refuses %j, which would match everywhere', (words) => {
    expect(() => alternatives(words)).toThrow('Unexpected empty pattern');
  });
});
