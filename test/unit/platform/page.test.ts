import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ContextInvalidated,
  isContextAlive,
  onBackgroundMessage,
  sendToBackground,
} from '../../../lib/platform/page';

type Listener = (message: unknown, sender: { id?: string }, send?: unknown) => unknown;

function browserOf(id: string | undefined, sendMessage: (message: unknown) => Promise<unknown>) {
  const listeners = new Set<Listener>();
  const runtime = {
    id,
    sendMessage,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime });
  return { listeners, runtime };
}

afterEach(() => vi.unstubAllGlobals());

describe('sendToBackground', () => {
  it('brings the answer', async () => {
    browserOf('own', async (message) => ({ got: message }));
    expect(await sendToBackground('hỏi')).toEqual({ got: 'hỏi' });
  });

  it('tells that the page outlived the extension', async () => {
    browserOf(undefined, async () => null);
    expect(isContextAlive()).toBe(false);
    await expect(sendToBackground('hỏi')).rejects.toBeInstanceOf(ContextInvalidated);
  });

  it('tells so too where only sending shows it', async () => {
    browserOf('own', () => Promise.reject(new Error('Extension context invalidated.')));
    await expect(sendToBackground('hỏi')).rejects.toBeInstanceOf(ContextInvalidated);
  });

  it('passes on that the background could not be reached, which may be tried again', async () => {
    browserOf('own', () => Promise.reject(new Error('Receiving end does not exist.')));
    await expect(sendToBackground('hỏi')).rejects.toThrow('Receiving end');
    expect(isContextAlive()).toBe(true);
  });
});

describe('onBackgroundMessage', () => {
  it('hears the extension alone, until told to stop', async () => {
    const { listeners } = browserOf('own', async () => null);
    const handler = vi.fn(async () => 'đáp');
    const stop = onBackgroundMessage(handler);
    const [listener] = listeners;
    expect(listener?.('hỏi', { id: 'another' })).toBeUndefined();
    expect(await listener?.('hỏi', { id: 'own' })).toBe('đáp');
    expect(handler).toHaveBeenCalledTimes(1);
    stop();
    expect(listeners.size).toBe(0);
  });
});
