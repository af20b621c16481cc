import { useQuery } from '@tanstack/react-query';
import { count } from '../../../../../src/export/wording';
import { connectorsQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Problem } from '../../shared/field';
import { Loading } from '../../shared/loading';
import { Lozenge } from '../../shared/lozenge';
import { type Choices, OWN_CONNECTOR } from '../choices';
import { FIELD_IDS } from '../problems';
import { ConnectorCard } from './connector-card';
import { ConnectorDetails } from './connector-details';
import styles from './connector-question.module.css';
import { judgedRequirements } from './judged-requirements';
import { OwnProfileField } from './own-profile-field';
import type { ChosenConnector } from './use-connector';

/** Question 2: the connectors as cards, and what the chosen one can be asked to do. */
export function ConnectorQuestion({
  choices,
  connector,
  problem,
  onChange,
}: {
  choices: Choices;
  connector: ChosenConnector;
  problem: string | undefined;
  onChange: (changes: Partial<Choices>) => void;
}) {
  const answer = useQuery(connectorsQuery());
  if (answer.isPending) return <Loading>Reading the connectors…</Loading>;
  if (answer.isError) return <FailureMessage error={answer.error} onRetry={() => void answer.refetch()} />;
  const { connectors } = answer.data;
  const { connectorId } = choices;
  const isOwn = connectorId === OWN_CONNECTOR;
  const isKnown = isOwn || connectors.some(({ id }) => id === connectorId);
  const card = (id: string, index: number) => ({
    id,
    isChosen: id === connectorId,
    inputId: (isKnown ? id === connectorId : index === 0) ? FIELD_IDS.connector : undefined,
    onChoose: () => {
      // Another connector has other options and steps; what was chosen for the last one means nothing to it.
      if (id !== connectorId) onChange({ connectorId: id, options: {}, confirmed: [] });
    },
  });
  return (
    <>
      <Problem id="connector-problem" text={problem} />
      <div
        role="radiogroup"
        aria-labelledby="question-2"
        aria-describedby={problem === undefined ? undefined : 'connector-problem'}
        className={styles['cards']}
      >
        {connectors.map((profile, index) => (
          <ConnectorCard
            key={profile.id}
            {...card(profile.id, index)}
            name={profile.name}
            summary={profile.summary}
            labels={
              <>
                <Lozenge>{count(judgedRequirements(profile, {}).length, 'need')}</Lozenge>
                {profile.coverage === 'partial' && <Lozenge tone="warning">List incomplete</Lozenge>}
              </>
            }
          />
        ))}
        <ConnectorCard
          {...card(OWN_CONNECTOR, connectors.length)}
          name="Another connector"
          summary="Paste a profile that says what the connector needs."
          labels={<Lozenge>Your own list</Lozenge>}
        />
      </div>
      {isOwn && (
        <OwnProfileField text={connector.text} problem={connector.problem} onChange={connector.setText} />
      )}
      {connector.profile && (
        <ConnectorDetails profile={connector.profile} choices={choices} onChange={onChange} />
      )}
    </>
  );
}
