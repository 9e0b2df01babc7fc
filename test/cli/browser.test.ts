import { expect, it } from 'vitest';
import { findSystemBrowser } from '../../src/cli/browser.ts';

it('takes the browser that CHROMIUM_PATH names, and no other', () => {
  expect(findSystemBrowser({ CHROMIUM_PATH: '/opt/c' }, () => true)).toBe('/opt/c');
  expect(() => findSystemBrowser({ CHROMIUM_PATH: '/opt/c' }, () => false)).toThrow(
    /Unexpected CHROMIUM_PATH \/opt\/c, expected an executable/,
  );
});

it('takes the first browser that the system has, or none', () => {
  expect(findSystemBrowser({}, (path) => path === '/usr/bin/google-chrome')).toBe(
    '/usr/bin/google-chrome',
  );
  expect(findSystemBrowser({}, () => false)).toBeUndefined();
});
