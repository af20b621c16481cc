import { count } from '../../../../../src/export/wording';
import { Lozenge } from '../../shared/lozenge';
import { judgedRequirements } from './judged-requirements';
import type { Offered } from './offered-connectors';

/** What a card says at a glance: how much is asked for, and where the list comes from. */
export function ConnectorLabels({ profile, isOwn }: Offered) {
  return (
    <>
      <Lozenge>{count(judgedRequirements(profile, {}).length, 'need')}</Lozenge>
      {profile.coverage === 'partial' && <Lozenge tone="warning">List incomplete</Lozenge>}
      {profile.kind === 'template' && <Lozenge>Not a product: by what it does</Lozenge>}
      {isOwn && <Lozenge>Kept by this site</Lozenge>}
    </>
  );
}
