import type { Browser } from 'puppeteer-core';

/** A line to a browser that speaks WebDriver BiDi: raw commands, since Puppeteer's pages stop at the extension's. */
export interface BidiSession {
  send<R = unknown>(method: string, params: object): Promise<R>;
  on(event: string, heard: (params: unknown) => void): void;
}

/** What Puppeteer has of the line and keeps to itself. */
interface Inner {
  connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
    on(event: string, heard: (params: unknown) => void): void;
  };
}

export function sessionOf(browser: Browser): BidiSession {
  const { connection } = browser as unknown as Inner;
  return {
    async send<R>(method: string, params: object): Promise<R> {
      const { result } = await connection.send(method, params);
      return result as R;
    },
    on: (event, heard) => connection.on(event, heard),
  };
}

/** A value that the browser sends back, as far as it is used here. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  /** Of an element. */
  sharedId?: string;
}

type Evaluated =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs an expression in a page, a frame or the browser's own window, and waits for what it promises. */
export async function evaluateIn(
  session: BidiSession,
  context: string,
  expression: string,
): Promise<RemoteValue> {
  const answer = await session.send<Evaluated>('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}

/** Calls a function with an argument there; what it gives comes back as JSON. */
export async function callIn<A, R>(
  session: BidiSession,
  context: string,
  run: (arg: A) => R | Promise<R>,
  arg: A,
): Promise<R> {
  const call = `Promise.resolve((${run})(${JSON.stringify(arg)})).then((value) => JSON.stringify(value))`;
  const { value } = await evaluateIn(session, context, call);
  return value === undefined ? (undefined as R) : JSON.parse(String(value));
}
