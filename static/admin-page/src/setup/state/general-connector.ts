import type { ConnectorProfile } from '../../../../../src/domain/profile';

/** Stands for a connector that is not in the list: nothing is known of what it needs, so only what holds for all is shown. */
export const GENERAL_CONNECTOR: ConnectorProfile = {
  id: '',
  name: '',
  coverage: 'full',
  options: [],
  requirements: [],
};
