import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves pages by their path from loopback until it is closed. */
export async function serve(
  pages: Readonly<Record<string, string>>,
): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
