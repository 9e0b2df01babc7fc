import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLower, raiseFloors, type Floors } from './floors.ts';
import {
  annotationFile,
  findFates,
  hashCorpus,
  listSeeds,
  readAnnotations,
  readByteLines,
  readSeed,
  scoreFates,
  type Fate,
} from './measure-lines.ts';

const COMMAND = 'node test/normalize/gate/update.ts';
const pinned = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'floors.json'), 'utf8'),
) as Floors;

describe('the gate for kept and dropped lines', () => {
  it('is pinned for this corpus', () => {
    expect(hashCorpus(), `Seeds or annotations changed. Look at them, then: ${COMMAND}`).toBe(
      pinned.corpus,
    );
  });

  it.each(listSeeds())('has a word for each line of %s that is not blank', (seed) => {
    const rows = readFileSync(annotationFile(seed), 'utf8').trimEnd().split('\n');
    const lines = readByteLines(readSeed(seed));
    expect(rows.map((row) => Number(row.split('\t')[0]))).toEqual(lines.map(({ line }) => line));
  });

  it('holds every floor, with no manifest to help', () => {
    const scores = scoreFates(readAnnotations(), findFates);
    console.table(scores);
    expect(findLower(pinned.floors, scores)).toEqual([]);
  });

  it('would notice a line of text that is dropped', () => {
    const annotations = readAnnotations();
    const [first] = annotations.filter(({ fate }) => fate === 'kept');
    const worse = (seed: string): Map<number, Fate> => {
      const fates = findFates(seed);
      return seed === first?.seed ? fates.set(first.line, 'dropped') : fates;
    };
    expect(findLower(pinned.floors, scoreFates(annotations, worse))).not.toEqual([]);
  });

  it('is never lowered by its command', () => {
    const scores = scoreFates(readAnnotations(), findFates);
    const lower = { ...scores, kept: { precision: 0.5, recall: 0.5 } };
    expect(() => raiseFloors(pinned, 'corpus', lower)).toThrow(/kept recall: Unexpected 0\.5/u);
    expect(raiseFloors({ corpus: '', floors: lower }, 'corpus', scores).floors).toEqual(scores);
  });
});
