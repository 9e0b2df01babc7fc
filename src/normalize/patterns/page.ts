/** Words by which a page speaks of itself. Data: a new site adds its words here, with a fixture. */

/** A path through the site begins with one of these. */
export const CRUMB_STARTS = ['首页', '您当前所在位置', '您的位置', '当前位置'] as const;
/** Crumbs that say nothing about the article. */
export const EMPTY_CRUMBS = ['首页', '正文', '其他', '返回'] as const;

/** Labels of a line that says who and when. */
export const SOURCE_LABELS = ['来源', '文章来源', '稿件来源', '信息来源'] as const;
export const POSTER_LABELS = ['信息发布者', '发布者', '发布人', '上传者'] as const;
export const EDITOR_LABELS = ['责任编辑', '编辑', '责编'] as const;
export const AUTHOR_LABELS = ['作者', '通讯员', '记者', '撰稿'] as const;
/** Who wrote, in front of an upright stroke: 文丨丁本俊. */
export const BYLINE_LABELS = ['文', '撰文', '文字'] as const;
export const KEYWORD_LABELS = ['关键词', '关键字'] as const;
export const TIME_LABELS = [
  '更新时间',
  '发布时间',
  '发布日期',
  '发稿时间',
  '发稿日期',
  '录入时间',
  '添加时间',
  '上传时间',
  '发表时间',
  '时间',
  '日期',
] as const;

/** Counters and controls of a page. */
export const COUNTERS = [
  '点击次数',
  '点击率',
  '点击量',
  '浏览次数',
  '浏览量',
  '阅读量',
  '阅读次数',
  '评论数',
] as const;
export const FONT_CONTROLS = ['字号', '字体', '字体大小'] as const;

/** Buttons and boxes: a line that holds nothing else is the page's own. */
export const WIDGETS = [
  '关闭',
  '举报',
  '提交',
  '购物车',
  '打赏捐赠',
  '我要举报这篇文章',
  '分享',
  '分享到',
  '打印',
  '收藏',
  '返回顶部',
  '上一篇',
  '下一篇',
  '点赞',
  '评论',
  '登录',
  '注册',
  'Baidu',
  'map',
  '0',
] as const;

/** What heads a list of other articles. */
export const RELATED_LABELS = [
  '相关新闻',
  '相关阅读',
  '相关文章',
  '热门推荐',
  '推荐阅读',
  '猜你喜欢',
  '延伸阅读',
] as const;

/** Words of a site's footer: at least one in a line behind the article. */
export const FOOTER_WORDS = [
  '关于我们',
  '招贤纳士',
  '法律顾问',
  '网站地图',
  '本网声明',
  '联系我们',
  'Copyright',
  '版权所有',
  '备案号',
  'ICP备',
  '主办单位',
  '承办单位',
  '技术支持',
  '公网安备',
  'Powered by',
  '主办:',
  '主办：',
  '地址:',
  '地址：',
  '邮箱:',
  '邮箱：',
  '微信公众号',
  '微信订阅号',
  '爆料投稿',
  '官方微博',
  '(新浪)微博',
] as const;

/** Words of a disclaimer: two different ones in a line behind the article. */
export const DISCLAIMER_WORDS = [
  '声明',
  '仅代表',
  '个人观点',
  '不代表',
  '立场',
  '侵权',
  '侵犯',
  '著作权',
  '版权',
  '删除',
  '撤稿',
  '异议',
  '转载',
  '仅提供信息',
  '本网站',
  '自行判断',
  '非盈利',
  '与本网站无关',
  '默认和支持',
  '凡本网',
  '同本网',
  '本网授权',
  '本网联系',
  '30日内',
] as const;
