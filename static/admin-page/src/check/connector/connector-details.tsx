import { activeRequirements } from '../../../../../src/domain/active-requirements';
import type { ConnectorProfile, OptionValue } from '../../../../../src/domain/profile';
import { isStep } from '../../../../../src/domain/verdict';
import { count } from '../../../../../src/export/wording';
import { connectorPath } from '../../connectors/addresses';
import { PageLink } from '../../navigation/page-link';
import { Expandable } from '../../shared/expandable';
import { Message } from '../../shared/message';
import { type Choices, OWN_CONNECTOR } from '../choices';
import { ConnectorOptions } from './connector-options';
import { judgedRequirements } from './judged-requirements';
import styles from './connector-question.module.css';
import { NeedList } from './need-list';
import { StepChoices } from './step-choices';

/** The chosen connector: what it shall do, what it then needs, what has to be done by hand. */
export function ConnectorDetails({
  profile,
  choices,
  onChange,
}: {
  profile: ConnectorProfile;
  choices: Choices;
  onChange: (changes: Partial<Choices>) => void;
}) {
  const needs = judgedRequirements(profile, choices.options);
  const steps = activeRequirements(profile, choices.options).filter(isStep);
  const setOption = (name: string, value: OptionValue): void => {
    const others = Object.entries(choices.options).filter(([other]) => other !== name);
    const option = profile.options.find((candidate) => candidate.name === name);
    const isDefault = option?.type === 'boolean' ? value === option.default : value === '';
    onChange({ options: Object.fromEntries(isDefault ? others : [...others, [name, value]]) });
  };
  return (
    <div className={styles['details']}>
      {profile.coverage === 'partial' && (
        <Message tone="warning" title={`The list for ${profile.name} may be incomplete`}>
          <p>
            {profile.coverageNote ??
              'The vendor’s own list could not be read in full, so more may be needed.'}
          </p>
        </Message>
      )}
      {profile.options.length > 0 && (
        <ConnectorOptions profile={profile} values={choices.options} onChange={setOption} />
      )}
      {choices.connectorId !== OWN_CONNECTOR && (
        <p>
          <PageLink to={connectorPath(choices.connectorId)}>All about {profile.name}</PageLink>: sources, ways
          to sign in, and how each operation fails.
        </p>
      )}
      <Expandable label={`See all ${count(needs.length, 'need')}`}>
        <NeedList requirements={needs} />
      </Expandable>
      {steps.length > 0 && (
        <StepChoices
          steps={steps}
          confirmed={choices.confirmed}
          onChange={(confirmed) => {
            onChange({ confirmed });
          }}
        />
      )}
    </div>
  );
}
