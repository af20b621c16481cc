import type { Requirement } from '../../../../../src/domain/profile';
import { actorLabel, basisSentence, levelLabel } from '../../../../../src/export/wording';
import { tickOfStep } from '../../../../../src/setup';
import { useSetUp } from '../state/use-set-up';
import { counted, ownSteps } from '../state/what-counts';
import styles from './list.module.css';
import { Section } from './section';
import { SourceLine } from './source-line';
import { TickRow } from './tick-row';

/** What this connector asks a person to do beside signing in; its profile says so. Nothing where it asks for nothing. */
export function OwnSteps() {
  const setUp = useSetUp();
  const steps = ownSteps(setUp);
  if (steps.length === 0) return null;
  const next = counted(setUp).find(({ id }) => !setUp.isDone(id))?.id;
  return (
    <Section
      id="own-steps"
      title={`What else ${setUp.profile.name} asks for`}
      intro="Jira cannot be asked about these. What is ticked here and above is ticked in the check too."
    >
      <ol className={styles['rows']}>
        {steps.map((step) => {
          const id = tickOfStep(step.id);
          return (
            <TickRow key={id} id={id} title={step.reason === '' ? step.id : step.reason} isNext={id === next}>
              <StepDetails step={step} />
            </TickRow>
          );
        })}
      </ol>
    </Section>
  );
}

function StepDetails({ step }: { step: Requirement }) {
  return (
    <>
      {step.breaks !== undefined && <p>Without it: {step.breaks}</p>}
      <p>
        {levelLabel(step.level)}. By: {actorLabel(step.actor).toLowerCase()}. {basisSentence(step.basis)}
      </p>
      <SourceLine source={step.source} checked={step.checked} />
    </>
  );
}
