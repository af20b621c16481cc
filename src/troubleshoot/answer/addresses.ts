import type { HostKind } from '../../catalogue/known-errors/known-error';
import type { Word } from '../text/words';
import { hostKind } from './hosts';

/** An address that stands in the text. */
export interface Address {
  readonly url: string;
  readonly host: string;
  readonly kind: HostKind;
  /** With its query; empty when the text gives the host alone. */
  readonly path: string;
  readonly secure: boolean;
}

/** Pages that explain things: they stand in messages and say nothing about who answered. */
const READING = [
  'developer.atlassian.com',
  'confluence.atlassian.com',
  'support.atlassian.com',
  'community.atlassian.com',
  'community.developer.atlassian.com',
  'jira.atlassian.com',
  'status.atlassian.com',
  'id.atlassian.com',
  'github.com',
  'docs.github.com',
];
/** Longer addresses are cut before they are read. */
const MAX_ADDRESS = 600;

/** The addresses in a text, in order: with http or https, and bare names of Jira and Jira Align sites. */
export function addressesIn(words: readonly Word[]): readonly Address[] {
  return words.flatMap(({ text }) => {
    const scheme = text.indexOf('://');
    if (scheme === -1) return bareSite(text);
    const from = text.slice(0, scheme).toLowerCase().endsWith('https') ? scheme - 5 : scheme - 4;
    return fromUrl(text.slice(Math.max(0, from), from + MAX_ADDRESS));
  });
}

function fromUrl(text: string): readonly Address[] {
  if (!/^https?:\/\//iu.test(text)) return [];
  const url = text.replace(/[.:!?]+$/u, '');
  const rest = url.slice(url.indexOf('://') + 3);
  const slash = rest.search(/[/?#]/u);
  const authority = slash === -1 ? rest : rest.slice(0, slash);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/u, '');
  if (host === '') return [];
  return [
    {
      url,
      host,
      kind: hostKind(host),
      path: slash === -1 ? '' : rest.slice(slash),
      secure: /^https/iu.test(url),
    },
  ];
}

function bareSite(text: string): readonly Address[] {
  const host = /^(?:[a-z0-9-]{1,63}\.){1,4}(?:atlassian\.net|jiraalign\.com)/iu.exec(text.slice(0, 300))?.[0];
  if (host === undefined) return [];
  const path = text.slice(host.length).replace(/^:\d+/u, '');
  return [
    {
      url: `https://${host}`,
      host,
      kind: hostKind(host),
      path: path.startsWith('/') ? path : '',
      secure: true,
    },
  ];
}

/** Whether the address is a page of explanations rather than the one that was called. */
export const isReading = ({ host }: Address): boolean => READING.includes(host.toLowerCase());

/** Whether a path belongs to Jira's own interface or pages; `/wiki` is Confluence, `/rest/api/1.0` is not Jira's. */
export function isJiraPath(path: string): boolean {
  const small = path.toLowerCase();
  if (small.startsWith('/wiki') || small.startsWith('/ex/confluence')) return false;
  return /^(?:\/ex\/jira\/[^/]{1,60})?(?:\/jira)?\/(?:\/?rest\/(?:api\/(?:2|3|latest)\b|agile\/|auth\/1|greenhopper\/|webhooks\/|servicedeskapi\/|oauth)|browse\/|secure\/|projects\/|plugins\/servlet\/)/u.test(
    small,
  );
}

/** Whether a path belongs to Jira Align's interface. */
export const isAlignPath = (path: string): boolean => path.toLowerCase().includes('/rest/align/');
