/**
 * Decodes base64 or base64url, padded or not.
 * @param text characters of the alphabet only; no spaces
 * @returns the bytes, or undefined when the text is not base64
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const padding = text.indexOf('=');
  const body = padding < 0 ? text : text.slice(0, padding);
  const tail = padding < 0 ? '' : text.slice(padding);
  const valid = /^[A-Za-z0-9+/_-]*$/u.test(body) && ['', '=', '=='].includes(tail) && body.length % 4 !== 1;
  if (!valid) return undefined;
  const binary = atob(body.replace(/-/gu, '+').replace(/_/gu, '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
