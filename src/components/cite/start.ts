/** What copies and saves citations comes when they are opened: few who read a page cite it. */
document
  .querySelector('.cite')
  ?.addEventListener('toggle', () => void import('./client.ts'), { once: true });
