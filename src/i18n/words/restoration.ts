/** Words of the page that shows a seed beside its source. */
export const RESTORATION = {
  'rest.title': { en: 'Seed and source', zh: '底本与校本' },
  'rest.description': {
    en: '{name}: the scraped text as found beside the text as restored; every one of its {total} bytes accounted for',
    zh: '{name}：抓取所得的底本与整理后的校本对照，{total}字节逐一交代',
  },
  'rest.lede': {
    en: 'Of the {total} bytes of this text as scraped, {kept} stand in the source as found. {edited} were mended, {metadata} were read as metadata, and {dropped} were dropped as the page’s own.',
    zh: '本文抓取所得共{total}字节：{kept}字节原样保留，{edited}字节经修复，{metadata}字节读作元数据，{dropped}字节是网页自身的内容，已删去。',
  },
  'rest.reversible': {
    en: 'The edits are kept in a ledger. Replayed on the seed, it gives the source; run backwards, it gives the seed again, byte for byte. Both are proven at every build.',
    zh: '全部改动记在一份校勘记录里：在底本上顺着做一遍，得到校本；倒着做一遍，又得到底本，一字节不差。每次建站都重新验证。',
  },
  'rest.ledger': { en: 'The ledger as data', zh: '校勘记录（数据）' },
  'rest.reader': { en: 'Read the source', zh: '阅读校本' },
  'rest.link': {
    en: 'how it was restored, byte by byte',
    zh: '逐字节看它如何整理',
  },

  'rest.bytes': { en: 'Every byte', zh: '字节' },
  'rest.bytesExtent': { en: 'all {n} accounted for', zh: '{n}字节，全部有着落' },
  'rest.seedStrip': {
    en: 'The seed holds several articles. This one, drawn in ink, is bytes {start} to {end} of {total}.',
    zh: '此底本有多篇文章；墨色的一段是本文，在{total}字节中居第{start}至{end}字节。',
  },
  'rest.inSeed': { en: 'Articles of this seed', zh: '同一底本的各篇' },
  'rest.span': { en: 'bytes {start} to {end}', zh: '第{start}至{end}字节' },
  'rest.here': { en: 'this one', zh: '本篇' },
  'rest.map': {
    en: 'Every byte of the article in file order, {n} to a row. The table below says the same in numbers.',
    zh: '按文件次序排列的全部字节，每行{n}字节。下表以数字说明同样的内容。',
  },
  'rest.what': { en: 'What became of it', zh: '去向' },
  'rest.byteCount': { en: 'Bytes', zh: '字节' },
  'rest.share': { en: 'Share', zh: '占比' },
  'rest.editCount': { en: 'Edits', zh: '处数' },
  'rest.total': { en: 'The article in the seed', zh: '底本中的本文' },
  'rest.once': {
    en: 'Bytes that several rules touched count once. A rule that only adds something touches no byte.',
    zh: '经多条规则处理的字节只计一次；只添不改的规则不占字节。',
  },

  'rest.kinds': { en: 'Kinds of edit', zh: '校例' },
  'rest.kindsExtent': { en: 'Each has a shape as well as a colour', zh: '每类既有颜色，也有形状' },
  'rest.encoding': {
    en: 'A file holds no characters, only bytes: numbers from 0 to 255. An encoding says which bytes stand for which character. In UTF-8, the encoding of this seed, a Chinese character takes three bytes; in GBK, the older Chinese one, two. A web page that was copied by a machine brings its menus, counters and links along, and often loses the width of Chinese punctuation. Where a program cut or joined bytes without knowing the encoding, the characters themselves are damaged.',
    zh: '文件里没有字，只有字节，也就是0到255的数。编码规定哪些字节代表哪个字：本底本用UTF-8，一个汉字占三个字节；较早的国标GBK，一个汉字占两个。机器抓取网页时，菜单、计数、链接一并带了进来，全角标点也常被压成半角。倘若程序不顾编码切断、拼接字节，受损的就是文字本身了。',
  },

  'rest.text': { en: 'Seed beside source', zh: '对照' },
  'rest.textExtent': { en: 'First as scraped, then as restored', zh: '先底本，后校本' },
  'rest.line': { en: 'line {n}', zh: '第{n}行' },
  'rest.byteRange': { en: 'bytes {start}–{end}', zh: '字节{start}–{end}' },
  'rest.drop': { en: 'dropped', zh: '删去' },
  'rest.semicolon': { en: '; ', zh: '；' },
  'rest.colon': { en: ': ', zh: '：' },
  'rest.metadata': { en: 'read as metadata', zh: '读作元数据' },
  'rest.unfold': { en: 'Show {n} dropped bytes', zh: '展开所删{n}字节' },
  'rest.paragraphLink': { en: 'Paragraph {id} in the reader', zh: '在阅读页看{id}段' },
  'rest.becomes': { en: 'becomes', zh: '作' },
  'rest.space': { en: 'a space', zh: '空格' },
  'rest.nothing': { en: 'nothing', zh: '无' },
  'rest.filter': { en: 'Show the edits of one rule', zh: '只看一条规则的改动' },
  'rest.all': { en: 'all rules', zh: '全部规则' },
  'rest.shown': { en: 'rows shown', zh: '行' },

  'rest.misread': { en: 'One lost byte', zh: '错位' },
  'rest.misreadExtent': {
    en: 'The bytes are the same; only their pairs differ',
    zh: '字节未变，只是配对错了',
  },
  'rest.misreadStory': {
    en: 'The text was once kept in GBK, two bytes to a character. A program cut it and lost one byte: {lost}, the first half of a character. A question mark was put in its place, and from there every byte was read with the wrong neighbour, until a byte that can stand alone set the reading right again. Give the lost byte back, pair the bytes anew, and the sentence returns.',
    zh: '原文曾以GBK存放，一字两字节。程序切断文本，丢了一个字节{lost}，即一个字的前半，以问号顶替；此后每个字节都与错误的邻居配对，直到遇见可以独立成字的字节才恢复正常。把丢失的字节还回去，重新配对，原句就回来了。',
  },
  'rest.asScraped': { en: 'as scraped', zh: '底本' },
  'rest.inBytes': { en: 'bytes', zh: '字节' },
  'rest.asWritten': { en: 'as written', zh: '原作' },
  'rest.inSource': { en: 'in the source', zh: '校本' },
  'rest.lostByte': { en: 'lost', zh: '已失' },

  'rest.slips': { en: 'Slips kept', zh: '存误' },
  'rest.slipsExtent': {
    en: 'The author’s own, printed as they stand',
    zh: '作者原误，照录不改',
  },
} as const;
