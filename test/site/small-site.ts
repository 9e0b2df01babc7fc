import { CSP } from '../../src/site/csp.ts';
import { parsePage, type Site } from '../../src/site/read-site.ts';

/** A page that every check accepts, in the language of its address, with `body` inside. */
export function toPage(path: string, body = '', head = ''): string {
  const english = path.replace(/^\/zh(?=\/)/, '');
  const lang = path.startsWith('/zh/') ? 'zh-Hans' : 'en';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${CSP}">
<title>Page</title>
<link rel="alternate" hreflang="en" href="https://gazetteer.example${english}">
<link rel="alternate" hreflang="zh-Hans" href="https://gazetteer.example/zh${english}">
${head}
</head>
<body>${body}</body>
</html>`;
}

/** A site of one page in both languages, and of the other pages and files given by their path below `dist`. */
export function toSite(body = '', head = '', others: Record<string, string> = {}): Site {
  const files: Record<string, string> = {
    'index.html': toPage('/', body, head),
    'zh/index.html': toPage('/zh/'),
    ...others,
  };
  const pages = Object.entries(files)
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => parsePage(file, html));
  return {
    dist: 'dist',
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(Object.keys(files).map((file) => `/${file}`)),
  };
}
