import type { SignInMethod } from '../../../../../src/domain/profile';

/** Whether a way to sign in uses a token with scopes, which works only through the gateway. */
export const usesGateway = (method: SignInMethod): boolean =>
  method === 'scoped-token' || method === 'service-account-token';
