import { clipped } from '../finding';
import type { SiteUrlFinding, SiteUrlProblem } from './problem';

/** What is wrong and why, for each problem. `{}` is where the telling part of the address goes. */
const WORDS: Readonly<Record<SiteUrlProblem, readonly [what: string, why: string]>> = {
  empty: ['There is no address yet.', 'Paste what you will enter as the Jira address in the connector.'],
  'too-long': ['This is too long for an address.', 'Paste only the address of the site.'],
  secret: ['This looks like {}, not like an address.', 'Remove it: only the address belongs here.'],
  'e-mail': [
    'This is an e-mail address.',
    'It belongs in the user name field; here the connector wants the site.',
  ],
  several: ['There is more than one address, or there are spaces in it.', 'Paste a single address.'],
  placeholder: [
    'Part of this is a placeholder from the instructions: {}.',
    'Put the name of your site there, without brackets.',
  ],
  'cloud-id': ['This is a cloud id, not an address.', 'Enter the whole address.'],
  'name-only': ['Only the name of the site is here.', 'Enter all of it: https, the name and .atlassian.net.'],
  'not-an-address': [
    'This cannot be read as an address.',
    'Copy the address of your Jira site from the browser.',
  ],
  'no-scheme': [
    'https:// is missing at the beginning.',
    'Enter it too, because many connectors do not add it.',
  ],
  'scheme-misspelled': ['The beginning "{}" is misspelled.', 'Begin the address with https://.'],
  http: ['The address begins with http.', 'Begin it with https, or the token can be read on its way.'],
  'other-scheme': ['The address begins with "{}".', 'Begin it with https://.'],
  'user-info': ['There is a user name or password in the address.', 'Remove everything between // and @.'],
  port: [
    'There is a port in the address: {}.',
    'Remove it: Jira Cloud has none, Jira Data Center often has.',
  ],
  path: ['There is a path behind the address: {}.', 'Remove it, because the connector adds its own.'],
  confluence: ['This is an address of Confluence: {}.', 'For Jira, remove everything behind the host.'],
  'api-path': [
    'The path of the REST API is part of the address: {}.',
    'Remove it, because the connector adds it.',
  ],
  query: ['There is a ? or # part behind the address.', 'Remove it, because it belongs to one page only.'],
  'trailing-dot': ['The host ends with a dot.', 'Remove the dot, because some connectors do not accept it.'],
  localhost: ['This address means the machine itself.', 'Enter the address of the Cloud site.'],
  'private-address': [
    '{} is reachable only inside one network, so it is not Jira Cloud.',
    'Enter the address of the Cloud site; Jira Data Center is set up differently.',
  ],
  'ip-address': [
    '{} is an address in numbers, so it is not Jira Cloud.',
    'Enter the address of the Cloud site; Jira Data Center is set up differently.',
  ],
  'data-center': [
    '{} looks like Jira Data Center.',
    'Enter the address of the Cloud site, or follow the connector’s instructions for Data Center.',
  ],
  'custom-domain': [
    '{} is a custom domain or another server, and Jira Cloud answers connectors at its atlassian.net address only.',
    'Enter the atlassian.net address.',
  ],
  'other-site': ['{} is another site than this one.', 'Enter this site, or open the app on the other one.'],
  'nearly-this-site': ['{} differs from this site in a letter or two.', 'Compare it letter by letter.'],
  'jira-com': [
    '{} is an old form of address.',
    'Open it in the browser and enter the atlassian.net address it leads to.',
  ],
  'extra-label': [
    'There is more than one name in front of .atlassian.net: {}.',
    'Keep the name of the site only.',
  ],
  'no-site-name': [
    'The name of the site is missing.',
    'Put the name of your site in front of .atlassian.net.',
  ],
  misspelled: [
    '{} is nearly an Atlassian address, but not quite.',
    'Correct it before you send a token there: it may belong to somebody else.',
  ],
  'other-alphabet': [
    'There are letters from another alphabet in {}.',
    'Type the address by hand, because they can lead elsewhere.',
  ],
  'atlassian-page': [
    '{} is a page of Atlassian, not a Jira site.',
    'Enter the address at which people open Jira.',
  ],
  'jira-align': [
    '{} is an address of Jira Align.',
    'Enter the address of Jira here; this one goes into the application link in Jira.',
  ],
  gateway: [
    'This is the gateway address, which works only for tokens with scopes, such as those of service accounts.',
    'For other tokens enter the address of the site.',
  ],
  'gateway-of-other-site': [
    'The cloud id in it is not the one of this site.',
    'Copy the address shown here.',
  ],
  'gateway-without-id': [
    'The gateway address is not complete.',
    'It needs /ex/jira/ and the cloud id of the site.',
  ],
  'site-instead-of-gateway': [
    'This is the address of the site, where a token with scopes gets 401 even if it is right.',
    'Enter the gateway address.',
  ],
  'trailing-slash': ['There is a slash at the end.', 'Most connectors accept it; leave it out to be safe.'],
  around: ['There are spaces, quotes or brackets around it.', 'Enter the address without them.'],
  'not-compared': ['The address could not be compared with this site.', 'Check that it is the right one.'],
};

/**
 * Says one problem in words.
 * @param detail the telling part of the address, for the problems whose words name it
 */
export function finding(code: SiteUrlProblem, detail = ''): SiteUrlFinding {
  const [what, why] = WORDS[code];
  return { code, what: what.replace('{}', () => clipped(detail)), why };
}
