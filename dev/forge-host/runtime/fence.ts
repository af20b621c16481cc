import { Socket } from 'node:net';

/** The error Forge gives for an address that the manifest's `permissions.external` does not name; this app names none. */
class EgressError extends Error {
  override readonly name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  readonly status = 403;
  constructor(target: string) {
    super(
      `URL not included in the external fetch backend permissions: ${target}. ` +
        'Visit go.atlassian.com/forge-egress for more information.',
    );
  }
}

/**
 * Shuts every way out of the process but `__forge_fetch__`: global fetch, and sockets, which node:http and every HTTP library use.
 * Must run before the bundle is loaded, because @forge/api keeps the global fetch it finds at import.
 */
export function fenceNetwork(): void {
  globalThis.fetch = (input) => {
    const target = input instanceof Request ? input.url : input.toString();
    return Promise.reject(new EgressError(target));
  };
  Socket.prototype.connect = function refuse(): never {
    throw new EgressError('a network socket');
  };
}
