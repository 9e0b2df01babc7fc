/**
 * Forms that converters of script write for a simplified character and do not read back, each with the
 * simplified one. Data: OpenCC's own words, tried there and back; Japanese forms are known to `toSimplified`.
 */
export const VARIANT_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['揹', '背'],
  ['伕', '夫'],
  ['荳', '豆'],
  ['鎗', '枪'],
  ['拏', '拿'],
  ['甦', '苏'],
  ['燄', '焰'],
  ['澂', '澄'],
  ['觔', '斤'],
  ['籐', '藤'],
  ['瑯', '琅'],
  ['耡', '锄'],
  ['隄', '堤'],
  ['鍊', '炼'],
  ['菓', '果'],
  ['諮', '咨'],
  ['鉅', '巨'],
  ['濬', '浚'],
]);
