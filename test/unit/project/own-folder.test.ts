import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/commands/root.mjs';

const command = `
  import { writeFileSync } from 'node:fs';
  import { tmpdir } from 'node:os';
  import { join } from 'node:path';
  import { inOwnFolder } from ${JSON.stringify(join(root, 'test/support/commands/own-folder.mjs'))};
  inOwnFolder();
  writeFileSync(join(tmpdir(), 'at work'), '');
  process.on('exit', () => writeFileSync(join(tmpdir(), 'at the end'), ''));
  setInterval(() => {}, 1_000);
  console.log(tmpdir());
`;

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('a command that %s ends leaves nothing behind, and says what ended it', async (signal, code) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', command]);
  const [folder] = await once(child.stdout, 'data');
  expect(existsSync(join(String(folder).trim(), 'at work'))).toBe(true);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([code, null]);
  expect(existsSync(String(folder).trim())).toBe(false);
});
