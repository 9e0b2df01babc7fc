/** Lists the published addresses that are nearest to the lost one. Without a script the form alone is there. */
import { findNearestAddresses, type PublishedAddress } from './nearest-addresses.ts';

const MOST = 5;
const RE_CHINESE = /^\/zh(?=\/)/u;
const near = document.querySelector<HTMLElement>('[data-near]');

function toItem(href: string): HTMLLIElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = link.textContent = href;
  item.append(link);
  return item;
}

async function showNearest(): Promise<void> {
  const response = await fetch('/data/anchors.json');
  if (!response.ok) return;
  const addresses = (await response.json()) as PublishedAddress[];
  const [lang = ''] = RE_CHINESE.exec(location.pathname) ?? [];
  const lost = location.pathname.replace(RE_CHINESE, '');
  const found = findNearestAddresses(lost, addresses, MOST).map((path) => lang + path);
  near?.querySelector('ul')?.append(...found.map(toItem));
  if (near) near.hidden = found.length === 0;
}

// Offline there is nothing to list: the form and the ways on are there.
showNearest().catch(() => undefined);
