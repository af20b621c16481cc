import { count, list, signInLabel } from '../../../../../src/export/wording';
import type { Offered } from '../../check/connector/offered-connectors';
import { PageLink } from '../../navigation/page-link';
import { Lozenge } from '../../shared/lozenge';
import { connectorPath } from '../addresses';
import { needCount, supportedMethods } from './list-filter';
import styles from './list.module.css';

/** One connector: what it is, how much it needs, how sure the list is, how it signs in. */
export function ConnectorRow({
  offered,
  isTicked,
  isFull,
  onTick,
}: {
  offered: Offered;
  isTicked: boolean;
  /** As many are ticked as can be compared. */
  isFull: boolean;
  onTick: (isTicked: boolean) => void;
}) {
  const { choice, profile, isOwn } = offered;
  const methods = supportedMethods(offered);
  return (
    <li className={styles['row']}>
      <input
        type="checkbox"
        className={styles['tick']}
        aria-label={`Compare ${profile.name}`}
        checked={isTicked}
        disabled={isFull && !isTicked}
        onChange={(event) => {
          onTick(event.currentTarget.checked);
        }}
      />
      <div className={styles['text']}>
        <PageLink to={connectorPath(choice)} className={styles['name'] ?? ''}>
          {profile.name}
        </PageLink>
        {profile.summary !== undefined && <p className={styles['summary']}>{profile.summary}</p>}
        <p className={styles['signIn']}>
          {methods.length === 0
            ? 'How it signs in is not known.'
            : `Signs in with: ${list(
                methods.map((method) => signInLabel(method)),
                'or',
              )}.`}
        </p>
      </div>
      <p className={styles['labels']}>
        {isOwn && (
          <>
            <Lozenge tone="information">Kept by this site</Lozenge>
            <Lozenge>Version {profile.version}</Lozenge>
          </>
        )}
        {profile.kind === 'template' && <Lozenge>Not a product: by what it does</Lozenge>}
        <Lozenge>{count(needCount(offered), 'need')}</Lozenge>
        {profile.coverage === 'partial' ? (
          <Lozenge tone="warning">List incomplete</Lozenge>
        ) : (
          <Lozenge>List complete</Lozenge>
        )}
      </p>
    </li>
  );
}
