type Callback = (payload: unknown) => unknown;

/** Forge's `events`: what one part of the page emits, its other parts hear. */
export function makeEventBus() {
  const subscribers = new Map<string, Set<Callback>>();
  const on = ({ event, callback }: { event: string; callback: Callback }) => {
    const set = subscribers.get(event) ?? new Set();
    subscribers.set(event, set.add(callback));
    return { unsubscribe: () => void set.delete(callback) };
  };
  const emit = ({ event, payload }: { event: string; payload?: unknown }): void => {
    for (const callback of subscribers.get(event) ?? []) callback(payload);
  };
  return { on, emit, onPublic: on, emitPublic: emit };
}
