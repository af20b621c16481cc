/**
 * A short name for a text, for addresses and for what the browser keeps: the same for the same text (FNV-1a, 32 bits). Two changes of one
 * plan share a name about once in a million plans of 100 changes, and then are ticked together.
 */
export function shortName(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
