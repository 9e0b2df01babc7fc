import type { Lang } from '../../content/schemas/text.ts';
import { sayCount } from '../../i18n/counts.ts';
import { createSay } from '../../i18n/words.ts';
import { toLangPath } from '../../site/addresses.ts';
import { findEntry } from '../corpus/find-entry.ts';
import type { Library } from '../corpus/load-corpus.ts';

/** What a sentence of a source supports: a link, or words where there is no page yet. */
export interface SentenceNote {
  label: string;
  href: string | null;
}

/** Notes of the evidence that begins in a sentence: mechanisms, then statements of units, then how many figures. */
export function listSentenceNotes(
  { corpus, bySentence }: Library,
  source: string,
  sentence: string,
  lang: Lang,
): SentenceNote[] {
  const records = (bySentence.get(source)?.get(sentence) ?? []).filter(
    ({ sentences }) => sentences[0] === sentence,
  );
  const say = createSay(lang);
  const notes = new Map<string, SentenceNote>();
  let figures = 0;
  for (const { body, path } of records) {
    const href = toLangPath(lang, path);
    if (body.kind === 'figure') figures += 1;
    else if (body.kind === 'mechanism') {
      notes.set(path, {
        href,
        label: findEntry(corpus.mechanisms, body.id, 'mechanism').label[lang],
      });
    } else {
      const { short } = findEntry(corpus.counties, body.county, 'county');
      notes.set(path, {
        href,
        label: say('reader.statement', { county: short[lang], statement: body.statement }),
      });
    }
  }
  const counted = figures === 0 ? [] : [{ href: null, label: sayCount(lang, 'figures', figures) }];
  return [...notes.values(), ...counted];
}
