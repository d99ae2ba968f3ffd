// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wrongTable } from '../../support/random-tables/tables';
import { read } from './page';

const runs = 1000;

it(
  'random tables of random dossiers give back exactly those dossiers',
  () => {
    expect(wrongTable((html) => read(html), { runs })).toBeUndefined();
  },
  // However busy the machine is.
  runs * 1000,
);
