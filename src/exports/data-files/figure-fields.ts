import { field } from '../data-file.ts';

/** The columns of `data/figures.csv` as their page explains them; the types stand in `datapackage.json`. */
export const FIGURE_FIELDS = [
  field('id, source', 'id of the figure and of its source', '数字与文献的编号'),
  field('subject_zh, subject_en', 'what is counted', '所计之事'),
  field('value, unit_zh, unit_en', 'as printed: 3.08, 万人', '原样的数值与单位'),
  field(
    'value_normalized, unit_normalized',
    '万 and 亿 expanded, in a base unit',
    '展开“万”“亿”后的数值与单位',
  ),
  field('value_to, value_to_normalized', 'upper end of a range', '区间的上限'),
  field(
    'qualifier, precision, several',
    'how exact the source is: its word (about, more than), the worth of the last digit written, and of 几 the power that it counts',
    '精确程度：原文用语（约、多），末位所代表的数值，以及“几”所计的位',
  ),
  field(
    'set',
    'laid down by a rule or a budget, so exact as printed',
    '由规定或预算所定，照印即为确数',
  ),
  field('as_of, as_of_basis', 'the day it stands for, and how we know', '截止日期及其依据'),
  field(
    'kind, per',
    'count, share, money …; what it is for each of: a year, a month, a person',
    '数字的种类；按什么计：年、月、人',
  ),
  field('scope, scope_zh', 'for whom or where it holds', '适用范围'),
  field('hectares', 'of an area in mu', '以亩计的面积折合公顷'),
  field(
    'sentence, quote, text',
    'where it stands, in which words, and the characters of the number',
    '所在句子、引文、数字的原文',
  ),
] as const;
