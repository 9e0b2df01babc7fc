import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/components/reader/find-contradictions.ts';
import { findEmendations, narrowEmendation } from '../../src/components/reader/find-emendations.ts';
import { isNoteShown } from '../../src/components/reader/is-note-shown.ts';
import { listNameRanges } from '../../src/components/reader/list-name-ranges.ts';
import { sayFigure } from '../../src/components/reader/say-figure.ts';
import { listSentenceNotes, toNumberedRanges } from '../../src/components/reader/sentence-notes.ts';
import { cutWords } from '../../src/components/reader/statement-words.ts';
import type { Library } from '../../src/components/corpus/load-corpus.ts';
import type { Source } from '../../src/content/corpus.ts';
import { resolveFigures } from '../../src/audit/resolve-figure.ts';
import { collectEvidence } from '../../src/evidence/collect-evidence.ts';
import { indexEvidence } from '../../src/evidence/index-evidence.ts';
import { resolveAll } from '../../src/evidence/resolve-all.ts';
import { createCorpus } from '../corpus-factory.ts';

const corpus = createCorpus();
const evidence = collectEvidence(corpus).records;
const library: Library = {
  corpus,
  evidence,
  bySentence: indexEvidence(evidence),
  figures: resolveFigures(corpus).figures,
  quotations: resolveAll(corpus).found,
};

describe('listSentenceNotes', () => {
  it('names mechanisms, then figures, then statements, each once', () => {
    const notes = listSentenceNotes(library, 'tiny', 'p2s2', 'en');
    expect(notes.map(({ kind, label, href }) => [kind, label, href])).toEqual([
      ['mechanism', 'Cadre recall', '/mechanisms/ganbu-zhaohui/'],
      ['figure', 'officials: 3', '/figures/#tiny-recalled'],
      ['statement', 'Anxi s2: Under cadre recall, officials were recalled.', '/counties/anxi/#s2'],
    ]);
  });

  it('gives links of the language', () => {
    const [mechanism] = listSentenceNotes(library, 'tiny', 'p2s2', 'zh');
    expect(mechanism?.href).toBe('/zh/mechanisms/ganbu-zhaohui/');
  });

  it('numbers the marks by the place of their note', () => {
    const ranges = toNumberedRanges(listSentenceNotes(library, 'tiny', 'p2s2', 'en'));
    expect([...new Set(ranges.map(({ note }) => note))]).toEqual([0, 1, 2]);
  });

  it('has nothing to say of a sentence that nothing rests on', () => {
    expect(listSentenceNotes(library, 'tiny', 'p3s1', 'en')).toEqual([]);
  });
});

describe('sayFigure', () => {
  const figure = library.figures.get('tiny-recalled')!;

  it('adds the unit of a time, which its subject does not say', () => {
    expect(sayFigure({ ...figure, kind: 'duration', unitEn: 'years' }, 'en')).toBe('3 years');
    expect(sayFigure({ ...figure, kind: 'duration', unitEn: 'years' }, 'zh')).toBe('3名');
  });

  it('leaves a count without one', () => {
    expect(sayFigure(figure, 'en')).toBe('3');
  });
});

describe('cutWords', () => {
  it('cuts between words, and leaves a short text whole', () => {
    const long = 'Under cadre recall three section-level officials were moved.';
    expect(cutWords(long, 'en')).toBe('Under cadre recall three section-level…');
    expect(cutWords('Short.', 'en')).toBe('Short.');
    expect(cutWords('林口县地处黑龙江省东南部，辖有十一镇、村屯', 'zh')).toBe(
      '林口县地处黑龙江省东南部，辖有十一镇…',
    );
  });
});

describe('emendations', () => {
  it.each([
    ['put in', '群众等、靠、要’的', '群众‘等、靠、要’的', { head: 2, was: '', is: '‘' }],
    ['dropped', '党员 “接单”', '党员“接单”', { head: 2, was: ' ', is: '' }],
    ['put in place of another', '“诗乡花□”', '“诗乡花海”', { head: 4, was: '□', is: '海' }],
    ['doubled', '甲甲乙', '甲甲甲乙', { head: 2, was: '', is: '甲' }],
  ])('are narrowed to what was %s', (_, before, after, narrowed) => {
    expect(narrowEmendation({ before, after })).toEqual(narrowed);
  });

  it('stand where the ledger has them, not where the same words stand elsewhere', () => {
    // Seed `甲乙 甲?`; the ledger puts 丙 in place of the last byte.
    const text = '甲丙甲丙';
    const source = {
      text,
      span: [0, 10],
      ledger: [{ bytes: [9, 10], before: '?', after: '丙', rules: ['emend'], kind: 'emendation' }],
      emendations: [{ before: '甲□', after: '甲丙', reason: { zh: '文意', en: 'sense' } }],
    } as unknown as Source;
    expect(findEmendations(source).map(({ start, end, was, is }) => [start, end, was, is])).toEqual(
      [[3, 4, '□', '丙']],
    );
  });
});

describe('findContradictions', () => {
  const date = (role: string, value: string) =>
    ({ role, value, text: value }) as Source['dates'][number];

  it('finds a day that the text tells of after it was posted', () => {
    const found = findContradictions([
      date('issue', '2016'),
      date('posted', '2016-07-18T11:50'),
      date('event', '2016-08-04'),
    ]);
    expect(found.map(({ told, shown }) => [told.value, shown.value])).toEqual([
      ['2016-08-04', '2016-07-18T11:50'],
    ]);
  });

  it('finds none where dates agree as far as they are known', () => {
    expect(
      findContradictions([
        date('written', '2019-12'),
        date('posted', '2019-12-31'),
        date('event', '2019'),
      ]),
    ).toEqual([]);
  });
});

describe('a translator’s note', () => {
  it('of a slip that has a note of its own stands on English pages alone', () => {
    const note = { en: 'As printed, 的 stands twice.', zh: '“的”字重出。' };
    expect(isNoteShown(note, 'zh')).toBe(true);
    expect(isNoteShown({ ...note, slip: true }, 'zh')).toBe(false);
    expect(isNoteShown({ ...note, slip: true }, 'en')).toBe(true);
  });
});

describe('names of mechanisms in a source', () => {
  const WENZE = 'content/mechanisms/wenze.md';
  /** The links of the tiny source where a name leads to `wenze`, with more front matter. */
  const read = (name: string, more = '') => {
    const label: [string, string] = [
      'label: { zh: 问责, en: Accountability }\n',
      `label: { zh: ${name}, en: Accountability }\n${more}`,
    ];
    const changed = createCorpus({ [WENZE]: label });
    const { records } = collectEvidence(changed);
    const source = changed.sources.get('tiny')!;
    const bySentence = indexEvidence(records);
    return listNameRanges({ ...library, corpus: changed, bySentence }, source, 'zh').map(
      ({ start, end, href }) => [[...source.text].slice(start, end).join(''), start, href],
    );
  };

  it('are links where a section first has them outside of quoted words', () => {
    const { codePointStart } = corpus.sources.get('tiny')!.paragraphs[2]!.sentences[0]!;
    expect(read('选派干部', 'autolink: true\n')).toEqual([
      ['选派干部', codePointStart + 2, '/zh/mechanisms/wenze/'],
    ]);
  });

  it('stay words where the mechanism is not marked so', () => {
    expect(read('选派干部')).toEqual([]);
  });

  it('stay words inside quoted ones', () => {
    expect(read('科级领导干部', 'autolink: true\n')).toEqual([]);
  });
});
