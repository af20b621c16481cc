import { rememberedProfile } from '../../../memory/remembered';
import { newPath } from '../../addresses';
import type { Connectors } from '../../use-connectors';
import { newKey } from '../draft-keys';
import { ProfileEditor } from '../editor/profile-editor';

/** The profile that was pasted on the check screen, to be kept for the site. */
export function PastedStart({ connectors }: { connectors: Connectors }) {
  return (
    <ProfileEditor
      draftKey={newKey('pasted')}
      connectors={connectors}
      initial={{ text: rememberedProfile(), address: newPath('pasted') }}
    />
  );
}
