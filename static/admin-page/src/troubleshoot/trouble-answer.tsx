import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { AccountHit } from '../../../../src/contract/account';
import { nameOf } from '../../../../src/export/wording/live-lines';
import type { Diagnosis } from '../../../../src/troubleshoot';
import { troubleshootingQuery } from '../queries';
import type { Who } from './addresses';
import { AnswerSection } from './answer/answer-section';
import { type Known, KnownProvider } from './answer/known';
import { CheckInJira } from './live/check-in-jira';
import { focusFindings, focusMissing } from './live/focus';
import { useFoundValues } from './live/use-found-values';
import { useLiveCheck } from './live/use-live-check';

/** What a text means, and what Jira says about it. */
export function TroubleAnswer({
  diagnosis,
  who,
  change,
  accountQuestion,
}: {
  diagnosis: Diagnosis;
  who: Who;
  change: (changes: Partial<Who>) => void;
  /** The question which account. @param isMissing Jira could not be asked without one */
  accountQuestion: (isMissing: boolean) => ReactNode;
}) {
  const [person, setPerson] = useState<AccountHit>();
  const [asked, setAsked] = useState<'account' | 'projects'>();
  const known = useQuery(troubleshootingQuery());
  const values = useFoundValues(diagnosis);
  const { questions, projectKeys } = values;
  const personId = questions.personPermissions.length > 0 ? person?.accountId : undefined;
  const live = useLiveCheck(
    questions,
    { accountId: who.account, projectKeys, ...(personId !== undefined && { personId }) },
    focusFindings,
  );
  const lacks =
    questions.account && who.account === ''
      ? 'account'
      : questions.projectFirst && projectKeys.length === 0
        ? 'projects'
        : undefined;
  const missing = asked === lacks ? lacks : undefined;
  const findings = live.last?.findings;
  const answer = useMemo<Known>(
    () => ({
      who,
      projectKeys,
      mentions: diagnosis.mentions,
      ...(findings && { findings }),
      permissionName: (key) => {
        const named = findings?.permissions.find(({ permission, said }) => permission === key && said.ok);
        return named ? nameOf(named) : (known.data?.permissionLabel(key) ?? key);
      },
      checklistPlace: (id) => known.data?.checklistPlace(id),
    }),
    [who, projectKeys, diagnosis, findings, known.data],
  );
  return (
    <KnownProvider value={answer}>
      <AnswerSection diagnosis={diagnosis} />
      <CheckInJira
        mentions={diagnosis.mentions}
        accountId={who.account}
        values={values}
        live={live}
        person={person}
        accountQuestion={accountQuestion(missing === 'account')}
        problem={missing === 'projects' ? 'Enter the key of the project that it is about.' : undefined}
        onAccount={(account) => {
          change({ account });
        }}
        onPerson={setPerson}
        onAsk={() => {
          setAsked(lacks);
          if (lacks === undefined) live.ask();
          else focusMissing(lacks);
        }}
      />
    </KnownProvider>
  );
}
