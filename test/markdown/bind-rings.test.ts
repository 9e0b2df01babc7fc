import { describe, expect, it } from 'vitest';
import { bindRings } from '../../src/markdown/bind-rings.ts';
import { element, text, toText } from '../../src/markdown/element.ts';
import { joinStatements } from '../../src/markdown/join-statements.ts';

const RING = element('a', { className: ['ev'] }, [text('○')]);

/** The sentence with its bound end in brackets. */
function show(lang: 'en' | 'zh', ...sentence: Parameters<typeof bindRings>[0]): string {
  return bindRings(sentence, [RING], lang)
    .map((node) =>
      node.type === 'element' && node.tagName === 'span' ? `[${toText(node)}]` : toText(node),
    )
    .join('');
}

const link = (words: string) => element('a', {}, [text(words)]);

describe('bindRings', () => {
  it('holds the last English word and its stop', () => {
    expect(show('en', text('It fell to 4,339.'))).toBe('It fell to [4,339.○]');
  });

  it('stands before a Chinese stop, and behind closing quotation marks', () => {
    expect(show('zh', text('这叫“召回”。'))).toBe('这叫“召[回”○。]');
    expect(show('zh', text('占91.3%。'))).toBe('占[91.3%○。]');
    expect(show('zh', text('没有句号'))).toBe('没有句[号○]');
  });

  it('holds a short link and lets a long one break', () => {
    expect(show('en', text('A '), link('recall'))).toBe('A [recall○]');
    expect(show('en', text('A '), link('debriefing and review meeting'))).toBe(
      'A debriefing and review meeting[○]',
    );
    expect(show('zh', link('召回'), text('。'))).toBe('[召回○。]');
  });

  it('leaves a sentence without rings alone', () => {
    expect(bindRings([text('One.')], [], 'en')).toEqual([text('One.')]);
  });
});

describe('joinStatements', () => {
  const join = (lang: 'en' | 'zh', ...sentences: string[]): string =>
    joinStatements(
      sentences.map((one) => element('span', {}, [text(one)])),
      lang,
    )
      .map(toText)
      .join('');

  it('puts a space between English sentences', () => {
    expect(join('en', 'One.', 'Two.')).toBe('One. Two.');
  });

  it('puts none between Chinese ones, but between Latin and Latin', () => {
    expect(join('zh', '一。', '二。')).toBe('一。二。');
    expect(join('zh', '增长率用GDP', 'APEC会议')).toBe('增长率用GDP APEC会议');
  });
});
