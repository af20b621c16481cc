import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connectors } from '../../api';
import { count } from '../../../../../src/export/wording';
import { siteProfileId } from '../../check/choices';
import { forgetProgress, isSameSetUp, type SetUpProgress } from '../../memory/set-up-progress';
import { useSetUpProgress } from '../../memory/use-set-up-progress';
import { connectorsQuery } from '../../queries';
import { Expandable } from '../../shared/expandable';
import { Announce } from '../../shared/hidden';
import { Section } from '../list/section';
import { useSetUp } from '../state/use-set-up';
import { KeptRow } from './kept-row';
import styles from './kept.module.css';

/** So many are shown before somebody asks for the others. */
const FIRST = 20;

/** What this browser keeps of all checklists; each can be opened and forgotten. Nothing while it keeps nothing. */
export function KeptList() {
  const { progress } = useSetUp();
  const all = useSetUpProgress();
  const { data } = useQuery(connectorsQuery());
  const [isWhole, setWhole] = useState(false);
  const [told, setTold] = useState('');
  const forget = (one?: SetUpProgress): void => {
    forgetProgress(one);
    setTold(one ? 'The checklist was cleared.' : 'All checklists were cleared.');
    // The button is gone with its row.
    document.getElementById('kept')?.focus();
  };
  const shown = isWhole ? all : all.slice(0, FIRST);
  return (
    <Section
      id="kept"
      title="Kept in this browser"
      intro="Ticks, the date on which the token expires and who made it: for each account, connector and way to sign in. Nobody else sees them."
      actions={
        all.length > 1 && (
          <Button
            appearance="subtle"
            onClick={() => {
              forget();
            }}
          >
            Clear all
          </Button>
        )
      }
    >
      <Announce>{told}</Announce>
      {all.length === 0 ? (
        <p className={styles['hint']}>Nothing yet.</p>
      ) : (
        <Expandable label={count(all.length, 'checklist')}>
          <ul className={styles['rows']}>
            {shown.map((one) => (
              <KeptRow
                key={`${one.accountId} ${one.connector} ${one.method}`}
                kept={one}
                name={nameOf(one.connector, data)}
                isCurrent={isSameSetUp(one, progress)}
                onForget={() => {
                  forget(one);
                }}
              />
            ))}
          </ul>
          {all.length > shown.length && (
            <Button
              appearance="subtle"
              onClick={() => {
                setWhole(true);
              }}
            >
              {`Show ${count(all.length - shown.length, 'older one', 'older ones')}`}
            </Button>
          )}
        </Expandable>
      )}
    </Section>
  );
}

/** What a connector is called; its id where it is not there any more. */
function nameOf(connector: string, data: Connectors | undefined): string {
  if (connector === '') return 'General checklist';
  const own = siteProfileId(connector);
  const profile =
    own === undefined
      ? data?.connectors.find(({ id }) => id === connector)
      : data?.own.find((one) => one.profile.id === own)?.profile;
  return profile?.name ?? connector;
}
