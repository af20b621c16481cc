import { useQuery } from '@tanstack/react-query';
import { isCloudId } from '../../../../../src/setup';
import { cloudIdQuery } from '../../queries';
import { useSetUp } from '../state/use-set-up';

/** The field in which the cloud id is typed where nothing tells it. */
export const CLOUD_ID = 'cloud-id';

/**
 * The cloud id of this site: as Jira tells the page, else as it was typed.
 * @returns no id while it is not known; `isAsked` once it is sure that Jira does not tell it
 */
export function useCloudId(): { cloudId: string | undefined; isAsked: boolean } {
  const { typed } = useSetUp();
  const answer = useQuery(cloudIdQuery());
  const told = answer.data;
  if (told !== undefined && isCloudId(told)) return { cloudId: told, isAsked: false };
  const text = typed(CLOUD_ID).trim();
  return { cloudId: isCloudId(text) ? text : undefined, isAsked: !answer.isPending };
}
