import { ARTICLES } from './articles';
import { CONNECTORS } from './connectors';
import type { CorpusCase } from './corpus-case';
import { FIELDS } from './fields';
import { LATER } from './later';
import { NETWORK_AND_LIMITS } from './network-and-limits';
import { PERMISSIONS } from './permissions';
import { PROJECTS } from './projects';
import { SIGN_IN } from './sign-in';

export type { CorpusCase } from './corpus-case';
export { UNRELATED } from './unrelated';

/** Texts as people paste them, with what each should be explained by. */
export const CORPUS: readonly CorpusCase[] = [
  ...ARTICLES,
  ...SIGN_IN,
  ...PROJECTS,
  ...PERMISSIONS,
  ...FIELDS,
  ...NETWORK_AND_LIMITS,
  ...CONNECTORS,
  ...LATER,
];
