import { linkToChecklist } from '../link-to-checklist';
import { useSetUp } from '../state/use-set-up';
import styles from './list.module.css';

/** A link to another entry of the same checklist. */
export function EntryLink({ id, children }: { id: string; children: string }) {
  const { goTo, connector } = useSetUp();
  return (
    <a
      className={styles['entryLink']}
      href={`#${linkToChecklist(id, connector === '' ? undefined : connector)}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(id);
      }}
    >
      {children}
    </a>
  );
}
