import { expect, it } from 'vitest';
import { knownSites } from '../../../entrypoints/options/known-sites';

it('a portal is known by its grant, and its port by a tab that shows it', () => {
  const patterns = ['https://motcua.example.vn/*', 'http://10.1.2.3/*', '<all_urls>', 'https://*/*'];
  const tabs = [
    { url: 'http://10.1.2.3:8080/ho-so' },
    { url: 'http://10.1.2.3:8080/khac' },
    { url: 'https://khac.example.vn/' },
    {},
  ];
  expect(knownSites(patterns, tabs)).toEqual(['https://motcua.example.vn', 'http://10.1.2.3:8080']);
});
