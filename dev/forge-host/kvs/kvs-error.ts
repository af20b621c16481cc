/** An error answer of Forge's storage: `{code, message}` with an HTTP status. Atlassian docs: "Error handling for the Key-Value Store". */
export class KvsError extends Error {
  override readonly name = 'KvsError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Storage was asked for something this host does not model; the app must not take silence for success. */
export class KvsNotModelledError extends Error {
  override readonly name = 'KvsNotModelledError';
  constructor(what: string) {
    super(`Refused: the local Forge host does not model ${what}.`);
  }
}
