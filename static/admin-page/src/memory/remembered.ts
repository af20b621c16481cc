import { keep, readKept } from './browser-storage';

/** What this browser remembers: the last choices. Ids only, never names. */
const CHOICES = 'preflight.choices';
const KEYS = 'preflight.project-keys';
const PROFILE = 'preflight.profile';

/** The last choices as a query string without its question mark; empty when there are none. */
export function rememberedChoices(): string {
  return readKept(CHOICES);
}

export function rememberChoices(query: string): void {
  keep(CHOICES, query);
}

/** A list of project keys that is too long for an address. */
export function rememberedKeys(): string {
  return readKept(KEYS);
}

export function rememberKeys(text: string): void {
  keep(KEYS, text);
}

/** A connector profile that was pasted, as typed. */
export function rememberedProfile(): string {
  return readKept(PROFILE);
}

export function rememberProfile(text: string): void {
  keep(PROFILE, text);
}
