import type { ReportSummary } from '../../../../src/contract/report';
import { siteConnector } from '../check/choices';
import { connectorPath } from '../connectors/addresses';
import { PageLink } from '../navigation/page-link';
import styles from './result-screen.module.css';

/** Where the list of needs comes from, and of a profile of the site's own which version it was. */
export function ConnectorOrigin({
  connector: { from, id, name, version },
}: Pick<ReportSummary, 'connector'>) {
  switch (from) {
    case 'catalogue':
      return (
        <p className={styles['intro']}>
          Sources and ways to sign in: <PageLink to={connectorPath(id)}>all about {name}</PageLink>
        </p>
      );
    case 'site':
      return (
        <p className={styles['intro']}>
          Checked with version {version} of the profile{' '}
          <PageLink to={connectorPath(siteConnector(id))}>{name}</PageLink>, which this site keeps. It may
          have changed since.
        </p>
      );
    case 'profile':
      return <p className={styles['intro']}>Checked with a profile that was pasted for this check.</p>;
  }
}
