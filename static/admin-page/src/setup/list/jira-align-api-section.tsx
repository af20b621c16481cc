import { listJiraAlignApiItems } from '../../../../../src/catalogue/checklists';
import { useSetUp } from '../state/use-set-up';
import { ItemDetails } from './item-details';
import styles from './list.module.css';
import { Section } from './section';
import { TickRow } from './tick-row';

/** What to look at when a program calls Jira Align itself. Shown with Jira Align only, after all that is about Jira. */
export function JiraAlignApiSection() {
  const { profile, isDone } = useSetUp();
  const items = listJiraAlignApiItems().filter(({ appliesTo }) =>
    appliesTo?.connectors?.includes(profile.id),
  );
  if (items.length === 0) return null;
  const done = items.filter(({ id }) => isDone(id)).length;
  return (
    <Section
      id="jira-align-api"
      title="When a call to Jira Align’s own API gets 401 or 403"
      intro={`${done} of ${items.length} done. This is about programs that call Jira Align, not about the connector to Jira.`}
    >
      <ol className={styles['rows']}>
        {items.map((item) => (
          <TickRow key={item.id} id={item.id} title={item.title}>
            <ItemDetails item={item} />
          </TickRow>
        ))}
      </ol>
    </Section>
  );
}
