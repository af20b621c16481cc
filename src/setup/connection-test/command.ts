import type { Finding } from '../finding';
import { bashCommand } from './bash';
import { powershellCommand } from './powershell';
import { checkValues, type ConnectionTestInput, type ConnectionTestProblem } from './values';

export type ConnectionTestCommand =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Finding<ConnectionTestProblem>[] };

/**
 * The command with which an admin tries a token on their own machine: it asks Jira who the token belongs to (GET /rest/api/3/myself) and,
 * with a key, for one project or issue. It prints each answer's status, telling headers and body. The token is asked for in the
 * terminal or taken from the environment; it is in no argument, and this app never sees it. Without a line break at its end, so that
 * nothing but the question reads what is pasted. Never throws.
 */
export function commandFor(input: ConnectionTestInput): ConnectionTestCommand {
  const checked = checkValues(input);
  if ('problems' in checked) return { ok: false, problems: checked.problems };
  const write = input.shell === 'bash' ? bashCommand : powershellCommand;
  return { ok: true, text: write(checked.values) };
}
