import type { ReactNode } from 'react';
import type { AccountAnswer } from '../../../../../src/contract/account';
import { count, list } from '../../../../../src/export/wording';
import type { Outcome } from '../../../../../src/domain/outcome';
import { Expandable } from '../../shared/expandable';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import styles from './account-card.module.css';

/** Active, Jira access, Administer Jira, groups. */
export function AccountFactList({ account }: { account: AccountAnswer }) {
  const roles = account.applicationRoles;
  return (
    <dl className={styles['facts']}>
      <Fact name="Account" outcome={account.active && !account.deleted ? 'met' : 'missing'}>
        {account.deleted ? 'Deleted' : account.active ? 'Active' : 'Deactivated'}
      </Fact>
      <Fact name="Jira access" outcome={answer(account.jiraAccess)}>
        {account.jiraAccess === 'yes'
          ? roles && roles.length > 0
            ? list(roles.map(({ name }) => name))
            : 'Yes'
          : account.jiraAccess === 'no'
            ? 'None'
            : 'Jira did not say'}
      </Fact>
      <Fact
        name="Administer Jira"
        outcome={account.administersJira === 'unknown' ? 'unknown' : 'not-applicable'}
      >
        {{ yes: 'Yes', no: 'No', unknown: 'Jira did not say' }[account.administersJira]}
      </Fact>
      <Fact name="Groups" outcome={account.groups === null ? 'unknown' : 'not-applicable'}>
        {account.groups === null ? (
          'Jira did not say'
        ) : account.groups.length === 0 ? (
          'None'
        ) : (
          <Expandable label={count(account.groups.length, 'group')}>
            <ul className={styles['groups']}>
              {account.groups.map(({ name }) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </Expandable>
        )}
      </Fact>
    </dl>
  );
}

function answer(value: 'yes' | 'no' | 'unknown'): Outcome {
  return ({ yes: 'met', no: 'missing', unknown: 'unknown' } as const)[value];
}

function Fact({ name, outcome, children }: { name: string; outcome: Outcome; children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>
        {outcome !== 'not-applicable' && <OutcomeGlyph outcome={outcome} />}
        {children}
      </dd>
    </div>
  );
}
