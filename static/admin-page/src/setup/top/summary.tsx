import Button from '@atlaskit/button/new';
import { sequencesFor } from '../../../../../src/setup';
import { useState } from 'react';
import { keepsForLater } from '../../memory/browser-storage';
import { PageLink } from '../../navigation/page-link';
import { Announce } from '../../shared/hidden';
import { Message } from '../../shared/message';
import { linkToTroubleshoot } from '../../troubleshoot/addresses';
import { CopyChecklist } from '../copy/copy-checklist';
import { goToSection, Section } from '../list/section';
import { checkAddress } from '../state/check-address';
import { useSetUp } from '../state/use-set-up';
import { counted } from '../state/what-counts';
import { ExpiryMessage } from './expiry-message';
import styles from './top.module.css';

/** How far it is, what comes next, and where it goes from here. */
export function Summary() {
  const setUp = useSetUp();
  const [isKept] = useState(keepsForLater);
  const all = counted(setUp);
  const open = all.filter(({ id }) => !setUp.isDone(id));
  const done = all.length - open.length;
  const [next] = open;
  const told = `${done} of ${all.length} done`;
  return (
    <Section id="how-far" title="How far it is">
      <ExpiryMessage />
      <div className={styles['progress']}>
        <p className={styles['count']}>{told}</p>
        <progress className={styles['bar']} value={done} max={all.length} aria-label="Done" />
        <Announce>{told}</Announce>
      </div>
      {!isKept && (
        <Message tone="warning" title="This browser keeps nothing for this page">
          <p>Ticks are there until you close it, as in a private window. Copy the checklist to keep them.</p>
        </Message>
      )}
      {next === undefined ? (
        <Message tone="success" title="All of it is done">
          <p>Now check whether the account may do what the connector needs.</p>
        </Message>
      ) : (
        <p className={styles['next']}>
          <span>Next: {next.title}</span>
          <Button
            onClick={() => {
              setUp.goTo(next.id);
            }}
          >
            Go to the next one
          </Button>
        </p>
      )}
      <Guides />
      <div className={styles['actions']}>
        <PageLink to={checkAddress(handedOver(setUp))}>Check the account now</PageLink>
        <PageLink to={linkToTroubleshoot({ account: setUp.accountId, connector: setUp.connector })}>
          It still fails: troubleshoot
        </PageLink>
        <CopyChecklist />
      </div>
    </Section>
  );
}

/** The vendor's guides further down, with how far each is. */
function Guides() {
  const { profile, method, isDone } = useSetUp();
  const sequences = sequencesFor(profile, method);
  if (sequences.length === 0) return null;
  return (
    <ul className={styles['guides']}>
      {sequences.map(({ id, title, steps }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              goToSection(id);
            }}
          >
            {title}
          </a>
          : {steps.filter((step) => isDone(step.id)).length} of {steps.length} steps
        </li>
      ))}
    </ul>
  );
}

const handedOver = ({
  connector,
  profile,
  method,
  accountId,
  progress,
  isDone,
}: ReturnType<typeof useSetUp>) => ({
  connector,
  profile,
  method,
  accountId,
  ticks: new Set(progress.ticks.filter(isDone)),
});
