import type { ReactNode } from 'react';
import { waitSentence } from '../../../../src/export/wording';
import { Message } from '../shared/message';
import { useNow } from './use-now';

/** That Jira asked to wait, counted down; nothing once the time has come. @param until ISO time */
export function WaitMessage({
  until,
  actions,
  children,
}: {
  until: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const title = waitSentence(Date.parse(until), useNow(true));
  if (title === undefined) return null;
  return (
    <Message tone="information" title={title} actions={actions}>
      {children}
    </Message>
  );
}
