import type { KnownError } from '../../../src/catalogue/known-errors';

/** What stands in each hole of a pattern in a sample. */
const SAMPLES: Readonly<Record<string, string>> = {
  projectKey: 'ABC',
  issueKey: 'ABC-12',
  user: 'jo.bloggs',
  email: 'jo@example.com',
  field: 'customfield_10001',
  permission: 'Edit Issues',
  issueType: 'Story',
  status: '404',
  host: 'acme.atlassian.net',
  url: 'https://acme.atlassian.net',
  any: 'Alpha',
};

/** A message that a pattern describes. */
export const sampleOf = (pattern: string): string =>
  pattern.replace(/\{(\w+)\}/gu, (_, hole: string) => SAMPLES[hole] ?? hole);

const escaped = (text: string): string =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;');

/** Breaks a text after every 50th character, in the middle of words too, as consoles do. */
const broken = (text: string): string => text.match(/.{1,50}/gsu)?.join('\n  ') ?? text;

const curly = (text: string): string =>
  text
    .replace(/(^|[\s(])'/gu, '$1‘')
    .replace(/'/gu, '’')
    .replace(/(^|[\s(])"/gu, '$1“')
    .replace(/"/gu, '”');

/** The disguises in which a message reaches an admin. Each says that it is about Jira. */
export const WRAPPERS: Readonly<Record<string, (message: string) => string>> = {
  'in a log': (message) =>
    `2026-03-01 10:11:12,345 INFO [main] starting\n2026-03-01 10:11:13,001 ERROR [sync-7] JiraClient - ${message} (https://acme.atlassian.net)\n2026-03-01 10:11:14,002 INFO [main] done`,
  'in JSON': (message) => JSON.stringify({ errorMessages: [message], errors: {} }, undefined, 2),
  'in JSON in JSON': (message) =>
    JSON.stringify({ service: 'jira', body: JSON.stringify({ errorMessages: [message], errors: {} }) }),
  'in HTML': (message) =>
    `<!DOCTYPE html><html><head><title>Jira</title><style>p { color: red }</style></head><body><h1>Oops</h1><p>${escaped(message)}</p><script>var x = 1;</script></body></html>`,
  'in capitals': (message) => `JIRA: ${message.toUpperCase()}`,
  'with curly quotes': (message) => `Jira says: ${curly(message)}`,
  'broken at 50 characters': (message) => `Jira:\n  ${broken(message)}`,
  'in a stack trace': (message) =>
    `Exception in thread "main" java.lang.RuntimeException: ${message}\n\tat com.acme.jira.JiraSync.run(JiraSync.java:88)\n\tat java.base/java.lang.Thread.run(Thread.java:840)\nCaused by: java.io.IOException\n\t... 12 more`,
  'in an address': (message) =>
    `https://acme.atlassian.net/plugins/servlet/error?message=${encodeURIComponent(message)}`,
  'quoted in a mail': (message) => `> Hello,\n> the Jira connector said:\n> ${message}\n>\n> Best, Jo`,
  'in a Python print-out': (message) =>
    `jira.exceptions.JIRAError: b'{"errorMessages":["${message.replace(/'/gu, "\\'")}"],"errors":{}}'`,
  'in colours': (message) => `\u001b[31mjira error\u001b[0m \u001b[1m${message}\u001b[0m`,
};

/** A sample of a wording with the name of its connector before it, where the wording counts only with that. */
export function sampleFor({ needsContext, products }: KnownError, pattern: string): string {
  const names: Readonly<Record<string, string>> = {
    'aha-roadmaps': 'Aha!',
    'jira-align': 'Jira Align',
    'microsoft-365-copilot': 'Microsoft 365',
    tempo: 'Tempo',
  };
  const name = needsContext ? names[products[0] ?? ''] : undefined;
  return name === undefined ? sampleOf(pattern) : `${name}: ${sampleOf(pattern)}`;
}
