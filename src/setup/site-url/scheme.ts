import { isMisspelled } from './edits';
import { parseUrl } from './parse';
import type { SiteUrlFinding } from './problem';
import { finding } from './words';

/** Schemes that are written without slashes; anything else before a colon is taken for a host with a port. */
const WITHOUT_SLASHES = /^(?:javascript|data|mailto|file|about|tel|blob):/iu;

/** Reads an address as https, whatever it begins with, and says what is wrong with the beginning. */
export function readScheme(address: string): {
  readonly url: URL | undefined;
  readonly findings: SiteUrlFinding[];
} {
  const asHttps = (rest: string, ...findings: SiteUrlFinding[]) => ({
    url: parseUrl(`https://${rest.replace(/^[\\/]+/u, '')}`),
    findings,
  });
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^\\/].*)$/iu.exec(address) ?? [];
  const name = scheme.toLowerCase();
  if (name === 'https') return asHttps(rest);
  if (name === 'http') return asHttps(rest, finding('http'));
  if (name !== '') {
    const near = isMisspelled(name, 'https') || isMisspelled(name, 'http', 1);
    return asHttps(rest, finding(near ? 'scheme-misspelled' : 'other-scheme', scheme));
  }
  const [slip = ''] = /^https?(?:[:;]?[\\/]+|[:;](?!\d))/iu.exec(address) ?? [];
  if (slip !== '') return asHttps(address.slice(slip.length), finding('scheme-misspelled', slip));
  const [other = ''] = WITHOUT_SLASHES.exec(address) ?? [];
  if (other !== '') return { url: undefined, findings: [finding('other-scheme', other)] };
  return asHttps(address, finding('no-scheme'));
}
