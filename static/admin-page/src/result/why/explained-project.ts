import type { ExplainAnswer } from '../../../../../src/contract/explain';

/** As much of a project as a tree of grants needs: to name it, and to lead to its screens. */
export type ExplainedProject = Pick<ExplainAnswer['project'], 'id' | 'key' | 'style' | 'typeKey'>;
