import { describe, expect, it, vi } from 'vitest';
import { replyingListener } from '../../../lib/platform/replies';

const sender = { id: 'own', url: 'https://motcua.example.vn/a', tab: { id: 7 }, frameId: 2 };

describe('replyingListener', () => {
  it('answers by a promise where no sendResponse is given', async () => {
    const listener = replyingListener(async (message) => [message]);
    expect(await listener('hỏi', sender)).toEqual(['hỏi']);
  });

  it('answers by sendResponse where it is given, and says that it will', async () => {
    const send = vi.fn();
    expect(replyingListener(async () => 'đáp')('hỏi', sender, send)).toBe(true);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith('đáp'));
  });

  it('ends the wait of the sender when the handler fails', async () => {
    const send = vi.fn();
    replyingListener(() => Promise.reject(new Error('hỏng')))('hỏi', sender, send);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith(undefined));
  });

  it('leaves a message that is not ours to others', () => {
    const send = vi.fn();
    expect(replyingListener(() => undefined)('hỏi', sender, send)).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });

  it('tells who sent', async () => {
    const handler = vi.fn(async () => null);
    await replyingListener(handler)('hỏi', sender);
    expect(handler).toHaveBeenCalledWith('hỏi', {
      extensionId: 'own',
      url: 'https://motcua.example.vn/a',
      tabId: 7,
      frameId: 2,
    });
  });
});
