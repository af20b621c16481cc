import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface StubJira {
  baseUrl: string;
  seen: SeenRequest[];
  close: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** A tiny HTTP server that records what reaches it: `/myself` tells who asks, `/login` redirects, anything else is `{}`. */
export async function startStubJira(): Promise<StubJira> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body });
      const basic = Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64').toString();
      const email = basic.split(':')[0] ?? '';
      const name = email.split('@')[0] ?? '';
      if (url.includes('/redirect')) {
        response.writeHead(302, { location: '/login.jsp' }).end();
      } else {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(
          url.includes('/myself') ? JSON.stringify({ accountId: `id-of-${name}`, displayName: name }) : '{}',
        );
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}
