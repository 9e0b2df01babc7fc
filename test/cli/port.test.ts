import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';
import { parsePort } from '../../src/cli/port.ts';
import { listen } from '../../src/site/server.ts';

it('--port wins over PORT, PORT over the default', () => {
  expect(parsePort(['--port', '5000'], { PORT: '6000' })).toBe(5000);
  expect(parsePort(['--port=5000'], {})).toBe(5000);
  expect(parsePort([], { PORT: '6000' })).toBe(6000);
  expect(parsePort([], {})).toBe(4321);
});

it.each(['', 'http', '-1', '65536', '1e3', ' 80', '80.5', '١٢٣'])('"%s" is no port', (port) => {
  expect(() => parsePort([], { PORT: port })).toThrow(/Unexpected port .*, expected 0 to 65535/);
});

it('a port in use is told before the build, with the mend and without a stack', async () => {
  const server = createServer();
  const { port } = new URL(await listen(server, 0));
  const start = promisify(execFile)(process.execPath, ['src/cli/start.ts', '--port', port], {
    cwd: ROOT,
  });
  await expect(start).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr:
      `Unexpected listener on port ${port}, expected a free port\n` +
      `    mend: stop the other program, or choose another port: npm start -- --port ${Number(port) + 1}\n`,
  });
  server.close();
});
