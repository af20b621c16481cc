import { useMemo } from 'react';
import type { ListedCheck } from '../../../../../src/contract/saved-check';
import { checksDigest } from '../../../../../src/export/wording/history';
import { momentText } from '../../result/moment-text';
import { CopyButton } from '../../setup/fields/copy-button';

/** Copies how all checks stand and what changed, for a ticket or a chat. @param names of accounts by id */
export function CopyDigest({
  checks,
  names,
}: {
  checks: readonly ListedCheck[];
  names: Readonly<Record<string, string>>;
}) {
  const text = useMemo(
    () =>
      checksDigest(
        checks.map((check) => ({ check, accountName: names[check.accountId] ?? check.accountId })),
        momentText(new Date().toISOString()),
        momentText,
      ),
    [checks, names],
  );
  return <CopyButton label="Copy a digest" name="all checks as Markdown" text={text} />;
}
