const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/**
 * Reads the address of a Jira site from the command line.
 * @returns the address without a trailing slash, or in words what is wrong with it
 */
export function readSiteAddress(text: string): { address: string } | { problem: string } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain =
    url &&
    /^https?:$/u.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '';
  if (!plain)
    return { problem: `--site needs an address such as https://your-site.atlassian.net, not "${text}".` };
  // The token travels with every request, so it is never sent in clear text over a network.
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    return { problem: `--site needs https for ${url.hostname}: your API token would travel in clear text.` };
  return { address: url.href.replace(/\/+$/u, '') };
}
