/**
 * A link that names a place copies its address when it is followed; a button copies the address or the text
 * that it holds.
 * Without this script the link is an ordinary link and the button stays hidden.
 */
const SHOWN_FOR = 1600;
const announcer = document.querySelector<HTMLElement>('[data-copy-status]');

async function copy(element: HTMLElement, address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
  } catch (error) {
    // The browser may refuse: the address still stands in the address bar.
    if (error instanceof DOMException || error instanceof TypeError) return;
    throw error;
  }
  element.dataset['copied'] = announcer?.dataset['copyStatus'] ?? '';
  if (announcer !== null) announcer.textContent = announcer.dataset['copyStatus'] ?? '';
  setTimeout(() => {
    delete element.dataset['copied'];
    if (announcer !== null) announcer.textContent = '';
  }, SHOWN_FOR);
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>('a.sid');
  if (link !== null) void copy(link, link.href);
  const button = target.closest<HTMLButtonElement>('button[data-copy], button[data-copy-text]');
  if (!button) return;
  const { copy: path = '', copyText } = button.dataset;
  void copy(button, copyText ?? new URL(path, location.href).href);
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]'))
  button.hidden = false;

export {};
