import type { ValidRequest } from '../contract/api';
import type { BoardList } from '../contract/boards';
import { AppError, JiraRefused } from '../ports/errors';
import type { World } from '../ports/world';

/**
 * The boards that the admin sees, by name or project. Others exist only for those who see them: Jira lists no board to anybody else.
 * @throws AppError `project-not-found`, or `jira-refused` to an admin without access to the Jira app
 */
export async function listBoards(
  { jira }: World,
  { query, projectKey }: ValidRequest<'boards/list'>,
): Promise<BoardList> {
  try {
    return await jira.configuration.boards({
      ...(query !== undefined && { name: query }),
      ...(projectKey !== undefined && { projectKey }),
    });
  } catch (error) {
    if (!(error instanceof JiraRefused)) throw error;
    if (error.status === 400 && projectKey !== undefined)
      throw new AppError('project-not-found', `Jira knows no project ${projectKey}. Check the key.`, {
        field: 'projectKey',
      });
    if (error.status === 403)
      throw new AppError(
        'jira-refused',
        'Jira shows boards only to people with access to the Jira app. Ask for that access, or ask somebody who has it.',
      );
    throw error;
  }
}
