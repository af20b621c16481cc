import { privacy } from '@forge/api';
import { AppError } from '../ports/errors';
import type { PersonalData } from '../ports/stored-data';

/** Atlassian's personal data reporting API, which takes 90 accounts a request; `@forge/api` sends as many requests as it takes. */
export const forgePersonalData: PersonalData = {
  async report(accounts) {
    try {
      return await privacy.reportPersonalData([...accounts]);
    } catch {
      throw new AppError(
        'storage-failed',
        'Atlassian did not take the report of stored account ids. It is sent again within the hour.',
      );
    }
  },
};
