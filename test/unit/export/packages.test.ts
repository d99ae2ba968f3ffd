import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { letterKinds } from '../../../lib/export';
import { faultsOfPackage } from '../../support/files/ooxml';
import { exported, samples } from './dossiers';
import { bare, late, overdue, soon, written } from './letter-samples';
import { workbookOf } from './workbook-samples';

const objective = { annotation: { cause: 'objective' as const, note: 'Phần mềm lỗi', changedAt: 1 } };
const dossiers = [...samples, ...[bare, late, overdue, soon].map((dossier) => exported(dossier, objective))];

describe('an Office Open XML package', () => {
  it('is sound as a workbook', async () => {
    expect(await faultsOfPackage((await workbookOf(dossiers)).bytes)).toEqual([]);
  });

  it.each(letterKinds)('is sound as a letter: %s', async (kind) => {
    expect(await faultsOfPackage((await written(kind, dossiers)).bytes)).toEqual([]);
  });

  type Tampering = (zip: JSZip, part: (name: string) => Promise<string>) => Promise<unknown> | unknown;
  const tamperings: [what: string, tampering: Tampering, fault: string][] = [
    [
      'a part that is not there',
      (zip) => zip.remove('word/styles.xml'),
      'word/styles.xml: is typed but not there',
    ],
    [
      'a part without a content type',
      (zip) => zip.file('word/extra.odd', ''),
      'word/extra.odd: has no content type',
    ],
    [
      'a part that is not well formed',
      async (zip, part) => {
        const xml = await part('word/document.xml');
        zip.file('word/document.xml', xml.replace('</w:body>', ''));
      },
      'word/document.xml: ',
    ],
    [
      'elements out of order',
      async (zip, part) => {
        const xml = await part('word/document.xml');
        zip.file(
          'word/document.xml',
          xml.replace(/(<w:tblGrid>.*?<\/w:tblGrid>)(<w:tr[ >].*?<\/w:tr>)/s, '$2$1'),
        );
      },
      'w:tbl has its parts out of order',
    ],
    [
      'a relationship that leads nowhere',
      async (zip, part) => {
        const xml = await part('word/_rels/document.xml.rels');
        zip.file('word/_rels/document.xml.rels', xml.replace('styles.xml', 'none.xml'));
      },
      'none.xml is not there',
    ],
  ];
  it.each(tamperings)('is told to have %s', async (_what, tampering, fault) => {
    const zip = await JSZip.loadAsync((await written('apology', dossiers)).bytes);
    await tampering(zip, async (name) => (await zip.file(name)?.async('string')) ?? '');
    const faults = await faultsOfPackage(await zip.generateAsync({ type: 'uint8array' }));
    expect(faults.join('\n')).toContain(fault);
  });
});
