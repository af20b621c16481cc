import { parseArgs } from 'node:util';
import { readSiteAddress } from '../../dev/site-address';
import { MAX_BUDGET } from '../../src/contract/run-parts';
import type { ProjectScope } from '../../src/contract/project';
import type { OptionValue } from '../../src/domain/profile';
import type { CommonOptions } from './common-options';
import { type BoardsOptions, type FieldsOptions, readBoards, readFields } from './fields-options';
import { type CheckFormat, readCheckFormat, readFormat, readPackFolder } from './format-options';
import { type PlanOptions, readPlanOptions, withPlanNamed } from './plan-options';
import { readTroubleshoot, type TroubleshootOptions } from './troubleshoot-options';
import { UsageError } from './usage';

export type { CommonOptions };

/** A check of an account against a connector. */
export interface CheckOptions extends Omit<CommonOptions, 'format'> {
  readonly format: CheckFormat;
  readonly connector: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly confirm: readonly string[];
  readonly projects: ProjectScope;
  /** Rate-limit points that proof may cost; the app's own limit when absent. */
  readonly budget?: number;
  /** Plans to make after the check; none when absent. */
  readonly plan?: PlanOptions;
  /** A folder that the report is written to in every form; none when absent. */
  readonly pack?: string;
}

/** Why an account has one permission in one project, or not. */
export interface ExplainOptions extends CommonOptions {
  readonly projectKey: string;
  readonly permission: string;
}

export type Command =
  | { readonly does: 'help' }
  | { readonly does: 'list' }
  | { readonly does: 'check'; readonly options: CheckOptions }
  | { readonly does: 'explain'; readonly options: ExplainOptions }
  | { readonly does: 'fields'; readonly options: FieldsOptions }
  | { readonly does: 'boards'; readonly options: BoardsOptions }
  | { readonly does: 'troubleshoot'; readonly options: TroubleshootOptions };

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
  if (site !== undefined && values['site-file'] !== undefined)
    throw new UsageError('Give either --site or --site-file, not both.');
  const place = {
    ...(site !== undefined && { site: readSite(site) }),
    ...(values['site-file'] !== undefined && { siteFile: values['site-file'] }),
    ...(output !== undefined && { output }),
  };
  const isCheck = QUESTIONS.every((question) => values[question] === undefined);
  const withoutAccount: Omit<CommonOptions, 'account'> = {
    ...place,
    format: isCheck ? 'text' : readFormat(values.format),
  };
  if (!isCheck && values.pack !== undefined)
    throw new UsageError('--pack is for a check. Leave it out, or leave out the other question.');
  if (values.troubleshoot !== undefined)
    return {
      does: 'troubleshoot',
      options: readTroubleshoot(values.troubleshoot, withoutAccount, {
        ...(account !== undefined && { account }),
        ...(connector !== undefined && { connector }),
        projects: values.projects,
      }),
    };
  if (values.fields !== undefined && values.boards !== undefined)
    throw new UsageError('Give either --fields or --boards, not both.');
  if (values.fields !== undefined)
    return {
      does: 'fields',
      options: readFields(values.fields, withoutAccount, {
        ...(account !== undefined && { account }),
        projects: values.projects,
      }),
    };
  if (account === undefined || account === '')
    throw new UsageError('--account is missing: the account id of the integration user.');
  const common: CommonOptions = { account, ...withoutAccount };
  if (values.boards !== undefined) return { does: 'boards', options: readBoards(values.boards, common) };
  if (values.explain !== undefined)
    return { does: 'explain', options: { ...common, ...readExplain(values.explain) } };
  if (connector === undefined || connector === '')
    throw new UsageError(
      '--connector is missing: a connector of the catalogue (see --list), or a profile file.',
    );
  const plan = readPlanOptions(values);
  const pack = readPackFolder(values.pack);
  return {
    does: 'check',
    options: {
      ...place,
      account,
      format: readCheckFormat(values.format),
      connector,
      options: Object.fromEntries(values.option.map(readOption)),
      confirm: values.confirm.flatMap((ids) => ids.split(/[\s,]+/u)).filter((id) => id !== ''),
      projects: readProjects(values.projects),
      ...(values.budget !== undefined && { budget: readBudget(values.budget) }),
      ...(plan && { plan }),
      ...(pack !== undefined && { pack }),
    },
  };
}

/** Asked instead of a check. */
const QUESTIONS = ['explain', 'fields', 'boards', 'troubleshoot'] as const;

/** A project key, a colon and a permission key; keys of apps have colons of their own. */
function readExplain(text: string): Pick<ExplainOptions, 'projectKey' | 'permission'> {
  const at = text.indexOf(':');
  if (at < 1 || at === text.length - 1)
    throw new UsageError(`--explain needs KEY:PERMISSION, such as ABC:EDIT_ISSUES, not "${text}".`);
  return { projectKey: text.slice(0, at).toUpperCase(), permission: text.slice(at + 1) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: withPlanNamed(args),
      options: {
        account: { type: 'string' },
        connector: { type: 'string' },
        option: { type: 'string', multiple: true, default: [] },
        confirm: { type: 'string', multiple: true, default: [] },
        projects: { type: 'string', default: 'all' },
        budget: { type: 'string' },
        plan: { type: 'string' },
        level: { type: 'string' },
        markdown: { type: 'string' },
        site: { type: 'string' },
        'site-file': { type: 'string' },
        format: { type: 'string', default: 'text' },
        pack: { type: 'string' },
        output: { type: 'string' },
        explain: { type: 'string' },
        troubleshoot: { type: 'string' },
        fields: { type: 'string' },
        boards: { type: 'string' },
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

function readBudget(text: string): number {
  const points = /^\d{1,8}$/u.test(text) ? Number(text) : NaN;
  if (points <= MAX_BUDGET) return points;
  throw new UsageError(`--budget is a number of points from 0 to ${MAX_BUDGET}, not "${text}".`);
}

function readSite(text: string): string {
  const read = readSiteAddress(text);
  if ('problem' in read) throw new UsageError(read.problem);
  return read.address;
}
