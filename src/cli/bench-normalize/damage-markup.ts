import type { CleanDocument } from './clean-documents.ts';

const SCRIPT =
  '<script type="text/javascript">var _hmt = _hmt || []; document.write("统计");</script>';

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('“', '&ldquo;');
}

/** The source of a page instead of its text. */
export function addMarkup({ title, paragraphs }: CleanDocument): string {
  return [
    `<!DOCTYPE html>\n<html><head><title>${title}_河湾网</title>${SCRIPT}</head><body>`,
    `<!-- 导航 --><div class="nav"><a href="/">首页</a> &gt; 正文</div>`,
    `<h1>${title}</h1><div class="info">2019-05-14 来源：河湾日报</div>`,
    ...paragraphs.map((paragraph) => `<p>&nbsp;&nbsp;${escapeText(paragraph)}</p>`),
    `<div id="share"><a href="#">分享到</a></div>\n${SCRIPT}\n</body></html>`,
  ].join('\n');
}
