import { useMemo, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { keep, readKept } from '../../memory/browser-storage';

/** What is ticked on the checklists of plans: by run, short names of changes. Nothing that Jira names is kept. */
const NAME = 'preflight.plan-ticks';
/** Runs whose ticks are kept; the oldest are forgotten first. */
const MOST = 50;

const keptSchema = v.array(v.tuple([v.string(), v.array(v.string())]));
const listeners = new Set<() => void>();

function parse(text: string): [string, string[]][] {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(text));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

function subscribe(listener: () => void): () => void {
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

/** The ticks of a subject's checklist, and a way to set one. @param subject the run, or what else a plan is for */
export function useTicks(subject: string): {
  ticks: ReadonlySet<string>;
  set: (name: string, isDone: boolean) => void;
} {
  const text = useSyncExternalStore(subscribe, () => readKept(NAME));
  const ticks = useMemo(() => new Set(parse(text).find(([of]) => of === subject)?.[1]), [text, subject]);
  return {
    ticks,
    set: (name, isDone) => {
      // Read again: another window may have written since.
      const all = parse(readKept(NAME));
      const others = all.filter(([of]) => of !== subject);
      const before = all.find(([of]) => of === subject)?.[1].filter((one) => one !== name) ?? [];
      const next = isDone ? [...before, name] : before;
      const kept: typeof all = next.length === 0 ? others : [[subject, next], ...others];
      keep(NAME, kept.length === 0 ? '' : JSON.stringify(kept.slice(0, MOST)));
      listeners.forEach((listener) => {
        listener();
      });
    },
  };
}
