import { useMemo, useState } from 'react';
import type { NewAccountEvidence } from '../../../../../src/contract/plan';
import { api } from '../../api';
import { keysIn } from '../../check/choices';
import { refuseSecrets } from '../../check/connector/secret-check';
import { DeskProgress } from '../planner/desk-progress';
import { type Load, useDesk } from '../planner/use-desk';
import { NEW, type NewAccountAsk } from './new-account-ask';
import { NewAccountBoard } from './new-account-board';

/** Reads what the projects grant, a few at a time, and then makes the plans. */
export function NewAccountPlans({ asked }: { asked: NewAccountAsk }) {
  const keys = useMemo(() => keysIn(asked.choices.scope.keys), [asked]);
  const [evidence, setEvidence] = useState<readonly NewAccountEvidence[]>([]);
  const load = useMemo(
    (): Load => async (planner, onPiece) => {
      const { connector, choices } = asked;
      if (connector.from === 'profile') await refuseSecrets(connector.profile);
      const read = await api.readNewAccount(
        { connector, options: { ...choices.options }, projectKeys: keys },
        onPiece,
      );
      setEvidence(read);
      planner.tell({ kind: 'new-account', of: NEW, evidence: read });
    },
    [asked, keys],
  );
  const desk = useDesk(load);
  if (desk.state !== 'ready') return <DeskProgress desk={desk} all={keys.length} pieces="project" />;
  return <NewAccountBoard asked={asked} evidence={evidence} planner={desk.planner} />;
}
