import Button from '@atlaskit/button/new';
import { findChecklistItem, type SequenceStep } from '../../../../../src/catalogue/checklists';
import { sequencesFor, type SequenceFor } from '../../../../../src/setup';
import { useSetUp } from '../state/use-set-up';
import { shownItems } from '../state/what-counts';
import { EntryLink } from './entry-link';
import styles from './list.module.css';
import { Section } from './section';
import { SourceLine } from './source-line';
import { TickRow } from './tick-row';

/** The vendor's guides, step by step. They may be gone through again, so each can be cleared. */
export function SequenceSection() {
  const { profile, method } = useSetUp();
  return (
    <>
      {sequencesFor(profile, method).map((sequence) => (
        <OneSequence key={sequence.id} sequence={sequence} />
      ))}
    </>
  );
}

function OneSequence({ sequence: { id, title, note, steps, source, checked } }: { sequence: SequenceFor }) {
  const { isDone, tick } = useSetUp();
  const next = steps.find((step) => !isDone(step.id))?.id;
  const done = steps.filter((step) => isDone(step.id)).length;
  return (
    <Section
      id={id}
      title={title}
      intro={`${done} of ${steps.length} done. In this order${note === undefined ? '.' : `. ${note}`}`}
      actions={
        done > 0 && (
          <Button
            appearance="subtle"
            onClick={() => {
              tick(
                steps.map((step) => step.id),
                false,
              );
            }}
          >
            Start again
          </Button>
        )
      }
    >
      <ol className={styles['rows']}>
        {steps.map((step) => (
          <TickRow
            key={step.id}
            id={step.id}
            number={step.number}
            title={step.title}
            isNext={done > 0 && step.id === next}
          >
            <StepDetails step={step} checked={checked} />
          </TickRow>
        ))}
      </ol>
      <SourceLine source={source} checked={checked} label="The whole guide" />
    </Section>
  );
}

function StepDetails({ step, checked }: { step: SequenceStep; checked: string }) {
  const setUp = useSetUp();
  const shown = new Set(shownItems(setUp).map(({ id }) => id));
  const items = (step.items ?? []).filter((id) => shown.has(id)).flatMap((id) => findChecklistItem(id) ?? []);
  return (
    <>
      {step.note !== undefined && <p>{step.note}</p>}
      {items.length > 0 && (
        <div>
          <p>Look at this first, or when it fails:</p>
          <ul className={styles['related']}>
            {items.map(({ id, title }) => (
              <li key={id}>
                <EntryLink id={id}>{title}</EntryLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      <SourceLine source={step.source} checked={checked} />
    </>
  );
}
