import { useState } from 'react';
import { AccountPicker } from '../../check/account/account-picker';
import { Expandable } from '../../shared/expandable';
import { Announce } from '../../shared/hidden';

/** Puts an account on the list that was not found by itself. */
export function AddAccount({ onAdd }: { onAdd: (accountId: string) => void }) {
  const [added, setAdded] = useState(0);
  return (
    <Expandable label="Add an account">
      <AccountPicker
        // A new one has an empty field again.
        key={added}
        problem={undefined}
        takesFocus
        onChoose={(accountId) => {
          setAdded(added + 1);
          onAdd(accountId);
        }}
      />
      {added > 0 && <Announce>{`Added to the list. ${added} so far.`}</Announce>}
    </Expandable>
  );
}
