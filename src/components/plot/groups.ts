import type { Bilingual } from '../../content/schemas/text.ts';

/**
 * Figures that may stand on one scale, and why: one unit, one kind of thing. Which figure belongs where
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
    title: { en: 'Money put in, by purpose', zh: '投入的资金，按用途' },
    note: {
      en: 'All are yuan that a government or firms say they put in. Some are a sum for each year, some one sum, and one is of a single farm; the subject says which. The scale runs in powers of ten: one step is tenfold.',
      zh: '都是政府或企业自称投入的金额，单位为元。有的是每年之数，有的是一次之数，有一项只及一家养殖场，见各项名称。刻度按十倍递进。',
    },
    figures: [
      'anxi-firm-funds',
      'qinhuangdao-extra',
      'qinhuangdao-fund',
      'rongxian-five-ones-money',
      'suiyang-cattle-funds',
      'zizhong-hardship-fund',
      'zizhong-insurance-money',
    ],
    log: true,
  },
  {
    id: 'money-out',
    title: { en: 'Sales and income reported', zh: '所报的销售与收入' },
    note: {
      en: 'All are yuan, taken in by a village, a county’s sellers or one household. Whom the money reached, and over what time, differs; costs are never given. One step of the scale is tenfold.',
      zh: '单位都是元，得者或为一村，或为全县卖家，或为一户，时段也不同；成本均未载。刻度按十倍递进。',
    },
    figures: [
      'linkou-sales-total',
      'linkou-tobacco-income',
      'linkou-medical-compensation',
      'suiyang-scenic-income',
      'zizhong-livestream-income',
      'zizhong-orange-income',
      'zizhong-products-sold',
    ],
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
