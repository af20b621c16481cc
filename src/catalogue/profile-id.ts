/**
 * The id of a profile made from the name that a person gave it.
 * @param name what the connector is called, in any script
 * @returns at most 64 small letters, digits and hyphens, beginning with a letter: "Aha! Roadmaps" gives "aha-roadmaps", "Ärger" "arger"
 */
export function profileIdFrom(name: string): string {
  const id = slug(name);
  return /^[a-z]/u.test(id) ? id : slug(`connector-${id}`);
}

/** A name as profiles use them inside: at most 64 small letters, digits and hyphens. */
export function slug(text: string): string {
  return (
    text
      .normalize('NFKD')
      // "Ä" is an A with a mark of its own now, and stays one without it.
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 64)
      .replace(/-$/u, '')
  );
}
