/**
 * What this browser remembers: the last choices, and the choices of the last runs. Ids only, never names.
 * Browsers can refuse storage to a page inside another site's page; then it is remembered only while the page is open.
 */
const CHOICES = 'preflight.choices';
const RUNS = 'preflight.runs';
const KEYS = 'preflight.project-keys';
const PROFILE = 'preflight.profile';
const MOST_RUNS = 20;

const whileOpen = new Map<string, string>();

/** The last choices as a query string without its question mark; empty when there are none. */
export function rememberedChoices(): string {
  return read(CHOICES);
}

export function rememberChoices(query: string): void {
  write(CHOICES, query);
}

/** The choices that a run was started with, as a query string; undefined for a run started elsewhere. */
export function choicesOfRun(runId: string): string | undefined {
  return runs().find(([id]) => id === runId)?.[1];
}

export function rememberRun(runId: string, query: string): void {
  const others = runs().filter(([id]) => id !== runId);
  write(RUNS, JSON.stringify([[runId, query], ...others].slice(0, MOST_RUNS)));
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

function runs(): [string, string][] {
  try {
    const value: unknown = JSON.parse(read(RUNS) || '[]');
    return Array.isArray(value) ? value.filter(isRun) : [];
  } catch {
    return [];
  }
}

function isRun(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
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
