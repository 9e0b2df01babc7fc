import { describe, expect, it } from 'vitest';
import { openSite } from '../open-site.ts';
import { serveBadSite } from './bad-site.ts';
import { PAGE_PER_TYPE } from './built-site.ts';
import { visit } from './visit.ts';

const site = openSite();
const badSite = serveBadSite();

/** What a visit with JavaScript noticed, and the lines that only a reader with JavaScript sees. */
async function examine(url: string) {
  const { lines, ...noticed } = await visit(site, url, true);
  const plain = new Set((await visit(site, url, false)).lines);
  return { ...noticed, scripted: lines.filter((line) => !plain.has(line)) };
}

const NOTHING = { errors: [], violations: [], foreign: [], scripted: [] };

it.concurrent.each(PAGE_PER_TYPE)(
  '%s breaks no policy, logs no error, asks for nothing outside and shows all without JavaScript',
  async (path) => {
    expect(await examine(site.origin + path)).toEqual(NOTHING);
  },
);

describe('a page must be rejected that has', () => {
  const visitBad = (name: string) => visit(site, `${badSite.origin}/${name}.html`);

  it('an inline style', async () => {
    const { violations, errors } = await visitBad('inline-style');
    expect(violations).toEqual(['style-src-attr inline']);
    expect(errors).toHaveLength(1);
  });

  it('an inline script', async () => {
    expect((await visitBad('inline-script')).violations).toEqual(['script-src-elem inline']);
  });

  it('a picture from elsewhere', async () => {
    const { violations, foreign } = await visitBad('foreign-image');
    expect(violations).toEqual(['img-src https://elsewhere.example/pixel.gif']);
    expect(foreign).toEqual(['https://elsewhere.example/pixel.gif']);
  });

  it.each(['console-error', 'script-throws', 'missing-file'])('an error: %s', async (name) => {
    expect((await visitBad(name)).errors).not.toEqual([]);
  });

  it('content that only a script brings', async () => {
    const { scripted } = await examine(`${badSite.origin}/content-by-script.html`);
    expect(scripted).toEqual(['Content that only a script brings.']);
  });

  it('but not one that has a tool added by a script', async () => {
    expect(await examine(`${badSite.origin}/good.html`)).toEqual(NOTHING);
  });
});
