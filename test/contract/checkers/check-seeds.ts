import { createHash } from 'node:crypto';
import type { OpenData, PublishedSource } from './open-data.ts';

function checkSum({ id, seed, sha256 }: PublishedSource, { seeds }: OpenData): string[] {
  const bytes = seeds[seed];
  if (bytes === undefined) return [`${id}: seed ${seed} is missing`];
  const sum = createHash('sha256').update(bytes).digest('hex');
  return sum === sha256 ? [] : [`${id}: seed ${seed} has checksum ${sum}`];
}

function checkPartition(
  seed: string,
  length: number,
  spans: readonly [number, number][],
): string[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const ends = [0, ...sorted.map(([, end]) => end)];
  const starts = [...sorted.map(([start]) => start), length];
  const isWhole =
    starts.every((start, index) => start === ends[index]) &&
    sorted.every(([start, end]) => start < end);
  return isWhole
    ? []
    : [
        `${seed}: spans ${sorted.map((span) => span.join('–')).join(', ')} do not partition ${length} bytes`,
      ];
}

/** Every seed has its checksum, and the spans of its articles share it out without gap or overlap. */
export function checkSeeds(data: OpenData): string[] {
  const named = [...new Set(data.sources.map(({ seed }) => seed))];
  const spansOf = (seed: string): [number, number][] =>
    data.sources.filter((source) => source.seed === seed).map(({ span }) => span);
  return [
    ...data.sources.flatMap((source) => checkSum(source, data)),
    ...named.flatMap((seed) => checkPartition(seed, data.seeds[seed]?.length ?? -1, spansOf(seed))),
  ];
}
