import { describe, expect, it } from 'vitest';
import { readSource } from '../../support/architecture/tree';
import { root } from '../../support/commands/root.mjs';
import { licencesText, shippedPackages } from '../../support/package/licences.mjs';

/** Licences under which a package may be handed on inside ours, in any combination. */
const free = /^\(?(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|Zlib|BlueOak-1\.0\.0)\b/;

describe('the packages inside the extension', () => {
  const shipped = shippedPackages(root);

  it('may all be handed on', () => {
    expect(shipped.map(({ name }) => name)).toContain('preact');
    expect(shipped.filter(({ licence }) => !free.test(licence))).toEqual([]);
  });

  it('stand with their licences in the file that goes with it (else: npm run licences)', () => {
    expect(readSource('assets/public/licences.txt').text).toBe(licencesText(root));
  });
});
