/** The list of keys to suggest for a kind of need. */
export function keysId(kind: string): string {
  return `keys-${kind}`;
}
