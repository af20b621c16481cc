import { useQuery } from '@tanstack/react-query';
import { OWN_CONNECTOR } from '../check/choices';
import { useConnector } from '../check/connector/use-connector';
import { PageLink } from '../navigation/page-link';
import { connectorsQuery } from '../queries';
import { FailureMessage } from '../shared/failure-message';
import { Loading } from '../shared/loading';
import { Message } from '../shared/message';
import { linkToCheck } from '../troubleshoot/addresses';
import styles from './setup-screen.module.css';
import { SetUpView } from './set-up-view';
import { GENERAL_CONNECTOR } from './state/general-connector';

/**
 * The checklist for setting a connector up: how it signs in, step by step.
 * @param connector the choice as the check screen writes it; empty for the general checklist
 */
export default function SetUpScreen({ connector }: { connector: string }) {
  return connector === '' ? <General /> : <ForConnector connector={connector} />;
}

function General() {
  return (
    <div className={styles['screen']}>
      <Header intro="What to look at when a connector that is not in the list signs in to Jira. Tick what is done." />
      <SetUpView connector="" profile={GENERAL_CONNECTOR} />
    </div>
  );
}

function ForConnector({ connector }: { connector: string }) {
  const answer = useQuery(connectorsQuery());
  const { profile } = useConnector(connector);
  return (
    <div className={styles['screen']}>
      <Header
        {...(profile && { name: profile.name })}
        intro="How the connector signs in, and what a person has to do. Tick what is done."
      />
      {profile ? (
        <SetUpView connector={connector} profile={profile} />
      ) : answer.isPending ? (
        <Loading>Reading the connectors…</Loading>
      ) : answer.isError ? (
        <FailureMessage error={answer.error} onRetry={() => void answer.refetch()} />
      ) : connector === OWN_CONNECTOR ? (
        <Message tone="information" title="There is no pasted profile that can be read">
          <p>
            Paste the profile again{' '}
            <PageLink to={linkToCheck({ account: '', connector }, [])}>under Check</PageLink>, or use the{' '}
            <PageLink to="/setup">general checklist</PageLink>.
          </p>
        </Message>
      ) : (
        <Message tone="information" title="There is no such connector">
          <p>
            It may have been deleted, or the link is cut off. Use the{' '}
            <PageLink to="/setup">general checklist</PageLink> instead.
          </p>
        </Message>
      )}
    </div>
  );
}

function Header({ name, intro }: { name?: string; intro: string }) {
  return (
    <header className={styles['header']}>
      <h1 tabIndex={-1}>{name === undefined ? 'Set-up checklist' : `Set-up checklist: ${name}`}</h1>
      <p className={styles['intro']}>{intro}</p>
    </header>
  );
}
