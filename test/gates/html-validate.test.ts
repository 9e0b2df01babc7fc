import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { SITE } from './built-site.ts';

// Reads `.htmlvalidate.json`, as an editor does.
const validator = new HtmlValidate(new FileSystemConfigLoader());

async function validate(html: string, file: string): Promise<string> {
  const report = await validator.validateString(html, file);
  return report.valid ? '' : formatterFactory('text')(report.results);
}

it('every page is valid HTML', async () => {
  const reports = await Promise.all(
    [...SITE.pages.values()].map(({ html, file }) => validate(html, `dist/${file}`)),
  );
  expect(reports.filter(Boolean).join('')).toBe('');
});

it.each([
  ['a block inside a phrase', '<span><div>x</div></span>', 'element-permitted-content'],
  ['an id used twice', '<i id="a">x</i><i id="a">y</i>', 'no-dup-id'],
  ['a field without a label', '<input type="text">', 'input-missing-label'],
])('%s is rejected', async (_name, fault, rule) => {
  const { html } = SITE.pages.get('/')!;
  const report = await validate(html.replace('</body>', `${fault}</body>`), 'fault.html');
  expect(report).toContain(rule);
});
