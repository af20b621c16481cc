/** An app function threw. Forge passes on the message and nothing else, so nothing else is here but the error's name. */
export class ResolverError extends Error {
  override readonly name = 'ResolverError';
  /** The thrown error's own `name`, for example NEEDS_AUTHENTICATION_ERR, on which Forge asks the person for consent. */
  readonly thrownName: string;
  constructor(message: string, thrownName: string) {
    super(message);
    this.thrownName = thrownName;
  }
}

/** The invocation did not end within its time. Forge stops the function; here its later calls are refused. */
export class InvocationTimeoutError extends Error {
  override readonly name = 'InvocationTimeoutError';
  constructor(functionKey: string, milliseconds: number) {
    super(`'${functionKey}' did not finish within ${milliseconds / 1000} seconds.`);
  }
}

/** A request or an answer is larger than Forge carries between page and function. */
export class PayloadTooLargeError extends Error {
  override readonly name = 'PayloadTooLargeError';
  constructor(
    readonly direction: 'request' | 'response',
    readonly bytes: number,
    readonly maximum: number,
  ) {
    super(`The ${direction} payload has ${bytes} bytes; Forge carries at most ${maximum}.`);
  }
}

/** The process that runs the app ended, or could not load the bundle. The next invocation starts a new one. */
export class RuntimeCrashError extends Error {
  override readonly name = 'RuntimeCrashError';
}

/** The host was asked to do something after `stop()`. */
export class HostStoppedError extends Error {
  override readonly name = 'HostStoppedError';
  constructor() {
    super('The local Forge host has stopped.');
  }
}
