/** `npm run licences`: writes the licences of all that stands in the package into the package. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesText } from '../package/licences.mjs';
import { main } from './main.mjs';
import { ensureModules } from './modules.mjs';
import { root } from './root.mjs';

await main(async () => {
  await ensureModules();
  writeFileSync(join(root, 'assets/public/licences.txt'), licencesText(root));
  return 0;
});
