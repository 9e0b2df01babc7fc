import type { BoxName } from '../../content/directives.ts';
import type { Box } from './box.ts';
import { limits } from './limits.ts';
import { outside } from './outside.ts';
import { reading } from './reading.ts';

export const BOXES: Record<BoxName, Box> = { limits, reading, outside };
