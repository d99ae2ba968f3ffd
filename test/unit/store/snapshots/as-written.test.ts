import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, type SealedSnapshot, sealSnapshot, sha256Of } from '../../../../lib/report';
import { digestOfRest, isCanonical } from '../../../../lib/store/snapshots/as-written';
import { readSnapshot } from '../../../../lib/store/snapshots/read-snapshot';
import { districtDossier, districtSite } from '../../../support/district/dossiers';
import { morning } from '../readings';

let sealed: SealedSnapshot;
let text: string;

beforeAll(async () => {
  sealed = await sealSnapshot({
    format: 'nhac-han/snapshot',
    version: 1,
    site: districtSite,
    contributor: 'Lê Văn Thử "dossiers":[]',
    takenAt: morning,
    coverage: [],
    dossiers: Array.from({ length: 2_001 }, (_, number) => {
      const { dossier, seenAt } = districtDossier(number, 2_001);
      return { dossier, seenAt };
    }),
  });
  text = canonicalJson(sealed);
  sealed = JSON.parse(text);
});

function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(written);
}

describe('a snapshot in canonical form', () => {
  it('is known as such, and bears the digest of its own bytes', async () => {
    expect(isCanonical(text, sealed)).toBe(true);
    expect(await digestOfRest(bytesOf(text))).toBe(sealed.sha256);
  });

  it('is known as such with one dossier, and with none', () => {
    for (const count of [0, 1]) {
      const few = { ...sealed, dossiers: sealed.dossiers.slice(0, count) };
      expect(isCanonical(canonicalJson(few), few)).toBe(true);
    }
  });
});

describe('a snapshot in another form', () => {
  const forms: [what: string, rewrite: (written: string) => string][] = [
    ['a blank at its end', (written) => `${written} `],
    ['a blank in it', (written) => written.replace('"version":1', '"version": 1')],
    ['a number told otherwise', (written) => written.replace('"version":1', '"version":1.0')],
    ['letters told by their numbers', (written) => written.replace(/ử/g, '\\u1eed')],
    ['a member told twice', (written) => written.replace('"channel":"direct"', '"channel":"online",$&')],
  ];

  it.each(forms)('is told by %s', (_, rewrite) => {
    const written = rewrite(text);
    expect(written).not.toBe(text);
    expect(isCanonical(written, JSON.parse(written))).toBe(false);
  });

  it('has no digest of its bytes where its members stand otherwise', async () => {
    const { sha256, ...rest } = sealed;
    expect(await digestOfRest(bytesOf(JSON.stringify({ sha256, ...rest })))).toBeUndefined();
  });

  it('is refused where its digest is that of its own letters', async () => {
    const { sha256: _, ...rest } = sealed;
    const own = canonicalJson(rest).replace(/ử/g, '\\u1eed');
    const digest = await digestOfRest(
      bytesOf(own.replace(',"site"', `,"sha256":"${'0'.repeat(64)}","site"`)),
    );
    expect(digest).not.toBe(await sha256Of(rest));
    const file = new Blob([own.replace(',"site"', `,"sha256":"${digest}","site"`)]);
    await expect(readSnapshot(file, Date.UTC(2026, 10, 22))).rejects.toMatchObject({ refusal: 'damaged' });
  });
});
