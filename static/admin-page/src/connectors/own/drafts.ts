import { useSyncExternalStore } from 'react';

/** A profile of the site's own that a text was begun from. */
export interface Base {
  readonly id: string;
  readonly version: number;
}

/** A profile that somebody is writing. */
export interface Draft {
  /** JSON as it was typed; it need not be valid yet. */
  readonly text: string;
  /** What it replaces; absent for a new profile. */
  readonly base?: Base;
  /** What is to be said about where it comes from. */
  readonly note?: string;
  /** Where it is written. */
  readonly address: string;
}

/** Kept while the page is open and nowhere else: what is unfinished is nobody else's, and the browser's storage may be shared. */
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();
let everything: readonly (readonly [string, Draft])[] = [];

/** Keeps what was typed, so that it is there when one comes back. */
export function keepDraft(key: string, draft: Draft): void {
  drafts.set(key, draft);
  tell();
}

/** Forgets what was typed: it was saved, or given up. */
export function forgetDraft(key: string): void {
  if (drafts.delete(key)) tell();
}

/** What was typed at this place, if anything was. */
export function useDraft(key: string): Draft | undefined {
  return useSyncExternalStore(subscribe, () => drafts.get(key));
}

/** Everything that is not saved yet, oldest first. */
export function useDrafts(): readonly (readonly [key: string, draft: Draft])[] {
  return useSyncExternalStore(subscribe, () => everything);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  everything = [...drafts];
  for (const listener of listeners) listener();
}
