import { profileFromOperations } from '../../../../../../src/catalogue/operations/profile-from-operations';
import { findOperation } from '../../../../../../src/catalogue/operations';
import { useAddress } from '../../../navigation/address';
import { newPath } from '../../addresses';
import type { Connectors } from '../../use-connectors';
import { newKey } from '../draft-keys';
import { ProfileEditor } from '../editor/profile-editor';
import { freeId, namingOf } from '../naming';
import { profileText } from '../written-profile';
import { OperationChoices } from './operation-choices';

/** A profile from what the connector will do. */
export function OperationsStart({ connectors }: { connectors: Connectors }) {
  const { query } = useAddress();
  const ids = [...new Set((query.get('do') ?? '').split(','))].filter((id) => findOperation(id));
  if (query.get('write') !== 'yes' || ids.length === 0) return <OperationChoices ids={ids} />;
  const about = ids.join(',');
  const profile = profileFromOperations(ids, 'My connector');
  return (
    <ProfileEditor
      key={about}
      draftKey={newKey('operations', about)}
      connectors={connectors}
      initial={{
        text: profileText({ ...profile, id: freeId(profile.id, namingOf(connectors)) }),
        note: 'Made from what you ticked. Go back to tick more; what you change here stays.',
        address: newPath('operations', { do: about, write: 'yes' }),
      }}
    />
  );
}
