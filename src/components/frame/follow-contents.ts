/** The contents of the page follow the reader: the part that is being read is marked as the place. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('#contents a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const parts = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
/** A part is being read from when its heading has passed the upper third of the window. */
const LINE = 1 / 3;

function markPlace(): void {
  const here = parts.findLast((part) => part.getBoundingClientRect().top < innerHeight * LINE);
  for (const [id, link] of links) {
    if (id === here?.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

if (parts.length > 0) {
  // Only what crosses the line changes the place: nothing is computed while one scrolls within a part.
  const observer = new IntersectionObserver(markPlace, {
    rootMargin: `0px 0px -${String(Math.round((1 - LINE) * 100))}% 0px`,
  });
  for (const part of parts) observer.observe(part);
  markPlace();
}

export {};
