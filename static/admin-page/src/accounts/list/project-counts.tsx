import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Counted } from '../../../../../src/client/audit';
import { count, number } from '../../../../../src/export/wording';
import { abilitiesQuery } from '../../queries';
import { failureOf } from '../../shared/failure-message';
import styles from '../accounts.module.css';
import type { Counting } from './use-counting';

const COUNTED = [
  ['Browse', 'BROWSE_PROJECTS'],
  ['Edit', 'EDIT_ISSUES'],
  ['Administer', 'ADMINISTER_PROJECTS'],
] as const;

/** In how many projects an account may browse, edit and administer; a button where that is not counted by itself. */
export function ProjectCounts({
  accountId,
  name,
  counting: { byItself, asked, ask },
}: {
  accountId: string;
  name: string;
  counting: Counting;
}) {
  const { data, isFetching, isError, error, refetch } = useQuery({
    ...abilitiesQuery(accountId),
    enabled: byItself || asked.has(accountId),
  });
  // The button that was pressed goes away, and what comes in its place takes the focus.
  const wasPressed = useRef(false);
  const takeFocus = (element: HTMLElement | null): void => {
    if (!wasPressed.current || !element) return;
    wasPressed.current = false;
    element.focus();
  };
  if (isError && !isFetching)
    return (
      <div className={styles['stack']} role="alert">
        <span>{failureOf(error).message}</span>
        <Button spacing="compact" aria-label={`Count ${name} again`} onClick={() => void refetch()}>
          Count again
        </Button>
      </div>
    );
  if (data) return <Counts counted={data} isFetching={isFetching} />;
  if (isFetching)
    return (
      <span className={styles['small']} ref={takeFocus} tabIndex={-1}>
        Counting…
      </span>
    );
  return (
    <Button
      spacing="compact"
      aria-label={`Count what ${name} can do`}
      onClick={() => {
        wasPressed.current = true;
        ask([accountId]);
      }}
    >
      Count
    </Button>
  );
}

function Counts({ counted, isFetching }: { counted: Counted; isFetching: boolean }) {
  const { inProjects, projects, total, isWhole } = counted;
  if (inProjects === null) return <span>Jira did not say</span>;
  return (
    <>
      <dl className={styles['facts']}>
        {COUNTED.map(([label, key]) => (
          <div key={key} className={styles['fact']}>
            <dt>{label}</dt>
            <dd>{number(inProjects[key] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <span className={styles['small']}>
        {isWhole
          ? `of ${count(total, 'project')}`
          : `of ${number(projects)} asked about, ${number(total)} in all${isFetching ? '…' : ''}`}
      </span>
    </>
  );
}
