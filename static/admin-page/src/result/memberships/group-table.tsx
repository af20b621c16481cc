import type { MembershipAnswer } from '../../../../../src/contract/explain';
import { type CauseContext, count } from '../../../../../src/export/wording';
import { Expandable } from '../../shared/expandable';
import styles from './memberships.module.css';
import { PermissionNames } from './permission-names';

/** The account's groups with what each gives by itself; groups that give nothing are counted and folded. */
export function GroupTable({
  groups,
  context,
}: {
  groups: MembershipAnswer['groups'];
  context: CauseContext;
}) {
  if (groups === null) return <p>Jira did not say which groups the account is in.</p>;
  if (groups.length === 0) return <p>The account is in no group.</p>;
  const giving = groups.filter(({ gives }) => gives.length > 0);
  const others = groups.filter(({ gives }) => gives.length === 0);
  return (
    <div className={styles['block']}>
      <h3>{count(groups.length, 'group')}</h3>
      {giving.length > 0 && (
        <div className={styles['plain']}>
          <table className={styles['table']} aria-label="Groups">
            <thead>
              <tr>
                <th scope="col">Group</th>
                <th scope="col">Gives, by permission scheme</th>
              </tr>
            </thead>
            <tbody>
              {giving.map(({ name, gives }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    <ul className={styles['lines']}>
                      {gives.map(({ scheme, permissions }) => (
                        <li key={scheme.id}>
                          <PermissionNames gives={`${scheme.name}:`} keys={permissions} context={context} />
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {others.length > 0 && (
        <Expandable
          label={`${count(others.length, 'group gives', 'groups give')} none of these permissions by itself`}
        >
          <p className={styles['small']}>{others.map(({ name }) => name).join(', ')}</p>
        </Expandable>
      )}
      <p className={styles['small']}>
        A group can also be in a role of a project; that shows among the roles below.
      </p>
    </div>
  );
}
