/**
 * The address of the set-up checklist, opened at one of its items.
 * @param itemId id of a checklist item or of a step of a sequence; empty opens the top
 * @param connectorId the choice of a connector as the check screen writes it (an id of the catalogue, or `-site-…`); left out, the
 *   general checklist for connectors that are not listed
 */
export function linkToChecklist(itemId: string, connectorId?: string): string {
  const path = connectorId === undefined ? '/setup' : `/connectors/${encodeURIComponent(connectorId)}/setup`;
  return itemId === '' ? path : `${path}?item=${encodeURIComponent(itemId)}`;
}
