import type { Rule } from '../rule.ts';

/** Zero-width characters, byte order mark, bidirectional controls, soft hyphen, C0 and C1 controls but tab and newline. */
const RE_INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** Drops characters that nobody sees. Variation selectors are left alone: they choose a glyph. */
export const dropInvisibleCharacters: Rule = (text) =>
  [...text.matchAll(RE_INVISIBLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: '',
    kind: 'edit',
    reason: 'invisible character',
  }));
