/** Words of the page that says what this is, how its sources were chosen and restored, and whose they are. */
export const ABOUT = {
  'about.title': { en: 'About this gazetteer', zh: '关于本志' },
  'about.lede': {
    en: 'A reading edition and an analysis of ten Chinese press texts on poverty alleviation led by Party building, in which every claim can be followed to the bytes it came from.',
    zh: '十篇关于党建引领脱贫攻坚的中文报道的校读与分析；每一句论断都可以追溯到它所出的字节。',
  },
  'about.what': { en: 'What this is', zh: '本志是什么' },
  'about.what1': {
    en: 'Counties told the press how they organized the work against poverty: who was sent where, who answered for which village, how officials were judged, what money was spent on what. This site restores ten such texts, translates them sentence by sentence, and takes them apart into mechanisms: institutional arrangements with an actor, a target, an instrument, a cadence and a consequence, as far as the text states them.',
    zh: '各县曾通过报刊讲述如何组织脱贫工作：派谁到哪里、谁包哪个村、怎样考核干部、钱用在何处。本志整理其中十篇，逐句译成英文，并拆解为一条条机制，即制度安排：谁对谁、用什么办法、多久一次、有何后果，以原文所述为限。',
  },
  'about.what2': {
    en: 'It is not an assessment of the policy. What a county reports of its own success stays a report, and is called that.',
    zh: '本志不评价政策本身。各县自述的成绩仍是自述，并如此标明。',
  },
  'about.chosen': { en: 'How the sources were chosen', zh: '文献从何而来' },
  'about.chosen1': {
    en: 'They were not sampled. Five files, scraped from the web by others, happened to hold ten articles on one subject; all ten are here, whole, and nothing was left out because of what it says. Six are full articles; four are briefs of a sentence or two.',
    zh: '这些文献不是抽样所得。五个由他人抓取的网页文件中恰有同一主题的十篇文章，全部收入，未因内容取舍。其中六篇为完整文章，四篇是一两句话的简讯。',
  },
  'about.restored': { en: 'How they were restored', zh: '如何整理' },
  'about.restored1': {
    en: 'A seed, the file as scraped, is never edited. Rules remove the page around the article, widen punctuation that was folded, and undo damage that can be computed; each edit stands in a ledger with its reason, and the ledger can be run backwards to give the seed again, byte for byte. What a person decided is an emendation and can be seen in the text; what is lost and cannot be computed is shown as lost. The author’s own slips are kept and marked.',
    zh: '底本即抓取的原文件，从不改动。整理规则去除文章以外的网页内容，恢复被折成半角的标点，并还原可以推算的损坏；每处改动连同理由记入校勘记录，按记录逆推可以逐字节得到底本。凡由人判断的改动称为校改，在正文中可见；缺失而无从推算的，照缺标出。作者自己的讹误保留并注明。',
  },
  'about.evidence': { en: 'What evidence means here', zh: '何谓依据' },
  'about.evidence1': {
    en: 'A statement of ours either carries a quotation found character for character in a source, or names words that were searched for and not found, or is marked as our reading and names what it rests on, or is marked as outside knowledge with its published source. A statement of no such kind stops the build. There is no approximate matching. Evidence shows that the source says so; it does not show that it was so.',
    zh: '本志的每一句话，或附有在文献中逐字核对无误的引文，或列出检索而未见的词语，或标明是本志的解读并指出所据，或标明是外部知识并注明出处；不属其中任何一种的，无法通过构建。引文不作模糊匹配。依据只说明文献如此说，不说明事实如此。',
  },
  'about.biases': { en: 'Known biases of the corpus', zh: '文献的偏向' },
  'about.bias1': {
    en: 'The texts were written by or with the offices whose work they describe. They report success; failure appears only as something overcome.',
    zh: '文章由所述机关自己撰写，或与其合作写成，所报皆为成绩；失败只作为已克服的困难出现。',
  },
  'about.bias2': {
    en: 'Five of the ten come from one province’s news site on one day. Eleven units cannot stand for all counties, and those that wrote nothing are not here.',
    zh: '十篇中有五篇出自同一省份的新闻网站，且为同一天。十一个地方不能代表所有的县，没有写过这类文章的县也不在其中。',
  },
  'about.bias3': {
    en: 'The people who were helped hardly speak. Where one does, the reporter chose the words.',
    zh: '受帮扶的人很少开口；偶有一位，话也是记者选的。',
  },
  'about.bias4': {
    en: 'The texts were posted between 2016 and 2020; none is followed up here, so what became of an arrangement is not known from this site.',
    zh: '文章发布于2016年至2020年，本志未作后续追踪，各项安排后来如何，从本志无从得知。',
  },
  'about.bias5': {
    en: 'The translation is this site’s own and not official; its renderings are choices, listed with their reasons in the project’s files.',
    zh: '英译为本志自译，并非官方译文；译法各有取舍，理由列于项目文件。',
  },
  'about.rights': { en: 'Rights, and asking for removal', zh: '权利与撤除' },
  'about.rights1': {
    en: 'The source texts belong to their authors and publishers and are reproduced for research and criticism, with their origin named. Whoever holds rights in one of them, or is named in one and does not wish to be, can ask for its removal by writing to {address}; the address of the text then stays and says that the text was withdrawn.',
    zh: '文献的权利属于作者和刊发者；本志为研究和评论而转录，并注明出处。权利人，或文中被提名而不愿出现者，可以来信 {address} 要求撤除；撤除后原地址保留，并说明文献已撤。',
  },
  'about.rights2': {
    en: 'Villagers are named only in the sources’ sentences and in their translation, as printed there; they have no entry, filter or heading of their own and are not named in our own text. Full-text search finds such a sentence as it finds any other. Officials and authors are named as the sources name them.',
    zh: '村民的姓名只见于文献原句及其译文，照录而已；本志不为其立条目、筛选项或标题，行文中也不提及。全文检索能检出这样的句子，与其他句子无异。官员和作者照文献称名。',
  },
  'about.licences': { en: 'Licences', zh: '许可' },
  'about.licences1': {
    en: 'Our own texts, translations and data are under CC BY 4.0; the code is under the MIT licence; the source texts are under neither.',
    zh: '本志自撰的文字、译文和数据以 CC BY 4.0 许可发布，代码以 MIT 许可发布；文献原文不在其列。',
  },
  'about.errors': { en: 'Reporting an error', zh: '勘误' },
  'about.errors1': {
    en: 'A wrong character, rendering, figure or reading is a defect like any other. Name the address of the sentence or statement and write to {address}.',
    zh: '错字、误译、误数、误读，都是缺陷。请注明句子或论断的地址，来信 {address}。',
  },
  'about.more': { en: 'How to read the signs of this site', zh: '各种标记如何阅读' },
};
