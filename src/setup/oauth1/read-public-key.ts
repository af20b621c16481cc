import { decodeBase64 } from '../base64';
import { DER, kindOfDer, readDer } from '../der';
import { findSecrets } from '../secrets';
import { unwrapKey } from './unwrap-key';

/** What keeps a text from being read as an RSA public key. */
export type UnreadableKey =
  | 'empty'
  | 'private-key'
  | 'secret'
  | 'certificate'
  | 'ssh-key'
  | 'not-base64'
  | 'cut-off'
  | 'extra-data'
  | 'not-rsa'
  | 'not-a-key';

export interface RsaPublicKey {
  /** The whole key in DER, hexadecimal. */
  readonly der: string;
  /** Modulus and exponent, hexadecimal without leading zeros: what two forms of one key have in common. */
  readonly modulus: string;
  readonly exponent: string;
  readonly bits: number;
  /** SubjectPublicKeyInfo is what Jira reads; PKCS #1 holds the same numbers in another wrapping. */
  readonly form: 'public-key' | 'rsa-public-key';
}

export type KeyReading = { readonly key: RsaPublicKey } | { readonly unreadable: UnreadableKey };

/** 1.2.840.113549.1.1.1, rsaEncryption (RFC 8017). */
const RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/** Reads an RSA public key: PEM with or without its headers, on one line or several, also as JSON writes it. Never throws. */
export function readPublicKey(text: string): KeyReading {
  const [secret] = findSecrets(text);
  if (secret) return { unreadable: secret.kind === 'private-key' ? 'private-key' : 'secret' };
  const { base64, label } = unwrapKey(text);
  if (base64 === '') return { unreadable: 'empty' };
  if (label === 'ssh') return { unreadable: 'ssh-key' };
  const bytes = decodeBase64(base64);
  if (!bytes) return readCutOff(base64);
  return readKeyBytes(bytes);
}

/** A key that was cut in the middle of four signs is no base64 any more; without the last sign it tells what it was. */
function readCutOff(base64: string): KeyReading {
  const bytes = base64.length % 4 === 1 ? decodeBase64(base64.slice(0, -1)) : undefined;
  const reading = bytes && readKeyBytes(bytes);
  return reading && 'unreadable' in reading ? reading : { unreadable: 'not-base64' };
}

function readKeyBytes(bytes: Uint8Array): KeyReading {
  const kind = kindOfDer(bytes);
  const outer = readDer(bytes, 0);
  if (kind === 'certificate' || kind === 'private-key') return { unreadable: kind };
  if (kind === 'other' || !outer) return { unreadable: 'not-a-key' };
  if (outer.end > bytes.length) return { unreadable: 'cut-off' };
  if (outer.end < bytes.length) return { unreadable: 'extra-data' };
  const numbers = kind === 'public-key' ? startOfNumbers(bytes, outer.start) : outer.start;
  if (numbers === undefined) return { unreadable: 'not-rsa' };
  const modulus = readDer(bytes, numbers);
  const exponent = modulus && readDer(bytes, modulus.end);
  if (modulus?.tag !== DER.integer || exponent?.tag !== DER.integer || exponent.end > bytes.length)
    return { unreadable: 'not-a-key' };
  const hex = hexOf(bytes, modulus.start, modulus.end);
  return {
    key: {
      modulus: hex,
      der: hexOf(bytes, 0, bytes.length),
      exponent: hexOf(bytes, exponent.start, exponent.end),
      bits: bitsOf(hex),
      form: kind,
    },
  };
}

/** SubjectPublicKeyInfo: SEQUENCE { SEQUENCE { algorithm, … }, BIT STRING { SEQUENCE { modulus, exponent } } } (RFC 5280, 8017). */
function startOfNumbers(bytes: Uint8Array, at: number): number | undefined {
  const algorithm = readDer(bytes, at);
  const id = algorithm && readDer(bytes, algorithm.start);
  const isRsa = id && RSA.every((byte, index) => bytes[id.start + index] === byte);
  const string = algorithm && readDer(bytes, algorithm.end);
  if (!isRsa || string?.tag !== DER.bitString) return undefined;
  const inner = readDer(bytes, string.start + 1);
  return inner?.tag === DER.sequence ? inner.start : undefined;
}

const hexOf = (bytes: Uint8Array, start: number, end: number): string =>
  Array.from(bytes.subarray(start, end), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^0+/u, '');

const bitsOf = (hex: string): number =>
  hex === '' ? 0 : (hex.length - 1) * 4 + Number.parseInt(hex.charAt(0), 16).toString(2).length;
