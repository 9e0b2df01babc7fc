/** Words of the page that explains the grammar of certainty, also used as the front page's conventions. */
export const READING = {
  'reading.title': { en: 'How to read this site', zh: '凡例' },
  'reading.lede': {
    en: 'What a source says and what this site says are told apart in type, and every degree of certainty has a sign that survives print, dark mode and colour blindness.',
    zh: '文献之言与本志之言以字体区分；确定程度各有标记，印成纸本、深色显示或色觉有异时仍可辨认。',
  },
  'reading.grammar': { en: 'The grammar of certainty', zh: '确定性的标记' },
  'reading.source': { en: 'The source’s words.', zh: '文献之言。' },
  'reading.sourceText': {
    en: 'Serif. English in serif is this site’s translation.',
    zh: '宋体，逐字照录。',
  },
  'reading.site': { en: 'This site’s words.', zh: '本志之言。' },
  'reading.siteText': { en: 'Sans. Links and workings are blue.', zh: '黑体；链接与推算用蓝色。' },
  'reading.siteExample': { en: 'The starting figure has no date.', zh: '起点数字未注明日期。' },
  'reading.evidence': { en: 'Evidence.', zh: '依据。' },
  'reading.evidenceText': {
    en: 'A red ring after a statement leads to the sentence it rests on.',
    zh: '句末红圈通往所据的原句。',
  },
  'reading.quoted': { en: 'Quoted.', zh: '被引。' },
  'reading.quotedText': {
    en: 'A thin red line under words of a source: something on this site rests on them.',
    zh: '原文下的红色细线：本志有内容以此为据。',
  },
  'reading.outside': { en: 'Outside knowledge.', zh: '外部知识。' },
  'reading.outsideText': {
    en: 'Broken underline, from a named published source. Never evidence.',
    zh: '虚线，出自注明的公开出版物，不作依据。',
  },
  'reading.silent': { en: 'The source is silent.', zh: '文献未载。' },
  'reading.silentText': {
    en: 'A hatched box. The same box in a text stands for a character that is lost.',
    zh: '斜线方格；在正文中则表示所缺的一个字。',
  },
  'reading.slip': { en: 'The author’s slip.', zh: '原文讹误。' },
  'reading.slipText': { en: 'Dotted line, kept as printed.', zh: '点线，照录不改。' },
  'reading.ours': { en: 'Described, not named.', zh: '有述无名。' },
  'reading.oursText': {
    en: 'The source says what is done and gives it no name; the label is ours, even where it is made of the source’s words.',
    zh: '文献只说做法而无名称；名称由本志拟定，用的可能是文献原词。',
  },
  'reading.lost': { en: 'Lost.', zh: '阙文。' },
  'reading.lostText': {
    en: 'A hatched box inside a text: one character that the bytes do not give and nothing decides.',
    zh: '正文中的斜线方格：底本字节不足、无从推定的一个字。',
  },
  'reading.emended': { en: 'Emended.', zh: '校改。' },
  'reading.emendedText': {
    en: 'In red brackets: what a person supplied or changed, with a reason in the margin.',
    zh: '红色方头括号内为人工补改，理由见旁注。',
  },
  'reading.bad': { en: 'Does not hold.', zh: '不符。' },
  'reading.badText': {
    en: 'A red wave: recomputed from the source’s own numbers, it comes out otherwise.',
    zh: '红色波浪线：用原文自己的数字重算，结果不同。',
  },
  'reading.inferred': { en: 'Our reading.', zh: '本志解读。' },
  'reading.inferredText': {
    en: 'A blue rule at the side: what this site infers, with what it rests on.',
    zh: '左侧蓝线：本志的推断，并注明所据。',
  },
  'reading.signs': { en: 'Signs of checks and tables', zh: '核算与表格的标记' },
  'reading.dots': {
    en: 'Of the parts that a numeral slogan promises: filled for each that the source lists, hollow for each that it does not.',
    zh: '数字口号所许诸项：实心为文献列出者，空心为未列出者。',
  },
  'reading.diamond': {
    en: 'In comparisons: a mechanism that several articles state.',
    zh: '比较表中：不止一篇文献说到的机制。',
  },
  'reading.kinds': { en: 'Four kinds of sentence', zh: '四种句子' },
  'reading.claim': {
    en: 'A claim carries a quotation that is found in its source character for character.',
    zh: '陈述：带有引文，与文献逐字相符。',
  },
  'reading.absence': {
    en: 'An absence names the words that do not occur in the source; this is checked too.',
    zh: '阙如：列出文献中没有的字词，同样经过核对。',
  },
  'reading.reading': {
    en: 'A reading is this site’s inference, and names the claims it rests on.',
    zh: '解读：本志的推断，并注明所据的陈述。',
  },
  'reading.outsideKind': {
    en: 'Outside knowledge names a published source, is set apart and proves nothing.',
    zh: '外部知识：注明出版物，另行标记，不作证明。',
  },
  'reading.addresses': { en: 'Addresses', zh: '地址' },
  'reading.addressesText': {
    en: 'Every county, mechanism, source and sentence has an address that stays. The number beside a sentence is its address: p3s2 is the second sentence of the third paragraph, headings and captions counted.',
    zh: '每个县、每项机制、每篇文献、每个句子都有不变的地址。句旁的编号就是地址：p3s2 是第三段第二句，标题与图注也计为段。',
  },
} as const;
