import type { PartsState, PromisedGroup } from '../../audit/parts-state.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';

/** One number of a slogan as a page shows it. */
export interface PromiseWords {
  /** What it counts, in the words of the label; empty where the name makes only one promise. */
  of: string;
  /** Filled for each part that is listed, hollow for each that is not; the words say the same. */
  dots: string;
  words: string;
}

const FILLED = '●';
const HOLLOW = '○';
const OPEN_END = '…';

function drawDots({ promised, found }: PromisedGroup): string {
  if (promised === null) return `${FILLED.repeat(found)}${OPEN_END}`;
  const listed = Math.min(found, promised);
  return FILLED.repeat(listed) + HOLLOW.repeat(promised - listed);
}

/** Says what each number of a slogan promises and what the source lists of it. */
export function describePromises({ groups, found }: PartsState, lang: Lang): PromiseWords[] {
  const say = createSay(lang);
  if (groups.length === 0) {
    return [{ of: '', dots: FILLED.repeat(found), words: say('slogan.found', { found }) }];
  }
  return groups.map((group) => {
    const { of, promised, named } = group;
    const counted =
      promised === null
        ? say('slogan.found', { found: group.found })
        : say('slogan.foundOf', { found: group.found, promised });
    const words = named && group.found === 0 ? `${counted}${say('slogan.onlyNamed')}` : counted;
    return { of: groups.length > 1 ? of : '', dots: drawDots(group), words };
  });
}
