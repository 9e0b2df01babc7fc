/** Words of the pages that buy dead domains and stuff them. Data: three different ones in one line. */
export const SPAM_WORDS = [
  '一区',
  '二区',
  '三区',
  '久久',
  '国产精品',
  '国产日韩',
  '日韩欧美',
  '亚洲欧美',
  '亚洲av',
  '亚洲精品',
  '欧美精品',
  '无码',
  '少妇',
  '熟女',
  '人妻',
  '成人在线',
  '波多野结衣',
  '在线观看',
  '免费观看',
  '高清在线',
  '毛片',
  '彩票',
  '博彩',
  '棋牌',
  '娱乐城',
  '时时彩',
  '六合彩',
  '老虎机',
  '百家乐',
  '真人赌',
  '赌场',
  '投注',
  '体育平台',
  '注册送',
  '开户送',
  '官方下载',
  'app下载',
  '代开发票',
  '私服',
] as const;

/** What divides the items of a stuffed line. */
export const RE_STUFFING = /[_|｜]+|[ \u00A0\u3000]{2,}|[ \u00A0\u3000]?[-–][ \u00A0\u3000]/u;
/** How names of places end. */
export const RE_PLACE = /^\p{Script=Han}{1,10}[县市区旗州镇乡盟街村港島岛縣區鎮鄉]$/u;

/** What lists of keywords offer in one place after the other. */
export const SERVICES = [
  '代孕',
  '代开发票',
  '办证',
  '刻章',
  '上门服务',
  '私家侦探',
  '包养',
  '外围',
  '小额贷款',
  '无抵押贷款',
  '私人借款',
] as const;

/** What advertising asks or offers, each alone no sign of it. */
export const OFFERS = [
  '代开',
  '代办',
  '代孕',
  '办证',
  '加微信',
  '加QQ',
  '加扣扣',
  '领取红包',
  '领红包',
  '领取优惠',
  '免费领取',
  '点击进入',
  '点击领取',
  '注册送',
  '无抵押',
  '包中奖',
] as const;

/** A way to reach somebody that one could use: with its number, name or address. */
export const RE_CONTACT =
  /(?:电话|手机|热线)[：: ]?\d[\d-]{6,}|(?:QQ|扣扣)[号：: ]{0,2}\d{5,}|微信[号：: ]{0,2}[A-Za-z][\w-]{4,}|(?:https?:\/\/|www\.)[\w.-]+/giu;
/** Who warns of advertising quotes it. */
export const RE_WARNING = /警方|民警|公安|诈骗|受骗|被骗|骗局|谨防|举报|提醒|[“”]/u;
