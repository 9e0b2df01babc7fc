import { describe, expect, it } from 'vitest';
import { decode } from '../../src/normalize/decode.ts';
import { invertLedger, replayLedger } from '../../src/normalize/ledger.ts';
import { restoreArticle } from '../../src/normalize/normalize-article.ts';
import { segmentArticles } from '../../src/normalize/segment-articles.ts';
import { splitSentences } from '../../src/normalize/split-sentences.ts';
import { textOf } from '../../src/normalize/traced-text.ts';

const LENGTH = 60_000;

function fill(pattern: string): string {
  return pattern.repeat(Math.ceil(LENGTH / pattern.length)).slice(0, LENGTH);
}

/** Lines on which a careless pattern would run for minutes. */
const LINES: [string, string][] = [
  ['Han without a mark', fill('脱贫攻坚')],
  ['sentences', fill('全县脱贫了。')],
  ['spaces', fill(' ')],
  ['spaces and a word at the end', `${fill('\u00A0 ')}脱贫`],
  ['spaces between all Han', fill('脱 贫 攻 坚 ')],
  ['opening brackets', fill('(（“《')],
  ['brackets in brackets', fill('(') + fill(')')],
  ['paths without an end', fill('首页')],
  ['greater-than signs', fill('首页 > ')],
  ['labels', fill('来源:')],
  ['counters', fill('点击次数:1 ')],
  ['dates', fill('2016-08-29 11:16:47 ')],
  ['something like a mail address', fill('a.b-c')],
  ['something like an address of the web', fill('http://')],
  ['ASCII marks', fill(',:;!?')],
  ['closing marks behind a full stop', `${fill('。”')}${fill('”')}脱`],
  ['hyphens', `脱${fill('-')}`],
  ['datelines', fill('网报社台讯')],
];

describe('lines of 60,000 characters', () => {
  it.each(LINES)(
    'of %s are restored, replayed and inverted',
    (_, line) => {
      const bytes = Buffer.from(
        `某县持续抓党建促脱贫攻坚\n2017-06-01\n${'全县脱贫了。'.repeat(9)}\n${line}\n${'全县脱贫了。'.repeat(9)}\n${line}`,
      );
      const decoded = decode(bytes);
      if (!('atoms' in decoded)) throw new Error(decoded.message);
      const [part] = segmentArticles(textOf(decoded.atoms));
      const { text, ledger, span } = restoreArticle(decoded.atoms, part ?? null, null);
      text.split('\n').forEach(splitSentences);
      expect(replayLedger(bytes, span, ledger)).toBe(text);
      expect(bytes.equals(invertLedger(text, span, ledger))).toBe(true);
    },
    30_000,
  );
});

describe('markup in a seed', () => {
  it('is text, harmless and kept', () => {
    const markup =
      '村干部在网页上写道：“<script>脱贫</script>&nbsp;<!-- 注 -->”，全村人都看见了，谁也没有去点它，大家照样种茶、养羊、修路，一年到头忙在地里。';
    const bytes = Buffer.from(`某县持续抓党建促脱贫攻坚\n2017-06-01\n${markup}`);
    const decoded = decode(bytes);
    if (!('atoms' in decoded)) throw new Error(decoded.message);
    const [part] = segmentArticles(textOf(decoded.atoms));
    expect(restoreArticle(decoded.atoms, part ?? null, null).text).toBe(markup);
  });
});
