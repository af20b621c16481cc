import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signIn } from '../../../dev/viewers';

const credentials = { email: 'ann@example.com', apiToken: 'secret-token' };
let server: Server | undefined;

async function siteThat(answers: RequestListener): Promise<string> {
  const started = createServer(answers);
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

it('tells who signed in and whether they are a Jira admin', async () => {
  const baseUrl = await siteThat((request, response) => {
    const isMyself = request.url === '/rest/api/3/myself';
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(
        isMyself
          ? { accountId: 'a1', displayName: 'Ann' }
          : { permissions: { ADMINISTER: { havePermission: true } } },
      ),
    );
  });
  await expect(signIn(baseUrl, credentials)).resolves.toEqual({
    ...credentials,
    accountId: 'a1',
    displayName: 'Ann',
    isJiraAdmin: true,
  });
});

it.each([
  [401, {}, /does not accept this e-mail address and API token/],
  [
    200,
    { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' },
    /does not accept this e-mail address and API token/,
  ],
  [403, {}, /does not let it in \(403\)/],
  [302, { location: 'https://id.atlassian.com/login' }, /redirects to another page/],
  [200, { 'content-type': 'text/html' }, /does not look like a Jira Cloud site/],
])('explains an answer of %i with %j in a sentence', async (status, headers, message) => {
  const baseUrl = await siteThat((_, response) => response.writeHead(status, headers).end('<html></html>'));
  const failure = signIn(baseUrl, credentials);
  await expect(failure).rejects.toThrow(message);
  await expect(failure).rejects.not.toThrow('secret-token');
});

it('explains a site that is not there', async () => {
  await expect(signIn('http://127.0.0.1:1', credentials)).rejects.toThrow(
    "http://127.0.0.1:1 can't be reached.",
  );
});
