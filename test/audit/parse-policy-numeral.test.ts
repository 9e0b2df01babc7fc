import { describe, expect, it } from 'vitest';
import { parsePolicyNumeral } from '../../src/audit/parse-policy-numeral.ts';

/** Promises as `抓4 强4`; `六6×2` for two sixes. */
function show(label: string): string | undefined {
  const numeral = parsePolicyNumeral(label);
  if (numeral?.form === 'frequency') return 'frequency';
  return numeral?.groups
    .map(
      ({ of, count, times }) =>
        `${of} ${String(count ?? 'N')}${times > 1 ? `×${String(times)}` : ''}`,
    )
    .join(', ');
}

describe('parsePolicyNumeral', () => {
  it.each([
    ['三单制', '单 3'],
    ['三单扶贫模式', '单 3'],
    ['四看法', '看 4'],
    ['四抓四强', '抓 4, 强 4'],
    ['三走六送', '走 3, 送 6'],
    ['一降一提', '降 1, 提 1'],
    ['三会一课', '会 3, 课 1'],
    ['“三会一课”制度', '会 3, 课 1'],
    ['三免一补', '免 3, 补 1'],
    ['三送一联系', '送 3, 联系 1'],
    ['一联一带三帮助', '联 1, 带 1, 帮助 3'],
    ['两议一公告', '议 2, 公告 1'],
    ['四看一算一评', '看 4, 算 1, 评 1'],
    ['五帮三督三报告', '帮 5, 督 3, 报告 3'],
    ['一办三组一专班一战队', '办 1, 组 3, 专班 1, 战队 1'],
  ])('reads numbers in turn: %s', (label, promises) => {
    expect(show(label)).toBe(promises);
  });

  it.each([
    ['党建导师团“1+6+N”模式', '1 1, 6 6, N N'],
    ['“4+N”联动工作机制', '4 4, N N'],
    ['“1+7+3”城乡基层治理体系', '1 1, 7 7, 3 3'],
    ['1+7+3城乡基层治理体系', '1 1, 7 7, 3 3'],
    ['1+1+N', '1 1×2, N N'],
    ['第一书记+三支队伍', '第一书记 1, 三支队伍 3'],
  ])('reads sums: %s', (label, promises) => {
    expect(show(label)).toBe(promises);
  });

  it.each([
    ['六位一体扶贫开发模式', '位 6'],
    ['八大工程', '大 8'],
    ['“长效培训+示范培训”四大计划', '大 4'],
    ['五个一', '个一 5'],
    ['“四个一”特色产业', '个一 4'],
    ['五个一批', '个 5'],
    ['六个到村到户', '个 6'],
    ['六个一律', '个 6'],
    ['四个“精准”', '个 4'],
    ['14种问责追责情形', '种 14'],
    ['十条措施', '条 10'],
    ['县、镇、村三级书记示范带动', '级 3'],
  ])('reads one number with a measure word: %s', (label, promises) => {
    expect(show(label)).toBe(promises);
  });

  it('reads two of a kind and two sixes', () => {
    expect(show('“双提升”')).toBe('提升 2');
    expect(show('双六制度')).toBe('六 6×2');
    expect(show('双六')).toBe('六 6×2');
  });

  it('tells a frequency from a promise of parts', () => {
    expect(show('一年四轮')).toBe('frequency');
  });

  it.each([
    '第一书记',
    '一户一策',
    '一村一品',
    '“一对一”工作组',
    '书记、主任“一肩挑”',
    '百企联百村帮千户',
    '百日行动',
    '千名农民工返乡创业计划',
    '协调1亿元资金',
    '连续三年每年4700万元专项资金',
    '用三个月完成',
    '一年集中攻坚、两年脱贫摘帽、三年巩固提升',
    '协调村“两委”抓好项目',
    '四套班子领导带头',
    '党建+产业+扶贫',
    '互联网+',
    '干部“召回管理”',
    '',
  ])('promises nothing in %s', (label) => {
    expect(parsePolicyNumeral(label)).toBeUndefined();
  });
});
