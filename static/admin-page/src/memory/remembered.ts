/**
 * What this browser remembers: the last choices. Ids only, never names.
 * Browsers can refuse storage to a page inside another site's page; then it is remembered only while the page is open.
 */
const CHOICES = 'preflight.choices';
const KEYS = 'preflight.project-keys';
const PROFILE = 'preflight.profile';

const whileOpen = new Map<string, string>();

/** The last choices as a query string without its question mark; empty when there are none. */
export function rememberedChoices(): string {
  return read(CHOICES);
}

export function rememberChoices(query: string): void {
  write(CHOICES, query);
}

/** A list of project keys that is too long for an address. */
export function rememberedKeys(): string {
  return read(KEYS);
}

export function rememberKeys(text: string): void {
  write(KEYS, text);
}

/** A connector profile that was pasted, as typed. */
export function rememberedProfile(): string {
  return read(PROFILE);
}

export function rememberProfile(text: string): void {
  write(PROFILE, text);
}

function read(name: string): string {
  try {
    return window.localStorage.getItem(name) ?? whileOpen.get(name) ?? '';
  } catch {
    return whileOpen.get(name) ?? '';
  }
}

function write(name: string, value: string): void {
  whileOpen.set(name, value);
  try {
    window.localStorage.setItem(name, value);
  } catch {
    // Refused or full: the map above has it.
  }
}
