import type { CommonOptions } from './common-options';
import { UsageError } from './usage';

/** What an error text means, and, for an account, what Jira says about it. */
export interface TroubleshootOptions extends Omit<CommonOptions, 'account'> {
  /** A file, or `-` for standard input. */
  readonly file: string;
  /** Absent: the text is explained and Jira is not asked. */
  readonly account?: string;
  /** Id of the connector that said it. */
  readonly connector?: string;
  /** Asked about in place of the project keys that the text names. */
  readonly projectKeys?: readonly string[];
}

/**
 * Reads what the command line says beside the file.
 * @throws UsageError for what makes no sense here
 */
export function readTroubleshoot(
  file: string,
  common: Omit<CommonOptions, 'account'>,
  values: { readonly account?: string; readonly connector?: string; readonly projects: string },
): TroubleshootOptions {
  if (file === '')
    throw new UsageError('--troubleshoot needs a file with the error text, or - for standard input.');
  const { account = '', connector = '', projects } = values;
  if (account === '' && (common.site !== undefined || common.siteFile !== undefined))
    throw new UsageError('--account is missing: without it Jira is not asked, and no site is needed.');
  const projectKeys = projects
    .split(/[\s,;]+/u)
    .map((key) => key.toUpperCase())
    .filter((key) => key !== '' && key !== 'ALL');
  return {
    ...common,
    file,
    ...(account !== '' && { account }),
    ...(connector !== '' && { connector }),
    ...(projectKeys.length > 0 && { projectKeys }),
  };
}
