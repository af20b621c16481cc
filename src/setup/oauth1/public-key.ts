import type { Finding } from '../finding';
import type { Sameness } from './consumer-key';
import { type KeyReading, readPublicKey, type RsaPublicKey, type UnreadableKey } from './read-public-key';

export type PublicKeyProblem = UnreadableKey | 'rsa-form' | 'short' | 'differs';

export interface PublicKeyFinding extends Finding<PublicKeyProblem> {
  /** Whose copy it is about; absent where it is about both. */
  readonly side?: 'here' | 'there';
}

export interface PublicKeyReading {
  readonly same: Sameness;
  /** Empty when both are well-formed and hold the same key, however they are broken into lines. */
  readonly findings: readonly PublicKeyFinding[];
}

/** Keys shorter than this have been factored in practice (RSA-829, 2020), and NIST SP 800-131A stopped allowing 1024 in 2013. */
const SHORT = 2048;

const WORDS: Readonly<Record<PublicKeyProblem, readonly [string, string]>> = {
  empty: ['The public key is missing.', 'Copy the whole key, from the first line to the last.'],
  'private-key': [
    'This is a private key, which must stay where it was made.',
    'Remove it here, make a new pair if anybody may have seen it, and copy the public key instead.',
  ],
  secret: ['This looks like a secret, not like a public key.', 'Remove it and copy the public key.'],
  certificate: [
    'This is a certificate, not a public key.',
    'Copy the public key that the connector generated.',
  ],
  'ssh-key': ['This is a public key in the form of SSH.', 'Copy the key that begins with BEGIN PUBLIC KEY.'],
  'not-base64': [
    'There are characters in the key that do not belong there.',
    'Copy it again with the copy button.',
  ],
  'cut-off': ['The end of the key is missing.', 'Copy the whole key, from the first line to the last.'],
  'extra-data': ['There is something behind the end of the key.', 'Copy the key alone.'],
  'not-rsa': [
    'This is a public key, but not an RSA key.',
    'OAuth 1.0a with Jira takes an RSA key: let the connector generate one.',
  ],
  'not-a-key': ['This is not a public key.', 'Copy the key that the connector generated.'],
  'rsa-form': [
    'The key begins with BEGIN RSA PUBLIC KEY, a form that Jira does not read.',
    'Convert it to BEGIN PUBLIC KEY.',
  ],
  short: ['The key is shorter than 2048 bits.', 'Generate a longer one if the connector offers it.'],
  differs: [
    'The two keys are not the same.',
    'Copy the key from the connector into the application link again.',
  ],
};

function say(code: PublicKeyProblem, side?: 'here' | 'there'): PublicKeyFinding {
  const [what, why] = WORDS[code];
  return { code, what, why, ...(side && { side }) };
}

/**
 * Compares the public key of a connector with the copy in Jira's application link ("check that the OAuth Public Key are an exact match
 * on both sides", Jira Align Cloud to Jira Cloud Connectivity Quick Guide). Headers, line breaks and spaces do not count; the numbers
 * of the key do. Jira reads a SubjectPublicKeyInfo (X509EncodedKeySpec in Atlassian's RSAKeys.fromPemEncodingToPublicKey), so PKCS #1 is
 * a finding. A private key is recognised and refused. Never throws.
 * @param here the key as the connector shows it
 * @param there the key as it stands in Jira; empty while it is not known
 */
export function checkPublicKey(here: string, there: string): PublicKeyReading {
  const [a, b] = [readPublicKey(here), readPublicKey(there)];
  const findings = [...findingsOf(a, 'here'), ...findingsOf(b, 'there')];
  if (!('key' in a) || !('key' in b)) return { same: 'unknown', findings };
  if (isSameKey(a.key, b.key)) return { same: 'same', findings };
  return { same: 'different', findings: [say('differs'), ...findings] };
}

/** In one form the keys are compared whole: with a slip beside the numbers Jira would not read them. */
const isSameKey = (a: RsaPublicKey, b: RsaPublicKey): boolean =>
  a.form === b.form ? a.der === b.der : a.modulus === b.modulus && a.exponent === b.exponent;

function findingsOf(reading: KeyReading, side: 'here' | 'there'): PublicKeyFinding[] {
  if ('unreadable' in reading) return [say(reading.unreadable, side)];
  return [
    ...(reading.key.form === 'rsa-public-key' ? [say('rsa-form', side)] : []),
    ...(reading.key.bits < SHORT ? [say('short', side)] : []),
  ];
}
