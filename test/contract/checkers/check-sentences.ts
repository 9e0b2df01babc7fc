import type { OpenData, PublishedSource } from './open-data.ts';

interface Line {
  start: number;
  end: number;
}

/** The lines of a text, in code points. */
function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + [...line].length;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function checkLine({ id, text, sentences }: PublishedSource, { start, end }: Line): string[] {
  const inside = sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
  const paragraphs = new Set(inside.map((sentence) => sentence.id.replace(/s\d+$/u, '')));
  const points = [...text];
  let at = start;
  for (const sentence of inside) {
    const gap = points.slice(at, sentence.start).join('');
    if (sentence.start < at || sentence.end <= sentence.start || gap.trim() !== '') {
      return [`${id}: ${sentence.id} does not follow on what stands before it`];
    }
    at = sentence.end;
  }
  return [
    ...(points.slice(at, end).join('').trim() === ''
      ? []
      : [`${id}: code points ${at}–${end} belong to no sentence`]),
    ...(paragraphs.size === 1
      ? []
      : [`${id}: line at ${start} is ${[...paragraphs].join(' and ') || 'no paragraph'}`]),
  ];
}

function checkSource(source: PublishedSource): string[] {
  const lines = toLines(source.text);
  const isInside = (start: number, end: number): boolean =>
    lines.some((line) => start >= line.start && end <= line.end);
  const firsts = lines.flatMap(
    ({ start }) =>
      source.sentences.find((sentence) => sentence.start === start)?.id.replace(/s\d+$/u, '') ?? [],
  );
  return [
    ...lines.flatMap((line) => checkLine(source, line)),
    ...source.sentences
      .filter(({ start, end }) => !isInside(start, end))
      .map(({ id }) => `${source.id}: ${id} is outside the text or crosses a line`),
    ...(new Set(firsts).size === firsts.length
      ? []
      : [`${source.id}: two lines are one paragraph`]),
  ];
}

/** Sentences cover the text: each inside its line, one after the other, one paragraph id a line. */
export const checkSentences = (data: OpenData): string[] => data.sources.flatMap(checkSource);
