import type { WireAnswer } from '../types';

/**
 * An answer that @forge/api turns into a thrown error because of its `forge-proxy-error` header: NEEDS_AUTHENTICATION_ERR becomes
 * NeedsAuthenticationError, anything else ProxyRequestError(status, reason).
 */
export function proxyError(status: number, reason: string): WireAnswer {
  return { status, statusText: '', headers: { 'forge-proxy-error': reason }, body: '' };
}
