import type { CleanDocument } from './clean-documents.ts';
import type { Random } from './random.ts';

const CRUMBS = ['首页 > 新闻中心 > 正文', '您的位置：首页 > 乡村 > 正文', '首页 >> 生活 >> 详情'];
const METAS = [
  '2019-05-14 09:12:33   来源：河湾日报',
  '发布时间：2021-11-02 来源：河湾网 作者：林一舟',
  '来源：河湾晚报 2020年3月8日 浏览次数：128',
];
const TAILS = [
  [
    '【打印】【关闭】',
    '上一篇：秋收以后',
    '下一篇：腊月里的集市',
    '版权所有 河湾网 Copyright 2021',
  ],
  ['责任编辑：林一舟', '相关新闻', '村口新开了一家面馆', '镇上的孩子学游泳', '热门推荐'],
  ['扫一扫在手机打开当前页', '分享到：', '关于我们 | 联系我们 | 网站地图'],
  [
    '免责声明：本网站转载的文章版权归原作者所有，不代表本网站立场，如有侵权请联系我们删除。',
    '地址：河湾县城关镇一号 邮箱：wangzhan@example.org',
  ],
];

/** A page around a text: path, line of who and when, tail. Indents are those of old pages. */
export function addChrome({ title, paragraphs }: CleanDocument, random: Random): string {
  const head = ['关闭', random.pick(CRUMBS), '', title, '', random.pick(METAS), ''];
  const indent = random.pick(['', '\u3000\u3000', '\u00A0\u00A0\u00A0\u00A0', '    ']);
  const body = paragraphs.flatMap((paragraph) => [indent + paragraph, '']);
  return [...head, ...body, ...random.pick(TAILS)].join('\n');
}

/** A bare text: title, date, paragraphs. */
export function addDate({ title, paragraphs }: CleanDocument): string {
  return [title, '2019-05-14 09:12', ...paragraphs].join('\n');
}
