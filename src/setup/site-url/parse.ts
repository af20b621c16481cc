/** WHATWG parsing without the exception. @returns undefined when the text is no absolute address */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
