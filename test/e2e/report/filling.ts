import { civilTimeOf } from '../../../lib/platform/clock';
import { openStore } from '../../../lib/store';
import { letterBatches } from '../../support/letters/dossiers';

/** Runs in a page of the extension: fills its store with the dossiers of the letters. */
async function fillWithLetters(): Promise<number> {
  const store = openStore({ civilTimeOf });
  const { dossiers } = await store.bulkLoad(letterBatches(), { how: 'replace', day: '2024-03-15' });
  store.close();
  return dossiers;
}

Object.assign(globalThis, { fillWithLetters });
