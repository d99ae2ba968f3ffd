import type { z } from '../validation';
import type { CallName, ErrorCode, PageCalls, Reply, RequestOf, SurfaceCalls } from './protocol';
import { pageCallSchemas, surfaceCallSchemas } from './schemas';

/** What the receiver knows of the sender, as the browser says. */
export interface CallSender {
  extensionId?: string;
  url?: string;
  origin?: string;
  tabId?: number;
  frameId?: number;
}

/** A page session that was let in. */
export interface PageSender {
  /** Origin of the frame, as the browser says. */
  origin: string;
  tabId: number;
  frameId: number;
}

export type PageHandlers = {
  [N in keyof PageCalls]: (
    request: RequestOf<N>,
    sender: PageSender,
  ) => Promise<Reply<PageCalls[N]['reply']>>;
};

export type SurfaceHandlers = {
  [N in keyof SurfaceCalls]: (request: RequestOf<N>) => Promise<Reply<SurfaceCalls[N]['reply']>>;
};

export interface Receiver {
  /** The extension's id and the address of its own pages, closing slash included. */
  identity: { id: string; baseUrl: string };
  /** Whether the officer turned the extension on for this origin. */
  isGranted(origin: string): Promise<boolean>;
  /** Whether the extension's own pages wait for a PIN: of them nothing is taken then but what concerns the lock. */
  isLocked(): Promise<boolean>;
  page: PageHandlers;
  surface: SurfaceHandlers;
  /** Told of a handler that threw, which is a defect. */
  onFailure(error: unknown): void;
}

/**
 * Takes one message: checks who sent it, then what it holds, then hands it over. A message that is no call
 * is not answered; a call that may not be made is answered with the reason and has no effect.
 */
export function createReceive(receiver: Receiver) {
  return (message: unknown, sender: CallSender): Promise<Reply<unknown>> | undefined => {
    const call = callOf(message);
    if (call === undefined) return undefined;
    if (sender.extensionId !== receiver.identity.id) return refused('not-allowed');
    const { request } = message as { request: unknown };
    const handled =
      call in pageCallSchemas
        ? receivePage(receiver, call as keyof PageCalls, request, sender)
        : receiveSurface(receiver, call as keyof SurfaceCalls, request, sender);
    return handled.catch((error: unknown) => {
      receiver.onFailure(error);
      return { ok: false, error: 'unknown' } as const;
    });
  };
}

function callOf(message: unknown): CallName | undefined {
  if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'call')) return undefined;
  const { call } = message as { call: unknown };
  if (typeof call !== 'string') return undefined;
  return Object.hasOwn(pageCallSchemas, call) || Object.hasOwn(surfaceCallSchemas, call)
    ? (call as CallName)
    : undefined;
}

async function receivePage<N extends keyof PageCalls>(
  receiver: Receiver,
  call: N,
  request: unknown,
  sender: CallSender,
): Promise<Reply<unknown>> {
  const origin = webOriginOf(sender);
  if (origin === undefined || sender.tabId === undefined) return refused('not-allowed');
  if (!(await receiver.isGranted(origin))) return refused('site-not-granted');
  const parsed = parse<RequestOf<N>>(pageCallSchemas[call], request);
  if (parsed === undefined) return refused('invalid-message');
  return receiver.page[call](parsed, { origin, tabId: sender.tabId, frameId: sender.frameId ?? 0 });
}

async function receiveSurface<N extends keyof SurfaceCalls>(
  receiver: Receiver,
  call: N,
  request: unknown,
  sender: CallSender,
): Promise<Reply<unknown>> {
  if (!sender.url?.startsWith(receiver.identity.baseUrl)) return refused('not-allowed');
  if (!call.startsWith('lock/') && (await receiver.isLocked())) return refused('locked');
  const parsed = parse<RequestOf<N>>(surfaceCallSchemas[call], request);
  return parsed === undefined ? refused('invalid-message') : receiver.surface[call](parsed);
}

/** The browser's word for the frame's origin; an about:blank frame has only that, an older browser only the address. */
function webOriginOf(sender: CallSender): string | undefined {
  const claimed = sender.origin !== undefined && sender.origin !== 'null' ? sender.origin : sender.url;
  if (claimed === undefined) return undefined;
  try {
    const url = new URL(claimed);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : undefined;
  } catch {
    return undefined;
  }
}

function parse<T>(schema: z.ZodMiniType<T>, request: unknown): T | undefined {
  const parsed = schema.safeParse(request);
  return parsed.success ? parsed.data : undefined;
}

function refused(error: ErrorCode): Promise<{ ok: false; error: ErrorCode }> {
  return Promise.resolve({ ok: false, error });
}
