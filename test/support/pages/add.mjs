#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPage } from './add/add-page.mjs';

const usage = 'npm run page:add -- <saved.html> <slug> [<address>]';
const into = fileURLToPath(new URL('../../pages/', import.meta.url));
const [saved, slug, address] = process.argv.slice(2);
if (!saved || !slug || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
  console.error(`${usage}\nThe slug names the situation: small letters, digits and hyphens.`);
  process.exitCode = 2;
} else if (existsSync(join(into, slug))) {
  console.error(`test/pages/${slug} is there already.`);
  process.exitCode = 2;
} else {
  console.log((await addPage(saved, slug, { into, address })).join('\n'));
}
