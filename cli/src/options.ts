import { parseArgs } from 'node:util';
import type { ProjectScope } from '../../src/contract/project';
import type { OptionValue } from '../../src/domain/profile';
import { UsageError } from './usage';

/** What the person asked for. */
export interface CheckOptions {
  readonly account: string;
  readonly connector: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly confirm: readonly string[];
  readonly projects: ProjectScope;
  readonly site?: string;
  readonly siteFile?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}

export type Command =
  | { readonly does: 'help' }
  | { readonly does: 'list' }
  | { readonly does: 'check'; readonly options: CheckOptions };

/**
 * Reads the command line.
 * @param args what follows the program's name
 * @throws UsageError
 */
export function readCommand(args: readonly string[]): Command {
  const values = parsed(args);
  if (values.help) return { does: 'help' };
  if (values.list) return { does: 'list' };
  const { account, connector, site, output } = values;
  if (account === undefined || account === '')
    throw new UsageError('--account is missing: the account id of the integration user.');
  if (connector === undefined || connector === '')
    throw new UsageError(
      '--connector is missing: a connector of the catalogue (see --list), or a profile file.',
    );
  if (site !== undefined && values['site-file'] !== undefined)
    throw new UsageError('Give either --site or --site-file, not both.');
  return {
    does: 'check',
    options: {
      account,
      connector,
      options: Object.fromEntries(values.option.map(readOption)),
      confirm: values.confirm.flatMap((ids) => ids.split(/[\s,]+/u)).filter((id) => id !== ''),
      projects: readProjects(values.projects),
      format: readFormat(values.format),
      ...(site !== undefined && { site: readSite(site) }),
      ...(values['site-file'] !== undefined && { siteFile: values['site-file'] }),
      ...(output !== undefined && { output }),
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        account: { type: 'string' },
        connector: { type: 'string' },
        option: { type: 'string', multiple: true, default: [] },
        confirm: { type: 'string', multiple: true, default: [] },
        projects: { type: 'string', default: 'all' },
        site: { type: 'string' },
        'site-file': { type: 'string' },
        format: { type: 'string', default: 'text' },
        output: { type: 'string' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `true` and `false` switch; anything else (a role's id, a group's name) is taken as it is. */
function readOption(text: string): [string, OptionValue] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--option needs NAME=VALUE, not "${text}".`);
  const value = text.slice(at + 1);
  return [text.slice(0, at), value === 'true' ? true : value === 'false' ? false : value];
}

function readProjects(text: string): ProjectScope {
  if (text.trim().toLowerCase() === 'all') return { kind: 'all' };
  const keys = text
    .split(/[\s,;]+/u)
    .filter((key) => key !== '')
    .map((key) => key.toUpperCase());
  if (keys.length === 0) throw new UsageError('--projects needs "all", or project keys separated by commas.');
  return { kind: 'keys', keys };
}

function readFormat(text: string): CheckOptions['format'] {
  if (text === 'text' || text === 'json') return text;
  throw new UsageError(`--format is text or json, not "${text}".`);
}

function readSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const fits =
    url &&
    /^https?:$/u.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '';
  if (!fits)
    throw new UsageError(`--site needs an address such as https://your-site.atlassian.net, not "${text}".`);
  return url.href.replace(/\/+$/u, '');
}
