/** Marks that come in pairs. */
export const PAIRED_MARKS = ['“”', '‘’', '《》', '（）', '「」', '『』', '【】'] as const;
/** Marks that can end what somebody says, before the closing quotation mark. */
export const FINAL_MARKS = ['。', '！', '？', '，', '…'] as const;
/** Marks between clauses: a quotation that holds one is speech and no name. Folded ones too. */
export const CLAUSE_MARKS = '，。；！？,;!?';
/** What says that somebody spoke. */
export const SPEECH_VERBS = [
  '说',
  '道',
  '表示',
  '介绍',
  '告诉',
  '指出',
  '强调',
  '认为',
  '坦言',
  '感慨',
  '感叹',
  '回忆',
  '透露',
  '解释',
  '补充',
] as const;
/** From the closing mark to the verb: the speaker with all titles. In code points. */
export const SPEAKER_REACH = 40;
