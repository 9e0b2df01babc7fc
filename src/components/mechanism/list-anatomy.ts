import type { Figure } from '../../audit/figure.ts';
import { formatFigure } from '../../audit/format-figure.ts';
import type { Mechanism } from '../../content/corpus.ts';
import { ANATOMY_FIELDS, type AnatomyEntry } from '../../content/schemas/mechanism.ts';

/** What a source says about one field, and the attestation in which it says so. */
export interface AnatomyValue {
  at: string;
  /** The source's own characters. */
  source: string;
  /** Our English for them. */
  en: string;
  /** What a number counts, in our Chinese; null where the characters say it themselves. */
  subjectZh: string | null;
}

export interface AnatomyRow {
  field: (typeof ANATOMY_FIELDS)[number];
  /** Empty where every source is silent. */
  values: AnatomyValue[];
}

function toValue(entry: AnatomyEntry, figures: ReadonlyMap<string, Figure>): AnatomyValue {
  const { at } = entry;
  if (!('figure' in entry)) return { at, source: entry.zh, en: entry.en, subjectZh: null };
  const figure = figures.get(entry.figure);
  if (figure === undefined)
    throw new Error(`Unexpected figure "${entry.figure}", expected one that exists`);
  const { subject, text, kind } = figure;
  const number = formatFigure(figure, 'en');
  const en = kind === 'count' ? `${number} ${subject.en}` : `${subject.en}: ${number}`;
  return { at, source: text, en, subjectZh: subject.zh };
}

/** Lays the anatomy out in the order of the fields; a field without a value is a silence and is kept. */
export function listAnatomy(
  { anatomy }: Mechanism,
  figures: ReadonlyMap<string, Figure>,
): AnatomyRow[] {
  return ANATOMY_FIELDS.map((field) => ({
    field,
    values: anatomy
      .filter((entry) => entry.field === field)
      .map((entry) => toValue(entry, figures)),
  }));
}
