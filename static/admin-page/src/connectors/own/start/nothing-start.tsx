import { newPath } from '../../addresses';
import type { Connectors } from '../../use-connectors';
import { newKey } from '../draft-keys';
import { ProfileEditor } from '../editor/profile-editor';
import { freeId, namingOf } from '../naming';
import { profileText } from '../written-profile';

/** An empty profile. */
export function NothingStart({ connectors }: { connectors: Connectors }) {
  const text = profileText({
    id: freeId('my-connector', namingOf(connectors)),
    name: 'My connector',
    requirements: [],
  });
  return (
    <ProfileEditor
      draftKey={newKey('nothing')}
      connectors={connectors}
      initial={{ text, address: newPath('nothing') }}
    />
  );
}
