import { Document, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Source } from '../content/corpus.ts';
import { listUnits } from '../content/list-units.ts';
import type { TranslationEntry } from '../content/schemas/translation.ts';

/** What stands for English that is still missing; verify refuses it. */
export const MISSING = 'TODO';

function openEntries(text: string): { document: Document; entries: YAMLSeq } {
  const document: Document = text.trim() === '' ? new Document([]) : parseDocument(text);
  if (!isSeq(document.contents)) {
    throw new TypeError('Unexpected translation file, expected a list of entries');
  }
  return { document, entries: document.contents };
}

/**
 * Adds an entry for each title and sentence that a translation file lacks, each at its place in the order of
 * the source; nothing that stands there is changed. Gives the file's new text, and how many entries were added.
 */
export function stubTranslation(source: Source, text: string): { text: string; added: string[] } {
  const { document, entries } = openEntries(text);
  const listIds = (): string[] =>
    (entries.toJS(document) as TranslationEntry[]).map(({ id }) => id);
  const units = [...listUnits(source)];
  const added: string[] = [];
  let place = 0;
  for (const [id, zh] of units) {
    const index = listIds().indexOf(id);
    if (index >= 0) {
      place = index + 1;
      continue;
    }
    const entry: TranslationEntry = { id, zh, en: MISSING };
    entries.items.splice(place, 0, document.createNode(entry));
    added.push(id);
    place += 1;
  }
  entries.flow = false;
  return { text: document.toString({ lineWidth: 0 }), added };
}
