import type { SignedInCaller } from '../../../dev/forge-host';

/** Attempts at one request; then the script gives up, as the app does (Atlassian, "Rate limiting": at most four retries). */
const ATTEMPTS = 5;

/** Jira as somebody's script reaches it: with an API token, and with the same manners about limits as the app. */
export class ScriptClient {
  calls = 0;
  limited = 0;
  bytes = 0;
  readonly #authorization: string;

  constructor(
    private readonly baseUrl: string,
    { email, apiToken }: SignedInCaller,
  ) {
    this.#authorization = `Basic ${Buffer.from(`${email}:${apiToken}`).toString('base64')}`;
  }

  /** GET, or POST with a body. @throws Error when Jira refuses for another reason than a limit, or too often */
  async ask(path: string, body?: unknown): Promise<unknown> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      this.calls += 1;
      const response = await fetch(this.baseUrl + path, {
        headers: { authorization: this.#authorization, 'content-type': 'application/json' },
        ...(text !== undefined && { method: 'POST', body: text }),
      });
      const answer = await response.text();
      this.bytes += Buffer.byteLength(text ?? '') + Buffer.byteLength(answer);
      if (response.ok) return JSON.parse(answer);
      if (response.status !== 429) throw new Error(`Jira answered ${path} with ${response.status}.`);
      this.limited += 1;
      const wait = Number(response.headers.get('retry-after') ?? '2') * 1_000;
      await new Promise((done) => setTimeout(done, wait * (1 + Math.random() * 0.3)));
    }
    throw new Error(`Jira refused ${path} ${ATTEMPTS} times.`);
  }
}
