import type { Mechanism } from '../content/corpus.ts';
import { toPlainTranslation } from '../content/parse-translation.ts';
import type { ModelAttestation } from './mechanism-model.ts';
import type { Materials } from './model-materials.ts';

/** The attestations of a mechanism with the sentences that they touch, in the order of its file. */
export function listAttestations(
  { at, id }: Mechanism,
  { corpus, records }: Materials,
): ModelAttestation[] {
  return Object.entries(at).map(([key, { source, quote, voice }]) => {
    const record = records.find((one) => one.id === `${id}.${key}`);
    const entries = corpus.translations.get(source)?.entries ?? [];
    const english = new Map(entries.map((entry) => [entry.id, toPlainTranslation(entry.en)]));
    const origin = corpus.sources.get(source);
    return {
      key,
      source,
      title: { zh: origin?.title ?? source, en: english.get('title') ?? null },
      quote,
      voice: voice ?? null,
      sentences: (record?.sentences ?? []).map((sentence) => ({
        id: sentence,
        zh: origin?.sentences.find((one) => one.id === sentence)?.text ?? '',
        en: english.get(sentence) ?? null,
      })),
    };
  });
}
