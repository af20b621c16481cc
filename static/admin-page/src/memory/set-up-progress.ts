import * as v from 'valibot';
import { SIGN_IN_METHODS, type SignInMethod } from '../../../../src/domain/profile';
import { keep, readKept } from './browser-storage';

/** One checklist of one check: an account, a connector and a way to sign in. */
export interface SetUpKey {
  /** Empty while no account is chosen. */
  readonly accountId: string;
  /** The choice of the connector, as the check screen writes it; empty for the general checklist. */
  readonly connector: string;
  readonly method: SignInMethod;
}

/** How far somebody is with a checklist. Ids and a date only: nothing that was typed into a field for an address or a key. */
export interface SetUpProgress extends SetUpKey {
  /** Ids of what is ticked. */
  readonly ticks: readonly string[];
  /** `YYYY-MM-DD` on which what the connector signs in with expires; empty when it was not noted. */
  readonly expires: string;
  /** Whose the token is: the account's own or somebody else's; empty when it was not said. */
  readonly owner: '' | 'account' | 'other';
  /** ISO time of the last change. */
  readonly changedAt: string;
}

const NAME = 'preflight.set-up';
/** More than anybody sets up at a time; the oldest are forgotten first. */
const MOST = 100;

const id = v.pipe(v.string(), v.maxLength(200));
const keptSchema = v.object({
  accountId: id,
  connector: id,
  method: v.picklist(SIGN_IN_METHODS),
  ticks: v.pipe(v.array(id), v.maxLength(500)),
  expires: v.pipe(v.string(), v.regex(/^(?:\d{4}-\d\d-\d\d)?$/u)),
  owner: v.picklist(['', 'account', 'other']),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** All progress that is kept, the newest first. What cannot be read any more is left out. */
export function parseProgress(text: string): readonly SetUpProgress[] {
  if (text === '') return [];
  try {
    const entries: unknown = JSON.parse(text);
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry) => {
      const parsed = v.safeParse(keptSchema, entry);
      return parsed.success ? [parsed.output] : [];
    });
  } catch {
    return [];
  }
}

/** The kept text, for {@link parseProgress}; the same text means that nothing has changed. */
export const readProgress = (): string => readKept(NAME);

/** Whether two keys are of the same checklist. */
export const isSameSetUp = (a: SetUpKey, b: SetUpKey): boolean =>
  a.accountId === b.accountId && a.connector === b.connector && a.method === b.method;

/** The progress of one checklist; a new one has none. */
export function progressOf(all: readonly SetUpProgress[], key: SetUpKey): SetUpProgress {
  const kept = all.find((one) => isSameSetUp(one, key));
  return kept ?? { ...key, ticks: [], expires: '', owner: '', changedAt: '' };
}

/** Changes the progress of one checklist. Where nothing is left to keep, it is forgotten. */
export function changeProgress(
  key: SetUpKey,
  change: (before: SetUpProgress) => Partial<SetUpProgress>,
): void {
  // Read again: another window may have written since.
  const all = parseProgress(readProgress());
  const before = progressOf(all, key);
  const next = { ...before, ...change(before), ...pick(key), changedAt: new Date().toISOString() };
  const others = all.filter((one) => !isSameSetUp(one, key));
  const isEmpty = next.ticks.length === 0 && next.expires === '' && next.owner === '';
  write(isEmpty ? others : [next, ...others]);
}

/** What was ticked before an account was chosen goes on with that account, unless there is progress with it already. */
export function carryProgress(from: SetUpKey, to: SetUpKey): void {
  const all = parseProgress(readProgress());
  const kept = all.find((one) => isSameSetUp(one, from));
  if (!kept || all.some((one) => isSameSetUp(one, to))) return;
  write(all.map((one) => (one === kept ? { ...kept, ...pick(to) } : one)));
}

/** Forgets one checklist, or all of them. */
export function forgetProgress(key?: SetUpKey): void {
  write(key ? parseProgress(readProgress()).filter((one) => !isSameSetUp(one, key)) : []);
}

const pick = ({ accountId, connector, method }: SetUpKey): SetUpKey => ({ accountId, connector, method });

const listeners = new Set<() => void>();

function write(all: readonly SetUpProgress[]): void {
  keep(NAME, all.length === 0 ? '' : JSON.stringify(all.slice(0, MOST)));
  listeners.forEach((listener) => {
    listener();
  });
}

/** Calls back when the progress changes, here or in another window. @returns ends it */
export function onProgress(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === NAME || key === null) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}
