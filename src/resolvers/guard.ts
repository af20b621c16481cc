import { AppError, JiraRefused } from '../ports/errors';
import type { Jira } from '../ports/jira';
import type { Admin } from '../ports/world';

/**
 * Establishes on the server who calls and that they administer Jira, asking Jira as that person. Which page or menu the
 * call came from does not matter: anyone who can load a page can call its resolvers.
 * @param accountId from Forge's invocation, never from the payload
 * @throws AppError `not-signed-in` or `not-admin`
 */
export async function authorise(jira: Jira, accountId: string | undefined): Promise<Admin> {
  if (accountId === undefined || accountId === '')
    throw new AppError('not-signed-in', 'Nobody is signed in. Sign in to Jira and open this page again.');
  const held = await jira.myPermissions(['ADMINISTER', 'USER_PICKER']).catch((error: unknown) => {
    // Jira refuses this question only to somebody it does not know.
    if (error instanceof JiraRefused) throw notAdmin();
    throw error;
  });
  if (!held.has('ADMINISTER')) throw notAdmin();
  return { as: 'person', accountId, canBrowseUsers: held.has('USER_PICKER') };
}

function notAdmin(): AppError {
  return new AppError(
    'not-admin',
    'This page is for Jira admins. Ask one to run the check, or to give you the global permission "Administer Jira".',
  );
}
