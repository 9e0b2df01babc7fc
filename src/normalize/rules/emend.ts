import type { Rule } from '../rule.ts';

/** Puts in what a person decided, with the person's reason. Words that do not stand there once are left. */
export const emend: Rule = (text, { emendations }) =>
  emendations
    .map(({ before, after, reason }) => ({ index: text.indexOf(before), before, after, reason }))
    .filter(({ index, before }) => index >= 0 && text.indexOf(before, index + 1) < 0)
    .filter(({ after }) => !text.includes(after))
    .sort((a, b) => a.index - b.index)
    .map(({ index, before, after, reason }) => ({
      start: index,
      end: index + before.length,
      replacement: after,
      kind: 'emendation',
      reason,
    }));
