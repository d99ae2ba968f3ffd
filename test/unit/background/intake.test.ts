import { describe, expect, it } from 'vitest';
import { createIntake } from '../../../lib/background/intake';
import { fakePlatform } from './fake-platform';

const sender = { origin: 'https://motcua.example.vn', tabId: 1, frameId: 0 };
const key = '0123456789abcdef';

function intake() {
  let now = 0;
  const { platform } = fakePlatform();
  const environment = { platform, epochNow: () => ++now } as unknown as Parameters<typeof createIntake>[0];
  return { ...createIntake(environment), platform };
}

describe('what was compared before a dossier is taken in', () => {
  it('is kept with the dossier of its site', async () => {
    const { read, keep } = intake();
    expect(await read({ code: 'A-1' }, sender)).toEqual({ ok: true, value: { compared: [] } });
    await keep({ code: 'A-1', compared: [key] }, sender);
    expect(await read({ code: 'A-1' }, sender)).toEqual({ ok: true, value: { compared: [key] } });
    const other = { ...sender, origin: 'https://khac.example.vn' };
    expect(await read({ code: 'A-1' }, other)).toEqual({ ok: true, value: { compared: [] } });
    expect(await read({ code: 'constructor' }, sender)).toEqual({ ok: true, value: { compared: [] } });
  });

  it('of two changes at once none is lost', async () => {
    const { read, keep } = intake();
    await Promise.all(['A-1', 'A-2', 'A-3'].map((code) => keep({ code, compared: [key] }, sender)));
    for (const code of ['A-1', 'A-2', 'A-3'])
      expect(await read({ code }, sender)).toEqual({ ok: true, value: { compared: [key] } });
  });

  it('goes after a thousand dossiers, the oldest first', async () => {
    const { read, keep, platform } = intake();
    const full = Array.from({ length: 1_000 }, (_, at) => [`A-${at}`, { compared: [key], at: at - 5_000 }]);
    await platform.local.set(`intake ${sender.origin}`, Object.fromEntries(full));
    await keep({ code: 'A-new', compared: [key] }, sender);
    expect(await read({ code: 'A-0' }, sender)).toEqual({ ok: true, value: { compared: [] } });
    for (const code of ['A-1', 'A-999', 'A-new'])
      expect(await read({ code }, sender)).toEqual({ ok: true, value: { compared: [key] } });
  });

  it('is forgotten of every site, and nothing else is', async () => {
    const { keep, forgetAll, platform } = intake();
    await platform.local.set('settings', { version: 2 });
    await keep({ code: 'A-1', compared: [key] }, sender);
    await keep({ code: 'A-1', compared: [key] }, { ...sender, origin: 'https://khac.example.vn' });
    await forgetAll();
    expect(await platform.local.get(`intake ${sender.origin}`)).toBeUndefined();
    expect(await platform.local.get('intake https://khac.example.vn')).toBeUndefined();
    expect(await platform.local.get('settings')).toEqual({ version: 2 });
  });

  it('is said not to be kept where it is not', async () => {
    const { keep, platform } = intake();
    platform.local.set = () => Promise.reject(new Error('full'));
    expect(await keep({ code: 'A-1', compared: [] }, sender)).toEqual({ ok: false, error: 'storage-failed' });
  });
});
