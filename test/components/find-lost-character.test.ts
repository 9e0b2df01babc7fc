import { expect, it } from 'vitest';
import { findLostCharacter } from '../../src/components/home/find-lost-character.ts';
import { ROOT } from '../../src/cli/paths.ts';
import { readCorpus } from '../../src/content/read.ts';

it('the lost character is one that the text now holds where the emendation put it', async () => {
  const corpus = await readCorpus(ROOT);
  const lost = findLostCharacter(corpus);
  const source = corpus.sources.get(lost!.source)!;
  const sentence = source.paragraphs
    .flatMap(({ sentences }) => sentences)
    .find(({ id }) => id === lost!.sentence);
  expect(sentence?.text).toContain(`${lost!.before}${lost!.is}${lost!.after}`);
  expect(lost!.is).toHaveLength(1);
});

it('a corpus without emendations has none', async () => {
  const corpus = await readCorpus(ROOT);
  const sources = new Map([...corpus.sources].filter(([, source]) => !source.emendations?.length));
  expect(findLostCharacter({ ...corpus, sources })).toBeUndefined();
});
