import type { Corpus } from '../../content/corpus.ts';
import { LACUNA } from '../../normalize/lacuna.ts';
import { narrowEmendation } from '../reader/find-emendations.ts';

/** A character that the bytes do not give and a person supplied, with the words around it. */
export interface LostCharacter {
  source: string;
  /** The id of the sentence that holds it. */
  sentence: string;
  before: string;
  is: string;
  after: string;
}

/** The first lacuna of the corpus that an emendation fills; undefined where there is none. */
export function findLostCharacter({ sources }: Corpus): LostCharacter | undefined {
  for (const source of sources.values()) {
    const emendation = source.emendations?.find(({ before }) => before.includes(LACUNA));
    if (emendation === undefined) continue;
    const sentence = source.paragraphs
      .flatMap(({ sentences }) => sentences)
      .find(({ text }) => text.includes(emendation.after));
    if (sentence === undefined) continue;
    const { head, is } = narrowEmendation(emendation);
    const characters = [...emendation.after];
    return {
      source: source.id,
      sentence: sentence.id,
      before: characters.slice(0, head).join(''),
      is,
      after: characters.slice(head + [...is].length).join(''),
    };
  }
  return undefined;
}
