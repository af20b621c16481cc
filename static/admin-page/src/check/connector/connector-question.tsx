import Button from '@atlaskit/button/new';
import TextField from '@atlaskit/textfield';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '../../../../../src/export/wording';
import { newPath } from '../../connectors/addresses';
import { PageLink } from '../../navigation/page-link';
import { connectorsQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Field, Problem } from '../../shared/field';
import { Loading } from '../../shared/loading';
import { type Choices, OWN_CONNECTOR } from '../choices';
import { FIELD_IDS } from '../problems';
import { ConnectorCard } from './connector-card';
import { ConnectorDetails } from './connector-details';
import { ConnectorLabels } from './connector-labels';
import styles from './connector-question.module.css';
import { everyConnector, shownConnectors } from './offered-connectors';
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
  const [find, setFind] = useState('');
  const [isWhole, setWhole] = useState(false);
  if (answer.isPending) return <Loading>Reading the connectors…</Loading>;
  if (answer.isError) return <FailureMessage error={answer.error} onRetry={() => void answer.refetch()} />;
  const { connectorId } = choices;
  const all = everyConnector(answer.data);
  const shown = shownConnectors(all, find, isWhole, connectorId);
  const isOwn = connectorId === OWN_CONNECTOR;
  const isKnown = isOwn || shown.some(({ choice }) => choice === connectorId);
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
      <div className={styles['find']}>
        <Field id="connector-find" label="Find a connector">
          <TextField
            id="connector-find"
            value={find}
            placeholder="Name, or what it does"
            onChange={(event) => {
              setFind(event.currentTarget.value);
            }}
          />
        </Field>
        <p role="status" className={styles['found']}>
          {shown.length < all.length
            ? `${shown.length} of ${count(all.length, 'connector')} shown`
            : `All ${count(all.length, 'connector')} shown`}
        </p>
        {find.trim() === '' && (
          <Button
            appearance="subtle"
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? 'Show fewer' : 'Show all'}
          </Button>
        )}
      </div>
      <div
        role="radiogroup"
        aria-labelledby="question-2"
        aria-describedby={problem === undefined ? undefined : 'connector-problem'}
        className={styles['cards']}
      >
        {shown.map((offered, index) => (
          <ConnectorCard
            key={offered.choice}
            {...card(offered.choice, index)}
            name={offered.profile.name}
            summary={offered.profile.summary}
            labels={<ConnectorLabels {...offered} />}
          />
        ))}
        <ConnectorCard
          {...card(OWN_CONNECTOR, shown.length)}
          name="Another connector"
          summary="Paste a profile that says what the connector needs."
          labels={null}
        />
      </div>
      <p>
        Not in the list? <PageLink to={newPath()}>Make your own profile</PageLink>, which the site keeps, or
        paste one under “Another connector”.
      </p>
      {isOwn && (
        <OwnProfileField text={connector.text} problem={connector.problem} onChange={connector.setText} />
      )}
      {connector.profile && (
        <ConnectorDetails profile={connector.profile} choices={choices} onChange={onChange} />
      )}
    </>
  );
}
