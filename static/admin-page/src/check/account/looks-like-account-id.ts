/**
 * Whether a text can only be meant as an account id: 24 hexadecimal digits, or a number, a colon and a UUID, or one of the
 * prefixed forms (Atlassian REST v3, schema User: accountId examples).
 */
export function looksLikeAccountId(text: string): boolean {
  return /^(?:[0-9a-f]{24}|\d+:[0-9a-f-]{36}|(?:qm|ug|unknown):\S+)$/iu.test(text.trim());
}
