import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConnectorProfile } from '../../../../src/domain/profile';
import { useQueryValues } from '../navigation/use-query-value';
import { accountQuery } from '../queries';
import { KeptList } from './kept/kept-list';
import { ElsewhereMessage } from './list/elsewhere-message';
import { JiraAlignApiSection } from './list/jira-align-api-section';
import { OwnSteps } from './list/own-steps';
import { SequenceSection } from './list/sequence-section';
import { SignInSection } from './list/sign-in-section';
import { itemVerdict } from './state/item-verdict';
import { methodToShow } from './state/sign-in-choices';
import { useEntries } from './state/use-entries';
import { type SetUp, SetUpContext } from './state/use-set-up';
import { useTrackedProgress } from './state/use-tracked-progress';
import { AccountSection } from './top/account-section';
import { MethodSection } from './top/method-section';
import { Summary } from './top/summary';

/** The checklist of one connector: account and way to sign in, how far it is, and all there is to tick. */
export function SetUpView({ connector, profile }: { connector: string; profile: ConnectorProfile }) {
  const setUp = useSetUpState(connector, profile);
  return (
    <SetUpContext.Provider value={setUp}>
      <ElsewhereMessage />
      <AccountSection />
      <MethodSection />
      <Summary />
      <SignInSection />
      <OwnSteps />
      <SequenceSection />
      <JiraAlignApiSection />
      <KeptList />
    </SetUpContext.Provider>
  );
}

function useSetUpState(connector: string, profile: ConnectorProfile): SetUp {
  const { get } = useQueryValues();
  const accountId = get('account');
  // What is opened later must not change the way to sign in.
  const [firstItem] = useState(() => get('item'));
  const method = methodToShow(profile, get('method'), firstItem);
  const { data: account } = useQuery({ ...accountQuery(accountId), enabled: accountId !== '' });
  const { progress, ticks, tick, note } = useTrackedProgress({ accountId, connector, method });
  const entries = useEntries();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [today] = useState(() => new Date());
  const verdictOf = (id: string) => itemVerdict(id, { account, progress, method, today });
  return {
    connector,
    profile,
    method,
    accountId,
    account,
    progress,
    isTicked: (id) => ticks.has(id),
    isDone: (id) => {
      const says = verdictOf(id)?.says;
      return says === 'holds' || (says === undefined && ticks.has(id));
    },
    verdictOf,
    tick,
    note,
    ...entries,
    typed: (field) => texts[field] ?? '',
    type: (field, text) => {
      setTexts((before) => ({ ...before, [field]: text }));
    },
  };
}
