import { rightAddress, type SiteUrlContext } from './context';
import { gatewayAddress } from './gateway';
import { findHost } from './host-findings';
import { HARMLESS, type SiteUrlFinding } from './problem';
import { readScheme } from './scheme';
import { readWholeText } from './whole-text';
import { finding } from './words';

/**
 * What was typed: usable, with the address in its plain form and perhaps harmless findings, or not, with what is wrong and, where it
 * is known, the address to enter instead.
 */
export type SiteUrlReading =
  | { readonly ok: true; readonly url: string; readonly findings: readonly SiteUrlFinding[] }
  | { readonly ok: false; readonly findings: readonly SiteUrlFinding[]; readonly corrected?: string };

/**
 * Reads what an admin would enter as the Jira address in a connector, as WHATWG defines addresses, and says what is wrong with it.
 * Only this site's own address (or its gateway address, where that is expected) is right. The rules: BoldDesk, "Troubleshoot Invalid
 * Jira account" (https, no path); Atlassian, RFC-28 "Custom Domains Support For Jira" (the REST API stays at atlassian.net); Atlassian
 * support, "401 Unauthorized error when service account accesses Jira or Confluence API" (gateway). Never throws.
 */
export function readSiteUrl(text: string, context: SiteUrlContext): SiteUrlReading {
  const whole = readWholeText(text);
  if ('problem' in whole) return wrong([whole.problem], context);
  const { address } = whole;
  const { url, findings: schemeFindings } = readScheme(address);
  if (!url || !POSSIBLE_HOST.test(url.hostname))
    return wrong(
      [...schemeFindings.filter(({ code }) => code !== 'no-scheme'), finding('not-an-address')],
      context,
    );

  const hostname = url.hostname.replace(/\.+$/u, '');
  const found = [
    ...schemeFindings,
    ...findHost(url, hostname, address, context),
    ...(whole.around ? [finding('around')] : []),
  ];
  const isWrong = found.some(({ code }) => !HARMLESS.has(code));
  return isWrong ? wrong(found, context) : { ok: true, url: plainAddress(url, hostname), findings: found };
}

/** WHATWG lets more into a host than any name service does, quotes and brackets among them. */
const POSSIBLE_HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/u;

function wrong(findings: readonly SiteUrlFinding[], context: SiteUrlContext): SiteUrlReading {
  const corrected = rightAddress(context);
  return { ok: false, findings, ...(corrected !== undefined && { corrected }) };
}

function plainAddress(url: URL, hostname: string): string {
  const [, id = ''] = /^\/ex\/jira\/([^/]+)/u.exec(url.pathname) ?? [];
  return gatewayAddress(id) ?? `https://${hostname}`;
}
