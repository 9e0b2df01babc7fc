import type { Mechanism } from '../content/corpus.ts';

/** Quotation marks come and go around a name: 双提升 and “双提升” are one. */
const RE_QUOTES = /[“”‘’《》「」]/gu;
/** So do the marks that part what it lists: 等靠要 and 等、靠、要 are one. */
const RE_MARKS = /[“”‘’《》「」、·・]/u;

/** A text without the marks that come and go in names, and the way back. */
export interface BareText {
  text: string;
  /** Offset (UTF-16) in the full text of each offset in the bare one; one more for the end. */
  offsets: readonly number[];
}

/** A stretch of a bare text in which a label stands. UTF-16, `[start, end)`. */
export interface LabelOccurrence {
  label: string;
  start: number;
  end: number;
}

export function toBareText(full: string): BareText {
  const kept = Array.from({ length: full.length }, (_, at) => at).filter(
    (at) => !RE_MARKS.test(full.charAt(at)),
  );
  return { text: kept.map((at) => full.charAt(at)).join(''), offsets: [...kept, full.length] };
}

/** The Chinese names of a mechanism without quotation marks, the preferred one first, each once. */
export function listChineseLabels({ label, alt }: Pick<Mechanism, 'label' | 'alt'>): string[] {
  return [...new Set([label.zh, ...alt.zh].map((name) => name.replaceAll(RE_QUOTES, '')))];
}

/** Every place of a bare text where one of the labels stands, marks aside, by start. Exact; occurrences may overlap. */
export function findLabels(text: string, labels: readonly string[]): LabelOccurrence[] {
  const found = labels.flatMap((label) => {
    const places: LabelOccurrence[] = [];
    const bare = toBareText(label).text;
    let start = bare === '' ? -1 : text.indexOf(bare);
    while (start !== -1) {
      places.push({ label, start, end: start + bare.length });
      start = text.indexOf(bare, start + 1);
    }
    return places;
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
