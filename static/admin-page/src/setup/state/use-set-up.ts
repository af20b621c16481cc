import { createContext, useContext } from 'react';
import type { AccountAnswer } from '../../../../../src/contract/account';
import type { ConnectorProfile, SignInMethod } from '../../../../../src/domain/profile';
import type { SetUpProgress } from '../../memory/set-up-progress';
import type { ItemVerdict } from './item-verdict';

/** Everything that the parts of the checklist share. */
export interface SetUp {
  /** The choice of the connector; empty for the general checklist. */
  readonly connector: string;
  readonly profile: ConnectorProfile;
  readonly method: SignInMethod;
  readonly accountId: string;
  /** What Jira says about the account, once it is chosen and Jira has answered. */
  readonly account: AccountAnswer | undefined;
  readonly progress: SetUpProgress;
  readonly isTicked: (id: string) => boolean;
  /** Ticked or known to hold, and not known to be wrong. */
  readonly isDone: (id: string) => boolean;
  readonly verdictOf: (id: string) => ItemVerdict | undefined;
  readonly tick: (ids: readonly string[], isOn: boolean) => void;
  readonly note: (noted: Partial<Pick<SetUpProgress, 'expires' | 'owner'>>) => void;
  readonly isOpen: (id: string) => boolean;
  readonly setOpen: (id: string, isOpen: boolean) => void;
  /** Opens an entry and moves there. */
  readonly goTo: (id: string) => void;
  /** What stands in a field; kept while the screen is open, and nowhere else. */
  readonly typed: (field: string) => string;
  readonly type: (field: string, text: string) => void;
}

export const SetUpContext = createContext<SetUp | null>(null);

/** The checklist that is shown. @throws Error outside of one */
export function useSetUp(): SetUp {
  const setUp = useContext(SetUpContext);
  if (!setUp) throw new Error('useSetUp needs a SetUpContext above it.');
  return setUp;
}
