import { useState } from 'react';
import { AccountCard } from './account-card';
import { AccountPicker } from './account-picker';

/** Question 1: a picker until an account is chosen, then what is known about it. */
export function AccountQuestion({
  accountId,
  problem,
  onChange,
}: {
  accountId: string;
  problem: string | undefined;
  onChange: (accountId: string) => void;
}) {
  // Picker and card take each other's place; once one of them was used, the focus follows to the other.
  const [wasUsed, setWasUsed] = useState(false);
  const choose = (id: string): void => {
    setWasUsed(true);
    onChange(id);
  };
  if (accountId === '') return <AccountPicker problem={problem} takesFocus={wasUsed} onChoose={choose} />;
  return (
    <AccountCard
      accountId={accountId}
      takesFocus={wasUsed}
      onClear={() => {
        choose('');
      }}
    />
  );
}
