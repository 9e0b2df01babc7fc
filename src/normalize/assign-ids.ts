/** Sentence id → text, in the order of the text. */
export type SentenceIds = Readonly<Record<string, string>>;

/** A paragraph with its id and its sentences with theirs. */
export interface IdentifiedParagraph {
  id: string;
  sentences: { id: string; text: string }[];
}

interface OldParagraph {
  id: string;
  sentences: { id: string; text: string; taken: boolean }[];
}

const RE_SENTENCE_ID = /^(p[1-9]\d*)s([1-9]\d*)$/u;

/** `p3` and 2 of `p3s2`. Throws TypeError for an id of another shape. */
function splitId(id: string): [paragraph: string, sentence: number] {
  const [, paragraph, sentence] = RE_SENTENCE_ID.exec(id) ?? [];
  if (paragraph === undefined)
    throw new TypeError(`Unexpected sentence id "${id}", expected p<number>s<number>`);
  return [paragraph, Number(sentence)];
}

function readOld(ids: SentenceIds): OldParagraph[] {
  const paragraphs = new Map<string, OldParagraph>();
  for (const [id, text] of Object.entries(ids)) {
    const [paragraph] = splitId(id);
    const entry = paragraphs.get(paragraph) ?? { id: paragraph, sentences: [] };
    entry.sentences.push({ id, text, taken: false });
    paragraphs.set(paragraph, entry);
  }
  return [...paragraphs.values()];
}

function countShared(old: OldParagraph, sentences: readonly string[]): number {
  return old.sentences.filter(({ text }) => sentences.includes(text)).length;
}

/** The old paragraph that a paragraph continues: the first of those that share most sentences with it. */
function findContinued(
  free: readonly OldParagraph[],
  sentences: readonly string[],
): OldParagraph | undefined {
  const best = highest(free.map((old) => countShared(old, sentences)));
  return best === 0 ? undefined : free.find((old) => countShared(old, sentences) === best);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}

/** The highest number that a sentence of each paragraph ever had, by the paragraph's id. */
function readLast(ids: Iterable<string>): Map<string, number> {
  const last = new Map<string, number>();
  for (const id of ids) {
    const [paragraph, number] = splitId(id);
    last.set(paragraph, Math.max(number, last.get(paragraph) ?? 0));
  }
  return last;
}

function identifySentences(
  id: string,
  old: OldParagraph | undefined,
  sentences: readonly string[],
  lastNumber: number,
): IdentifiedParagraph {
  let last = lastNumber;
  return {
    id,
    sentences: sentences.map((text) => {
      const same = old?.sentences.find((sentence) => !sentence.taken && sentence.text === text);
      if (same !== undefined) {
        same.taken = true;
        return { id: same.id, text };
      }
      last += 1;
      return { id: `${id}s${String(last)}`, text };
    }),
  };
}

/**
 * Gives sentences their ids. A sentence that is unchanged in a paragraph that goes on keeps its id;
 * a new one gets the next number that its paragraph never used, a new paragraph the next number that
 * the source never used. `published` are ids that were given before and whose sentences may be gone: a
 * link to one of them must never arrive at another sentence. With no ids at all, numbers run from 1.
 */
export function assignIds(
  paragraphs: readonly (readonly string[])[],
  old: SentenceIds,
  published: readonly string[] = [],
): IdentifiedParagraph[] {
  const free = readOld(old);
  const lastOf = readLast([...Object.keys(old), ...published]);
  let last = highest([...lastOf.keys()].map((id) => Number(id.slice(1))));
  return paragraphs.map((sentences) => {
    const continued = findContinued(free, sentences);
    if (continued !== undefined) {
      free.splice(free.indexOf(continued), 1);
      const { id } = continued;
      return identifySentences(id, continued, sentences, lastOf.get(id) ?? 0);
    }
    last += 1;
    return identifySentences(`p${String(last)}`, undefined, sentences, 0);
  });
}

/** The old ids that no sentence has any more. */
export function findVanished(old: SentenceIds, now: readonly IdentifiedParagraph[]): string[] {
  const kept = new Set(now.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  return Object.keys(old).filter((id) => !kept.has(id));
}
