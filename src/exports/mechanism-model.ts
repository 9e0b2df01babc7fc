import { computePartsState, type PartsState } from '../audit/parts-state.ts';
import type { Corpus, Mechanism } from '../content/corpus.ts';
import type { Bilingual } from '../content/schemas/text.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { Presence } from '../evidence/presence.ts';
import { toPlainText } from '../markdown/to-plain-text.ts';
import { deriveLabels, type Labels, toTraditional } from './derive-labels.ts';
import { listAttestations } from './model-attestations.ts';
import { type Materials, prepareMaterials } from './model-materials.ts';

/** Another mechanism, by id and name. */
export interface ModelLink extends Bilingual {
  id: string;
}

/** A quotation that attests a mechanism. */
export interface ModelAttestation {
  key: string;
  source: string;
  /** Title of the source, and its translation where there is one. */
  title: { zh: string; en: string | null };
  quote: string;
  voice: Bilingual | null;
  /** The sentences that it touches: id, text and translation. */
  sentences: { id: string; zh: string; en: string | null }[];
}

/** A value of the anatomy in words, with the attestation that it is taken from. */
export interface ModelAnatomy extends Bilingual {
  field: string;
  at: string;
}

/** One mechanism as every format writes it: texts plain, inverses computed, absences named. */
export interface MechanismModel {
  id: string;
  label: Labels;
  alt: { 'zh-Hans': string[]; 'zh-Hant': string[]; en: string[] };
  named: boolean;
  category: ModelLink;
  definition: Bilingual;
  broader: ModelLink[];
  narrower: ModelLink[];
  related: ModelLink[];
  anatomy: ModelAnatomy[];
  parts: (Bilingual & { of: string[]; mechanism: string | null })[];
  /** What the number in the name promises and the source keeps; null where the name promises nothing. */
  slogan: PartsState | null;
  attestations: ModelAttestation[];
  presence: Presence[];
}

function toModel(mechanism: Mechanism, materials: Materials): MechanismModel {
  const { id, label, alt, named, category, definition, broader, anatomy, parts } = mechanism;
  const { corpus, wordsOf, narrower, related, presences } = materials;
  const linkTo = (other: string): ModelLink => ({
    id: other,
    ...(corpus.mechanisms.get(other)?.label ?? { zh: other, en: other }),
  });
  const linkAll = (ids: readonly string[]): ModelLink[] => [...new Set(ids)].sort().map(linkTo);
  const say = (text: Bilingual): Bilingual => ({
    zh: toPlainText(text.zh, wordsOf('zh')),
    en: toPlainText(text.en, wordsOf('en')),
  });
  const figure = (figureId: string): Bilingual =>
    say({ zh: `:fig[${figureId}]`, en: `:fig[${figureId}]` });
  return {
    id,
    label: deriveLabels(label),
    alt: { 'zh-Hans': alt.zh, 'zh-Hant': [...new Set(alt.zh.map(toTraditional))], en: alt.en },
    named,
    category: {
      id: category,
      ...(corpus.categories[category]?.label ?? { zh: category, en: category }),
    },
    definition: say(definition),
    broader: linkAll(broader),
    narrower: linkAll(narrower.get(id) ?? []),
    related: linkAll(related.get(id) ?? []),
    anatomy: anatomy.map((entry) => ({
      field: entry.field,
      at: entry.at,
      ...('figure' in entry ? figure(entry.figure) : { zh: entry.zh, en: entry.en }),
    })),
    parts: parts.map((part) => {
      const { zh, en } = 'mechanism' in part ? linkTo(part.mechanism) : part;
      const of = part.of === undefined ? [] : [part.of].flat();
      return { zh, en, of, mechanism: 'mechanism' in part ? part.mechanism : null };
    }),
    slogan: computePartsState(mechanism) ?? null,
    attestations: listAttestations(mechanism, materials),
    presence: presences.get(id) ?? [],
  };
}

/** The model of every mechanism, in the order of their ids: the one origin of JSON, JSON-LD, Turtle and Markdown. */
export function createMechanismModels(
  corpus: Corpus,
  records: readonly EvidenceRecord[],
): MechanismModel[] {
  const materials = prepareMaterials(corpus, records);
  return [...corpus.mechanisms.values()].map((mechanism) => toModel(mechanism, materials));
}
