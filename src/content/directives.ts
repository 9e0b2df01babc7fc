/** Directives that stand at the end of a line and say of which kind its sentence is. */
export const MARKER_NAMES = ['ev', 'none', 'from', 'src'] as const;
export type MarkerName = (typeof MARKER_NAMES)[number];

/** Directives that stand inside a sentence. */
export const INLINE_NAMES = ['fig', 'm', 'zh', 'date'] as const;
export type InlineName = (typeof INLINE_NAMES)[number];

/** The closed registry of text directives: a name that is not here is an error. */
export const DIRECTIVE_NAMES: readonly string[] = [...MARKER_NAMES, ...INLINE_NAMES];

/** Boxes of authored prose, `:::limits` … `:::`. */
export const BOX_NAMES = ['limits', 'reading', 'outside'] as const;
export type BoxName = (typeof BOX_NAMES)[number];

/** What to tell an author whose colon was read as a directive. */
export const ESCAPE_MEND = `write "\\:" for a plain colon before a letter or digit; directives are ${DIRECTIVE_NAMES.map((name) => `:${name}`).join(' ')}`;
