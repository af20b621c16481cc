/** How much of a pasted text is read, in UTF-16 units. The first failure is usually near the top; the rest repeats it. */
export const MAX_CHARACTERS = 20_000;

/** The beginning of a text, without half a character at its end. */
export function capped(text: string, max = MAX_CHARACTERS): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  const half = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, half ? max - 1 : max);
}
