import type { InlineName, MarkerName } from '../../content/directives.ts';
import { date } from './date.ts';
import { ev } from './ev.ts';
import { fig } from './fig.ts';
import { from } from './from.ts';
import type { InlineDirective, MarkerDirective } from './inline-directive.ts';
import { m } from './m.ts';
import { none } from './none.ts';
import { src } from './src.ts';
import { zh } from './zh.ts';

/** Directives that stand inside a sentence. */
export const INLINE_DIRECTIVES: Record<InlineName, InlineDirective> = { fig, m, zh, date };

/** Directives that stand at the end of a line. */
export const MARKER_DIRECTIVES: Record<MarkerName, MarkerDirective> = { ev, none, from, src };
