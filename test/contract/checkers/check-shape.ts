import type { OpenData } from './open-data.ts';

const SOURCE_KEYS =
  'authors counties dates genre id published publisher seed sentences sha256 span subtitle text title';
const SENTENCE_KEYS = 'en end id start';
const EDIT_KEYS = 'after before bytes kind reason rules';
const ANNOTATION_KEYS = 'body id motivation target type';
const KINDS = ['edit', 'drop', 'metadata', 'emendation'];
const RE_SENTENCE = /^p[1-9]\d*s[1-9]\d*$/u;

const keysOf = (value: object): string => Object.keys(value).sort().join(' ');

/** Finds ids that stand more than once. */
function findTwice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function checkSources({ sources, ledgers }: OpenData): string[] {
  const ids = sources.map(({ id }) => id);
  const sameAsLedgers = [...ids].sort().join(' ') === Object.keys(ledgers).sort().join(' ');
  return [
    ...(sources.length > 0 ? [] : ['no source']),
    ...findTwice(ids).map((id) => `source ${id} stands twice`),
    ...(sameAsLedgers ? [] : ['sources and ledgers are not the same']),
    ...sources
      .filter((source) => keysOf(source) !== SOURCE_KEYS)
      .map(({ id }) => `${id}: keys of the source`),
    ...sources.flatMap(({ id, sentences }) => [
      ...findTwice(sentences.map((sentence) => sentence.id)).map(
        (twice) => `${id}: ${twice} stands twice`,
      ),
      ...sentences
        .filter((sentence) => keysOf(sentence) !== SENTENCE_KEYS || !RE_SENTENCE.test(sentence.id))
        .map((sentence) => `${id}: shape of sentence ${sentence.id}`),
    ]),
  ];
}

function checkEdits({ ledgers }: OpenData): string[] {
  return Object.entries(ledgers).flatMap(([id, edits]) =>
    edits
      .filter(
        (edit) =>
          keysOf(edit) !== EDIT_KEYS ||
          !KINDS.includes(edit.kind) ||
          edit.rules.length === 0 ||
          edit.reason === '',
      )
      .map((edit) => `${id}: shape of the edit at ${edit.bytes.join('–')}`),
  );
}

function checkAnnotationShapes({ annotations }: OpenData): string[] {
  const graph = annotations['@graph'];
  return [
    ...(annotations['@context'] === 'http://www.w3.org/ns/anno.jsonld'
      ? []
      : ['context of the annotations']),
    ...findTwice(graph.map(({ id }) => id)).map((id) => `annotation ${id} stands twice`),
    ...graph
      .filter((one) => keysOf(one) !== ANNOTATION_KEYS || one.type !== 'Annotation')
      .map(({ id }) => `shape of annotation ${id}`),
  ];
}

/** Keys, kinds and ids are those of the contract, and no others. */
export const checkShape = (data: OpenData): string[] => [
  ...checkSources(data),
  ...checkEdits(data),
  ...checkAnnotationShapes(data),
];
