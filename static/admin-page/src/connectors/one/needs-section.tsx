import { IMPLICIT_REQUIREMENTS } from '../../../../../src/domain/active-requirements';
import type { ConnectorProfile, Level, Requirement } from '../../../../../src/domain/profile';
import { isStep } from '../../../../../src/domain/verdict';
import { levelLabel } from '../../../../../src/export/wording';
import { Section } from '../../result/section';
import styles from './one.module.css';
import { RequirementItem } from './requirement-item';

const LEVELS: readonly { readonly level: Level; readonly means: string }[] = [
  { level: 'required', means: 'Without these the account is not ready.' },
  { level: 'recommended', means: 'Without these a check warns.' },
  { level: 'optional', means: 'These are shown and change nothing about the verdict.' },
];

/** What the account needs, strictest first. */
export function NeedsSection({ profile }: { profile: ConnectorProfile }) {
  const needs = withImplicit(profile).filter((requirement) => !isStep(requirement));
  return (
    <Section id="needs" title="What it needs in Jira">
      {LEVELS.map(({ level, means }) => {
        const ofLevel = needs.filter((requirement) => requirement.level === level);
        if (ofLevel.length === 0) return null;
        return (
          <div key={level} className={styles['group']}>
            <h3>
              {levelLabel(level)} ({ofLevel.length})
            </h3>
            <p className={styles['subtle']}>{means}</p>
            <ul className={styles['list']}>
              {ofLevel.map((requirement) => (
                <RequirementItem key={requirement.id} requirement={requirement} options={profile.options} />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

/** What a person does when the connector is set up, and what others than its account need. */
export function HandSection({ profile }: { profile: ConnectorProfile }) {
  const steps = profile.requirements.filter(isStep);
  if (steps.length === 0) return null;
  return (
    <Section id="by-hand" title="Steps to do by hand" intro="Jira cannot be asked about these.">
      <ul className={styles['list']}>
        {steps.map((requirement) => (
          <RequirementItem key={requirement.id} requirement={requirement} options={profile.options} isStep />
        ))}
      </ul>
    </Section>
  );
}

function withImplicit({ requirements }: ConnectorProfile): readonly Requirement[] {
  const own = new Set(requirements.map(({ id }) => id));
  return [...IMPLICIT_REQUIREMENTS.filter(({ id }) => !own.has(id)), ...requirements];
}
