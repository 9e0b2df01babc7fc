import { formatFigure } from '../../audit/format-figure.ts';
import type { Corpus, County } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { listReferenced } from '../../evidence/find-referenced.ts';
import type { LinkedName } from '../../markdown/autolink.ts';
import { listLinkedNames } from '../../markdown/list-linked-names.ts';
import type { AbsenceWords, EvidenceLink, Resolve } from '../../markdown/resolve.ts';
import { mechanismPath, sourcePath, toLangPath } from '../../site/addresses.ts';
import { toEvidenceLink } from '../corpus/evidence-link.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { nameSource } from '../corpus/name-source.ts';

/** The names of the corpus that become links, read once for each corpus. */
const namesOf = new WeakMap<Corpus, LinkedName[]>();

function loadNames(corpus: Corpus): LinkedName[] {
  const names = namesOf.get(corpus) ?? listLinkedNames(corpus);
  namesOf.set(corpus, names);
  return names;
}

/**
 * What prose that belongs to no unit can point at: figures, mechanisms and published sources. `own` are
 * mechanisms that are not linked by their names alone, because the page is theirs.
 */
export function createCommonResolve(
  { corpus, figures }: Library,
  lang: Lang,
  own: readonly string[] = [],
): Resolve {
  return {
    linked: {
      lang,
      names: loadNames(corpus),
      toHref: (id) => toLangPath(lang, mechanismPath(id)),
      own,
    },
    evidence: () => undefined,
    absence: () => undefined,
    figure: (id) => {
      const figure = figures.get(id);
      return figure === undefined ? undefined : { text: formatFigure(figure, lang), href: null };
    },
    mechanism: (id) => {
      const mechanism = corpus.mechanisms.get(id);
      if (mechanism === undefined) return undefined;
      return { href: toLangPath(lang, mechanismPath(id)), label: mechanism.label[lang] };
    },
    outside: (key) => {
      const published = corpus.outside[key];
      return published === undefined
        ? undefined
        : { title: published.number ?? published.title[lang] };
    },
  };
}

/** The quotations behind a key of a unit's evidence, as links (a check rests on several); undefined where the key leads nowhere. */
export function findEvidence(
  { corpus, quotations }: Library,
  county: County,
  key: string,
  lang: Lang,
): EvidenceLink[] | undefined {
  const ref = county.evidence[key];
  const typed = ref === undefined ? [] : listReferenced(corpus, county.id, key, ref);
  const links = typed.flatMap((one) => {
    const found = quotations.get(one);
    return found === undefined ? [] : [toEvidenceLink(corpus, found.resolved, lang)];
  });
  return links.length === 0 ? undefined : links;
}

/** What the prose of a unit can point at: the above, its own evidence and its own absences. */
export function createCountyResolve(library: Library, county: County, lang: Lang): Resolve {
  const { corpus } = library;
  return {
    ...createCommonResolve(library, lang),
    evidence: (key) => findEvidence(library, county, key, lang),
    absence: (key): AbsenceWords | undefined => {
      const absence = county.absent[key];
      if (absence === undefined) return undefined;
      const { source, none } = absence;
      const href = toLangPath(lang, sourcePath(source));
      return { terms: none, sourceName: nameSource(corpus, source, lang), href };
    },
  };
}
