import type { Cause } from '../../domain/cause-summary';
import type { Screen } from '../links';

/** What to change about one cause, in words. */
export interface Change {
  /** What to do, or what is unknown, in a few words. */
  readonly title: string;
  /** Why: one or two sentences. */
  readonly explanation: string;
  /** What to click, in one or two sentences. */
  readonly action: string;
  readonly screen?: Screen;
  /** True when one change in one place mends it; false when it is made project by project. */
  readonly atOnce: boolean;
  /** True when a change is known that mends it. */
  readonly mendable: boolean;
}

/** One row of "What to change". */
export interface CauseText extends Change {
  /** How far the change reaches: "in 12 projects", "on the whole site". */
  readonly reach: string;
}

/** The project whose screens are linked, as a cause names it. */
export type CauseProject = Cause['projects'][number] | undefined;
