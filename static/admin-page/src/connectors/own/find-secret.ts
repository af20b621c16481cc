import { findSecrets, NAME_OF_SECRET } from '../../../../../src/setup/secrets';

/** Where in a JSON value a secret stands, and what it looks like. */
export interface SecretInside {
  /** Path of the text, e.g. `requirements.0.reason`. */
  readonly field: string;
  /** With its article: "an API token". */
  readonly name: string;
}

/** Looks for the first secret among the texts of a JSON value; each text alone, since what stands near means nothing across fields. */
export function findSecretInside(value: unknown, field = ''): SecretInside | undefined {
  if (typeof value === 'string') {
    const [secret] = findSecrets(value);
    return secret && { field, name: NAME_OF_SECRET[secret.kind] };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = findSecretInside(inner, field === '' ? name : `${field}.${name}`);
    if (found) return found;
  }
  return undefined;
}
