import { parseArgs } from 'node:util';
import { readSiteAddress } from '../site-address';

export interface StartOptions {
  /** Base URL of a real Jira site, without a trailing slash. */
  site?: string;
  siteFile?: string;
  projects?: number;
  port?: number;
  /** JSON file that keeps the app's storage. */
  storage?: string;
  open: boolean;
  help: boolean;
}

/** The command line makes no sense; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `npm start [-- options]

Shows the app in a frame that stands for Jira, on this machine only.

  --site URL         a real Jira Cloud site; JIRA_EMAIL and JIRA_API_TOKEN must be set
  --site-file FILE   simulate the site described in FILE instead of the example company
  --projects N       simulate a site with N projects (1 to 20000)
  --storage FILE     keep the app's storage in FILE between starts
  --port N           port of the page's address
  --no-open          do not open a browser
  --help             show this text
`;

function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`--${name} needs a whole number from ${least} to ${most}, not '${text}'.`);
  }
  return value;
}

function siteAddress(text: string): string {
  const read = readSiteAddress(text);
  if ('problem' in read) throw new UsageError(read.problem);
  return read.address;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        site: { type: 'string' },
        'site-file': { type: 'string' },
        projects: { type: 'string' },
        port: { type: 'string' },
        storage: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param args the command line after the program's name.
 * @throws UsageError
 */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const values = parsed(args);
  const chosen = [values.site, values['site-file'], values.projects].filter((value) => value !== undefined);
  if (chosen.length > 1) throw new UsageError('Only one of --site, --site-file and --projects can be given.');
  const projects = wholeNumber('projects', values.projects, 1, 20_000);
  const port = wholeNumber('port', values.port, 0, 65_535);
  return {
    ...(values.site !== undefined && { site: siteAddress(values.site) }),
    ...(values['site-file'] !== undefined && { siteFile: values['site-file'] }),
    ...(values.storage !== undefined && { storage: values.storage }),
    ...(projects !== undefined && { projects }),
    ...(port !== undefined && { port }),
    open: !values['no-open'],
    help: values.help,
  };
}
