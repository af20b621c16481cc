import { operationsOf } from '../../../../../src/catalogue/operations/operations-of';
import type { ConnectorProfile } from '../../../../../src/domain/profile';
import { Section } from '../../result/section';
import { Expandable } from '../../shared/expandable';
import { FailureList } from './failure-list';
import styles from './one.module.css';
import { SourceLine } from './source-line';

/** What the connector does in Jira, as far as its profile says, and what each of these things looks like when it fails. */
export function OperationsSection({ profile }: { profile: ConnectorProfile }) {
  const operations = operationsOf(profile);
  if (operations.length === 0) return null;
  return (
    <Section
      id="operations"
      title="What it does, and how that fails"
      intro="Open one to see what the connector would get from Jira if the account lacked the right."
    >
      <ul className={styles['list']}>
        {operations.map(({ id, label, help, failure, source, checked }) => (
          <li key={id}>
            <Expandable label={label}>
              <div className={styles['opened']}>
                <p className={styles['subtle']}>{help}</p>
                <FailureList failures={failure} />
                <SourceLine before="The operation" source={source} checked={checked} />
              </div>
            </Expandable>
          </li>
        ))}
      </ul>
    </Section>
  );
}
