import { describe, expect, it } from 'vitest';
import { barePageAddress, civilTime, dossierCode, webOrigin } from '../../../lib/validation';

describe('civilTime', () => {
  it.each(['2026-11-22', '2024-02-29', '2026-11-22T00:00', '2026-11-22T23:59:59'])('takes %s', (text) => {
    expect(civilTime.safeParse(text).success).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31T10:00',
    '2026-11-22T24:00',
    '2026-11-22T10',
    '22/11/2026',
    '2026-11-22T10:00Z',
    '',
    20261122,
  ])('refuses %s', (text) => {
    expect(civilTime.safeParse(text).success).toBe(false);
  });
});

describe('dossierCode', () => {
  it.each(['H57.132-261104-0583', '000.00.16.H55-231108-0001'])('takes %s', (code) => {
    expect(dossierCode.safeParse(code).success).toBe(true);
  });

  it.each(['', 'H57 132', 'A\u00a0B', 'A'.repeat(121)])('refuses %j', (code) => {
    expect(dossierCode.safeParse(code).success).toBe(false);
  });
});

describe('webOrigin', () => {
  it.each(['https://motcua.example.vn', 'http://127.0.0.1:8080'])('takes %s', (origin) => {
    expect(webOrigin.safeParse(origin).success).toBe(true);
  });

  it.each([
    'https://motcua.example.vn/',
    'https://u:p@motcua.example.vn',
    'file://',
    'null',
    'javascript:alert(1)',
  ])('refuses %s', (origin) => {
    expect(webOrigin.safeParse(origin).success).toBe(false);
  });
});

describe('barePageAddress', () => {
  it('takes an origin with a path', () => {
    expect(barePageAddress.safeParse('https://motcua.example.vn/ho-so/583').success).toBe(true);
  });

  it.each([
    'https://motcua.example.vn/ho-so?cmnd=012345678',
    'https://motcua.example.vn/ho-so#a',
    'https://u:p@motcua.example.vn/ho-so',
    'javascript:alert(1)',
    '/ho-so/583',
  ])('refuses %s', (address) => {
    expect(barePageAddress.safeParse(address).success).toBe(false);
  });
});
