import { describe, expect, it } from 'vitest';
import { findCitedDate } from '../../src/cite/cited-date.ts';
import { toHighwireTags } from '../../src/cite/highwire.ts';
import { toOriginalItem } from '../../src/cite/original-item.ts';
import { ROOT } from '../../src/cli/paths.ts';
import type { Source } from '../../src/content/corpus.ts';
import { readCorpus } from '../../src/content/read.ts';
import { listSourceNodes } from '../../src/exports/structured/source-nodes.ts';

type Role = Source['dates'][number]['role'];
const VALUE = '2017-06-01T14:31:38';
const dated = (role: Role, reposter: string | null = null) => ({
  published: VALUE,
  reposter,
  dates: [{ role, value: VALUE, text: '2017-06-01' }],
});

describe('the date that a citation gives', () => {
  it.each(['published', 'issue', 'written'] as const)('is one whose role is %s', (role) => {
    expect(findCitedDate(dated(role))).toBe(VALUE);
    expect(findCitedDate(dated(role, '村网通'))).toBe(VALUE);
  });

  it('is the day of posting where the outlet itself put the page up, and not where another reposted it', () => {
    expect(findCitedDate(dated('posted'))).toBe(VALUE);
    expect(findCitedDate(dated('posted', '村网通'))).toBeNull();
  });

  it('is none of an event, none without a role, and none where the source has none', () => {
    expect(findCitedDate(dated('event'))).toBeNull();
    expect(findCitedDate({ ...dated('issue'), dates: [] })).toBeNull();
    expect(findCitedDate({ ...dated('issue'), published: null })).toBeNull();
  });
});

describe('the sources', () => {
  it('are cited with their dates, but for the one whose page states only when it was reposted', async () => {
    const { sources } = await readCorpus(ROOT);
    const cited = [...sources.values()].map((one) => [one.id, findCitedDate(one)?.slice(0, 10)]);
    expect(Object.fromEntries(cited)).toEqual({
      anxi: undefined,
      chongli: '2016-08-29',
      fengning: '2016-08-29',
      linkou: '2020-01-01',
      pingshan: '2016-08-29',
      qinhuangdao: '2016-08-29',
      rongxian: '2020-06-11',
      suiyang: '2016',
      zhuolu: '2016-08-29',
      zizhong: '2020-06-11',
    });
  });

  it('say nothing of 2017 for Anxi: in no item, no tag and no data block', async () => {
    const anxi = (await readCorpus(ROOT)).sources.get('anxi')!;
    const written = [toOriginalItem(anxi), toHighwireTags(anxi, 'en'), listSourceNodes(anxi, [])];
    for (const one of written) expect(JSON.stringify(one)).not.toContain('2017');
  });
});
