/**
 * Words in which 著 is zhù (to write; outstanding) and stays, each with the characters before which it
 * is none (讨论著 is 讨论着). Everywhere else 著 is the particle 着 or part of one of its words (着力,
 * 执着, 着手, 着眼, 穿着). Data: a new word adds a line here, with a case in the fixture.
 */
export const ZHU_WORDS: readonly (readonly [word: string, notAfter: string])[] = [
  ['著名', '顶'],
  ['著作', '接跟随沿'],
  ['著称', ''],
  ['著述', ''],
  ['著者', ''],
  ['著录', ''],
  ['著书', '读看抱拿捧念背'],
  ['著有《', ''],
  ['著《', ''],
  ['显著', ''],
  ['卓著', ''],
  ['昭著', ''],
  ['彰著', ''],
  ['素著', ''],
  ['编著', ''],
  ['原著', ''],
  ['土著', ''],
  ['名著', ''],
  ['巨著', ''],
  ['论著', '讨谈议辩争评'],
  ['专著', ''],
  ['译著', '翻'],
  ['遗著', ''],
  ['拙著', ''],
  ['撰著', ''],
  ['所著', ''],
  ['见微知著', ''],
];
