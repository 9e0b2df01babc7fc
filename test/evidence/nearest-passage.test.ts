import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearestPassage } from '../../src/evidence/nearest-passage.ts';

const PARAGRAPHS = [
  '基础扎实',
  '建立干部“召回管理”机制，对3名科级领导干部进行“召回”。',
  '𠮷县选派干部。',
];

test('finds the passage and says where it differs', () => {
  expect(findNearestPassage(PARAGRAPHS, '干部"召回管理"的机制,对3名')).toEqual({
    passage: '干部“召回管理”机制，对3名',
    distance: 4,
    differences: [
      { quotation: '"', source: '“' },
      { quotation: '"的', source: '”' },
      { quotation: ',', source: '，' },
    ],
  });
});

test('counts code points, not halves of them', () => {
  expect(findNearestPassage(PARAGRAPHS, '吉县选派')).toEqual({
    passage: '𠮷县选派',
    distance: 1,
    differences: [{ quotation: '吉', source: '𠮷' }],
  });
});

test('names characters that are missing on one side', () => {
  expect(findNearestPassage(PARAGRAPHS, '对3名领导干部')?.differences).toEqual([
    { quotation: '', source: '科级' },
  ]);
});

test('finds nothing where less than half of the quotation stands, or where there is no text', () => {
  expect(findNearestPassage(PARAGRAPHS, '完全不同的话')).toBeNull();
  expect(findNearestPassage([], '话')).toBeNull();
});

test('finds every passage of the text itself at no distance', () => {
  const text = Array.from(PARAGRAPHS[1]!);
  const range = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }));
  fc.assert(
    fc.property(range, ([start, length]) => {
      const quotation = text.slice(start, start + length).join('');
      const nearest = findNearestPassage(PARAGRAPHS, quotation);
      expect(nearest).toEqual({ passage: quotation, distance: 0, differences: [] });
    }),
  );
});
