import { describe, expect, it } from 'vitest';
import { findLabels, toBareText } from '../../src/evidence/find-labels.ts';
import { listPresences } from '../../src/evidence/presence.ts';
import { createCorpus, type FileChanges } from '../corpus-factory.ts';

const WENZE = 'content/mechanisms/wenze.md';
const presenceOf = (id: string, changes: FileChanges = {}) =>
  listPresences(createCorpus(changes)).find(({ mechanism }) => mechanism === id)!;

describe('toBareText', () => {
  it('drops quotation marks and keeps the way back', () => {
    expect(toBareText('干部“召回”')).toEqual({ text: '干部召回', offsets: [0, 1, 3, 4, 6] });
  });
});

describe('findLabels', () => {
  it('finds every place, overlapping ones too, by start', () => {
    expect(findLabels('三单制三单', ['三单', '三单制', ''])).toEqual([
      { label: '三单', start: 0, end: 2 },
      { label: '三单制', start: 0, end: 3 },
      { label: '三单', start: 3, end: 5 },
    ]);
  });
});

describe('listPresences', () => {
  it('gives every mechanism in every source', () => {
    expect(listPresences(createCorpus())).toHaveLength(2);
  });

  it('is named where a quotation holds a label, with or without quotation marks', () => {
    expect(presenceOf('ganbu-zhaohui')).toMatchObject({
      source: 'tiny',
      state: 'named',
      attestations: ['a1'],
      labels: ['干部召回管理', '召回'],
    });
    const bare: FileChanges = {
      'content/mechanisms/ganbu-zhaohui.md': ['干部“召回管理”, en', '“干部召回管理”机制, en'],
    };
    expect(presenceOf('ganbu-zhaohui', bare).state).toBe('named');
  });

  it('is described where a quotation lacks the name', () => {
    const quoted: FileChanges = {
      [WENZE]: ['at: {}', 'at: { a1: { source: tiny, quote: 对3名科级领导干部进行“召回” } }'],
    };
    expect(presenceOf('wenze', quoted).state).toBe('described');
  });

  it('is described where its label is ours, though made of words of the quotation', () => {
    const described: FileChanges = {
      'content/mechanisms/ganbu-zhaohui.md': ['named: true', 'named: false'],
    };
    expect(presenceOf('ganbu-zhaohui', described).state).toBe('described');
  });

  it('is absent where nothing is quoted and no label occurs, and says which were searched', () => {
    expect(presenceOf('wenze')).toEqual({
      mechanism: 'wenze',
      source: 'tiny',
      state: 'absent',
      attestations: [],
      labels: ['问责'],
      reason: null,
      inside: [],
    });
  });

  it('is never absent where a label occurs, in the text or in the title', () => {
    expect(presenceOf('wenze', { [WENZE]: ['zh: 问责, en', 'zh: 选派干部, en'] }).state).toBe(
      'unattested',
    );
    expect(presenceOf('wenze', { [WENZE]: ['zh: 问责, en', 'zh: 安溪的标题, en'] }).state).toBe(
      'unattested',
    );
  });

  it('is never absent where a label occurs with other marks between its words', () => {
    const listed: FileChanges = {
      'content/mechanisms/ganbu-zhaohui.md': ['“召回管理”, en', '“召回管理、问、责”, en'],
    };
    expect(findLabels(toBareText('等、靠、要').text, ['等靠要'])).toHaveLength(1);
    expect(findLabels(toBareText('等靠要').text, ['“等、靠、要”'])).toHaveLength(1);
    expect(presenceOf('ganbu-zhaohui', listed).labels[0]).toBe('干部召回管理、问、责');
  });

  it('has the words only inside another name where they stand inside a longer one, and says in which', () => {
    expect(presenceOf('wenze', { [WENZE]: ['zh: 问责, en', 'zh: 召回管理, en'] })).toMatchObject({
      state: 'inside',
      inside: ['干部召回管理'],
      reason: null,
    });
  });

  it('is elsewhere where the author says what the words mean', () => {
    const changes: FileChanges = {
      [WENZE]: [
        'zh: 问责, en: Accountability }\n',
        'zh: 选派干部, en: Accountability }\nelsewhere: [{ source: tiny, reason: { en: Plain words., zh: 只是平常的话。 } }]\n',
      ],
    };
    expect(presenceOf('wenze', changes)).toMatchObject({
      state: 'elsewhere',
      reason: { en: 'Plain words.', zh: '只是平常的话。' },
    });
  });
});
