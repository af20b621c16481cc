import type { SignInMethod } from '../../domain/profile';

/** A way in which a connector signs in to Jira, as Atlassian calls it. */
export function signInLabel(method: SignInMethod): string {
  switch (method) {
    case 'api-token':
      return 'E-mail and API token';
    case 'scoped-token':
      return 'API token with scopes';
    case 'service-account-token':
      return 'Token of a service account';
    case 'oauth-1':
      return 'Application link (OAuth 1.0a)';
    case 'oauth-2':
      return 'OAuth 2.0';
    case 'connect-app':
      return 'Marketplace app (Connect)';
    case 'forge-app':
      return 'Marketplace app (Forge)';
  }
}
