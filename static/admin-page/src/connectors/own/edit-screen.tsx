import { PageLink } from '../../navigation/page-link';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Message } from '../../shared/message';
import { connectorPath, editPath, newPath } from '../addresses';
import area from '../connectors.module.css';
import { ScreenHead } from '../screen-head';
import { findOffered, findOwn, useConnectors } from '../use-connectors';
import { editKey } from './draft-keys';
import { ProfileEditor } from './editor/profile-editor';
import { useDraft } from './drafts';
import { profileText } from './written-profile';

/** Changes a profile that the site keeps. @param choice as an address names it */
export function EditScreen({ choice }: { choice: string }) {
  const { data, error, retry } = useConnectors();
  const own = data && findOwn(data, choice);
  const id = own?.profile.id ?? choice.replace(/^-site-/u, '');
  const kept = useDraft(editKey(id));
  const offered = data && findOffered(data, choice);
  return (
    <div className={area['screen']}>
      <ScreenHead
        title={own ? `Edit ${own.profile.name}` : 'Edit a profile'}
        intro={
          own && (
            <>
              Version {own.version}. <PageLink to={connectorPath(choice)}>See it as it is kept</PageLink>
            </>
          )
        }
      />
      {data && (own ?? kept) ? (
        <ProfileEditor
          draftKey={editKey(id)}
          connectors={data}
          initial={{
            text: own ? profileText(own.written) : '',
            ...(own && { base: { id, version: own.version } }),
            address: editPath(choice),
          }}
        />
      ) : data ? (
        <Message
          tone="information"
          title={offered ? 'This profile is part of the app' : 'There is no such profile'}
        >
          {offered ? (
            <p>
              Profiles of the catalogue cannot be changed.{' '}
              <PageLink to={newPath('copy', { of: choice })}>Make a copy of your own</PageLink>
            </p>
          ) : (
            <p>It may have been deleted, or the link is cut off. Choose one from the list.</p>
          )}
        </Message>
      ) : error ? (
        <FailureMessage error={error} onRetry={retry} />
      ) : (
        <Loading>Reading the profile…</Loading>
      )}
    </div>
  );
}
