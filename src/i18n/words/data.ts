/** Words of the page of open data. */
export const DATA = {
  'data.title': { en: 'Open data', zh: '开放数据' },
  'data.name': { en: 'Open data of the County Mechanism Gazetteer', zh: '县域机制志开放数据' },
  'data.lede': {
    en: 'Everything that this site shows, in open formats: sources, ledgers, evidence, figures and mechanisms. Every file is built from the same content as the pages.',
    zh: '以开放格式提供本志所示的全部内容：文献、校勘记录、依据、数字与机制。各文件与网页同源生成。',
  },
  'data.files': { en: 'Files', zh: '文件' },
  'data.licence': { en: 'Licences', zh: '许可' },
  'data.licenceOurs': {
    en: 'Our own texts and the structure of the data: CC BY 4.0. Name the County Mechanism Gazetteer, and say what you changed.',
    zh: '本志自撰文字与数据结构：CC BY 4.0，请注明“县域机制志”并说明改动。',
  },
  'data.licenceArticles': {
    en: 'The articles and every quotation of them belong to their authors and publishers; they are kept and quoted for study.',
    zh: '各篇文章及其引文的权利属于作者与出版者，本志为研究而保存和引用。',
  },
  'data.ours': { en: 'Our own: CC BY 4.0', zh: '本志自撰：CC BY 4.0' },
  'data.articles': {
    en: 'Holds words of the articles, which stay their publishers’',
    zh: '含文章原文，权利属原出版者',
  },
  'data.offsets': { en: 'Counting', zh: '计数方式' },
  'data.offsetsText': {
    en: 'Offsets into a text count Unicode code points, as Python does. Offsets into a seed count bytes. JavaScript counts UTF-16 units: spread the text into an array first.',
    zh: '文本中的位置按 Unicode 码点计，与 Python 相同；底本中的位置按字节计。JavaScript 按 UTF-16 单元计，须先把文本展开为数组。',
  },
  'data.example': { en: 'An example', zh: '示例' },
  'data.exampleText': {
    en: 'It needs nothing but Python’s standard library, or R without a package. Counting prints the same lines in both languages; the programs are run whenever the site is tested, that in R where R is installed.',
    zh: '只需 Python 标准库，或不装任何包的 R。两种语言的计数程序输出相同；每次测试本站时都会运行，R 程序在装有 R 时运行。',
  },
  'data.download': { en: 'Download', zh: '下载' },
  'data.cite': { en: 'Citing the data', zh: '引用数据' },
  'data.citeText': {
    en: 'Cite this page at its foot, with the state of the content that you used, and the original articles whose words you quote.',
    zh: '请按页脚格式引用本页并注明所用的内容版本；引用文章原文时请一并引用该文。',
  },
} as const;
