import type { CallName, Envelope, ReplyOf, RequestOf } from './protocol';

/** Carries a message and brings the raw answer; rejects where nobody answers. */
export type Transport = (message: unknown) => Promise<unknown>;

export type Caller = <N extends CallName>(call: N, request: RequestOf<N>) => Promise<ReplyOf<N>>;

/**
 * Typed calls over a transport. An answer that is not a reply (nobody listening, a stopped worker) comes
 * back as `unknown`, a failure that may be tried again; what the transport throws is passed on.
 */
export function createCaller(transport: Transport): Caller {
  return async <N extends CallName>(call: N, request: RequestOf<N>): Promise<ReplyOf<N>> => {
    const envelope: Envelope<N> = { call, request };
    const answer = await transport(envelope);
    return isReply<N>(answer) ? answer : { ok: false, error: 'unknown' };
  };
}

function isReply<N extends CallName>(answer: unknown): answer is ReplyOf<N> {
  return (
    typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean'
  );
}

/**
 * The envelope of one named call, where a message is one; the request is not checked. For a receiver that
 * trusts its sender: a page session hearing its own background.
 */
export function openEnvelope<N extends CallName>(
  message: unknown,
  calls: readonly N[],
): Envelope<N> | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { call } = message as { call?: unknown };
  return calls.some((known) => known === call) ? (message as Envelope<N>) : undefined;
}
