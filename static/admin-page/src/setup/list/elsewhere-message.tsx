import { useState } from 'react';
import { findChecklistItem, listSequences } from '../../../../../src/catalogue/checklists';
import { PageLink } from '../../navigation/page-link';
import { useQueryValues } from '../../navigation/use-query-value';
import { Message } from '../../shared/message';
import { linkToChecklist } from '../link-to-checklist';
import { useSetUp } from '../state/use-set-up';

/** The address can lead to an entry of another connector's checklist; then this says where it is. */
export function ElsewhereMessage() {
  const { profile } = useSetUp();
  const { get } = useQueryValues();
  const [item] = useState(() => get('item'));
  const [connector] = connectorsOf(item).filter((id) => id !== profile.id);
  if (connector === undefined || connectorsOf(item).includes(profile.id)) return null;
  return (
    <Message tone="information" title="What you are looking for is in another checklist">
      <p>
        It belongs to one connector only.{' '}
        <PageLink to={linkToChecklist(item, connector)}>Open it there</PageLink>
      </p>
    </Message>
  );
}

/** The connectors whose checklist alone has an entry; empty when it is in all of them, or in none. */
function connectorsOf(id: string): readonly string[] {
  const sequence = listSequences().find(({ steps }) => steps.some((step) => step.id === id));
  return findChecklistItem(id)?.appliesTo?.connectors ?? sequence?.connectors ?? [];
}
