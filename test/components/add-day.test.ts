import { expect, it } from 'vitest';
import { addDay } from '../../src/components/cite/add-day.ts';

const NOW = new Date(2026, 0, 5, 23, 59);

it('the day of reading stands before the address, in the reader’s own time', () => {
  expect(addDay('标题[EB/OL]. 县域机制志(2026-01-01). https://x.example/a/.', NOW)).toBe(
    '标题[EB/OL]. 县域机制志(2026-01-01)[2026-01-05]. https://x.example/a/.',
  );
});

it('what has no address has no day of reading', () => {
  expect(addDay('丁本俊. 标题[J]. 遵义, 2016(16).', NOW)).toBe('丁本俊. 标题[J]. 遵义, 2016(16).');
});
