import type { Random } from './random.ts';

const HEADS = [
  '国产精品一区二区三区_久久免费观看_亚洲av无码在线观看_少妇熟女人妻',
  '彩票注册送现金|棋牌娱乐城官方下载|时时彩投注平台',
];
const PLACES =
  '甲山县 乙河市 丙岭旗 丁江区 戊湖县 己海镇 庚谷县 辛原市 壬坡区 癸川县 子午市 丑未县'.split(' ');

/** What a hijacked domain puts around a text. */
export function addSpam(text: string, random: Random): string {
  const places = Array.from({ length: 12 + random.below(20) }, () => random.pick(PLACES));
  return [random.pick(HEADS), '', text, places.join('| ') + '|'].join('\n');
}
