import { useState } from 'react';
import { count } from '../../../../../src/export/wording';
import type { Offered } from '../../check/connector/offered-connectors';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { Lozenge } from '../../shared/lozenge';
import { Message } from '../../shared/message';
import area from '../connectors.module.css';
import { needCount } from '../list/list-filter';
import { takeNotice } from '../own/notices';
import { ScreenHead } from '../screen-head';
import { type Connectors, findOffered, findOwn, useConnectors } from '../use-connectors';
import { HandSection, NeedsSection } from './needs-section';
import { OnThisPage } from './on-this-page';
import { OneActions } from './one-actions';
import { OperationsSection } from './operations-section';
import { OwnFacts } from './own-facts';
import { SignInSection } from './sign-in-section';
import { StatementsSection } from './statements-section';

/** One connector: everything that is known about it and who says so. @param choice as an address names it */
export function OneScreen({ choice }: { choice: string }) {
  const { data, error, retry } = useConnectors();
  const [notice] = useState(() => takeNotice(choice));
  const offered = data && findOffered(data, choice);
  return (
    <div className={area['screen']}>
      {data && offered ? (
        <>
          {notice !== undefined && (
            <div role="status">
              <Message tone="success" title={notice} />
            </div>
          )}
          <Known connectors={data} offered={offered} />
        </>
      ) : (
        <>
          <ScreenHead title="Connector" />
          {data ? (
            <Message tone="information" title="There is no such connector">
              <p>It may have been deleted, or the link is cut off. Choose one from the list.</p>
            </Message>
          ) : error ? (
            <FailureMessage error={error} onRetry={retry} />
          ) : (
            <Loading>Reading the connector…</Loading>
          )}
        </>
      )}
    </div>
  );
}

function Known({ connectors, offered }: { connectors: Connectors; offered: Offered }) {
  const { choice, profile } = offered;
  const own = findOwn(connectors, choice);
  return (
    <>
      <ScreenHead
        title={profile.name}
        intro={profile.summary}
        labels={
          <>
            {own && <Lozenge tone="information">Kept by this site</Lozenge>}
            {profile.kind === 'template' && <Lozenge>Not a product: by what it does</Lozenge>}
            {profile.vendor !== undefined && <Lozenge>{profile.vendor}</Lozenge>}
            <Lozenge>{count(needCount(offered), 'need')} by default</Lozenge>
            {profile.coverage === 'partial' && <Lozenge tone="warning">List incomplete</Lozenge>}
          </>
        }
      />
      {own && <OwnFacts own={own} />}
      <OneActions choice={choice} own={own} />
      {profile.coverage === 'full' ? (
        profile.coverageNote !== undefined && <p className={area['intro']}>{profile.coverageNote}</p>
      ) : (
        <Message tone="warning" title="This list may be incomplete">
          <p>
            {profile.coverageNote ??
              'The vendor’s own list could not be read in full, so more may be needed.'}
          </p>
        </Message>
      )}
      <OnThisPage profile={profile} />
      <NeedsSection profile={profile} />
      <HandSection profile={profile} />
      <SignInSection signIn={profile.signIn ?? []} isOwn={own !== undefined} />
      <StatementsSection statements={profile.statements ?? []} />
      <OperationsSection profile={profile} />
    </>
  );
}
