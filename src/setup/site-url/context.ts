import { gatewayAddress } from './gateway';
import { parseUrl } from './parse';

/** What a typed address is compared with. */
export interface SiteUrlContext {
  /** The site's own address, as Jira states it (GET /rest/api/3/serverInfo, baseUrl). */
  readonly thisSite: string;
  /** The site's cloud id, where it is known. */
  readonly cloudId?: string;
  /** `gateway` where the sign-in uses a token with scopes. Default: the site's own address. */
  readonly expects?: 'site' | 'gateway';
}

/** Endings of Atlassian's own site addresses: the usual one, and Atlassian Government Cloud's. */
const SITE_ENDINGS = ['.atlassian.net', '.atlassian-us-gov-mod.net'];

/** The name in front of Atlassian's ending, e.g. `acme` of acme.atlassian.net. Undefined for every other host; may hold dots. */
export function siteName(hostname: string): string | undefined {
  const ending = SITE_ENDINGS.find((one) => hostname.endsWith(one));
  return ending === undefined ? undefined : hostname.slice(0, -ending.length);
}

/** This site's host and address, where its address is one of Atlassian's; a custom domain does not serve the REST API. */
export function ownSite(
  context: SiteUrlContext,
): { readonly host: string; readonly url: string } | undefined {
  const url = parseUrl(context.thisSite);
  return url?.protocol === 'https:' && siteName(url.hostname) !== undefined
    ? { host: url.hostname, url: `https://${url.hostname}` }
    : undefined;
}

/** The address to enter, where it is known: the site's own, or the gateway's. */
export function rightAddress(context: SiteUrlContext): string | undefined {
  if (context.expects !== 'gateway') return ownSite(context)?.url;
  return context.cloudId === undefined ? undefined : gatewayAddress(context.cloudId);
}
