import { describe, expect, it } from 'vitest';
import { type Build, extensionIdOf, filesOf, manifestOf } from './built';

const forOfficers: Build[] = ['chrome-mv3', 'firefox-mv3'];

/** Own files alone, and no connection to anywhere. */
const securityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'; " +
  "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

describe.each(forOfficers)('the manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for no site at install, only for one at a time later', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('asks for no more than it uses', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'notifications',
      ...(build.startsWith('chrome') ? ['offscreen'] : []),
    ]);
    expect(manifest.optional_permissions).toEqual(['downloads']);
  });

  it('lets its pages reach nothing but their own files', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: securityPolicy });
  });

  it('opens no file of its own to the pages of any site', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('names only files that are there', () => {
    const files = filesOf(build);
    const named = [...JSON.stringify(manifest).matchAll(/"([\w/-]+\.(?:js|html|css|png|svg))"/g)].map(
      ([, path]) => path,
    );
    expect(named).not.toEqual([]);
    expect(named.filter((path) => !files.has(String(path)))).toEqual([]);
  });
});

describe('identity', () => {
  it("Chromium's id follows from the key, so it never changes", () => {
    const { key, minimum_chrome_version } = manifestOf('chrome-mv3');
    expect(extensionIdOf(String(key))).toBe('bdmdcpficpgpmgjlgbfipiclinjgkpce');
    expect(minimum_chrome_version).toBe('109');
  });

  it("Firefox's is written down", () => {
    expect(manifestOf('firefox-mv3').browser_specific_settings).toEqual({
      gecko: {
        id: '{f0a4ba37-6e5b-48c6-b53e-630ec600826b}',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});

describe.each(forOfficers)('the build for the sample portal beside %s', (build) => {
  const forSample: Build = `${build}-e2e` as Build;

  it('differs in its manifest by the hosts of loopback and by nothing else', () => {
    expect(manifestOf(forSample)).toEqual({
      ...manifestOf(build),
      host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'],
    });
  });

  it('is the same in every other byte', () => {
    const [officers, sample] = [filesOf(build), filesOf(forSample)];
    expect([...sample.keys()]).toEqual([...officers.keys()]);
    const different = [...officers]
      .filter(([path, bytes]) => !sample.get(path)?.equals(bytes))
      .map(([path]) => path);
    expect(different).toEqual(['manifest.json']);
  });
});
