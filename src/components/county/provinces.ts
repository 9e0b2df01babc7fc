import type { Bilingual } from '../../content/schemas/text.ts';

/** A province-level division on a grid of tiles. Outside knowledge: the names of GB/T 2260, placed by this site. */
export interface ProvinceTile {
  /** First two digits of the codes of its units. */
  code: string;
  name: Bilingual;
  column: number;
  row: number;
}

/** `code 中文 English column row`, a line each. */
const TILES = `
65 新疆 Xinjiang 0 1
62 甘肃 Gansu 3 2
15 内蒙古 Inner-Mongolia 5 1
23 黑龙江 Heilongjiang 8 0
22 吉林 Jilin 8 1
21 辽宁 Liaoning 7 1
64 宁夏 Ningxia 4 2
14 山西 Shanxi 5 2
13 河北 Hebei 6 2
11 北京 Beijing 6 1
12 天津 Tianjin 7 2
63 青海 Qinghai 2 2
61 陕西 Shaanxi 4 3
41 河南 Henan 5 3
37 山东 Shandong 6 3
54 西藏 Tibet 1 3
51 四川 Sichuan 3 3
50 重庆 Chongqing 4 4
42 湖北 Hubei 5 4
34 安徽 Anhui 6 4
32 江苏 Jiangsu 7 3
31 上海 Shanghai 8 4
53 云南 Yunnan 3 5
52 贵州 Guizhou 4 5
43 湖南 Hunan 5 5
36 江西 Jiangxi 6 5
33 浙江 Zhejiang 7 4
45 广西 Guangxi 4 6
44 广东 Guangdong 5 6
35 福建 Fujian 7 5
71 台湾 Taiwan 8 5
46 海南 Hainan 5 7
81 香港 Hong-Kong 6 7
82 澳门 Macao 6 6
`;

/** All thirty-four, in the order of the grid's authoring. */
export const PROVINCE_TILES: readonly ProvinceTile[] = TILES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', zh = '', en = '', column = '', row = ''] = line.split(' ');
    return {
      code,
      name: { zh, en: en.replace('-', ' ') },
      column: Number(column),
      row: Number(row),
    };
  });
