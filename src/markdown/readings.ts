/**
 * Words that the dictionary of pinyin misreads in our names: a reading for each Han character, tones as marks,
 * none for the neutral tone. Other characters of a key only say where it holds. The standard is 现代汉语词典.
 */
export const READINGS: Readonly<Record<string, string>> = {
  // 种 zhòng, to plant; not zhǒng, a kind.
  种养殖: 'zhòng yǎng zhí',
  // 撒 sǎ, to sprinkle; not sā, to let go.
  撒胡椒面: 'sǎ hú jiāo miàn',
  // 奔 bèn, to make for a goal; not bēn, to run.
  奔康: 'bèn kāng',
  // 载 zài, to carry; not zǎi, a year.
  载体: 'zài tǐ',
  // 仔 zǐ, young of livestock.
  仔牛: 'zǐ niú',
  // 干 gàn, to do; not gān, dry.
  '使、干': 'shǐ gàn',
  // 为 wéi, to become or to be; not wèi, for.
  '”为“': 'wéi',
  为单元: 'wéi dān yuán',
  为导向: 'wéi dǎo xiàng',
  调整为: 'tiáo zhěng wéi',
  定为: 'dìng wéi',
  // Neutral tones.
  班子: 'bān zi',
  揽子: 'lǎn zi',
  口袋: 'kǒu dai',
  故事: 'gù shi',
  核桃: 'hé tao',
};
