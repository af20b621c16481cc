import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SiteProfile } from '../../../../../src/contract/profile';
import { api } from '../../api';
import { useAddress } from '../../navigation/address';
import { FailureMessage, failureOf } from '../../shared/failure-message';
import { Message } from '../../shared/message';
import { LIST_PATH } from '../addresses';
import { forgetDraft } from '../own/drafts';
import { editKey } from '../own/draft-keys';
import { useListChanges } from '../use-connectors';

/** Asks before a profile is deleted, and deletes it. @param onKeep closes the question */
export function DeleteProfile({
  own: { profile, version },
  onKeep,
}: {
  own: SiteProfile;
  onKeep: () => void;
}) {
  const { push } = useAddress();
  const { deleted } = useListChanges();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  const gone = (): void => {
    forgetDraft(editKey(profile.id));
    push(LIST_PATH);
    deleted(profile.id);
  };
  const remove = useMutation({
    mutationFn: () => api.deleteProfile(profile.id),
    onSuccess: gone,
    onError: (error) => {
      // Somebody else was faster: what was wanted is done.
      if (failureOf(error).code === 'profile-not-found') gone();
    },
  });
  const press = (): void => {
    remove.mutate();
  };
  return (
    <div ref={question} tabIndex={-1} role="group" aria-label={`Delete ${profile.name}`}>
      <Message
        tone="warning"
        title={`Delete “${profile.name}”, version ${version}?`}
        actions={
          <>
            <Button appearance="danger" isLoading={remove.isPending} onClick={press}>
              Delete it
            </Button>
            <Button onClick={onKeep}>Keep it</Button>
          </>
        }
      >
        <p>It goes for every admin of this site. Checks that used it keep their copy.</p>
      </Message>
      {remove.isError && <FailureMessage error={remove.error} onRetry={press} />}
    </div>
  );
}
