import { expect, it } from 'vitest';
import { findLoneHeading } from '../../src/normalize/find-lone-heading.ts';

const write = (...lines: string[]): string => `---\ntitle: 题目\n---\n\n${lines.join('\n\n')}\n`;

it('finds the one heading that could be a title', () => {
  const file = write('一段话。', '## 梅子坪的石碑与消失的河', '又一段话。');
  expect(findLoneHeading(file)).toBe('梅子坪的石碑与消失的河');
});

it.each([
  [
    'several headings',
    write('甲。', '## 梅子坪的石碑与消失的河', '乙。', '## 放羊的人和涨水的河', '丙。'),
  ],
  ['no heading', write('一段话。', '又一段话。')],
  ['a short one', write('一段话。', '## 石碑', '又一段话。')],
  ['one at the beginning', write('## 梅子坪的石碑与消失的河', '一段话。')],
  ['one at the end', write('一段话。', '## 梅子坪的石碑与消失的河')],
])('finds nothing in %s', (_, file) => {
  expect(findLoneHeading(file)).toBeNull();
});
