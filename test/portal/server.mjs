/**
 * The sample portal. As a program: `node test/portal/server.mjs [--skin=datatables] [--port=8088]
 * [--now=2026-11-23T09:00] [--seed=2026]`.
 */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPortal } from './server/start.mjs';

export { startPortal };

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      skin: { type: 'string', default: 'datatables' },
      port: { type: 'string', default: '8088' },
      now: { type: 'string' },
      seed: { type: 'string', default: '2026' },
    },
  });
  const portal = await startPortal({
    skin: /** @type {import('./lists/types.d.ts').SkinId} */ (values.skin),
    port: Number(values.port),
    seed: Number(values.seed),
    ...(values.now ? { now: values.now } : {}),
  });
  process.stdout.write(`${portal.url}\n`);
}
