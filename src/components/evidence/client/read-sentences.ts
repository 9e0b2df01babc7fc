const pages = new Map<string, Promise<Document>>();

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Unexpected ${response.status}, expected the reader's page`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The reader's page of a source, asked for once. */
function loadPage(path: string): Promise<Document> {
  const page = pages.get(path) ?? fetchPage(path);
  pages.set(path, page);
  return page;
}

/** What the reader's page has of a ring's sentences. */
export interface Sentences {
  zh: string;
  en: Node[];
  /** File name of the seed. */
  seed: string;
}

/** Takes the Chinese of a ring's sentences, the nodes of their English and the seed's name from the reader's page. */
export async function readSentences(ring: HTMLAnchorElement): Promise<Sentences> {
  const page = await loadPage(ring.pathname);
  const rows = [...page.querySelectorAll('.sent')];
  const find = (id: string): number => rows.findIndex((row) => row.id === id);
  const first = find(ring.hash.slice(1));
  const last = find(new URLSearchParams(ring.search).get('to') ?? ring.hash.slice(1));
  if (first < 0 || last < first) throw new Error(`Unexpected ${ring.href}, expected its sentence`);
  const chosen = rows.slice(first, last + 1);
  const zh = chosen.map((row) => row.querySelector('.zh')?.textContent.trim() ?? '');
  const nodes = chosen.flatMap((row) => [...(row.querySelector('.en')?.childNodes ?? []), ' ']);
  const en = nodes.map((node) =>
    node instanceof Node ? document.importNode(node, true) : document.createTextNode(node),
  );
  const seed = page.querySelector('a[href^="/seeds/"]')?.getAttribute('href') ?? '';
  return { zh: zh.join(''), en, seed: seed.replace('/seeds/', '') };
}
