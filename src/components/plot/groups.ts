import type { Bilingual } from '../../content/schemas/text.ts';

/**
 * Figures that may stand on one scale, and why: one unit, one kind of thing, and alike for each year or once. Which figure belongs where
 * is this site's reading; a figure that fits nowhere is not drawn. `note` says what the scale does not mean.
 */
export interface PlotGroup {
  id: string;
  title: Bilingual;
  note: Bilingual;
  figures: readonly string[];
  /** A scale of powers of ten, where the values lie far apart. */
  log: boolean;
}

export const PLOT_GROUPS: readonly PlotGroup[] = [
  {
    id: 'people-sent',
    title: { en: 'People sent or assigned to the work', zh: '派出或安排的人员' },
    note: {
      en: 'All are persons, so they share a scale. They are not comparable as effort: the units differ in size, the roles in kind, most figures have no date, and one person may be counted in several roles. The bars are not to be added.',
      zh: '单位都是人，故用同一刻度。不可据此比较力度：各地大小不同，职责不同，多数数字没有日期，同一人可能以几种身份被计。各条不可相加。',
    },
    figures: [
      'anxi-paired-cadres',
      'linkou-branch-members',
      'rongxian-assistance-officers',
      'rongxian-first-secretaries',
      'rongxian-drawn-cadres',
      'suiyang-identifiers',
      'qinhuangdao-commissioners',
      'chongli-cadres',
      'chongli-first-secretaries',
    ],
    log: true,
  },
  {
    id: 'teams-sent',
    title: { en: 'Teams and Party organizations set up', zh: '组建的队伍与党组织' },
    note: {
      en: 'All are bodies of people, counted as bodies. How many people one has, the sources do not say, so a longer bar is not a larger force.',
      zh: '都是按支队、个数计的组织。每个有多少人，文献未载，条长不等于人多。',
    },
    figures: [
      'linkou-branches',
      'rongxian-temporary-organizations',
      'rongxian-member-teams',
      'rongxian-work-teams',
      'rongxian-assault-teams',
      'rongxian-supervision-detachments',
      'qinhuangdao-groups',
      'chongli-groups',
    ],
    log: false,
  },
  {
    id: 'money-in',
    title: { en: 'Sums put in, by purpose', zh: '一笔投入的资金，按用途' },
    note: {
      en: 'All are yuan that a unit or its firms say they put in as one sum; yearly sums stand apart below. Only one names its year, the purposes differ, and the units differ in size: the scale shows orders of magnitude, one step is tenfold, and no effort is ranked.',
      zh: '都是各地或其企业自称一笔投入的金额，单位为元；按年计的另列于下。只有一笔写明年份，用途不同，各地大小不同：刻度按十倍递进，只看数量级，不比较力度。',
    },
    figures: [
      'anxi-firm-funds',
      'qinhuangdao-extra',
      'rongxian-five-ones-money',
      'zizhong-hardship-fund',
    ],
    log: true,
  },
  {
    id: 'money-yearly',
    title: { en: 'Sums put in each year, by purpose', zh: '每年投入的资金，按用途' },
    note: {
      en: 'Both are yuan a year from public funds, by the sources’ account, one of a city and one of a county. One step of the scale is tenfold.',
      zh: '据文献，都是每年由财政拿出的金额，单位为元，一为市，一为县。刻度按十倍递进。',
    },
    figures: ['qinhuangdao-fund', 'zizhong-insurance-money'],
    log: true,
  },
  {
    id: 'sales',
    title: { en: 'Sales reported', zh: '所报的销售额' },
    note: {
      en: 'All are yuan taken in by selling local or poverty-alleviation products. One is of a village in some months, the others of a county without a span of time; costs are never given. Incomes of single households, returns on shares, a rise and a compensation are other things and are not drawn. One step of the scale is tenfold.',
      zh: '都是销售土特产或扶贫产品所得，单位为元。一为一村数月之数，其余为全县之数，未注明时段；成本均未载。单户收入、入股收益、增加额和赔偿各是另一回事，不入图。刻度按十倍递进。',
    },
    figures: ['linkou-sales-total', 'zizhong-livestream-income', 'zizhong-products-sold'],
    log: true,
  },
  {
    id: 'shares',
    title: { en: 'Shares', zh: '比例' },
    note: {
      en: 'All are per cent of a whole, so they share a scale from nought to a hundred. Each is of another whole, which the subject names; they do not add up, except the three causes of poverty in Suiyang, which are parts of one.',
      zh: '都是占整体的百分数，故用同一刻度，由零至一百。每项的整体不同，见其名称；除绥阳三类致贫原因属同一整体外，不可相加。',
    },
    figures: [
      'anxi-review-good',
      'anxi-township-experience',
      'linkou-courtyard-share',
      'linkou-poor-share',
      'suiyang-cause-illness',
      'suiyang-cause-means',
      'suiyang-cause-other',
      'suiyang-tea-share',
      'zizhong-one-shoulder',
      'zizhong-degree-share',
      'zizhong-olive-share',
    ],
    log: false,
  },
];
