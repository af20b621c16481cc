import type { Envelope, Failure } from '../../../src/contract/envelope';

/** The data of an envelope. @throws Error naming the failure */
export function opened<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) throw new Error(`${envelope.error.code}: ${envelope.error.message}`);
  return envelope.data;
}

/** The failure of an envelope. @throws Error when it holds data */
export function failureOf(envelope: Envelope<unknown>): Failure {
  if (envelope.ok) throw new Error(`No failure: ${JSON.stringify(envelope.data).slice(0, 200)}`);
  return envelope.error;
}
