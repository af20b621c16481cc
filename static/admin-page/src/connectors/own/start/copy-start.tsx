import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useAddress } from '../../../navigation/address';
import { Field, Select } from '../../../shared/field';
import { newPath } from '../../addresses';
import { type Connectors, findOffered, findOwn } from '../../use-connectors';
import { copyOf } from '../copy-of';
import { newKey } from '../draft-keys';
import { useDraft } from '../drafts';
import { ProfileEditor } from '../editor/profile-editor';
import { namingOf } from '../naming';
import { profileText } from '../written-profile';
import styles from './start.module.css';

/** A copy of any connector; asks which one when the address does not say. */
export function CopyStart({ connectors }: { connectors: Connectors }) {
  const { query } = useAddress();
  const choice = query.get('of') ?? '';
  const draftKey = newKey('copy', choice);
  const kept = useDraft(draftKey);
  const offered = findOffered(connectors, choice);
  // What was typed stays, even if what it was copied from is deleted meanwhile.
  if (!offered) {
    return kept ? (
      <ProfileEditor draftKey={draftKey} connectors={connectors} initial={kept} />
    ) : (
      <WhichOne connectors={connectors} />
    );
  }
  const written = findOwn(connectors, choice)?.written ?? { ...offered.profile };
  return (
    <ProfileEditor
      key={choice}
      draftKey={draftKey}
      connectors={connectors}
      initial={{
        text: profileText(copyOf(written, namingOf(connectors))),
        note: `This is a copy of ${offered.profile.name}. It does not change when that one does.`,
        address: newPath('copy', { of: choice }),
      }}
    />
  );
}

function WhichOne({ connectors: { all } }: { connectors: Connectors }) {
  const { push } = useAddress();
  const [choice, setChoice] = useState(all[0]?.choice ?? '');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        push(newPath('copy', { of: choice }));
      }}
    >
      <Field id="copy-of" label="Connector to copy">
        <Select
          id="copy-of"
          value={choice}
          onChange={(event) => {
            setChoice(event.currentTarget.value);
          }}
        >
          {all.map((offered) => (
            <option key={offered.choice} value={offered.choice}>
              {offered.profile.name}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button type="submit" appearance="primary">
          Copy it
        </Button>
      </div>
    </form>
  );
}
