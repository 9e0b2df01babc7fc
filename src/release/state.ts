import { createHash } from 'node:crypto';
import type { Corpus, Mechanism } from '../content/corpus.ts';
import { parseProse } from '../content/parse-prose.ts';
import { CHANGE_KINDS, type ChangeKind } from '../content/schemas/release.ts';

/** The fields of one thing, as text. */
export type Fields = Readonly<Record<string, string>>;
/** Everything that a release tells the changes of: by kind, by id, by field. */
export type State = Readonly<Record<ChangeKind, Readonly<Record<string, Fields>>>>;

const compareKeys = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => compareKeys(a, b)));

/** Leaves out what is empty, so that a field that is filled later counts as a change. */
const toFields = (fields: Readonly<Record<string, string | null | undefined>>): Fields =>
  sorted(
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      value === null || value === undefined || value === '' ? [] : [[name, value]],
    ),
  );

function toMechanismFields(mechanism: Mechanism): Fields {
  const { label, alt, category, named, broader, related, definition, at, anatomy, parts } =
    mechanism;
  const quotes = Object.entries(at).map(([key, { source, quote }]): [string, string] => [
    `at.${key}`,
    `${source}: ${quote}`,
  ]);
  return toFields({
    'label.zh': label.zh,
    'label.en': label.en,
    'alt.zh': alt.zh.join('、'),
    'alt.en': alt.en.join('; '),
    category,
    named: String(named),
    broader: broader.join(' '),
    related: related.join(' '),
    'definition.zh': definition.zh,
    'definition.en': definition.en,
    anatomy: anatomy
      .map((one) => `${one.field}: ${'figure' in one ? one.figure : `${one.zh} | ${one.en}`}`)
      .join('\n'),
    parts: parts
      .map((one) => ('mechanism' in one ? one.mechanism : `${one.zh} | ${one.en}`))
      .join('\n'),
    ...Object.fromEntries(quotes),
  });
}

function listSources({ sources }: Corpus): [string, Fields][] {
  return [...sources.values()].map(({ id, title, subtitle, sha256, published, text }) => [
    id,
    toFields({
      title,
      subtitle,
      published,
      seed: sha256,
      text: `SHA-256 ${createHash('sha256').update(text).digest('hex')}`,
    }),
  ]);
}

const listRenderings = ({ translations }: Corpus): [string, Fields][] =>
  [...translations.values()].flatMap(({ source, entries }) =>
    entries.map(({ id, en, note }): [string, Fields] => [
      `${source} ${id}`,
      toFields({ en, note: note?.en, 'note.zh': note?.zh }),
    ]),
  );

const listFigures = ({ figures }: Corpus): [string, Fields][] =>
  [...figures.values()].flatMap(({ figures: entries, quotes }) =>
    Object.entries(entries).map(([id, entry]): [string, Fields] => {
      const quote = quotes[entry.at];
      return [
        id,
        toFields({
          text: entry.text,
          quote: typeof quote === 'string' ? quote : quote?.quote,
          'subject.zh': entry.subject?.zh,
          'subject.en': entry.subject?.en,
          same_subject: entry.same_subject,
          kind: entry.kind,
          value: entry.value,
          unit: entry.unit,
          qualifier: entry.qualifier,
          as_of: entry.as_of,
          as_of_basis: entry.as_of_basis,
        }),
      ];
    }),
  );

function listClaims({ counties }: Corpus): [string, Fields][] {
  return [...counties.values()].flatMap(({ id, prose }) => {
    const texts = (['en', 'zh'] as const).flatMap((lang) =>
      parseProse(prose[lang].markdown).flatMap(({ statement, text, keys }) =>
        statement === null ? [] : [{ statement, lang, text, keys }],
      ),
    );
    const byStatement = Map.groupBy(texts, ({ statement }) => statement);
    return [...byStatement].map(([statement, lines]): [string, Fields] => [
      `${id} ${statement}`,
      toFields({
        keys: lines[0]?.keys.join(' '),
        ...Object.fromEntries(lines.map(({ lang, text }) => [lang, text])),
      }),
    ]);
  });
}

const LISTS: Readonly<Record<ChangeKind, (corpus: Corpus) => [string, Fields][]>> = {
  source: listSources,
  rendering: listRenderings,
  mechanism: ({ mechanisms }) =>
    [...mechanisms.values()].map((one) => [one.id, toMechanismFields(one)]),
  figure: listFigures,
  claim: listClaims,
};

/** The state of a corpus: what the next release compares with. */
export const createState = (corpus: Corpus): State =>
  Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, sorted(LISTS[kind](corpus))])) as State;
