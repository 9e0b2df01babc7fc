import type { Corpus, Sentence, Source } from '../content/corpus.ts';
import { toPlainTranslation } from '../content/parse-translation.ts';
import { toJson } from './export-file.ts';

function toSentence(
  { id, codePointStart, codePointEnd }: Sentence,
  english: ReadonlyMap<string, string>,
) {
  return { id, start: codePointStart, end: codePointEnd, en: english.get(id) ?? null };
}

function toRecord(source: Source, corpus: Corpus) {
  const entries = corpus.translations.get(source.id)?.entries ?? [];
  const english = new Map(entries.map(({ id, en }) => [id, toPlainTranslation(en)]));
  return {
    id: source.id,
    seed: source.seed,
    sha256: source.sha256,
    span: source.span,
    title: source.title,
    subtitle: source.subtitle,
    publisher: source.publisher,
    authors: source.authors,
    published: source.published,
    dates: source.dates,
    genre: source.genre,
    counties: source.counties,
    text: source.text,
    sentences: source.sentences.map((sentence) => toSentence(sentence, english)),
  };
}

/** `data/sources.json`: every source in the order of its id. Offsets count code points of `text`; `en` is null where there is no translation; `span` is in bytes of the seed. */
export function serializeSources(corpus: Corpus): string {
  return toJson([...corpus.sources.values()].map((source) => toRecord(source, corpus)));
}
