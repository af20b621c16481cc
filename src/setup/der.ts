/** One element of DER (ITU-T X.690): what it is and where its content lies, as offsets into the bytes. */
export interface DerElement {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

export const DER = {
  integer: 0x02,
  bitString: 0x03,
  objectId: 0x06,
  sequence: 0x30,
} as const;

/**
 * Reads the element that begins at an offset. Its content may reach past the bytes at hand (`end` says where it would end), so that a
 * key that was cut off can be told from something else.
 * @returns undefined when no element begins there
 */
export function readDer(bytes: Uint8Array, at: number): DerElement | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const count = first & 0x7f;
  // Four length bytes are enough for four gigabytes; the indefinite form (0x80) is not DER.
  if (count === 0 || count > 4) return undefined;
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const byte = bytes[at + 2 + index];
    if (byte === undefined) return undefined;
    length = length * 256 + byte;
  }
  return { tag, start: at + 2 + count, end: at + 2 + count + length };
}

/** What a key in DER is, as far as its first bytes tell. */
export type DerKind = 'private-key' | 'public-key' | 'rsa-public-key' | 'certificate' | 'other';

/** PKCS #5 encryption (RFC 8018, 1.2.840.113549.1.5): the algorithm of an encrypted private key. */
const PKCS5 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05];

/**
 * Tells keys apart by their outermost structure: PKCS #8 and PKCS #1 private keys and SEC 1 keys begin with a version number
 * (RFC 5208, RFC 8017, RFC 5915), a public key with its algorithm (RFC 5280, SubjectPublicKeyInfo), a PKCS #1 public key with a long
 * number, a certificate with a sequence in a sequence whose first element is a version or serial number.
 */
export function kindOfDer(bytes: Uint8Array): DerKind {
  const outer = readDer(bytes, 0);
  const inner = outer && readDer(bytes, outer.start);
  if (outer?.tag !== DER.sequence || !inner) return 'other';
  if (inner.tag === DER.integer) {
    const isVersion = inner.end - inner.start === 1 && (bytes[inner.start] ?? 9) <= 1;
    return isVersion ? 'private-key' : 'rsa-public-key';
  }
  if (inner.tag !== DER.sequence) return 'other';
  const deepest = readDer(bytes, inner.start);
  if (deepest?.tag !== DER.objectId) return deepest ? 'certificate' : 'other';
  const encrypted = PKCS5.every((byte, index) => bytes[deepest.start + index] === byte);
  return encrypted ? 'private-key' : 'public-key';
}
