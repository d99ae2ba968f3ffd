import { expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { differences } from '../support/pages/compare';
import { serialise } from '../support/pages/serialise';
import { parsedPages } from './parsed-pages';

it.each(parsedPages)('$slug', ({ root, expected }) => {
  const reading = serialise(readPage(root, { url: expected.url }));
  expect(differences(expected.reading, reading)).toEqual([]);
});
