import type { ReportRequirement } from '../../../../src/contract/report';
import { actorLabel, levelLabel } from '../../../../src/export/wording';
import { Lozenge } from '../shared/lozenge';
import { OutsideLink } from '../shared/screen-link';
import styles from './result-screen.module.css';
import { Section } from './section';

/** What a person does or confirms. */
export function StepsSection({ requirements }: { requirements: readonly ReportRequirement[] }) {
  const steps = requirements.filter(({ isStep }) => isStep);
  if (steps.length === 0) return null;
  return (
    <Section
      id="steps"
      title="Steps to do by hand"
      intro="Jira cannot be asked about these. Tick what is done before the next check."
    >
      <ul className={styles['list']}>
        {steps.map((step) => (
          <li key={step.id} className={styles['stack']}>
            <span>
              <Lozenge tone={step.outcome === 'met' ? 'success' : 'neutral'}>
                {step.outcome === 'met' ? 'Done' : 'To do'}
              </Lozenge>{' '}
              {step.reason === '' ? step.id : step.reason}
            </span>
            <span className={styles['small']}>
              {levelLabel(step.level)} · {actorLabel(step.actor)}
              {step.source !== undefined && (
                <>
                  {' · '}
                  <OutsideLink href={step.source}>Source</OutsideLink>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
