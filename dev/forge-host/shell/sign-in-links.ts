import { randomBytes, timingSafeEqual } from 'node:crypto';

const newSecret = (): string => randomBytes(32).toString('base64url');

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Who may use the host: whoever opened a link that only the terminal showed. Each link works once and is traded for a session that lives
 * as long as the host.
 */
export class SignInLinks {
  readonly #session = newSecret();
  readonly #unused = new Set<string>();

  /** A fresh token for one link. */
  newToken(): string {
    const token = newSecret();
    this.#unused.add(token);
    return token;
  }

  /** @returns the session's secret when the token is good; the token is then used up. */
  redeem(token: string): string | undefined {
    for (const candidate of this.#unused) {
      if (same(candidate, token)) {
        this.#unused.delete(candidate);
        return this.#session;
      }
    }
    return undefined;
  }

  isSession(secret: string | undefined): boolean {
    return secret !== undefined && same(secret, this.#session);
  }
}
