import type { Report } from '../../contract/report';
import type { Waiver } from '../../contract/waiver';
import type { PlanDocument } from '../plan';

/** A run with all that somebody else needs to judge it. Names are read when it is made and kept nowhere. */
export interface EvidencePack {
  /** With the waivers of its check, those that no longer hold too. */
  readonly report: Report;
  readonly plans?: readonly PlanDocument[];
  /** What the account is called on the site; its id where the name cannot be read. */
  readonly accountName: string;
  /** What the person is called who started the run. */
  readonly startedByName?: string;
  /** What the saved check is called that the run belongs to. */
  readonly checkName?: string;
  /** ISO time. */
  readonly madeAt: string;
  readonly appVersion?: string;
}

/** All waivers that are shown with a run; none for a run of no saved check. */
export const waiversOf = ({ report }: EvidencePack): readonly Waiver[] => report.waivers ?? [];
