import { describe, expect, it } from 'vitest';
import { createCaller, openEnvelope } from '../../../lib/messages';

describe('a call', () => {
  it('carries its name and request, and brings the reply', async () => {
    const sent: unknown[] = [];
    const call = createCaller(async (message) => {
      sent.push(message);
      return { ok: true, value: null };
    });
    expect(await call('site/disable', { origin: 'https://motcua.example.vn' })).toEqual({
      ok: true,
      value: null,
    });
    expect(sent).toEqual([{ call: 'site/disable', request: { origin: 'https://motcua.example.vn' } }]);
  });

  it.each([undefined, null, true, {}, { ok: 'yes' }])('answered by %j has failed', async (answer) => {
    const call = createCaller(async () => answer);
    expect(await call('session/state', null)).toEqual({ ok: false, error: 'unknown' });
  });
});

describe('openEnvelope', () => {
  it('opens the calls that are heard', () => {
    const message = { call: 'session/stop', request: null };
    expect(openEnvelope(message, ['session/stop'])).toBe(message);
  });

  it.each([undefined, 'session/stop', { call: 'session/state' }, {}])('leaves %j', (message) => {
    expect(openEnvelope(message, ['session/stop'])).toBeUndefined();
  });
});
