/** A key without its wrapping. */
export interface UnwrappedKey {
  readonly base64: string;
  /** What the header says: `PUBLIC KEY`, `RSA PUBLIC KEY`, `CERTIFICATE`, `ssh`; empty without a header. */
  readonly label: string;
}

/** Takes off what copying adds: PEM headers, line breaks (also as `\n`), spaces, quotes, invisible characters. */
export function unwrapKey(text: string): UnwrappedKey {
  const plain = text
    .replace(/\\[nrt]/gu, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .trim();
  const [, ssh] = /^ssh-[a-z0-9-]+\s+(\S+)/u.exec(plain) ?? [];
  if (ssh !== undefined) return { base64: ssh, label: 'ssh' };
  const [, label = ''] = /BEGIN ([A-Z0-9 ]{1,40}?)\s*[-–—]/u.exec(plain) ?? [];
  const body = plain.replace(/[-–—]{1,5} ?(?:BEGIN|END) [A-Z0-9 ]{1,40}?\s*[-–—]{1,5}/gu, ' ');
  return { base64: body.replace(/[\s"'`“”‘’,;]+/gu, ''), label };
}
