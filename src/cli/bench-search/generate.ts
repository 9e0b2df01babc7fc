import { joinSentences, type SearchPage } from '../../search/records.ts';
import { createRandom, type Random } from './random.ts';

/** A source's size: as the mean of the real ones. */
const PARAGRAPHS = 14;
const SENTENCES = 4;
const LONGEST_SENTENCE = 90;
const END = '。';
const RE_HAN = /\p{Script=Han}/u;
/** Each source writes one in so many characters its own way: names of people, places and things. */
const OWN_CHARACTER = 12;
/** The common characters of GB 2312, level one. */
const GBK_FIRST = 0xb0;
const GBK_LEVEL_ROWS = 39;
const GBK_COLUMNS = 94;
const GBK_TRAIL = 0xa1;

const decoder = new TextDecoder('gbk');
const pickCommon = (random: Random): string =>
  decoder.decode(
    Uint8Array.of(GBK_FIRST + random(GBK_LEVEL_ROWS), GBK_TRAIL + random(GBK_COLUMNS)),
  );

/** What follows each pair of characters in the real texts. */
function learn(texts: readonly string[]): Map<string, string[]> {
  const follows = new Map<string, string[]>();
  for (const text of texts) {
    const characters = [...`${END}${END}${text}${END}`];
    for (let at = 2; at < characters.length; at += 1) {
      const pair = `${characters[at - 2] ?? ''}${characters[at - 1] ?? ''}`;
      const known = follows.get(pair) ?? [];
      known.push(characters[at] ?? END);
      follows.set(pair, known);
    }
  }
  return follows;
}

function writeSentence(
  follows: Map<string, string[]>,
  own: Map<string, string>,
  random: Random,
): string {
  let pair = `${END}${END}`;
  let sentence = '';
  while (sentence.length < LONGEST_SENTENCE) {
    const choices = follows.get(pair) ?? [END];
    const next = choices[random(choices.length)] ?? END;
    sentence += own.get(next) ?? next;
    if (next === END) break;
    pair = `${[...pair].at(-1) ?? END}${next}`;
  }
  return sentence.endsWith(END) ? sentence : `${sentence}${END}`;
}

/** Which characters a source writes its own way. */
function chooseOwn(characters: readonly string[], random: Random): Map<string, string> {
  return new Map(
    characters
      .filter(() => random(OWN_CHARACTER) === 0)
      .map((character) => [character, pickCommon(random)]),
  );
}

/** How many sources hold so many paragraphs, the line of their heads included. */
export const toSourceCount = (paragraphs: number): number =>
  Math.ceil(paragraphs / (PARAGRAPHS + 1));

/** Writes so many sources that read like the real ones from afar. The same seed gives the same sources. */
export function generateSources(
  real: readonly string[],
  count: number,
  seed: number,
): SearchPage[] {
  const random = createRandom(seed);
  const follows = learn(real.flatMap((text) => text.split(/(?<=[。！？])/u)));
  const han = [...new Set(real.join(''))].filter((character) => RE_HAN.test(character)).sort();
  return Array.from({ length: count }, (_, number): SearchPage => {
    const own = chooseOwn(han, random);
    const records = Array.from({ length: PARAGRAPHS }, (__, paragraph) => {
      const sentences: [string, number][] = [];
      let text = '';
      for (let sentence = 1; sentence <= SENTENCES; sentence += 1) {
        sentences.push([`p${paragraph + 1}s${sentence}`, text.length]);
        text += writeSentence(follows, own, random);
      }
      return { lang: 'zh' as const, text, sentences };
    });
    const title = `文献${number}`;
    const head = joinSentences('zh', [['title', title]]);
    return {
      kind: 'passage',
      path: `/sources/gen-${number}/`,
      title: { zh: title, en: title },
      units: [],
      category: null,
      records: [head, ...records],
    };
  });
}
