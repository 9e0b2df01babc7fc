import { describe, expect, it } from 'vitest';
import { COUNTS, sayCount } from '../../src/i18n/counts.ts';
import { listIdPaths } from '../../src/i18n/lang-paths.ts';
import { createSay, fillSlots, WORDS } from '../../src/i18n/words.ts';

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every flaw of a table of words: a missing, empty or additional language, slots that differ. */
function listFlaws(table: Table): string[] {
  return Object.entries(table).flatMap(([key, word]) => {
    const flaws: string[] = [];
    if (Object.keys(word).toSorted().join() !== 'en,zh') flaws.push(`${key}: languages`);
    for (const [lang, text] of Object.entries(word)) {
      if (text.trim() === '') flaws.push(`${key}: empty ${lang}`);
    }
    const slots = (text = ''): string => (text.match(/\{[a-z]+\}/gi) ?? []).toSorted().join();
    if (slots(word['en']) !== slots(word['zh'])) flaws.push(`${key}: slots`);
    return flaws;
  });
}

describe('words', () => {
  it('says everything in both languages, with the same slots', () => {
    expect(listFlaws(WORDS)).toEqual([]);
  });

  it('finds a missing language, an empty word and a slot that one language lacks', () => {
    const flawed = {
      missing: { en: 'Counties' },
      empty: { en: 'Counties', zh: ' ' },
      slot: { en: 'as of {date}', zh: '截至' },
    } as unknown as Table;
    expect(listFlaws(flawed)).toEqual(['missing: languages', 'empty: empty zh', 'slot: slots']);
  });

  it('gives every key to one room only', () => {
    const tables = import.meta.glob<Record<string, Table>>('../../src/i18n/words/*.ts', {
      eager: true,
    });
    const rooms = Object.values(tables).flatMap((room) => Object.values(room));
    const keys = rooms.flatMap((room) => Object.keys(room));
    expect(keys.length).toBe(Object.keys(WORDS).length);
  });

  it('fills slots and stops at one without a value', () => {
    expect(createSay('en')('county.asOf', { date: '2016' })).toBe('as of 2016');
    expect(createSay('zh')('county.asOf', { date: '2016年' })).toBe('截至2016年');
    expect(() => fillSlots('as of {date}', {})).toThrow('expected one for "date"');
  });

  it('inserts a value as it is, even where it looks like a pattern', () => {
    expect(fillSlots('{name}', { name: '$& {n}' })).toBe('$& {n}');
  });
});

describe('words of dates and genres', () => {
  it('calls posting no reposting: only an article with a reposter was reposted', () => {
    const say = createSay('zh');
    expect([say('date.posted'), say('timeline.posted')]).toEqual(['上网', '上网']);
    expect(say('reader.reposted')).toBe('转载');
  });

  it('calls no web page printed', () => {
    const say = createSay('en');
    const said = Object.values(WORDS).flatMap(({ en, zh }) => [en, zh]);
    expect(said.filter((word) => /Printed by|newspaper|报纸/u.test(word))).toEqual([]);
    expect(say('genre.news-report')).toBe('news report');
  });
});

describe('sayCount', () => {
  it('tells one from many in English and puts the measure word in Chinese', () => {
    expect(sayCount('en', 'mechanisms', 1)).toBe('1 mechanism');
    expect(sayCount('en', 'mechanisms', 0)).toBe('0 mechanisms');
    expect(sayCount('zh', 'mechanisms', 1)).toBe('1项机制');
  });

  it('has a slot for the number in every form', () => {
    const forms = Object.values(COUNTS).flatMap((count) => Object.values(count));
    expect(forms.filter((form) => !form.includes('{n}'))).toEqual([]);
  });
});

describe('listIdPaths', () => {
  it('puts English at the root and Chinese below /zh/', () => {
    expect(listIdPaths(['anxi']).map(({ params }) => params)).toEqual([
      { lang: undefined, id: 'anxi' },
      { lang: 'zh', id: 'anxi' },
    ]);
  });
});
